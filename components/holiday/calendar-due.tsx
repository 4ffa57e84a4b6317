import { restHref } from "@/components/holiday/words";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { isCalendarDue, yearAskedFor } from "@/lib/holiday/rules/official";
import type { HolidayList } from "@/lib/holiday/schema";
import { type Day, dayParts } from "@/lib/time/day";

/** Says which years still wait for the official calendar of a party; nothing when none does. */
export function CalendarDue({
  party,
  year,
  years,
  today,
}: Pick<HolidayList, "party" | "year" | "years"> & { today: Day }) {
  const asked = [...new Set([dayParts(today).year, yearAskedFor(today)])];
  const waiting = asked
    .map((of) => years.find((one) => one.year === of) ?? { year: of, days: 0, estimated: 0 })
    .filter((state) => isCalendarDue(state, today));
  if (waiting.length === 0) return null;
  return (
    <Notice className="mb-4" title={`The official calendar of ${party.name} is still to be entered.`}>
      <ul>
        {waiting.map(({ year: of, days, estimated }) => (
          <li key={of}>
            {of === year ? of : <TextLink href={restHref(party.code, of)}>{of}</TextLink>}:{" "}
            {days === 0 ? "no day is entered" : `${estimated} of ${days} days are estimated`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import { ChevronLeft, ChevronRight } from "lucide-react";
import { restHref } from "@/components/holiday/words";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { HolidayList } from "@/lib/holiday/schema";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/holiday/schema";

/** From year to year, one step or straight to any that has days. */
export function Years({ party, year, years }: Pick<HolidayList, "party" | "year" | "years">) {
  return (
    <nav aria-label="Years" data-no-print className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="flex gap-1">
        {year > FIRST_YEAR && (
          <LinkButton size="sm" href={restHref(party.code, year - 1)} icon={<ChevronLeft aria-hidden />}>
            {year - 1}
          </LinkButton>
        )}
        {year < LAST_YEAR && (
          <LinkButton size="sm" href={restHref(party.code, year + 1)}>
            {year + 1}
            <ChevronRight aria-hidden />
          </LinkButton>
        )}
      </span>
      <ul className="flex flex-wrap gap-x-2 text-12">
        {years.map((one) => (
          <li key={one.year}>
            <TextLink
              quiet
              href={restHref(party.code, one.year)}
              aria-current={one.year === year ? "page" : undefined}
              title={`${one.days} days, ${one.estimated} of them estimated`}
              className="inline-block min-h-6 min-w-6 px-1 leading-6 text-muted aria-[current]:bg-pressed aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {one.year}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { BlockedSign } from "@/components/meeting/blocked";
import { shadeOf } from "@/components/meeting/calendar/rest";
import { type Sides, sayBlocked } from "@/lib/meeting/rules/words";
import type { ListedMeeting } from "@/lib/meeting/schema";
import type { RestConflictShape } from "@/lib/meeting/schema/conflicts";

const BY_STRENGTH = ["holiday", "weekend", "half"] as const;

/** How the days of a meeting are shaded for a side: of several days as the one on which it rests most. */
function shadeFor(restDays: readonly RestConflictShape[], side: "A" | "B") {
  const own = restDays.filter((one) => one.side === side);
  const shades = own.map(({ day }) => {
    const same = own.filter((one) => one.day === day);
    return shadeOf({
      weekend: same.some(({ kind }) => kind === "weekend"),
      holidays: same.filter((one) => one.kind === "holiday"),
    });
  });
  return BY_STRENGTH.find((shade) => shades.includes(shade));
}

/**
 * The weekends and holidays that a meeting falls on, by name and shaded as in the calendar, with a warning where it is to
 * come. Nothing where both sides work.
 */
export function RestDays({
  meeting: { restDays = [], blocked },
  sides,
}: {
  meeting: Pick<ListedMeeting, "restDays" | "blocked">;
  sides: Sides;
}) {
  if (restDays.length === 0) return null;
  return (
    <span className="flex items-baseline gap-1.5 text-12 text-muted">
      <span
        aria-hidden
        className="calendar-swatch shrink-0"
        data-rest-a={shadeFor(restDays, "A")}
        data-rest-b={shadeFor(restDays, "B")}
      />
      {blocked.length > 0 && <BlockedSign />}
      <bdi>{sayBlocked(restDays, sides)}</bdi>
    </span>
  );
}

import { Temporal } from "temporal-polyfill";

/** A change of a zone's clocks. Offsets are minutes east of UTC. */
export interface ZoneChange {
  /** The wall time "YYYY-MM-DDTHH:mm:ss" at which it comes, by the clocks as they went before. */
  at: string;
  before: number;
  after: number;
}

/** The clocks of no zone are known so far ahead, and repeating today's rules for ever says nothing. */
const LAST_YEAR = 2100;

/**
 * The changes of a zone's clocks from the beginning of one year to the end of another, in order. The first entry
 * is the state that the first year begins in, as a change from itself to itself. Throws a RangeError for an unknown zone.
 */
export function zoneChanges(zone: string, fromYear: number, toYear: number): ZoneChange[] {
  const begin = Temporal.PlainDateTime.from({ year: fromYear, month: 1, day: 1 }).toZonedDateTime(zone);
  const first = minutes(begin.offsetNanoseconds);
  const changes = [{ at: wall(begin.toPlainDateTime()), before: first, after: first }];
  const end = Math.min(toYear, LAST_YEAR);
  let next = begin.getTimeZoneTransition("next");
  for (let before = first; next !== null && next.year <= end; next = next.getTimeZoneTransition("next")) {
    const after = minutes(next.offsetNanoseconds);
    const clocks = next.toPlainDateTime().subtract({ minutes: after - before });
    if (after !== before) changes.push({ at: wall(clocks), before, after });
    before = after;
  }
  return changes;
}

/** iCalendar gives offsets to the second, and no zone has needed that since 1972; parts of a minute are rounded. */
function minutes(nanoseconds: number): number {
  return Math.round(nanoseconds / 60e9);
}

function wall(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: "second" });
}

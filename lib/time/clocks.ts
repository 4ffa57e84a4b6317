import { Temporal } from "temporal-polyfill";

/** What the clocks of a zone show at an instant, and whether they show the same again an hour or so before or after. */
export interface Clocks {
  /** "YYYY-MM-DDTHH:mm". */
  local: string;
  repeated: boolean;
}

/** A change of a zone's clocks: the instant, and the milliseconds east of UTC before and after it. */
interface Change {
  at: number;
  before: number;
  after: number;
}

/** The offset that a year begins with, and the changes in it and in the days around it. */
interface Year {
  offset: number;
  changes: Change[];
}

const DAY = 86_400_000;
/** Years of zones that are remembered: reckoning one costs as much as a hundred look-ups. */
const MOST_YEARS = 2000;
const years = new Map<string, Year>();

const east = (time: Temporal.ZonedDateTime) => time.offsetNanoseconds / 1e6;

function reckon(zone: string, year: number): Year {
  const begin = Date.UTC(year, 0, 1) - 2 * DAY;
  const end = Date.UTC(year + 1, 0, 1) + 2 * DAY;
  const first = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(zone);
  const changes: Change[] = [];
  let before = east(first);
  for (let next = first.getTimeZoneTransition("next"); next !== null && next.epochMilliseconds < end; ) {
    changes.push({ at: next.epochMilliseconds, before, after: east(next) });
    before = east(next);
    next = next.getTimeZoneTransition("next");
  }
  return { offset: east(first), changes };
}

function yearOf(zone: string, year: number): Year {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const made = reckon(zone, year);
  if (years.size < MOST_YEARS) years.set(key, made);
  return made;
}

/** The clocks of a zone at an instant, for many instants of few zones. Throws a RangeError for an unknown zone. */
export function clocksAt(instant: Date, zone: string): Clocks {
  const at = instant.getTime();
  const { offset, changes } = yearOf(zone, instant.getUTCFullYear());
  const last = changes.findLast((change) => change.at <= at);
  // Put back, the clocks go through the same stretch twice: once before the change, and once after it.
  const repeated = changes.some(
    ({ at: change, before, after }) => Math.abs(at - change + 0.5) < before - after,
  );
  return {
    local: new Date(at + (last?.after ?? offset)).toISOString().slice(0, 16),
    repeated,
  };
}

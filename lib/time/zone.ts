import { Temporal } from "temporal-polyfill";
import type { Day, Reading } from "./day";

/**
 * How often a wall time occurs in its zone: once; never, because the clocks jumped over it
 * (`skipped`); or twice, because they were put back (`repeated`).
 */
export type WallTime = "once" | "skipped" | "repeated";

const LOCAL = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/** Names of zones that were found so far: to look one up takes as long as writing an event of a calendar. */
const zones = new Set<string>();
/** More than there are, and a bound on the ways of spelling them. */
const MOST_ZONES = 2000;

/** Whether the text is an IANA time zone that this machine knows. Bare offsets are not zones. */
export function isZone(text: string): boolean {
  if (zones.has(text)) return true;
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
  } catch {
    return false;
  }
  if (zones.size < MOST_ZONES) zones.add(text);
  return true;
}

/** The IANA name of a zone as the database of zones spells it ("asia/tehran" is Asia/Tehran); null for none. */
export function zoneName(text: string): string | null {
  return isZone(text) ? inZone(new Date(0), text).timeZoneId : null;
}

/**
 * The instant of a local wall time "YYYY-MM-DDTHH:mm" in a zone. Rule for the hours that clock
 * changes touch (Temporal's "compatible"): a skipped time moves forward by the length of the gap,
 * a repeated time is the earlier of the two. `wall` says which case it was.
 */
export function localToInstant(local: string, zone: string): Reading<{ instant: Date; wall: WallTime }> {
  if (!isZone(zone)) return { ok: false, reason: "This is not a known time zone, such as Asia/Tehran." };
  if (!LOCAL.test(local)) return { ok: false, reason: "A local time is written as 2019-03-04T09:30." };
  let wanted: Temporal.PlainDateTime;
  try {
    wanted = Temporal.PlainDateTime.from(local, { overflow: "reject" });
  } catch {
    return { ok: false, reason: `There is no day ${local.slice(0, 10)}.` };
  }
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = wanted.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return found(earlier, "once");
  const repeated = earlier.toPlainDateTime().equals(wanted);
  return repeated ? found(earlier, "repeated") : found(later, "skipped");
}

function found(at: Temporal.ZonedDateTime, wall: WallTime): Reading<{ instant: Date; wall: WallTime }> {
  return { ok: true, value: { instant: new Date(at.epochMilliseconds), wall } };
}

/** The wall time "YYYY-MM-DDTHH:mm" that clocks in the zone show at an instant. */
export function instantToLocal(instant: Date, zone: string): string {
  return inZone(instant, zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** The calendar date in the zone at an instant. Throws a RangeError for an unknown zone. */
export function todayIn(zone: string, instant: Date): Day {
  return inZone(instant, zone).toPlainDate().toString();
}

function inZone(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

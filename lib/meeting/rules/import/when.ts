import { MOST_MEETING_DAYS } from "@/lib/meeting/rules";
import { addDays, type Day, dayFrom, daysBetween, LAST_ENTERED_YEAR, type Reading } from "@/lib/time/day";
import { instantToLocal, localToInstant, type WallTime } from "@/lib/time/zone";
import type { Property } from "./lines";

/** When a meeting is. Wall times are "10:00" in an IANA zone; instants are ISO 8601 in UTC, null for whole days. */
export interface When {
  /** EDTF; of an imported event always a day. */
  on: string;
  /** The last day of several, else null. */
  lastDay: Day | null;
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
  startsAt: string | null;
  endsAt: string | null;
}

export interface ReadWhen {
  when: When;
  /** What was made of it, where that is not plain. */
  notices: string[];
}

/** Programs write 1601, 4501 or 9999 where they know of no date. */
const FIRST_YEAR = 1800;
const LAST_YEAR = LAST_ENTERED_YEAR;

/** A time as written: in UTC, or by the clocks of a zone with how often they show it. */
interface Timed {
  kind: "time";
  instant: Date;
  seconds: boolean;
  /** Null for one in UTC. */
  wall: { local: string; zone: string; shown: WallTime } | null;
}
type Moment = { kind: "day"; day: Day } | Timed;

export interface Zones {
  /** Whose clocks floating times are by, and by whose clocks times in UTC are told. */
  zone: string;
  /** The IANA zone of a TZID, or null. */
  resolve: (tzid: string) => string | null;
}

type Read<T> = Reading<T>;
const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });

function readDay(text: string): Read<Day> {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number);
  const read = dayFrom(year ?? 0, month ?? 0, day ?? 0);
  if (!read.ok) return read;
  if ((year ?? 0) >= FIRST_YEAR && (year ?? 0) <= LAST_YEAR) return read;
  return refuse(
    `The year ${text.slice(0, 4)} is none of a meeting: years run from ${FIRST_YEAR} to ${LAST_YEAR} here.`,
  );
}

const MOMENT = /^(\d{8})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/;

function readMoment({ name, value, parameters, line }: Property, { zone, resolve }: Zones): Read<Moment> {
  const written = value.trim().toUpperCase();
  const match = MOMENT.exec(written);
  if (!match) return refuse(`${name} on line ${line} is no date: ${value.slice(0, 40) || "it is empty"}.`);
  const [, date = "", hour, minute, second, utc] = match;
  const day = readDay(date);
  if (!day.ok) return refuse(`${name} on line ${line}: ${day.reason}`);
  if (hour === undefined) return { ok: true, value: { kind: "day", day: day.value } };
  const local = `${day.value}T${hour}:${minute}`;
  const time = { kind: "time" as const, seconds: second !== "00" };
  if (utc === "Z") return { ok: true, value: { ...time, instant: new Date(`${local}:00Z`), wall: null } };
  const tzid = parameters.get("TZID");
  const named = tzid === undefined ? zone : resolve(tzid);
  if (named === null)
    return refuse(
      `${name} on line ${line} is by the clocks of “${(tzid ?? "").slice(0, 80)}”, which is no time zone that is known here.`,
    );
  const found = localToInstant(local, named);
  if (!found.ok) return refuse(`${name} on line ${line}: ${found.reason}`);
  const { instant, wall: shown } = found.value;
  return { ok: true, value: { ...time, instant, wall: { local, zone: named, shown } } };
}

interface Length {
  days: number;
  minutes: number;
}

const DURATION =
  /^([+-]?)P(?:(\d{1,4})W|(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?)$/;

function readDuration({ value, line }: Property): Read<Length> {
  const match = DURATION.exec(value.trim().toUpperCase());
  if (!match || /[PT]$/.test(value.trim().toUpperCase()))
    return refuse(`DURATION on line ${line} is none: ${value.slice(0, 40) || "it is empty"}.`);
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  if (match[1] === "-") return refuse(`DURATION on line ${line} goes back: it ends before it begins.`);
  return {
    ok: true,
    value: {
      days: (weeks ?? 0) * 7 + (days ?? 0),
      minutes: (hours ?? 0) * 60 + (minutes ?? 0) + Math.floor((seconds ?? 0) / 60),
    },
  };
}

function daysOf(first: Day, after: Day | null): Read<ReadWhen> {
  if (after !== null && after < first) return refuse("The event ends before it begins.");
  // DTEND is the first day that no longer belongs to it; some programs write the last one of a single day.
  const last = after === null || after === first ? first : addDays(after, -1);
  return {
    ok: true,
    value: {
      when: {
        ...{ on: first, lastDay: last === first ? null : last },
        ...{ startTime: null, endTime: null, timeZone: null, startsAt: null, endsAt: null },
      },
      notices: [],
    },
  };
}

/** An instant by the clocks of a zone, or null where they show it for an earlier one too. */
function wallOf(instant: Date, zone: string): string | null {
  const local = instantToLocal(instant, zone);
  const read = localToInstant(local, zone);
  return read.ok && read.value.instant.getTime() === instant.getTime() ? local : null;
}

/** How a wall time was resolved, where the clocks of that day skip or repeat it. */
function clockNotice({ wall, instant }: Timed): string | null {
  if (wall === null || wall.shown === "once") return null;
  const { local, zone, shown } = wall;
  const [day, time] = [local.slice(0, 10), local.slice(11)];
  return shown === "skipped"
    ? `The clocks of ${zone} skip ${time} on ${day}: it counts as ${instantToLocal(instant, zone).slice(11)}.`
    : `The clocks of ${zone} show ${time} twice on ${day}: the first is meant.`;
}

/** Both ends by the clocks of one zone; null where they don't tell one of them apart. */
function wallTimes(
  start: Timed,
  end: Timed | null,
  zone: string,
): { from: string; to: string | null } | null {
  const local = (moment: Timed) =>
    moment.wall?.zone === zone ? moment.wall.local : wallOf(moment.instant, zone);
  const from = local(start);
  const to = end && local(end);
  return from === null || (end !== null && to === null) ? null : { from, to };
}

/** What was made of the times, where that is not plain. */
function hourNotices(start: Timed, end: Timed | null, zone: string): string[] {
  const apart = start.wall && end?.wall && end.wall.zone !== start.wall.zone ? end.wall.zone : null;
  return [
    start.wall === null && zone !== "UTC" && `Written in UTC, and told by the clocks of ${zone}.`,
    apart && `Its end is by the clocks of ${apart}, and told by those of ${zone}.`,
    (start.seconds || end?.seconds) && "Its seconds are left out.",
    clockNotice(start),
    end && clockNotice(end),
  ].filter((notice) => typeof notice === "string");
}

function hoursOf(start: Timed, given: Timed | null, told: string): Read<ReadWhen> {
  if (given && given.instant < start.instant) return refuse("The event ends before it begins.");
  // Many programs write an end that is the beginning where they know of none.
  const end = given && given.instant > start.instant ? given : null;
  const zone = start.wall?.zone ?? told;
  const inZone = wallTimes(start, end, zone);
  const walls = inZone ?? wallTimes(start, end, "UTC");
  if (walls === null) throw new RangeError("UTC shows no time twice");
  const notices = hourNotices(start, end, inZone ? zone : "UTC");
  if (!inZone)
    notices.unshift(`The clocks of ${zone} show its time twice on that day, so that it is told in UTC.`);
  const [on, last] = [walls.from.slice(0, 10), walls.to?.slice(0, 10) ?? null];
  return {
    ok: true,
    value: {
      when: {
        ...{ on, lastDay: last === on ? null : last, timeZone: inZone ? zone : "UTC" },
        ...{ startTime: walls.from.slice(11), endTime: walls.to?.slice(11) ?? null },
        ...{ startsAt: start.instant.toISOString(), endsAt: end?.instant.toISOString() ?? null },
      },
      notices,
    },
  };
}

/** The end that a duration comes to: days by the calendar, the rest by the clock (RFC 5545, 3.3.6). */
function endAfter(start: Moment, { days, minutes }: Length): Read<Moment> {
  const begins = start.kind === "day" ? start.day : start.instant.toISOString();
  const last = Number(begins.slice(0, 4)) + (days + minutes / 1440) / 365;
  if (last > LAST_YEAR + 1) return refuse(`The event ends after the year ${LAST_YEAR}.`);
  if (start.kind === "day")
    return { ok: true, value: { kind: "day", day: addDays(start.day, days + Math.ceil(minutes / 1440)) } };
  const { wall, instant } = start;
  const begun = wall
    ? localToInstant(`${addDays(wall.local.slice(0, 10), days)}${wall.local.slice(10)}`, wall.zone)
    : ({ ok: true, value: { instant: new Date(instant.getTime() + days * 86_400_000) } } as const);
  if (!begun.ok) return refuse(begun.reason);
  const ends = new Date(begun.value.instant.getTime() + minutes * 60_000);
  return { ok: true, value: { kind: "time", instant: ends, wall: null, seconds: false } };
}

/** What lasts longer than a meeting can is none. */
function bounded(read: Read<ReadWhen>): Read<ReadWhen> {
  if (!read.ok || read.value.when.lastDay === null) return read;
  return daysBetween(read.value.when.on, read.value.when.lastDay) > MOST_MEETING_DAYS
    ? refuse("The event lasts longer than a year, which no meeting does.")
    : read;
}

/**
 * When an event is. Days end on the one before DTEND; times are by the clocks of their TZID, floating ones by those of
 * `zones.zone`. An hour that the clocks skip or repeat is resolved as `lib/time/zone` says, and that is told.
 */
export function readWhen(
  { start, end, duration }: { start?: Property; end?: Property; duration?: Property },
  zones: Zones,
): Reading<ReadWhen> {
  if (!start) return refuse("The event has no DTSTART, so that nothing is known of its date.");
  const from = readMoment(start, zones);
  if (!from.ok) return from;
  const length = duration && readDuration(duration);
  if (length && !length.ok) return length;
  const to = end ? readMoment(end, zones) : length ? endAfter(from.value, length.value) : null;
  if (to && !to.ok) return to;
  const [first, last] = [from.value, to?.value ?? null];
  if (first.kind === "day") {
    if (last === null || last.kind === "day") return bounded(daysOf(first.day, last?.day ?? null));
    return refuse("The event begins with a day and ends with a time.");
  }
  if (last?.kind === "day") return refuse("The event begins with a time and ends with a day.");
  const read = bounded(hoursOf(first, last, zones.zone));
  if (!read.ok || start.parameters.has("TZID") || first.wall === null) return read;
  return {
    ok: true,
    value: {
      ...read.value,
      notices: [
        `Its time names no zone, and is taken by the clocks of ${zones.zone}.`,
        ...read.value.notices,
      ],
    },
  };
}

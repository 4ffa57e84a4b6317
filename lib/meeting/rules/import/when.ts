import { addDays, type Day, dayFrom, type Reading } from "@/lib/time/day";
import { instantToLocal, localToInstant } from "@/lib/time/zone";
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
const LAST_YEAR = 2199;

/** A moment as written: a day, or a wall time, or an instant by way of UTC. */
type Moment =
  | { kind: "day"; day: Day }
  | { kind: "wall"; local: string; zone: string; seconds: boolean }
  | { kind: "utc"; instant: Date; seconds: boolean };

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
  const seconds = second !== "00";
  if (utc === "Z") return { ok: true, value: { kind: "utc", instant: new Date(`${local}:00Z`), seconds } };
  const tzid = parameters.get("TZID");
  const named = tzid === undefined ? zone : resolve(tzid);
  if (named === null)
    return refuse(
      `${name} on line ${line} is by the clocks of “${(tzid ?? "").slice(0, 80)}”, which is no time zone that is known here.`,
    );
  return { ok: true, value: { kind: "wall", local, zone: named, seconds } };
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

/** The instant of a wall time that was read before, so that day and zone are there. */
function instantOf(local: string, zone: string): Date {
  const read = localToInstant(local, zone);
  if (!read.ok) throw new RangeError(read.reason);
  return read.value.instant;
}

const momentInstant = (moment: Exclude<Moment, { kind: "day" }>): Date =>
  moment.kind === "utc" ? moment.instant : instantOf(moment.local, moment.zone);

/** An instant by the clocks of a zone, or null where they show it for another instant too. */
function wallOf(instant: Date, zone: string): string | null {
  const local = instantToLocal(instant, zone);
  return instantOf(local, zone).getTime() === instant.getTime() ? local : null;
}

/** How a wall time was resolved, where the clocks of that day skip or repeat it. */
function clockNotice(local: string, zone: string): string | null {
  const read = localToInstant(local, zone);
  if (!read.ok || read.value.wall === "once") return null;
  const [day, time] = [local.slice(0, 10), local.slice(11)];
  return read.value.wall === "skipped"
    ? `The clocks of ${zone} skip ${time} on ${day}: it counts as ${instantToLocal(read.value.instant, zone).slice(11)}.`
    : `The clocks of ${zone} show ${time} twice on ${day}: the first is meant.`;
}

type Timed = Exclude<Moment, { kind: "day" }>;

function hoursOf(start: Timed, end: Timed | null, told: string): Read<ReadWhen> {
  const startsAt = momentInstant(start);
  const endsAt = end && momentInstant(end);
  if (endsAt && endsAt < startsAt) return refuse("The event ends before it begins.");
  const hasEnd = end !== null && endsAt !== null && endsAt > startsAt;
  const notices: string[] = [];
  let zone = start.kind === "wall" ? start.zone : told;
  const wall = (moment: Timed) =>
    moment.kind === "wall" && moment.zone === zone ? moment.local : wallOf(momentInstant(moment), zone);
  let [from, to] = [wall(start), hasEnd ? wall(end) : null];
  if (from === null || (hasEnd && to === null)) {
    notices.push(`The clocks of ${zone} show its time twice on that day, so that it is told in UTC.`);
    zone = "UTC";
    [from, to] = [wallOf(startsAt, zone), hasEnd ? wallOf(endsAt, zone) : null];
  } else if (start.kind === "utc" && zone !== "UTC")
    notices.push(`Written in UTC, and told by the clocks of ${zone}.`);
  if (start.kind === "wall" && end?.kind === "wall" && end.zone !== start.zone)
    notices.push(`Its end is by the clocks of ${end.zone}, and told by those of ${zone}.`);
  if (start.seconds || (hasEnd && end.seconds)) notices.push("Its seconds are left out.");
  if (from === null) throw new RangeError("UTC shows no time twice");
  for (const local of [from, to]) {
    const said = local && clockNotice(local, zone);
    if (said) notices.push(said);
  }
  const on = from.slice(0, 10);
  const lastDay = to === null || to.slice(0, 10) === on ? null : to.slice(0, 10);
  return {
    ok: true,
    value: {
      when: {
        ...{ on, lastDay, timeZone: zone },
        ...{ startTime: from.slice(11), endTime: to?.slice(11) ?? null },
        ...{ startsAt: startsAt.toISOString(), endsAt: hasEnd ? endsAt.toISOString() : null },
      },
      notices,
    },
  };
}

/** The end that a duration comes to: days by the calendar, the rest by the clock (RFC 5545, 3.3.6). */
function endAfter(start: Moment, { days, minutes }: Length): Read<Moment> {
  const begins =
    start.kind === "day" ? start.day : start.kind === "wall" ? start.local : start.instant.toISOString();
  const last = Number(begins.slice(0, 4)) + (days + minutes / 1440) / 365;
  if (last > LAST_YEAR + 1) return refuse(`The event ends after the year ${LAST_YEAR}.`);
  if (start.kind === "day")
    return { ok: true, value: { kind: "day", day: addDays(start.day, days + Math.ceil(minutes / 1440)) } };
  const begun =
    start.kind === "utc"
      ? start.instant.getTime() + days * 86_400_000
      : instantOf(`${addDays(start.local.slice(0, 10), days)}${start.local.slice(10)}`, start.zone).getTime();
  return { ok: true, value: { kind: "utc", instant: new Date(begun + minutes * 60_000), seconds: false } };
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
    if (last === null || last.kind === "day") return daysOf(first.day, last?.day ?? null);
    return refuse("The event begins with a day and ends with a time.");
  }
  if (last?.kind === "day") return refuse("The event begins with a time and ends with a day.");
  const read = hoursOf(first, last, zones.zone);
  if (!read.ok || start.parameters.has("TZID") || first.kind !== "wall") return read;
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

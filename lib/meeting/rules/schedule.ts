import type { Refused } from "@/lib/meeting/rules";
import { addDays, type Day, daysBetween } from "@/lib/time/day";
import { instantToLocal, localToInstant, type WallTime } from "@/lib/time/zone";

/** When a meeting is by the clocks at its venue; days are null where the date is not known to the day. */
export interface WallSchedule {
  earliest: Day | null;
  latest: Day | null;
  lastDay: Day | null;
  /** "10:00". */
  startTime: string | null;
  endTime: string | null;
  /** IANA name. */
  timeZone: string | null;
}

/** The instants that the wall times come to, and how often each of them occurs on its day. */
export interface Instants {
  startsAt: Date | null;
  endsAt: Date | null;
  startClock: WallTime | null;
  endClock: WallTime | null;
}

export type Scheduled = { ok: true; value: Instants } | { ok: false; refused: Refused };

type Timed = Omit<WallSchedule, "earliest" | "latest">;

const UNSAID: Timed = { lastDay: null, startTime: null, endTime: null, timeZone: null };

const exactDay = ({ earliest, latest }: Pick<WallSchedule, "earliest" | "latest">) =>
  earliest === latest ? earliest : null;

/**
 * What a move takes along when no more is said than the new date: from one day to another the hours, and a last day
 * as far from the first as it was. A date that is not known to the day has neither.
 */
export function takenAlong(was: WallSchedule, to: Pick<WallSchedule, "earliest" | "latest">): Timed {
  const [from, day] = [exactDay(was), exactDay(to)];
  if (from === null || day === null) return UNSAID;
  const { lastDay, startTime, endTime, timeZone } = was;
  return { lastDay: lastDay && addDays(day, daysBetween(from, lastDay)), startTime, endTime, timeZone };
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * When hours end that begin at another time and last as long; null where they have no end, or would go on past midnight:
 * then it has to be said.
 */
export function endAfter(
  { startTime, endTime }: Pick<Timed, "startTime" | "endTime">,
  start: string,
): string | null {
  if (startTime === null || endTime === null) return null;
  const end = minutes(start) + minutes(endTime) - minutes(startTime);
  if (end < 0 || end >= 24 * 60) return null;
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

const UNTIMED: Instants = { startsAt: null, endsAt: null, startClock: null, endClock: null };

const clockAt = (instant: Date, zone: string) => instantToLocal(instant, zone).slice(-5);

const refuse = (reason: string, field: Refused["field"], message: string): Scheduled => ({
  ok: false,
  refused: { reason, message, field },
});

/**
 * Derives the instants from day, wall time and zone, which are the truth. An hour that the clocks skip counts from
 * after the gap, one that they repeat is the first of the two (`lib/time/zone`). The end is on the last day.
 */
export function instantsOf(schedule: WallSchedule): Scheduled {
  const { earliest, latest, lastDay, startTime, endTime, timeZone } = schedule;
  if (startTime === null)
    return endTime === null
      ? { ok: true, value: UNTIMED }
      : refuse("start_needed", "startTime", "An end needs a start: enter when it begins.");
  if (earliest === null || earliest !== latest)
    return refuse("day_needed", "on", "A time of day needs a date that is known to the day.");
  if (timeZone === null)
    return refuse("zone_needed", "timeZone", "Say whose clocks are meant: a time zone such as Asia/Tehran.");
  const start = localToInstant(`${earliest}T${startTime}`, timeZone);
  if (!start.ok) return refuse("time_not_understood", "startTime", start.reason);
  const begun = { startsAt: start.value.instant, startClock: start.value.wall };
  if (endTime === null) return { ok: true, value: { ...UNTIMED, ...begun } };
  const end = localToInstant(`${lastDay ?? earliest}T${endTime}`, timeZone);
  if (!end.ok) return refuse("time_not_understood", "endTime", end.reason);
  if (end.value.instant <= begun.startsAt)
    return refuse(
      "ends_before_it_begins",
      "endTime",
      start.value.wall === "skipped"
        ? `It ends before it begins: the clocks skip ${startTime} that day, so that it begins at ${clockAt(start.value.instant, timeZone)}.`
        : "It ends before it begins. When it goes on past midnight, enter its last day.",
    );
  return { ok: true, value: { ...begun, endsAt: end.value.instant, endClock: end.value.wall } };
}

import { type DayOff, type RestDays, restLookup, restsAll } from "@/lib/holiday/rules";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { addDays, type Day, daysBetween, maxDay, minDay } from "@/lib/time/day";

/** When a meeting is, as far as it is known. */
export interface Dated {
  earliest: Day | null;
  latest: Day | null;
  /** The last day of a meeting of several days. */
  lastDay: Day | null;
}

/** A day of rest of a side that a meeting falls on. */
export type RestConflict = { kind: "weekend"; side: "A" | "B"; day: Day } | ({ kind: "holiday" } & DayOff);

/** Another meeting that is too near, or on the same day. */
export type NearConflict =
  | { kind: "spacing"; meeting: string; title: string; group: string; apart: number; least: number }
  | { kind: "same_day"; meeting: string; title: string; day: Day };

export type Conflict = RestConflict | NearConflict;

/** Another meeting of the dossier, with the groups that it shares and how far apart their rules want meetings. */
export interface OtherMeeting extends Dated {
  reference: string;
  title: string;
  shared: { group: string; least: number }[];
}

/** Longer meetings are looked at for as many days only: beyond that a date is a mistake or a programme. */
export const LONGEST_MEETING = 31;

const OPEN: readonly MeetingStatus[] = ["planned", "announced", "scheduled"];

/** Whether a meeting is still to be held or called off. */
export const isOpen = (status: MeetingStatus): boolean => OPEN.includes(status);

/** The days that a meeting takes; null when its first is not known to the day. */
export function daysTaken({ earliest, latest, lastDay }: Dated): { first: Day; last: Day } | null {
  if (earliest === null || earliest !== latest) return null;
  const last = maxDay(lastDay ?? latest, latest);
  return { first: earliest, last: minDay(last, addDays(earliest, LONGEST_MEETING - 1)) };
}

/** Whether a meeting is warned about: still open, known to the day, and not over. */
export function isWarned(meeting: Dated & { status: MeetingStatus }, today: Day): boolean {
  const days = daysTaken(meeting);
  return isOpen(meeting.status) && days !== null && days.last >= today;
}

/** Whether it is the day of rest of a side that the meeting falls on. */
export function isRestConflict<C extends { kind: Conflict["kind"] }>(
  conflict: C,
): conflict is Extract<C, { kind: RestConflict["kind"] }> {
  return conflict.kind === "weekend" || conflict.kind === "holiday";
}

/**
 * Whether a side does not work at all on one of the days that the conflicts are of. Such a day is never proposed. It may
 * be recorded: what the sides announce is a fact, however odd their day.
 */
export function isBlocked(conflicts: readonly Conflict[]): boolean {
  const rest = conflicts.filter(isRestConflict);
  return rest.some(({ side, day }) => {
    const same = rest.filter((one) => one.side === side && one.day === day);
    return restsAll({
      weekend: same.some(({ kind }) => kind === "weekend"),
      holidays: same.filter((one) => one.kind === "holiday"),
    });
  });
}

/** On which of its days a meeting meets a weekend or a holiday of a side, the earliest first. */
export function restConflictsOf(meeting: Dated, rest: RestDays): RestConflict[] {
  const days = daysTaken(meeting);
  if (days === null) return [];
  const restOn = restLookup(rest);
  const found: RestConflict[] = [];
  for (let day = days.first; day <= days.last; day = addDays(day, 1)) {
    const at = restOn(day);
    for (const side of ["A", "B"] as const) {
      if (at[side].weekend) found.push({ kind: "weekend", side, day });
      for (const holiday of at[side].holidays) found.push({ kind: "holiday", ...holiday });
    }
  }
  return found;
}

/** Days from the last day of the one to the first of the other, whichever comes first; 0 when they share one. */
export function daysApart(a: { first: Day; last: Day }, b: { first: Day; last: Day }): number {
  return Math.max(0, daysBetween(a.last, b.first), daysBetween(b.last, a.first));
}

function nearConflicts(days: { first: Day; last: Day }, other: OtherMeeting): NearConflict[] {
  const taken = daysTaken(other);
  if (taken === null) return [];
  const { reference: meeting, title } = other;
  const apart = daysApart(days, taken);
  if (apart === 0) return [{ kind: "same_day", meeting, title, day: maxDay(days.first, taken.first) }];
  return other.shared
    .filter(({ least }) => apart < least)
    .map(({ group, least }) => ({ kind: "spacing", meeting, title, group, apart, least }));
}

/**
 * What stands against the days of a meeting: days of rest of a side; another meeting of one of its groups nearer
 * than their rule wants; another meeting of the dossier on the same day. Empty when its day is not known.
 */
export function conflictsOf(meeting: Dated, rest: RestDays, others: readonly OtherMeeting[]): Conflict[] {
  const days = daysTaken(meeting);
  if (days === null) return [];
  const near = others.flatMap((other) => nearConflicts(days, other));
  const byReference = (a: NearConflict, b: NearConflict) =>
    a.meeting.localeCompare(b.meeting, "en", { numeric: true });
  return [...restConflictsOf(meeting, rest), ...near.toSorted(byReference)];
}

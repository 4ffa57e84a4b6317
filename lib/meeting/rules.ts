import { addDays, type Day, daysBetween, formatDay } from "@/lib/time/day";

export const MEETING_STATUSES = [
  "planned",
  "announced",
  "scheduled",
  "held",
  "postponed",
  "cancelled",
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETING_LEVELS = [
  "technical",
  "expert",
  "deputy_minister",
  "minister",
  "head_of_government",
  "head_of_state",
  "other",
] as const;
export type MeetingLevel = (typeof MEETING_LEVELS)[number];

const NEXT: Record<MeetingStatus, readonly MeetingStatus[]> = {
  planned: ["announced", "scheduled", "held", "postponed", "cancelled"],
  announced: ["scheduled", "held", "postponed", "cancelled"],
  scheduled: ["held", "postponed", "cancelled"],
  postponed: ["announced", "scheduled", "held", "cancelled"],
  cancelled: ["announced", "scheduled"],
  held: [],
};

/** What a meeting's record says that the rules look at; days are null where nothing bounds them. */
export interface Standing {
  status: MeetingStatus;
  dated: boolean;
  earliest: Day | null;
  latest: Day | null;
  /** The last day of a meeting of several days. */
  lastDay?: Day | null;
  reason: string | null;
}

export interface Refused {
  reason: string;
  message: string;
  field: "status" | "on" | "reason" | "lastDay" | "startTime" | "endTime" | "timeZone";
}

/** Whether its last possible day passed with no outcome recorded: not missed, but to be looked into. */
export function isUnconfirmed(status: MeetingStatus, lastPossibleDay: Day | null, today: Day): boolean {
  return (
    (status === "planned" || status === "announced" || status === "scheduled") &&
    lastPossibleDay !== null &&
    lastPossibleDay < today
  );
}

/** Whether a status may follow another. */
export function mayFollow(from: MeetingStatus, to: MeetingStatus): boolean {
  return from === to || NEXT[from].includes(to);
}

/** Whether a meeting can be marked held at the date that it has. A day that is not yet anywhere cannot be over. */
export function mayBeHeld(status: MeetingStatus, earliest: Day | null, today: Day): boolean {
  return (
    status !== "held" && mayFollow(status, "held") && !(earliest !== null && earliest > addDays(today, 1))
  );
}

/** The status that stays when only the date changes: a postponed meeting that is given a date is scheduled again. */
export function statusWithNewDate(status: MeetingStatus): MeetingStatus {
  return status === "postponed" ? "scheduled" : status;
}

/** Why a meeting cannot stand like this, or null. `today` is UTC's; somewhere it may be a day later already. */
export function standingRefusal(standing: Standing, today: Day): Refused | null {
  const { status, dated, earliest, latest, lastDay = null, reason } = standing;
  if (status === "held" && earliest !== null && earliest > addDays(today, 1))
    return {
      reason: "held_in_future",
      message: "A meeting that was held cannot lie in the future.",
      field: "on",
    };
  if (status === "scheduled" && !dated)
    return {
      reason: "date_needed",
      message: "A scheduled meeting needs a date, as precise as the source gives it.",
      field: "on",
    };
  if ((status === "postponed" || status === "cancelled") && !reason)
    return { reason: "reason_needed", message: `Say why it was ${status}.`, field: "reason" };
  return endRefusal({ latest, lastDay });
}

/** Meetings go on for days, seldom for weeks: what lasts longer is a slip of the pen. */
export const MOST_MEETING_DAYS = 366;

/** Why a meeting of such a date cannot have such a last day, or null. */
export function endRefusal({ latest, lastDay }: { latest: Day | null; lastDay: Day | null }): Refused | null {
  if (lastDay !== null && latest === null)
    return {
      reason: "last_day_alone",
      message: "A last day needs a first one. Enter the date too, or leave the last day empty.",
      field: "lastDay",
    };
  if (lastDay !== null && latest !== null && lastDay < latest)
    return {
      reason: "ends_before_it_begins",
      message: `The last day cannot lie before the first, which can be as late as ${formatDay(latest)}.`,
      field: "lastDay",
    };
  if (lastDay !== null && latest !== null && daysBetween(latest, lastDay) > MOST_MEETING_DAYS)
    return {
      reason: "too_long",
      message: "A meeting lasts a year at most.",
      field: "lastDay",
    };
  return null;
}

/** What a subscribed calendar shows of a meeting: when, where, and whether. */
export interface Announced {
  status: MeetingStatus;
  /** EDTF. */
  on: string | null;
  lastDay: Day | null;
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
  place: string | null;
  online: boolean;
}

const ANNOUNCED = ["status", "on", "lastDay", "startTime", "endTime", "timeZone", "place", "online"] as const;

/**
 * Whether a change raises iCalendar's SEQUENCE (RFC 5545, 3.8.7.4): only one of date, time, place (online is a
 * place too) or status does.
 */
export function raisesSequence(before: Announced, after: Announced): boolean {
  return ANNOUNCED.some((part) => before[part] !== after[part]);
}

interface Dated {
  status: MeetingStatus;
  edtf: string | null;
  earliest: Day | null;
  latest: Day | null;
}

/**
 * Whether a new date is a move, so that the old one joins the chain of dates. A date that only says more exactly
 * what was said before ("March 2019", then the 4th) is none, nor is the corrected date of what was held already.
 */
export function isMove(before: Dated, after: Omit<Dated, "status">): boolean {
  if (before.edtf === null || before.edtf === after.edtf || before.status === "held") return false;
  if (after.edtf === null) return true;
  const reachesBack =
    before.earliest !== null && (after.earliest === null || after.earliest < before.earliest);
  const reachesOn = before.latest !== null && (after.latest === null || after.latest > before.latest);
  return reachesBack || reachesOn;
}

/** Why "held" cannot be taken back like this, or null. */
export function takeBackRefusal(status: MeetingStatus, outcomes: number): Refused | null {
  if (status !== "held")
    return { reason: "not_held", message: `This meeting is ${status}, not held.`, field: "status" };
  if (outcomes > 0)
    return {
      reason: "has_outcomes",
      message: `What was not held has no outcome. Take the ${outcomes === 1 ? "outcome" : `${outcomes} outcomes`} back first.`,
      field: "status",
    };
  return null;
}

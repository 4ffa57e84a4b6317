import { addDays, type Day } from "@/lib/time/day";

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
  reason: string | null;
}

export interface Refused {
  reason: string;
  message: string;
  field: "status" | "on" | "reason";
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

/** Why a meeting cannot stand like this, or null. `today` is UTC's; somewhere it may be a day later already. */
export function standingRefusal({ status, dated, earliest, reason }: Standing, today: Day): Refused | null {
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
  return null;
}

import type { ATTENDANCE_ROLES } from "@/lib/attendance/schema";
import type { MEETING_LEVELS } from "@/lib/meeting/rules";
import type { OutcomeKind } from "@/lib/outcome/rules";

export const levelWord: Record<(typeof MEETING_LEVELS)[number], string> = {
  technical: "technical",
  expert: "expert",
  deputy_minister: "deputy minister",
  minister: "minister",
  head_of_government: "head of government",
  head_of_state: "head of state",
  other: "other",
};

export const roleWord: Record<(typeof ATTENDANCE_ROLES)[number], string> = {
  head: "head of delegation",
  member: "member",
  observer: "observer",
};

export const outcomeWord: Record<OutcomeKind, string> = {
  information: "Information",
  decision: "Decision",
  creates: "Creates a commitment",
  updates: "Updates a commitment",
  closes: "Closes a commitment",
};

/** The fields of a meeting's forms. */
export const MEETING_FIELDS = {
  group: "Group",
  title: "Title",
  on: "Date",
  lastDay: "Last day",
  startTime: "Begins",
  endTime: "Ends",
  timeZone: "Time zone",
  place: "Place",
  status: "Status",
  ordinal: "Number in the series",
  level: "Level",
  hostSide: "Host",
  online: "Held as",
  reason: "Reason",
  note: "Note",
  agenda: "Agenda",
};

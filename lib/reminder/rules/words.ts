import type { MeetingStatus } from "@/lib/meeting/rules";
import type { RestConflict } from "@/lib/meeting/rules/conflicts";
import { type Sides, sayConflict } from "@/lib/meeting/rules/words";
import type { ReminderKind } from "@/lib/reminder/rules";
import type { CalendarFacts } from "@/lib/reminder/rules/calendar";
import type { SlotFacts } from "@/lib/reminder/rules/slots";
import { addDays, type Day, formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** What was known of a meeting when it was reminded of. */
export interface MeetingFacts {
  status: MeetingStatus;
  edtf: string;
  lastDay: Day | null;
  /** Whether its first day is known to the day. */
  exact: boolean;
}

/** What was known of one whose day is blocked. */
export interface BlockedFacts extends MeetingFacts {
  blocked: readonly RestConflict[];
  sides: Sides;
}

export type Facts = MeetingFacts | BlockedFacts | SlotFacts | CalendarFacts;

export const KIND_WORDS: Record<ReminderKind, string> = {
  before_30: "30 days before",
  before_7: "7 days before",
  after_1: "Outcome missing",
  slot_due: "Slot due",
  slot_overdue: "Slot overdue",
  calendar_due: "Calendar due",
  blocked: "Blocked day",
};

/** What makes each kind of reminder come, for whoever chooses. */
export const KIND_HELP: Record<ReminderKind, string> = {
  before_30: "A meeting can be held in 30 days.",
  before_7: "A meeting can be held in 7 days.",
  after_1: "The day of a meeting has passed, and no outcome is recorded.",
  slot_due: "A meeting that a cadence asks for falls due, and none is arranged.",
  slot_overdue: "The time for a meeting that a cadence asks for has run out.",
  calendar_due: "The holidays of a side are estimated, and its official calendar can be entered.",
  blocked: "A meeting is scheduled for a day on which a side does not work.",
};

function whenOf({ edtf, lastDay }: MeetingFacts): string {
  const first = formatPartialDate({ edtf });
  return lastDay === null ? first : `${first} to ${formatDay(lastDay)}`;
}

function sayMeeting(kind: ReminderKind, about: Day, facts: MeetingFacts): string {
  const { status, exact } = facts;
  if (kind === "after_1") return `It was ${status} for ${whenOf(facts)}. No outcome is recorded.`;
  const said = `It is ${status} for ${whenOf(facts)}.`;
  return exact ? said : `${said} The day is not known; the earliest is ${formatDay(about)}.`;
}

function saySlot(kind: ReminderKind, facts: SlotFacts): string {
  const { level, start, end, pace, late, deadline, waiting, quota } = facts;
  const what = level === null ? "A meeting" : `A meeting at the level “${level.replaceAll("_", " ")}”`;
  if (start === null)
    return kind === "slot_due"
      ? `${what} is due by ${formatDay(end)}, and none is arranged.`
      : `${what} was due by ${formatDay(end)}, and none was held.`;
  const time = `from ${formatDay(start)} to ${formatDay(end)}`;
  const of = quota === 1 ? "" : `Of ${quota} asked for ${time}, ${waiting}`;
  if (kind === "slot_due") {
    const due = `${what} ${late ? "was" : "is"} due by ${formatDay(pace)}, and none is arranged.`;
    if (of) return `${due} ${of} ${waiting === 1 ? "is" : "are"} still open.`;
    return pace === end ? due : `${due} Its time ends on ${formatDay(end)}.`;
  }
  const ran = of
    ? `${of} ${waiting === 1 ? "was" : "were"} not held.`
    : `${what} was due ${time}, and none was held.`;
  return deadline > addDays(end, 1)
    ? `${ran} One still counts until ${formatDay(addDays(deadline, -1))}.`
    : ran;
}

function sayCalendar({ year, days, estimated }: CalendarFacts): string {
  const enter = "Enter its official calendar once it is published.";
  if (days === 0) return `No holiday of ${year} is entered. ${enter}`;
  const of = estimated === days ? `All ${days} holidays` : `${estimated} of ${days} holidays`;
  return `${of} of ${year} ${estimated === 1 ? "is" : "are"} estimated. ${enter}`;
}

/** The reminder in a sentence or two, without the record's name, which stands beside it. */
export function sayReminder(kind: ReminderKind, about: Day, facts: Facts): string {
  if ("party" in facts) return sayCalendar(facts);
  if ("blocked" in facts)
    return [
      `It is ${facts.status} for ${whenOf(facts)}.`,
      ...facts.blocked.map((conflict) => sayConflict(conflict, facts.sides)),
    ].join(" ");
  return "edtf" in facts ? sayMeeting(kind, about, facts) : saySlot(kind, facts);
}

/** What has become of the meeting since it was reminded of; null when nothing has that matters. */
export function saySince(
  facts: MeetingFacts,
  now: { status: MeetingStatus; edtf: string | null },
): string | null {
  if (now.status === "held" || now.status === "postponed" || now.status === "cancelled")
    return `Since then it was ${now.status}.`;
  if (now.edtf === facts.edtf) return null;
  return now.edtf === null
    ? "Since then its date was taken back."
    : `Since then it was moved to ${formatPartialDate({ edtf: now.edtf })}.`;
}

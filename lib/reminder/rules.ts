import type { RestDays } from "@/lib/holiday/rules";
import { isUnconfirmed, type MeetingStatus } from "@/lib/meeting/rules";
import { isBlocked, isWarned, type RestConflict, restConflictsOf } from "@/lib/meeting/rules/conflicts";
import { addDays, type Day, maxDay } from "@/lib/time/day";

export const REMINDER_KINDS = [
  "before_30",
  "before_7",
  "after_1",
  "slot_due",
  "slot_overdue",
  "calendar_due",
  "blocked",
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];
/** `off`: in the inbox alone. */
export const DIGESTS = ["daily", "immediately", "off"] as const;
export type DigestChoice = (typeof DIGESTS)[number];

/** What a member is reminded of, and how. */
export interface Preference {
  kinds: readonly ReminderKind[];
  digest: DigestChoice;
}

/** Of whoever has said nothing: everything, in one digest a day. */
export const DEFAULT_PREFERENCE: Preference = { kinds: REMINDER_KINDS, digest: "daily" };

/** Whether two preferences ask for the same. */
export function isSame(a: Preference, b: Preference): boolean {
  return (
    a.digest === b.digest && REMINDER_KINDS.every((kind) => a.kinds.includes(kind) === b.kinds.includes(kind))
  );
}

/** From this hour on (UTC; the morning between Europe and Iran) the digest of a day goes out. */
const DIGEST_HOUR = 5;
/** A reminder that could not be mailed for so long is left to the inbox: a server set up later starts no flood. */
export const MAIL_WITHIN_DAYS = 3;

/** Whether the digest of the day may go out at an instant. */
export function digestIsOpen(at: Date): boolean {
  return at.getUTCHours() >= DIGEST_HOUR;
}

/** A meeting as far as reminders are concerned; days are null where nothing bounds them. */
export interface RemindedMeeting {
  id: string;
  status: MeetingStatus;
  earliest: Day | null;
  latest: Day | null;
  lastDay: Day | null;
}

/** How many days before a meeting the first reminder comes, and the second. */
export const FIRST_DAYS = 30;
const SECOND_DAYS = 7;
/** A missing outcome is told of for as many days: what is older than that stays unsaid after a downtime. */
export const CATCH_UP_DAYS = 30;

/** One reminder that is due. Its kind, subject and day together are its identity: it is made once for a person. */
export interface Reminder {
  kind: ReminderKind;
  /** The meeting's ID, a slot's place in its track, or the party and year of a calendar. */
  subject: string;
  /** The day that it is about: of the meeting, the slot's pace date, the end of its window, or the first of a year. */
  about: Day;
}

const COMING: readonly MeetingStatus[] = ["planned", "announced", "scheduled"];

/**
 * The one step that a meeting has come to: thirty or seven days before the earliest day that it can be on, or after
 * the last one when its outcome is missing. A step stands until the next, so that after a downtime the latest is
 * caught up with and no earlier one. Meetings that were held, called off or put off have none.
 */
export function meetingReminder(meeting: RemindedMeeting, today: Day): Reminder | null {
  const { id: subject, status, earliest, latest, lastDay } = meeting;
  if (!COMING.includes(status)) return null;
  const last = lastDay !== null && latest !== null ? maxDay(lastDay, latest) : latest;
  if (last !== null && isUnconfirmed(status, last, today))
    return today <= addDays(last, CATCH_UP_DAYS) ? { kind: "after_1", subject, about: last } : null;
  if (earliest === null || today > earliest || today < addDays(earliest, -FIRST_DAYS)) return null;
  return {
    kind: today < addDays(earliest, -SECOND_DAYS) ? "before_30" : "before_7",
    subject,
    about: earliest,
  };
}

/**
 * A scheduled meeting that falls on a day on which a side does not work, with what blocks it: told once for the day that
 * it is on. What is only planned or announced is warned about on its pages.
 */
export function blockedReminder(
  meeting: RemindedMeeting,
  rest: RestDays,
  today: Day,
): (Reminder & { blocked: RestConflict[] }) | null {
  const { id: subject, status, earliest } = meeting;
  if (status !== "scheduled" || earliest === null || !isWarned(meeting, today)) return null;
  const blocked = restConflictsOf(meeting, rest);
  return isBlocked(blocked) ? { kind: "blocked", subject, about: earliest, blocked } : null;
}

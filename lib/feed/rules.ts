import type { MeetingStatus } from "@/lib/meeting/rules";
import { isUnconfirmed } from "@/lib/meeting/rules";
import { addDays, type Day, daysBetween, maxDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** What a calendar program is told of a meeting or a slot. */
export interface FeedEvent {
  /** Its identity for ever. */
  uid: string;
  sequence: number;
  /** The instant of the record's last change, ISO 8601 in UTC. */
  changed: string;
  when: FeedTime;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED" | null;
}

/** Whole days, `after` being the first that no longer belongs to it; or instants, told by the clocks of a zone. */
export type FeedTime =
  | { kind: "days"; first: Day; after: Day }
  | { kind: "hours"; zone: string; start: string; end: string | null };

/** A meeting as far as a feed tells of it. Instants are ISO 8601 in UTC. */
export interface FeedMeeting {
  id: string;
  reference: string;
  title: string;
  status: MeetingStatus;
  place: string | null;
  online: boolean;
  level: string | null;
  reason: string | null;
  on: { edtf: string; earliest: Day | null; latest: Day | null; printed: string | null };
  lastDay: Day | null;
  startTime: string | null;
  timeZone: string | null;
  startsAt: string | null;
  endsAt: string | null;
  sequence: number;
  updatedAt: string;
  /** Their names, separated by "; "; null when it is of none. */
  groups: string | null;
}

type Timed = Pick<FeedMeeting, "on" | "lastDay" | "timeZone" | "startsAt" | "endsAt">;

/** A longer stretch would stand in a year's every week and say nothing of any. */
const LONGEST_SPAN = 366;

const STATUS = {
  planned: "TENTATIVE",
  announced: "TENTATIVE",
  scheduled: "CONFIRMED",
  held: "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
} as const;

/**
 * When a meeting is for a calendar program; null when that would be a false point: no date, an open end, or a
 * stretch of more than a year. A partial date is the whole stretch that it can mean.
 */
export function feedTime({ on, lastDay, timeZone, startsAt, endsAt }: Timed): FeedTime | null {
  const { earliest, latest } = on;
  if (earliest === null || latest === null) return null;
  const last = maxDay(lastDay ?? latest, latest);
  // Of several days without an end, the days are known and the hour of the end is not.
  if (startsAt !== null && timeZone !== null && (endsAt !== null || last === earliest))
    return { kind: "hours", zone: timeZone, start: startsAt, end: endsAt };
  if (daysBetween(earliest, last) >= LONGEST_SPAN) return null;
  return { kind: "days", first: earliest, after: addDays(last, 1) };
}

/** What stands after the title when the day is not certain. */
function doubt({ edtf, earliest, latest }: FeedMeeting["on"]): string {
  const doubts = [earliest !== latest && "day unknown", /[?~%]/.test(edtf) && "date uncertain"].filter(
    Boolean,
  );
  return doubts.length === 0 ? "" : ` (${doubts.join(", ")})`;
}

/**
 * A meeting as an event, or null when its date would be a false point. `link` is the address of its record, `of` stands
 * before its title.
 */
export function eventOfMeeting(meeting: FeedMeeting, today: Day, link: string, of = ""): FeedEvent | null {
  const when = feedTime(meeting);
  if (when === null) return null;
  const { on, status, lastDay, startTime } = meeting;
  const called = { cancelled: "Cancelled: ", postponed: "Postponed: " }[status as string] ?? "";
  const unconfirmed = isUnconfirmed(status, lastDay ?? on.latest, today);
  const date = formatPartialDate(on);
  const place = meeting.place ?? (meeting.online ? "online" : null);
  const lines = [
    `${meeting.reference}${meeting.groups ? `, ${meeting.groups}` : ""}`,
    `Status: ${status}${unconfirmed ? ", unconfirmed: the day passed and no outcome is recorded" : ""}`,
    meeting.reason && `Reason: ${meeting.reason}`,
    `Date: ${date}${on.printed && on.printed !== date ? ` (“${on.printed}”)` : ""}`,
    when.kind === "days" && startTime && `Begins at ${startTime}, ${meeting.timeZone}`,
    `Place: ${place ?? "not stated"}`,
    meeting.level && `Level: ${meeting.level.replaceAll("_", " ")}`,
    link,
  ];
  return {
    uid: `${meeting.id}@entente`,
    sequence: meeting.sequence,
    changed: meeting.updatedAt,
    when,
    summary: `${called}${of}${meeting.title}${doubt(on)}`,
    description: lines.filter(Boolean).join("\n"),
    location: place,
    url: link,
    status: STATUS[status],
  };
}

/** Whether `If-None-Match` names the entity tag. Weak and strong compare alike here, as RFC 9110 asks for GET. */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const given = header.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return given.includes("*") || given.includes(tag);
}

import type { FeedEvent, FeedTime } from "@/lib/feed/rules";
import { addDays } from "@/lib/time/day";
import { placeOf, type Said, titleOf } from "./row";
import type { When } from "./when";

const STATUS = { TENTATIVE: "planned", CONFIRMED: "scheduled", CANCELLED: "cancelled" } as const;
const UNTIMED = {
  on: "",
  lastDay: null,
  startTime: null,
  endTime: null,
  timeZone: null,
  startsAt: null,
  endsAt: null,
};
/** What the feed puts around a title. */
const AROUND = /^(?:Cancelled|Postponed): | \((?:day unknown|date uncertain|day unknown, date uncertain)\)$/g;

function whenOf(when: FeedTime): When {
  if (when.kind === "hours") {
    const iso = (instant: string) => new Date(instant).toISOString();
    // Hours are compared by their instants alone.
    return { ...UNTIMED, startsAt: iso(when.start), endsAt: when.end && iso(when.end) };
  }
  const last = addDays(when.after, -1);
  return { ...UNTIMED, on: when.first, lastDay: last === when.first ? null : last };
}

/** What the register's own feed says of a meeting, in the shape of what is read from a file. */
export function saidByFeed({ summary, location, when, status }: FeedEvent): Said {
  return {
    title: titleOf(summary),
    place: location === null ? null : placeOf(location),
    when: whenOf(when),
    status: STATUS[status ?? "CONFIRMED"],
  };
}

/** A title that was changed in a calendar, without what the feed had put around it. */
export function plainTitle(title: string): string {
  return title.replace(AROUND, "").trim() || title;
}

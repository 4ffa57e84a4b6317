import type { FeedEvent } from "@/lib/feed/rules";
import type { Slot, SlotState } from "@/lib/slot/rules";
import { addDays, type Day, dayParts, daysInMonth, formatDay, maxDay, monthName } from "@/lib/time/day";

/** A slot as far as a feed tells of it. The deadline is the first day that comes too late. */
export interface FeedSlot extends Pick<Slot, "number" | "pace" | "state" | "doubt"> {
  windowStart: Day;
  windowEnd: Day;
  deadline: Day;
}

/** What a slot belongs to. `changed` is an instant, ISO 8601 in UTC. */
export interface FeedTrack {
  groupId: string;
  group: string;
  level: string | null;
  rule: string;
  sequence: number;
  changed: string;
}

/** Slots that something fills don't fall due any more; the meeting stands in the other feed. */
const FALLS_DUE: Partial<Record<SlotState, string>> = {
  open: "falls due",
  due: "falls due",
  behind: "is behind the even pace",
  overdue: "is overdue",
  missed: "was missed",
};

/** "2026", "January to June 2026", or the first and last day. The end is exclusive. */
export function periodWords(start: Day, end: Day): string {
  const [from, to] = [dayParts(start), dayParts(addDays(end, -1))];
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (!whole || from.year !== to.year) return `${formatDay(start)} to ${formatDay(addDays(end, -1))}`;
  if (from.month === 1 && to.month === 12) return String(from.year);
  const last = `${monthName(to.month)} ${to.year}`;
  return from.month === to.month ? last : `${monthName(from.month)} to ${last}`;
}

/** What is said of a slot; null where something fills it, or its time has run out. */
function saidOf({ state, doubt, deadline }: FeedSlot, today: Day): string | null {
  // What fills it may as well lie outside of it.
  return FALLS_DUE[state] ?? (doubt && today < deadline ? "falls due, unless an open date fills it" : null);
}

/** The first day on which the slot is what it is said to be; null while it falls due. */
function since({ state, pace, windowEnd, deadline }: FeedSlot): Day | null {
  if (state === "missed") return deadline;
  if (state === "overdue") return windowEnd;
  return state === "behind" ? addDays(pace, 1) : null;
}

function whose({ group, level }: FeedTrack): string {
  return level === null ? group : `${group}, ${level.replaceAll("_", " ")} level`;
}

/** The later of the rule's last change and the day on which the slot became what it is. */
function changedAt(track: FeedTrack, slot: FeedSlot): string {
  const began = since(slot);
  return began === null ? track.changed : maxDay(`${began}T00:00:00.000Z`, track.changed);
}

/**
 * A slot that nothing surely fills as an event on its pace date; null for one that is filled. The identity is that of group,
 * level, window and number, so that a corrected rule moves the event instead of adding one.
 */
export function eventOfSlot(
  track: FeedTrack,
  slot: FeedSlot,
  { quota, today, link }: { quota: number; today: Day; link: string },
): FeedEvent | null {
  const state = saidOf(slot, today);
  if (state === null) return null;
  const last = formatDay(addDays(slot.deadline, -1));
  return {
    uid: `slot.${track.groupId}.${track.level ?? "any"}.${slot.windowStart}.${slot.number}@entente`,
    sequence: track.sequence,
    changed: changedAt(track, slot),
    when: { kind: "days", first: slot.pace, after: addDays(slot.pace, 1) },
    summary: `${whose(track)}: meeting ${slot.number} of ${quota} in ${periodWords(slot.windowStart, slot.windowEnd)} ${state}; deadline ${last}`,
    description: [
      `Rule: ${track.rule}`,
      `Even pace: ${formatDay(slot.pace)}`,
      `Counts at the latest on ${last}`,
      link,
    ].join("\n"),
    location: null,
    url: link,
    status: null,
  };
}

/** The next meeting that a rolling rule asks for, on the day by which it is due. */
export function eventOfRolling(track: FeedTrack, due: Day, overdue: boolean, link: string): FeedEvent {
  return {
    uid: `slot.${track.groupId}.${track.level ?? "any"}.rolling.${due}@entente`,
    sequence: track.sequence,
    changed: track.changed,
    when: { kind: "days", first: due, after: addDays(due, 1) },
    summary: `${whose(track)}: the next meeting ${overdue ? "is overdue" : "falls due"}; deadline ${formatDay(due)}`,
    description: [`Rule: ${track.rule}`, link].join("\n"),
    location: null,
    url: link,
    status: null,
  };
}

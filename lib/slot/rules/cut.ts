import type { Window } from "@/lib/cadence/rules";
import type { SlotMeeting } from "@/lib/slot/rules";
import { type Day, maxDay } from "@/lib/time/day";

const isBefore = ({ earliest }: SlotMeeting, day: Day) => earliest === null || earliest < day;
const isOnOrAfter = ({ latest }: SlotMeeting, day: Day) => latest === null || latest >= day;

/**
 * The last window start by a day at which the history can be cut: what came earlier changes nothing of the windows from
 * there on. Either no meeting may lie on both sides of it and none lies in the grace of the window before, or that window
 * was full by then, so that it takes none that comes later.
 * @param meetings every one that can lie on `since` or later
 * @returns null when there is none from `since` on
 */
export function cutOf(
  windows: readonly Window[],
  meetings: readonly SlotMeeting[],
  since: Day,
  by: Day,
): Day | null {
  const counting = meetings.filter(({ status }) => status !== "cancelled" && status !== "postponed");
  const cut = windows.findLast(({ start }, at) => {
    if (start > by || start < since) return false;
    const before = windows[at - 1];
    if (!before) return true;
    const grace = maxDay(start, before.deadline);
    if (!counting.some((one) => isBefore(one, grace) && isOnOrAfter(one, start))) return true;
    // Held on days that count for that window and for no other.
    const from = maxDay(before.start, windows[at - 2]?.deadline ?? before.start);
    const own = counting.filter(
      (one) => one.status === "held" && !isBefore(one, from) && !isOnOrAfter(one, start),
    );
    return from >= since && from <= start && own.length >= before.quota;
  });
  return cut?.start ?? null;
}

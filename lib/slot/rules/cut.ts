import { type CadenceRule, ruleOn, type Window, windowsOf } from "@/lib/cadence/rules";
import type { SlotMeeting } from "@/lib/slot/rules";
import { type Day, maxDay, minDay } from "@/lib/time/day";

const isBefore = ({ earliest }: SlotMeeting, day: Day) => earliest === null || earliest < day;
const isOnOrAfter = ({ latest }: SlotMeeting, day: Day) => latest === null || latest >= day;

/** How many windows before the one that is asked for are read at first. */
const LOOK_BACK = 6;

/** What of a track says from where its meetings are read. */
export interface Told {
  windows: readonly Window[];
  /** From when on its rule counts, where that is a rolling one: what was last held may lie as far back. */
  rolling: Day | null;
  /** By when its history has to be cut: what is told begins there. */
  by: Day;
}

/**
 * The same of rules as they stand on a day, where `from` says with which of their windows that begins which is told.
 * @param horizon up to when their windows are made
 */
export function toldOf(
  rules: readonly CadenceRule[],
  today: Day,
  from: (windows: readonly Window[], today: Day) => Day,
  horizon = today,
): Told {
  const windows = windowsOf(rules, horizon);
  const rule = ruleOn(rules, today);
  return { windows, rolling: rule?.anchor === "rolling" ? rule.from : null, by: from(windows, today) };
}

/** The first day on which a meeting is read that was over then: some windows back, or at the beginning of the rules. */
export function readFrom({ windows, rolling, by }: Told, whole: boolean): Day {
  const begun = windows.filter(({ start }) => start <= by);
  const first = (whole ? undefined : begun.at(-LOOK_BACK)?.start) ?? windows[0]?.start ?? by;
  return minDay(minDay(first, by), rolling ?? by);
}

/**
 * The last window start by a day at which the history can be cut: what came earlier changes nothing of the windows from
 * there on. Either no meeting may lie on both sides of it and none lies in the grace of the window before; or that window
 * was full by then, so that it takes none that comes later, and none may lie on both sides of the end of that grace, whose
 * window would be in doubt.
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
    const mayLieIn = (first: Day) => counting.some((one) => isBefore(one, grace) && isOnOrAfter(one, first));
    if (!mayLieIn(start)) return true;
    if (mayLieIn(grace)) return false;
    // Held on days that count for that window and for no other.
    const from = maxDay(before.start, windows[at - 2]?.deadline ?? before.start);
    const own = counting.filter(
      (one) => one.status === "held" && !isBefore(one, from) && !isOnOrAfter(one, start),
    );
    return from <= start && own.length >= before.quota;
  });
  return cut?.start ?? null;
}

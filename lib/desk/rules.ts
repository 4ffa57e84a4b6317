import { type CadenceRule, isInForce, rollingDue, ruleOn, type Span, type Window } from "@/lib/cadence/rules";
import type { Slot } from "@/lib/slot/rules";
import { addDays, type Day } from "@/lib/time/day";

/** A commitment due within this many days is on the desk. */
export const DUE_DAYS = 90;
/** Slots in a dossier's small strip: three years of four a year. */
export const STRIP_SLOTS = 12;

/** Slots that somebody should see to, by what they are. */
export interface Waiting {
  due: number;
  behind: number;
  overdue: number;
}

/** The slots that wait to be filled, of the rules of one group and level. A rolling rule has one: the next. */
export function waitingOf(
  rules: readonly CadenceRule[],
  slots: readonly Pick<Slot, "state">[],
  held: readonly Span[],
  today: Day,
): Waiting {
  const count = (wanted: Slot["state"]) => slots.filter(({ state }) => state === wanted).length;
  const waiting = { due: count("due"), behind: count("behind"), overdue: count("overdue") };
  const rule = ruleOn(rules, today);
  if (rule?.anchor !== "rolling" || !isInForce(rule, today)) return waiting;
  const days = held.flatMap(({ earliest, latest: last }) => earliest ?? last ?? []);
  const { due, overdue } = rollingDue(rule, days, today);
  if (overdue) waiting.overdue += 1;
  else if (today >= addDays(due, -rule.leadDays)) waiting.due += 1;
  return waiting;
}

/** The latest slots whose window has begun: what the strip shows. */
export function stripOf<T extends { windowStart: Day }>(slots: readonly T[], today: Day): T[] {
  return slots.filter(({ windowStart }) => windowStart <= today).slice(-STRIP_SLOTS);
}

/** The start of the first window of which something is told: its slots are in the strip, or can still be filled. */
export function toldFrom(windows: readonly Window[], today: Day): Day {
  let [slots, from] = [0, today];
  for (const { start, deadline, quota } of windows.filter((window) => window.start <= today).reverse()) {
    if (slots >= STRIP_SLOTS && deadline <= today) break;
    slots += quota;
    from = start;
  }
  return from;
}

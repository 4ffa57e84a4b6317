import {
  type CadenceRule,
  hasEnded,
  nextStart,
  rollingDue,
  ruleOn,
  type Window,
  windowsOf,
} from "@/lib/cadence/rules";
import {
  isWaiting,
  type Slot,
  type SlotMeeting,
  type SlotState,
  slotsOf,
  unfilledState,
} from "@/lib/slot/rules";
import { addDays, type Day, daysBetween, maxDay } from "@/lib/time/day";

/** The slot that a date is looked for, and the days that are looked at: `from` to `to`, exclusive. */
export interface Wanted {
  number: number;
  quota: number;
  state: SlotState;
  pace: Day;
  windowStart: Day;
  windowEnd: Day;
  /** The first day on which a meeting no longer counts for it. */
  deadline: Day;
  from: Day;
  to: Day;
  /** Whether the rule counts from the latest meetings: then it has no windows, and what is looked at is its lead. */
  rolling: boolean;
  /** Whether only the days of grace are left. */
  inGrace: boolean;
  /** The day that suits the slot best. */
  aim: Day;
}

/**
 * Why no date is looked for: all slots up to a day are filled, with the start of the next window; no rule goes on; or
 * the one that does asks for no number.
 */
export type NotWanted =
  | { why: "filled"; until: Day | null; next: Day | null }
  | { why: "ended"; until: Day }
  | { why: "on_demand"; until: null };

export type Search = { ok: true; wanted: Wanted } | { ok: false; not: NotWanted };

/** With a rolling rule that is overdue, how many days ahead are looked at. */
const SOON = 60;
/** With a rolling rule, at least as many days up to the due day are looked at. */
const LEAST_LEAD = 30;

const middle = (from: Day, to: Day): Day => addDays(from, Math.floor(daysBetween(from, to) / 2));

/** The days that are left for a slot: of its window, or when that has ended of its grace. */
function daysLeft({ start, end, deadline }: Window, today: Day) {
  const from = maxDay(start, addDays(today, 1));
  return from < end ? { from, to: end, inGrace: false } : { from, to: deadline, inGrace: true };
}

/**
 * The day that suits a slot best: the middle of its even share of the window. When that share has passed, what is
 * left is shared among the slots that wait, and the first share's middle is meant.
 */
function aimOf(slot: Slot, waiting: number, { from, to, inGrace }: ReturnType<typeof daysLeft>): Day {
  const { window, number, pace } = slot;
  const share = addDays(
    window.start,
    Math.floor(((number - 1) * daysBetween(window.start, window.end)) / window.quota),
  );
  if (!inGrace && pace >= from) return middle(maxDay(share, from), addDays(pace, 1));
  return middle(from, addDays(from, Math.ceil(daysBetween(from, to) / waiting)));
}

function rollingSearch(rule: CadenceRule, meetings: readonly SlotMeeting[], today: Day): Search {
  if (rule.to !== null && hasEnded(rule, addDays(today, 1)))
    return { ok: false, not: { why: "ended", until: addDays(rule.to, -1) } };
  const held = meetings.flatMap((m) => (m.status === "held" ? (m.earliest ?? m.latest ?? []) : []));
  const { due, overdue } = rollingDue(rule, held, today);
  const open = ["planned", "announced", "scheduled"];
  const coming = meetings.flatMap(({ status, earliest }) =>
    open.includes(status) && earliest !== null && earliest > today ? earliest : [],
  );
  const until = overdue ? addDays(today, SOON) : due;
  if (coming.some((day) => day <= until)) return { ok: false, not: { why: "filled", until, next: null } };
  const start = addDays(due, -Math.max(rule.leadDays, LEAST_LEAD));
  const tomorrow = addDays(today, 1);
  // Due today: the day itself is past planning, so it is looked for as if it were overdue.
  const late = due < tomorrow;
  const from = late ? tomorrow : maxDay(start, tomorrow);
  const to = late ? addDays(tomorrow, SOON) : addDays(due, 1);
  const state: SlotState = overdue ? "overdue" : today >= addDays(due, -rule.leadDays) ? "due" : "open";
  const wanted = {
    number: 1,
    quota: 1,
    state,
    pace: due,
    windowStart: start,
    windowEnd: addDays(due, 1),
    deadline: addDays(due, 1),
  };
  return { ok: true, wanted: { ...wanted, rolling: true, from, to, inGrace: false, aim: middle(from, to) } };
}

/**
 * The first slot that waits for a date, under the rules of one group and level, with the days that are left for it.
 * A window is looked at from its `leadDays` before it begins. Meetings already dated fill slots, as in the ribbon, but
 * for those of which it is not certain that they do.
 */
export function wantedSlot(
  rules: readonly CadenceRule[],
  meetings: readonly SlotMeeting[],
  today: Day,
): Search {
  const rule = ruleOn(rules, today);
  if (!rule) return { ok: false, not: { why: "filled", until: null, next: null } };
  if (rule.anchor === "rolling") return rollingSearch(rule, meetings, today);
  const windows = windowsOf(rules, addDays(today, rule.leadDays));
  const dated = meetings.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const waiting = slotsOf(windows, dated, today).filter((slot) => isWaiting(slot, today));
  for (const slot of waiting) {
    const left = daysLeft(slot.window, today);
    if (left.from >= left.to) continue;
    const { start, end, deadline, quota } = slot.window;
    const inWindow = waiting.filter(({ window }) => window.start === start).length;
    const { number, pace } = slot;
    const state = unfilledState(slot.window, number, today);
    const wanted = { number, quota, state, pace, windowStart: start, windowEnd: end, deadline };
    return { ok: true, wanted: { ...wanted, rolling: false, ...left, aim: aimOf(slot, inWindow, left) } };
  }
  if (rule.times === 0 && !hasEnded(rule, today))
    return { ok: false, not: { why: "on_demand", until: null } };
  const last = windows.at(-1);
  const until = last ? addDays(last.end, -1) : null;
  const next = nextStart(rules, last?.end ?? today);
  if (next === null && until !== null && until <= today) return { ok: false, not: { why: "ended", until } };
  return { ok: false, not: { why: "filled", until, next } };
}

import { fewestCredited, mostCredited, type Placeable, type Vessel } from "@/lib/cadence/rules/placement";
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  dayFrom,
  dayNumber,
  dayParts,
  daysBetween,
  maxDay,
  minDay,
} from "@/lib/time/day";
import { addPersianMonths, dayFromPersian, persianParts } from "@/lib/time/persian";

export const PERIODS = ["month", "quarter", "half", "year"] as const;
export const BOUNDS = ["at_least", "exactly", "normally"] as const;
export const ANCHORS = ["calendar", "anniversary", "rolling"] as const;

/** How often a group is to meet. `from` is inclusive, `to` exclusive; `graceDays` is shorter than the window. */
export interface CadenceRule {
  times: number;
  per: (typeof PERIODS)[number];
  interval: number;
  bound: (typeof BOUNDS)[number];
  anchor: (typeof ANCHORS)[number];
  calendar: "gregorian" | "persian";
  from: Day;
  to: Day | null;
  anchorDate: Day | null;
  graceDays: number;
  leadDays: number;
}

/** A half-open stretch `[start, end)` in which `quota` meetings fall due. Meetings still count before `deadline`. */
export interface Window {
  start: Day;
  end: Day;
  deadline: Day;
  quota: number;
  /** The quota before rounding; differs from it only in a window that a rule cuts short. */
  exact: number;
  leadDays: number;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

function periodMonths(rule: CadenceRule): number {
  return MONTHS[rule.per] * rule.interval;
}

function addPeriod(rule: CadenceRule, day: Day, months: number): Day {
  return rule.calendar === "persian" ? addPersianMonths(day, months) : addMonths(day, months);
}

function firstOf(rule: CadenceRule, day: Day): Day {
  const persian = rule.calendar === "persian";
  const { year, month } = persian ? persianParts(day) : dayParts(day);
  const first = month - ((month - 1) % MONTHS[rule.per]);
  const start = persian ? dayFromPersian(year, first, 1) : dayFrom(year, first, 1);
  if (!start.ok) throw new RangeError(start.reason);
  return start.value;
}

/** Where the rule's windows are counted from. Every boundary is this day plus whole periods, never cumulative. */
function anchorOf(rule: CadenceRule): Day {
  const given = rule.anchorDate ?? rule.from;
  return rule.anchor === "calendar" ? firstOf(rule, given) : given;
}

/** The full windows of the rule's grid that meet `[from, to)`, whatever the rule's own end. */
function gridOver(rule: CadenceRule, anchor: Day, from: Day, to: Day): { start: Day; end: Day }[] {
  const months = periodMonths(rule);
  const boundary = (k: number) => addPeriod(rule, anchor, k * months);
  let k = Math.floor(daysBetween(anchor, from) / (months * 30.44)) - 1;
  while (boundary(k + 1) <= from) k += 1;
  const windows: { start: Day; end: Day }[] = [];
  for (; boundary(k) < to; k += 1) windows.push({ start: boundary(k), end: boundary(k + 1) });
  return windows;
}

/** Rounds to the nearest whole number; ties go down, in favour of the parties. */
function nearest(exact: number): number {
  return Math.max(0, Math.ceil(exact - 0.5 - 1e-9));
}

function sameGrid(a: CadenceRule, b: CadenceRule): boolean {
  return (
    a.anchor === b.anchor &&
    a.calendar === b.calendar &&
    periodMonths(a) === periodMonths(b) &&
    (a.anchor !== "calendar" || a.per === b.per)
  );
}

function inOrder(rules: readonly CadenceRule[]): CadenceRule[] {
  const sorted = rules.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  // A later rule replaces an earlier one from its own first day on.
  return sorted.map((rule, at) => {
    const next = sorted[at + 1];
    return next && (rule.to === null || next.from < rule.to) ? { ...rule, to: next.from } : rule;
  });
}

/**
 * The windows of successive rules of one group and level, from the first day to the one that holds `horizon`.
 * Where a rule takes over from one of the same period and anchor inside a window, the window stays whole and its
 * exact quotas are summed and rounded once; otherwise the old window ends early and a stub begins. Rolling rules
 * have no windows, and neither have rules that ask for no number.
 */
export function windowsOf(rules: readonly CadenceRule[], horizon: Day): Window[] {
  const windows: (Window & { grid: Day })[] = [];
  let before: { rule: CadenceRule; anchor: Day } | null = null;
  for (const rule of inOrder(rules)) {
    if (rule.anchor === "rolling" || rule.times === 0) {
      before = null;
      continue;
    }
    const carried = before !== null && before.rule.to === rule.from && sameGrid(before.rule, rule);
    // A rule that only changes the number keeps the anniversary of the one that it replaces.
    const anchor: Day =
      before !== null && carried && rule.anchorDate === null ? before.anchor : anchorOf(rule);
    const until = rule.to === null ? addDays(horizon, 1) : minDay(rule.to, addDays(horizon, 1));
    for (const full of gridOver(rule, anchor, rule.from, until)) {
      const start = maxDay(full.start, rule.from);
      const end = rule.to === null ? full.end : minDay(full.end, rule.to);
      const exact = (rule.times * daysBetween(start, end)) / daysBetween(full.start, full.end);
      const last = windows.at(-1);
      const merges = carried && last && last.end === start && last.grid === full.start && start > full.start;
      const from = merges ? last.start : start;
      const sum = merges ? last.exact + exact : exact;
      if (merges) windows.pop();
      windows.push({
        start: from,
        end,
        deadline: addDays(end, rule.graceDays),
        quota: nearest(sum),
        exact: sum,
        leadDays: rule.leadDays,
        grid: full.start,
      });
    }
    before = { rule, anchor };
  }
  // An earlier window never stays open longer than a later one, so that the earliest is always the most pressing.
  for (let at = windows.length - 2; at >= 0; at -= 1) {
    const [here, next] = [windows[at], windows[at + 1]];
    if (here && next) here.deadline = minDay(here.deadline, next.deadline);
  }
  return windows.map(({ grid: _, ...window }) => window);
}

/** The start of the first window that begins on a day or after it; null when no rule that asks for a number goes on. */
export function nextStart(rules: readonly CadenceRule[], day: Day): Day | null {
  const starts = rules
    .filter(({ times, to }) => times > 0 && (to === null || to > day))
    .map(({ from }) => maxDay(from, day));
  return starts.reduce<Day | null>((least, start) => (least === null ? start : minDay(least, start)), null);
}

/** For each window what is credited to it, in order; and what filled none. */
export interface Credit<T = Day> {
  credited: T[][];
  surplus: T[];
}

/**
 * Credits what was held in date order, each to the earliest unfilled window that it lies in (grace included).
 * Nothing is carried forward. What lies before the first window is neither credited nor surplus.
 */
export function creditBy<T>(
  windows: readonly Window[],
  held: readonly T[],
  dayOf: (one: T) => Day,
): Credit<T> {
  const credited: T[][] = windows.map(() => []);
  const surplus: T[] = [];
  const first = windows[0]?.start;
  const dated = held.map((one) => ({ one, day: dayOf(one) })).toSorted((a, b) => compareDays(a.day, b.day));
  // Windows and days are both in order: one that has closed or is full stays so.
  let at = 0;
  for (const { one, day } of dated) {
    if (first === undefined || day < first) continue;
    let window = windows[at];
    while (window && (window.deadline <= day || (credited[at]?.length ?? 0) >= window.quota))
      window = windows[++at];
    if (window && window.start <= day) credited[at]?.push(one);
    else surplus.push(one);
  }
  return { credited, surplus };
}

/** The same for days alone. */
export function credit(windows: readonly Window[], held: readonly Day[]): Credit {
  return creditBy(windows, held, (day) => day);
}

/** The day by which slot k (from 1) of the window is reached at an even pace. */
export function paceDate(window: Window, slot: number): Day {
  const length = daysBetween(window.start, window.end);
  return addDays(window.start, Math.ceil((slot * length) / window.quota) - 1);
}

export interface Adherence {
  credited: number;
  quota: number;
  /** credited / quota; null when no window has closed that asked for a meeting. */
  share: number | null;
}

/**
 * Credited against asked for, over the windows that have ended. Grace still running may raise the figure; were such
 * windows left out, a longer grace could lower it.
 */
export function adherence(windows: readonly Window[], held: readonly Day[], today: Day): Adherence {
  const given = credit(windows, held).credited;
  let credited = 0;
  let quota = 0;
  windows.forEach((window, at) => {
    if (window.end > today) return;
    credited += given[at]?.length ?? 0;
    quota += window.quota;
  });
  return { credited, quota, share: quota === 0 ? null : credited / quota };
}

/** A date as a source gives it: the first and last day that it can mean; null is an open end. */
export interface Span {
  earliest: Day | null;
  latest: Day | null;
}

/** The windows as numbers, for counting. */
export function vesselsOf(windows: readonly Window[]): Vessel[] {
  return windows.map(({ start, deadline, quota }) => ({
    start: dayNumber(start),
    deadline: dayNumber(deadline),
    quota,
  }));
}

/** The days on which something held by today can have been held; null when all of them are yet to come. */
export function heldOn({ earliest, latest }: Span, today: Day): Placeable | null {
  const from = earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest);
  const to = dayNumber(minDay(latest ?? today, today));
  return from <= to ? { from, to } : null;
}

/** Least and most adherence over all days that the dates can mean; what was held lies at the latest on `today`. */
export function adherenceRange(
  windows: readonly Window[],
  held: readonly Span[],
  today: Day,
): { min: Adherence; max: Adherence } {
  const closed = vesselsOf(windows.filter(({ end }) => end <= today));
  const meetings = held.flatMap((span) => heldOn(span, today) ?? []);
  const quota = closed.reduce((sum, window) => sum + window.quota, 0);
  const of = (credited: number) => ({ credited, quota, share: quota === 0 ? null : credited / quota });
  return { min: of(fewestCredited(closed, meetings)), max: of(mostCredited(closed, meetings)) };
}

/** Whether nothing is promised by a rule any more. */
export const hasEnded = ({ to }: CadenceRule, today: Day): boolean => to !== null && to <= today;

/** Whether a rule is in force on a day. */
export const isInForce = (rule: CadenceRule, day: Day): boolean => rule.from <= day && !hasEnded(rule, day);

/** The rule that is in force on a day, of several the latest; else the one to come next, else the last. */
export function ruleOn<R extends CadenceRule>(rules: readonly R[], day: Day): R | undefined {
  const inOrder = rules.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return (
    inOrder.findLast((rule) => isInForce(rule, day)) ??
    inOrder.find(({ from }) => from > day) ??
    inOrder.at(-1)
  );
}

/**
 * With a rolling rule: the day by which the next meeting is due, and whether that has passed. Meetings from before
 * the rule do not count, or it could be overdue on its first day.
 */
export function rollingDue(
  rule: CadenceRule,
  held: readonly Day[],
  today: Day,
): { due: Day; overdue: boolean } {
  const past = held
    .filter((day) => rule.from <= day && day <= today)
    .toSorted()
    .reverse();
  const due = addPeriod(rule, past[rule.times - 1] ?? rule.from, periodMonths(rule));
  return { due, overdue: today > due };
}

/** Ordinals up to the highest reported that nobody reported: 2, 3 and 6 when there are 1, 4, 5 and 7. */
export function ordinalGaps(ordinals: readonly number[]): number[] {
  const reported = new Set(ordinals);
  const highest = Math.max(0, ...ordinals);
  return Array.from({ length: highest }, (_, at) => at + 1).filter((ordinal) => !reported.has(ordinal));
}

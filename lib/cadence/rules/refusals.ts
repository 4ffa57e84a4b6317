import type { CadenceRule } from "@/lib/cadence/rules";
import { type Day, isDay } from "@/lib/time/day";

/** Why a rule can't stand: a stable reason for programs, a sentence for people, the input that has to change. */
export interface Refusal {
  reason: string;
  message: string;
  field: keyof CadenceRule;
}

/** The days that a window has at least, in any year and in either calendar. */
const SHORTEST = { month: 28, quarter: 89, half: 178, year: 365 } as const;

const EARLIEST_FROM: Day = "1900-01-01";

/**
 * Everything that is wrong with a rule; an empty list when it can stand. Only a rule of when it is necessary
 * (`onDemand`) may ask for no number.
 */
export function refusalsOf(rule: CadenceRule & { onDemand: boolean }): Refusal[] {
  const window = SHORTEST[rule.per] * Math.max(1, rule.interval);
  const found: [boolean, Refusal][] = [
    [
      !whole(rule.times, rule.onDemand ? 0 : 1, 366),
      refusal(
        "times",
        "times_out_of_range",
        "A rule asks for 1 to 366 meetings in a period, or for none but when necessary.",
      ),
    ],
    [
      rule.times === 0 && rule.anchor === "rolling",
      refusal(
        "anchor",
        "rolling_without_number",
        "“When necessary” alone is due on no day: count by the calendar.",
      ),
    ],
    [
      !whole(rule.interval, 1, 100),
      refusal("interval", "interval_out_of_range", "A rule spans 1 to 100 periods."),
    ],
    [!isDay(rule.from), refusal("from", "from_impossible", "The first day of the rule does not exist.")],
    [
      isDay(rule.from) && rule.from < EARLIEST_FROM,
      refusal("from", "from_too_early", "A rule can't begin before 1900."),
    ],
    [
      rule.to !== null && !isDay(rule.to),
      refusal("to", "to_impossible", "The last day of the rule does not exist."),
    ],
    [
      rule.to !== null && isDay(rule.to) && rule.to <= rule.from,
      refusal("to", "to_not_after_from", "The rule ends before it begins."),
    ],
    [
      rule.anchor === "anniversary" && rule.anchorDate === null,
      refusal("anchorDate", "anchor_date_missing", "Periods counted from an anniversary need its date."),
    ],
    [
      rule.anchorDate !== null && !isDay(rule.anchorDate),
      refusal("anchorDate", "anchor_date_impossible", "The date of the anniversary does not exist."),
    ],
    [
      !whole(rule.graceDays, 0, Number.MAX_SAFE_INTEGER),
      refusal("graceDays", "grace_negative", "Days of grace are a whole number, 0 or more."),
    ],
    [
      rule.anchor === "rolling" && rule.graceDays > 0,
      refusal(
        "graceDays",
        "rolling_has_no_grace",
        "Counted by the latest meetings, a rule has no days of grace.",
      ),
    ],
    [
      rule.graceDays >= window,
      refusal(
        "graceDays",
        "grace_not_shorter",
        `The grace must be shorter than the period: below ${window} days.`,
      ),
    ],
    [
      !whole(rule.leadDays, 0, 3660),
      refusal("leadDays", "lead_out_of_range", "The days of lead are a whole number from 0 to 3660."),
    ],
  ];
  return found.flatMap(([wrong, why]) => (wrong ? [why] : []));
}

/** Why meetings cannot be kept that far apart, or null: the number that is asked for has to fit into its period. */
export function spacingRefusal(rule: CadenceRule, minSpacingDays: number): string | null {
  const window = SHORTEST[rule.per] * Math.max(1, rule.interval);
  return (rule.times - 1) * minSpacingDays < window
    ? null
    : `${rule.times} meetings cannot lie ${minSpacingDays} days apart in ${window} days.`;
}

function refusal(field: keyof CadenceRule, reason: string, message: string): Refusal {
  return { field, reason, message };
}

function whole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

import type { CadenceRule } from "@/lib/cadence/rules";
import { addDays, formatDay } from "@/lib/time/day";

export const HOSTS = ["alternate", "fixed", "unspecified"] as const;

const NUMBERS = ["", "once", "twice", "three times", "four times", "five times", "six times"];
const BOUND = { at_least: "at least ", exactly: "exactly ", normally: "normally " };
const NOUN = { month: "month", quarter: "quarter", half: "half-year", year: "year" } as const;

type Period = Pick<CadenceRule, "per" | "interval">;

/** The period as a noun: "half-year", "period of 2 years". */
export function sayPeriod({ per, interval }: Period): string {
  return interval === 1 ? NOUN[per] : `period of ${interval} ${NOUN[per]}s`;
}

/**
 * The rule as a sentence begins: "at least four times a year"; "when necessary" where it names no number, "four times a
 * year" where its bound is not known.
 */
export function sayRule(
  rule: Period & Pick<CadenceRule, "times"> & { bound: CadenceRule["bound"] | null },
): string {
  if (rule.times === 0) return "when necessary";
  const times = NUMBERS[rule.times] ?? `${rule.times} times`;
  const every = rule.interval === 1 ? `a ${NOUN[rule.per]}` : `every ${rule.interval} ${NOUN[rule.per]}s`;
  return `${rule.bound === null ? "" : BOUND[rule.bound]}${times} ${every}`;
}

/** When a rule is in force, as a sentence goes on: "since 20 December 2017"; `to` is its first day out of force. */
export function sayTerm({ from, to }: Pick<CadenceRule, "from" | "to">): string {
  return to === null
    ? `since ${formatDay(from)}`
    : `from ${formatDay(from)} to ${formatDay(addDays(to, -1))}`;
}

/** What the policy is made of: the rule and what only people read in it. */
export interface PolicyRule extends CadenceRule {
  minSpacingDays: number;
  onDemand: boolean;
  hosts: (typeof HOSTS)[number];
}

const GREGORIAN = {
  month: "Calendar months.",
  quarter: "Quarters, from the first of January, April, July and October.",
  half: "Half-years, from 1 January and 1 July.",
  year: "Calendar years, from 1 January.",
} as const;
const PERSIAN = {
  month: "Months of the Solar Hijri calendar.",
  quarter: "Quarters of the Solar Hijri year, the first from Nowruz.",
  half: "Halves of the Solar Hijri year, the first from Nowruz.",
  year: "Years of the Solar Hijri calendar, from Nowruz.",
} as const;

function sayPeriods(rule: PolicyRule): string {
  const { anchor, calendar, per, interval, anchorDate, from } = rule;
  const start = formatDay(anchorDate ?? from);
  const name = `${sayPeriod(rule)[0]?.toUpperCase()}${sayPeriod(rule).slice(1)}`;
  const hijri = calendar === "persian" ? ", by the Solar Hijri calendar" : "";
  if (anchor === "rolling")
    return `None: the next meeting is due a ${sayPeriod(rule)} after the ${rule.times === 1 ? "" : `${ordinal(rule.times)} `}latest that was held${hijri}.`;
  if (anchor === "anniversary")
    return `A new ${sayPeriod(rule)} begins with every return of ${start}${hijri}.`;
  if (interval === 1) return (calendar === "persian" ? PERSIAN : GREGORIAN)[per];
  return `${name}, the first of which is the one that holds ${start}${hijri}.`;
}

const HOST_WORDS = {
  alternate: "The sides host in turn, by meetings held.",
  fixed: "Always the same side hosts.",
  unspecified: "Not stated.",
} as const;

/** How the rule is reckoned, spelled out: each point of policy with its sentence. */
export function sayPolicy(rule: PolicyRule): { id: string; term: string; sentence: string }[] {
  const period = sayPeriod(rule);
  const rolling = rule.anchor === "rolling";
  const numbered = rule.times > 0;
  const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
  const points: [id: string, term: string, sentence: string | false][] = [
    ["periods", "Periods", numbered && sayPeriods(rule)],
    [
      "rounding",
      "Rounding",
      numbered &&
        !rolling &&
        `A ${period} cut short asks for its share, rounded to the nearest whole, ties down.`,
    ],
    [
      "grace",
      "Grace",
      numbered &&
        (rolling
          ? "None: overdue from the day after it was due."
          : rule.graceDays > 0
            ? `A meeting up to ${days(rule.graceDays)} after the ${period} still counts.`
            : `None: a meeting after the ${period} does not count for it.`),
    ],
    [
      "surplus",
      "Surplus",
      numbered && !rolling && "Meetings beyond the number are not carried forward to the next period.",
    ],
    [
      "lead",
      "Called due",
      numbered &&
        `${rule.leadDays > 0 ? `${days(rule.leadDays)} before` : "On"} ${rolling ? "the day by which it is due" : "its date at an even pace"}.`,
    ],
    [
      "spacing",
      "Spacing",
      rule.minSpacingDays > 0 && `At least ${days(rule.minSpacingDays)} from one meeting to the next.`,
    ],
    [
      "bound",
      "Bound",
      numbered && rule.bound === "normally" && "“Normally” is all that is said: figures are indicative.",
    ],
    [
      "demand",
      "On demand",
      rule.onDemand &&
        (numbered
          ? "It is also to meet when necessary."
          : "It is to meet when necessary: no number is promised, and so nothing falls due or is missed."),
    ],
    ["hosts", "Host", HOST_WORDS[rule.hosts]],
  ];
  return points.flatMap(([id, term, sentence]) => (sentence ? [{ id, term, sentence }] : []));
}

/** "1st", "22nd", "113th". */
export function ordinal(number: number): string {
  const tail = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][tail] ?? "th"}`;
}

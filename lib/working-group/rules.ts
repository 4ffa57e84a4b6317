import { adherenceRange, type CadenceRule, rollingDue, type Span, windowsOf } from "@/lib/cadence/rules";
import { nextDue, type Slot, type SlotMeeting, slotsOf } from "@/lib/slot/rules";
import { type Day, maxDay } from "@/lib/time/day";

const NUMBERS = ["no times", "once", "twice", "three times", "four times", "five times", "six times"];
const BOUND = { at_least: "at least ", exactly: "exactly ", normally: "normally " };

/** The rule as a sentence begins: "at least four times a year". */
export function sayRule(rule: Pick<CadenceRule, "times" | "per" | "interval" | "bound">): string {
  const times = NUMBERS[rule.times] ?? `${rule.times} times`;
  const period = rule.per === "half" ? "half-year" : rule.per;
  const every = rule.interval === 1 ? `a ${period}` : `every ${rule.interval} ${period}s`;
  return `${BOUND[rule.bound]}${times} ${every}`;
}

/** What the rules of one group and level ask for, and what the meetings make of it on a day. */
export function trackOf(rules: readonly CadenceRule[], meetings: readonly SlotMeeting[], today: Day) {
  const dated = meetings.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const horizon = dated.reduce((last, { earliest }) => maxDay(last, earliest ?? last), today);
  const windows = windowsOf(rules, horizon);
  const slots: Slot[] = slotsOf(windows, dated, today);
  const held: Span[] = dated.filter(({ status }) => status === "held");
  const latest = rules.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const heldDays = held.flatMap((span) => span.earliest ?? span.latest ?? []);
  const rolling = latest?.anchor === "rolling" ? rollingDue(latest, heldDays, today) : null;
  return {
    rule: latest ? sayRule(latest) : "",
    slots,
    adherence: adherenceRange(windows, held, today),
    next: rolling ? { pace: rolling.due, deadline: rolling.due } : nextDue(slots),
    undated: meetings.filter((m) => m.status === "held" && m.earliest === null && m.latest === null).length,
  };
}

import type { Day } from "@/lib/time/day";

/** The stretch of time in which a rule of weekdays holds: `to` exclusive, open when null. */
export interface WeekendSpan {
  id: string;
  from: Day;
  to: Day | null;
}

/**
 * Where a new rule goes that holds from a day on: it ends the one in force, and holds until that would have ended, or
 * until the next begins. Null when a rule begins on that very day.
 */
export function placeRule(
  rules: readonly WeekendSpan[],
  from: Day,
): { ends: WeekendSpan | null; to: Day | null } | null {
  if (rules.some((rule) => rule.from === from)) return null;
  const ends = rules.find((rule) => rule.from < from && (rule.to === null || rule.to > from)) ?? null;
  const next = rules
    .map((rule) => rule.from)
    .filter((day) => day > from)
    .toSorted()[0];
  return { ends, to: ends ? ends.to : (next ?? null) };
}

/** Another first day of a rule: the one before it, where it ended on that day, moves along. */
export interface MovedStart {
  before: WeekendSpan | null;
  refused: "after_its_end" | "before_the_last" | null;
}

/** What becomes of the rules when one of them begins on another day. */
export function moveStart(rules: readonly WeekendSpan[], moved: WeekendSpan, from: Day): MovedStart {
  const last = rules
    .filter((rule) => rule.from < moved.from)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const touches = last !== undefined && last.to === moved.from;
  if (moved.to !== null && from >= moved.to) return { before: null, refused: "after_its_end" };
  const earliest = last && (touches ? last.from : (last.to ?? last.from));
  if (earliest !== undefined && (touches ? from <= earliest : from < earliest))
    return { before: null, refused: "before_the_last" };
  return { before: touches ? last : null, refused: null };
}

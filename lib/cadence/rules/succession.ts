import { type Day, formatDay } from "@/lib/time/day";

/** The days in which a rule is in force: `[from, to)`, open when `to` is null. */
export interface Term {
  from: Day;
  to: Day | null;
}

/** A rule on record, as far as another one has to mind it. */
export interface RecordedTerm extends Term {
  reference: string;
}

export type Succession<T> =
  | {
      ok: true;
      /** The open rule that ends where the new one begins. */
      closes: T | null;
      /** The rule that was in force until then. */
      replaces: T | null;
    }
  | { ok: false; field: "from" | "to"; message: string };

function overlaps(a: Term, b: Term): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

/**
 * How a new rule takes its place among the others of the same group and level. It closes an open earlier one at its
 * own first day; any other overlap is refused, with the field that has to change.
 */
export function succession<T extends RecordedTerm>(others: readonly T[], term: Term): Succession<T> {
  const closes = others.find((other) => other.to === null && other.from < term.from) ?? null;
  const inTheWay = others
    .filter((other) => other !== closes && overlaps(other, term))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (!inTheWay)
    return {
      ok: true,
      closes,
      replaces: closes ?? others.find(({ to }) => to === term.from) ?? null,
    };
  const { reference, from, to } = inTheWay;
  if (from > term.from)
    return {
      ok: false,
      field: "to",
      message: `${reference} is in force from ${formatDay(from)}: this rule has to end by then.`,
    };
  return {
    ok: false,
    field: "from",
    message:
      to === null
        ? `${reference} begins on ${formatDay(from)} too. End that one first, or begin later.`
        : `${reference} is in force from ${formatDay(from)} until ${formatDay(to)}. Begin then, or end it first.`,
  };
}

/** Why a rule on record cannot end on that day (null: stay open), or null when it can. */
export function endRefusal(
  others: readonly RecordedTerm[],
  { from, to: before }: Term,
  to: Day | null,
): string | null {
  if (to === before)
    return to === null ? "This rule has no end as it is." : "This rule ends on that day already.";
  if (to !== null && to <= from) return `The rule began on ${formatDay(from)}: it cannot end before that.`;
  const next = others.find((other) => overlaps(other, { from, to }));
  return next
    ? `${next.reference} is in force from ${formatDay(next.from)}: this rule cannot last beyond that day.`
    : null;
}

import { type Act, type ActionKind, inOrder, LIFTED_BY, surelyBefore } from "@/lib/agreement/rules";

/** What the dates of the acts leave open, or contradict. */
export interface Doubt<T> {
  /** `order_unknown`: which of the two came first decides the status. `out_of_order`: the first cannot precede the second. */
  reason: "order_unknown" | "out_of_order";
  acts: [T, T];
}

/** Each comes before those after it, or on the same day. */
const COURSE: readonly ActionKind[] = ["initialled", "signed", "ratified", "entered_into_force"];
const ENDS: readonly ActionKind[] = ["terminated", "expired"];
const NOT_AFTER_THE_END: readonly ActionKind[] = [...COURSE.slice(0, 3), "amended", "suspended", "denounced"];

const isHalt = (kind: ActionKind): kind is keyof typeof LIFTED_BY => kind in LIFTED_BY;

/**
 * Whether the order of the two decides the status and is not known. A single entry into force is taken to come before
 * what ended it; a second one, and an extension of what expired, may come after.
 */
function isOrderUnknown<T extends Act>(halt: T, other: T, acts: readonly T[]): boolean {
  if (!isHalt(halt.kind)) return false;
  const lifts = LIFTED_BY[halt.kind];
  if (!lifts.includes(other.kind) || surelyBefore(halt, other) || surelyBefore(other, halt)) return false;
  return other.kind === "extended" || acts.filter(({ kind }) => kind === other.kind).length > 1;
}

function isOutOfOrder(first: Act, second: Act): boolean {
  if (!surelyBefore(first, second)) return false;
  const [late, early] = [COURSE.indexOf(first.kind), COURSE.indexOf(second.kind)];
  // Each side signs and ratifies for itself; only acts of the same side have an order.
  const sameSide = first.by === second.by || first.by === "both" || second.by === "both";
  if (early >= 0 && late > early) return sameSide;
  return ENDS.includes(first.kind) && NOT_AFTER_THE_END.includes(second.kind);
}

/** Pairs of acts whose order is unknown and matters, or is impossible, by date. */
export function doubtsOf<T extends Act>(acts: readonly T[]): Doubt<T>[] {
  const sorted = inOrder(acts);
  return sorted.flatMap((first) =>
    sorted.flatMap((second): Doubt<T>[] => {
      if (first === second) return [];
      if (isOrderUnknown(first, second, sorted)) return [{ reason: "order_unknown", acts: [first, second] }];
      return isOutOfOrder(first, second) ? [{ reason: "out_of_order", acts: [first, second] }] : [];
    }),
  );
}

import { hasPassed, isComing, type SlotMeeting } from "@/lib/slot/rules";
import type { Day } from "@/lib/time/day";

type Side = "A" | "B";
export type HostPolicy = "alternate" | "fixed" | "unspecified";

export interface HostedMeeting extends SlotMeeting {
  reference: string;
  hostSide: Side | null;
}

/** Which side is to host, and why: `meeting` is the one that it follows from. */
export interface HostTurn {
  side: Side | null;
  why: "unspecified" | "none_held" | "unknown" | "fixed" | "turn" | "turn_after_coming" | "postponed";
  meeting: string | null;
}

const dayOf = ({ earliest, latest }: SlotMeeting): Day => earliest ?? latest ?? "";
const other = (side: Side): Side => (side === "A" ? "B" : "A");

/**
 * The host of a meeting on a day. Where the sides take turns, they do by meetings held: what was cancelled turns
 * nothing, and what was postponed keeps its host until it is held. Meetings still to come before that day are
 * taken as held in their turn; those that passed with no outcome recorded are not. `fixed`: whoever hosted last. Not known: nothing is proposed.
 */
export function hostTurn(
  meetings: readonly HostedMeeting[],
  policy: HostPolicy,
  day: Day,
  today: Day,
): HostTurn {
  if (policy === "unspecified") return { side: null, why: "unspecified", meeting: null };
  const inOrder = meetings.toSorted(
    (a, b) =>
      (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
      a.reference.localeCompare(b.reference, "en", { numeric: true }),
  );
  const held = inOrder.filter(({ status }) => status === "held");
  if (policy === "fixed") {
    const last = held.findLast(({ hostSide }) => hostSide !== null);
    if (!last) return { side: null, why: held.length > 0 ? "unknown" : "none_held", meeting: null };
    return { side: last.hostSide, why: "fixed", meeting: last.reference };
  }
  const postponed = inOrder.find(({ status, hostSide }) => status === "postponed" && hostSide !== null);
  if (postponed) return { side: postponed.hostSide, why: "postponed", meeting: postponed.reference };
  const coming = inOrder.filter(
    (one) => isComing(one) && !hasPassed(one, today) && dayOf(one) !== "" && dayOf(one) < day,
  );
  const last = held.at(-1);
  const next = coming.findLast((one) => !last || dayOf(one) >= dayOf(last));
  if (next?.hostSide)
    return { side: other(next.hostSide), why: "turn_after_coming", meeting: next.reference };
  if (!last) return { side: null, why: "none_held", meeting: null };
  if (last.hostSide === null) return { side: null, why: "unknown", meeting: last.reference };
  return { side: other(last.hostSide), why: "turn", meeting: last.reference };
}

import type { MeetingStatus } from "@/lib/meeting/rules";

/** What an outcome is: information, a decision, or what it does to a commitment. */
export const OUTCOME_KINDS = ["information", "decision", "creates", "updates", "closes"] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface OutcomeRefused {
  reason: string;
  message: string;
  field: "kind" | "commitment" | "title" | "meeting" | "closure";
}

/**
 * Why such an outcome cannot be recorded, or null. `named`: a commitment on record; `made`: a new one; `ended`: closed in
 * the register with it. What a meeting created may have been put on record before the meeting was.
 */
export function outcomeRefusal(
  kind: OutcomeKind,
  {
    status,
    named,
    made,
    ended = false,
  }: { status: MeetingStatus; named: boolean; made: boolean; ended?: boolean },
): OutcomeRefused | null {
  if (status !== "held")
    return {
      reason: "meeting_not_held",
      message: `This meeting is ${status}. What has not been held has no outcome: mark it held first.`,
      field: "meeting",
    };
  if (kind === "creates" && !made && !named)
    return {
      reason: "commitment_needed",
      message: "Say what was undertaken: a title for the new commitment, or one on record such as C-3.",
      field: "title",
    };
  if ((kind === "updates" || kind === "closes") && !named)
    return {
      reason: "commitment_needed",
      message: `Name the commitment that it ${kind}, such as C-3.`,
      field: "commitment",
    };
  if ((kind === "information" || kind === "decision") && (named || made))
    return {
      reason: "commitment_unasked",
      message: `${kind === "decision" ? "A decision" : "Information"} names no commitment. Choose what it does to one, or leave it out.`,
      field: "commitment",
    };
  if (ended && kind !== "closes")
    return {
      reason: "closure_unasked",
      message: "Only an outcome that closes a commitment says how it ended.",
      field: "closure",
    };
  if (named && made)
    return {
      reason: "commitment_twice",
      message: "An outcome makes a new commitment or names one on record, not both.",
      field: "commitment",
    };
  return null;
}

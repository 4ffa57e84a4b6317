import { type Modality, partsSpokenOf, type Stance } from "@/lib/claim/rules";
import type { Day } from "@/lib/time/day";

/** From least to most; the order is the scale's. */
export const LEVELS = ["no_evidence", "not_started", "limited", "substantial", "complete"] as const;
export type Level = (typeof LEVELS)[number];
export const TRAJECTORIES = ["advancing", "stalled", "reversing", "unknown"] as const;
/** In the evidence, not of the likelihood. */
export const CONFIDENCES = ["low", "moderate", "high"] as const;
export const BEARERS = ["A", "B", "each", "joint"] as const;
export type Bearer = (typeof BEARERS)[number];
/** Whose line is assessed. */
export const LINES = ["A", "B", "both"] as const;
export type Line = (typeof LINES)[number];
export const COMMITMENT_KINDS = ["one_off", "recurring", "continuing", "restraint"] as const;
export const CLOSURES = ["open", "fulfilled", "lapsed", "superseded", "withdrawn", "breached"] as const;
export type Closure = (typeof CLOSURES)[number];

/** Days without a new assessment after which an open commitment counts as stale. */
export const STALE_DAYS = 180;

/** The assessable lines of a commitment: "each" has one a side. */
export function linesOf(bearer: Bearer): readonly Line[] {
  if (bearer === "each") return ["A", "B"];
  return bearer === "joint" ? ["both"] : [bearer];
}

export interface Dated {
  id: string;
  asOf: Day;
  /** ISO 8601 in UTC. */
  recordedAt: string;
  supersedesId: string | null;
  /** Takes back what it supersedes and says nothing itself. */
  retracted: boolean;
}

/** Cuts: `asOf` on the day spoken of, `knownOn` on the (UTC) day of entry. Both days are inclusive. */
export interface Cuts {
  asOf?: Day;
  knownOn?: Day;
}

const wasKnown = (recordedAt: string, knownOn: Day | undefined) =>
  knownOn === undefined || recordedAt.slice(0, 10) <= knownOn;

/** What holds of a line: latest asOf, then latest entry, then ID, among those that nothing known supersedes. */
export function currentAssessment<T extends Dated>(
  assessments: readonly T[],
  { asOf, knownOn }: Cuts = {},
): T | null {
  const known = assessments.filter((row) => wasKnown(row.recordedAt, knownOn));
  const superseded = new Set(known.map((row) => row.supersedesId));
  const keyOf = (row: T) => `${row.asOf} ${row.recordedAt} ${row.id}`;
  let best: T | null = null;
  for (const row of known) {
    if (row.retracted || superseded.has(row.id) || (asOf !== undefined && row.asOf > asOf)) continue;
    if (best === null || keyOf(row) > keyOf(best)) best = row;
  }
  return best;
}

export interface Voice {
  assertedBy: "A" | "B" | "observer";
  /** Whose conduct it speaks of, seen from who speaks; null where that is not said. */
  aboutSide: "self" | "other" | "both" | null;
  stance: "supports" | "qualifies" | "contradicts" | "declines";
  modality: string;
  level: Level | null;
  rank: "preferred" | "normal" | "deprecated";
}

/** Who undertook it, as far as one line goes: `each` has two, and what is said of one part says nothing of the other. */
export interface Borne {
  by: Line;
  isEach: boolean;
}

/** Whose conduct words are about that are given for a line of one side, seen from who says them; null where that is open. */
export function aboutSideOf(by: Line, assertedBy: Voice["assertedBy"]): Voice["aboutSide"] {
  if (by === "both" || assertedBy === "observer") return null;
  return assertedBy === by ? "self" : "other";
}

/** Whether a voice speaks of the bearer of a line. */
function speaksOf({ by, isEach }: Borne, { assertedBy, aboutSide }: Voice): boolean {
  if (by === "both" || assertedBy === "observer") return true;
  if (isEach) return partsSpokenOf(assertedBy, aboutSide).includes(by);
  return aboutSide !== (assertedBy === by ? "other" : "self");
}

/**
 * Whether a line is only *reported* done: judged complete, and of those who say that it is done none is other than
 * its bearer. For a joint line both sides are the bearer.
 */
export function isReportedDone(borne: Borne, level: Level, voices: readonly Voice[]): boolean {
  if (level !== "complete") return false;
  const { by } = borne;
  const sayDone = voices.filter(
    (voice) =>
      voice.rank !== "deprecated" &&
      voice.stance === "supports" &&
      (voice.level === "complete" || voice.modality === "done") &&
      speaksOf(borne, voice),
  );
  const isBearer = ({ assertedBy }: Voice) => (by === "both" ? assertedBy !== "observer" : assertedBy === by);
  return sayDone.length > 0 && sayDone.every(isBearer);
}

interface Assessed extends Dated {
  level: Level | null;
  trajectory: (typeof TRAJECTORIES)[number] | null;
  confidence: (typeof CONFIDENCES)[number] | null;
  noSourceReason: string | null;
}

/** How a line stands by the two cuts, given all its assessments and who says what of the commitment. */
export function lineStanding<T extends Assessed>(
  borne: Borne,
  assessments: readonly T[],
  voices: readonly Voice[],
  cuts: Cuts = {},
) {
  const current = currentAssessment(assessments, cuts);
  const level = current?.level ?? "no_evidence";
  return {
    by: borne.by,
    level,
    trajectory: current?.trajectory ?? null,
    confidence: current?.confidence ?? null,
    asOf: current?.asOf ?? null,
    assessmentId: current?.id ?? null,
    noSource: (current?.noSourceReason ?? null) !== null,
    reportedDone: isReportedDone(borne, level, voices),
  };
}

/** Why this evidence will not do, or null: at least one claim or quote, or else a reason; never both. */
export function evidenceRefusal(evidence: {
  claims: number;
  quote: boolean;
  noSourceReason: boolean;
}): { reason: string; message: string; field: string } | null {
  const shown = evidence.claims > 0 || evidence.quote;
  if (!shown && !evidence.noSourceReason)
    return {
      reason: "evidence_missing",
      message: "A status needs evidence: a claim, a quote with its source, or the reason why there is none.",
      field: "noSourceReason",
    };
  if (shown && evidence.noSourceReason)
    return {
      reason: "evidence_contradicts",
      message: "A reason for having no source stands only where no source is given.",
      field: "noSourceReason",
    };
  return null;
}

/** Why a commitment cannot go from one closure to another, or null: an open one closes, a closed one reopens. */
export function closureRefusal(from: Closure, to: Closure): string | null {
  if (from === to) return from === "open" ? "This commitment is open already." : `It is ${from} already.`;
  if (from !== "open" && to !== "open") return `It is closed as ${from}. Reopen it first, with a reason.`;
  return null;
}

/** What words amount to when they are given as the evidence of a level, unless somebody says otherwise. */
export const MODALITY_OF = {
  no_evidence: "no_comment",
  not_started: "pending",
  limited: "in_progress",
  substantial: "in_progress",
  complete: "done",
} as const satisfies Record<Level, Modality>;

/** And how they stand to the commitment: words that say nothing of it decline to. */
export const stanceOf = (level: Level): Stance => (level === "no_evidence" ? "declines" : "supports");

/**
 * Why the bearer of a commitment cannot become another, or null. Once a line was assessed, the judgement is of its
 * bearer; and before that a line that is on record can gain another beside it, but does not go.
 */
export function bearerRefusal(
  from: Bearer,
  to: Bearer,
  isAssessed: boolean,
): { reason: string; message: string } | null {
  if (from === to) return null;
  if (isAssessed)
    return {
      reason: "bearer_assessed",
      message:
        "The bearer cannot change once the commitment was assessed: the assessments are of this bearer.",
    };
  if (linesOf(from).every((line) => linesOf(to).includes(line))) return null;
  return {
    reason: "bearer_fixed",
    message:
      "A side can be added to the bearer, not taken away. Record a commitment of the other bearer instead.",
  };
}

import { z } from "zod";
import { accounts, claimOption, claimShape, pastedQuote } from "@/lib/claim/schema";
import {
  BEARERS,
  CLOSURES,
  COMMITMENT_KINDS,
  CONFIDENCES,
  LEVELS,
  LINES,
  TRAJECTORIES,
} from "@/lib/commitment/rules";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { dayInput, partialDateShape } from "@/lib/kernel/partial-date";
import { flag, listOf, requiredText, text } from "@/lib/kernel/text";

export const cuts = { asOf: dayInput.optional(), knownOn: dayInput.optional() };

export const SORTS = [
  "reference",
  "-reference",
  "due",
  "-due",
  "as_of",
  "-as_of",
  "level",
  "-level",
] as const;

export const commitmentListInput = z.object({
  ...pageInput,
  ...cuts,
  dossier: slug.optional(),
  level: listOf(z.enum(LEVELS)),
  /** Whose line is meant: with a level, the line that stands at it. */
  line: z.enum(LINES).optional(),
  bearer: listOf(z.enum(BEARERS)),
  kind: listOf(z.enum(COMMITMENT_KINDS)),
  closure: listOf(z.enum(CLOSURES)),
  /** Code of the issue area. */
  issueArea: z.string().max(60).optional(),
  q: text(200).optional(),
  dueBefore: dayInput.optional(),
  waiting: flag.optional(),
  stale: flag.optional(),
  sort: z.enum(SORTS).default("reference"),
});

export const lineShape = z.object({
  by: z.enum(LINES),
  /** `no_evidence` too where nothing was assessed yet: then `asOf` is null. */
  level: z.enum(LEVELS),
  trajectory: z.enum(TRAJECTORIES).nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
  asOf: z.string().nullable(),
  assessmentId: z.string().nullable(),
  noSource: z.boolean(),
  reportedDone: z.boolean(),
});
export type LineShape = z.output<typeof lineShape>;

const commitmentCore = {
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  title: z.string(),
  bearer: z.enum(BEARERS),
  kind: z.enum(COMMITMENT_KINDS),
  condition: z.string(),
  due: partialDateShape.nullable(),
  closure: z.enum(CLOSURES),
  lines: z.array(lineShape),
  version: z.number().int(),
};

export const commitmentRow = z.object({ ...commitmentCore, claims: z.array(claimOption) });
export type CommitmentRow = z.output<typeof commitmentRow>;
export const commitmentList = pageOf(commitmentRow);

export const assessmentShape = z.object({
  id: z.string(),
  by: z.enum(LINES),
  level: z.enum(LEVELS).nullable(),
  trajectory: z.enum(TRAJECTORIES).nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
  rationale: z.string(),
  noSourceReason: z.string().nullable(),
  asOf: z.string(),
  recordedAt: z.string(),
  author: z.string(),
  supersedesId: z.string().nullable(),
  retracted: z.boolean(),
  claims: z.array(z.string()),
});
export type AssessmentShape = z.output<typeof assessmentShape>;

const closureShape = z.object({
  id: z.string(),
  closure: z.enum(CLOSURES),
  reason: z.string(),
  asOf: z.string(),
  recordedAt: z.string(),
  author: z.string(),
});

const originShape = z.object({ reference: z.string(), title: z.string() }).nullable();
/** What came of a meeting for the commitment. */
const outcomeShape = z.object({
  reference: z.string(),
  kind: z.string(),
  text: z.string(),
  recordedAt: z.string(),
  meeting: z.object({
    reference: z.string(),
    title: z.string(),
    on: partialDateShape.nullable(),
  }),
});
export const commitmentRecord = z.object({
  ...commitmentCore,
  wording: z.string(),
  issueAreas: z.array(z.object({ code: z.string(), name: z.string() })),
  agreement: originShape,
  provision: z.object({ id: z.string(), label: z.string() }).nullable(),
  meeting: originShape,
  outcomes: z.array(outcomeShape),
  ...accounts,
  assessments: z.array(assessmentShape),
  /** Claims that an assessment rests on, and that are about another record. */
  elsewhere: z.array(claimShape),
  closures: z.array(closureShape),
});
export type CommitmentRecord = z.output<typeof commitmentRecord>;

export const commitmentById = z.object({ id: recordId, ...cuts });
export const commitmentByReference = z.object({ dossier: slug, reference: z.string().max(12), ...cuts });
export const assessmentList = z.object({ data: z.array(assessmentShape) });

export const assessInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  by: z.enum(LINES).optional(),
  level: z.enum(LEVELS),
  trajectory: z.enum(TRAJECTORIES).default("unknown"),
  confidence: z.enum(CONFIDENCES).default("low"),
  asOf: dayInput.optional(),
  rationale: text(5000).default(""),
  claimIds: z.array(recordId).max(50).default([]),
  quote: pastedQuote.optional(),
  noSourceReason: requiredText(2000).optional(),
  /** Corrects an earlier assessment of the same line: that one no longer counts. */
  supersedes: recordId.optional(),
});
export const assessed = z.object({
  id: z.string(),
  assessmentId: z.string(),
  by: z.enum(LINES),
  level: z.enum(LEVELS),
  version: z.number().int(),
});
/** How a commitment stands now: what a stale version is answered with. */
export const commitmentStanding = z.object({
  version: z.number().int(),
  title: z.string(),
  closure: z.enum(CLOSURES),
  lines: z.array(
    z.object({
      by: z.enum(LINES),
      level: z.enum(LEVELS),
      asOf: z.string().nullable(),
      author: z.string().nullable(),
      recordedAt: z.string().nullable(),
      assessmentId: z.string().nullable(),
    }),
  ),
});
export type CommitmentStanding = z.output<typeof commitmentStanding>;

export const retractInput = z.object({ id: recordId, assessmentId: recordId });
export const retracted = z.object({ id: z.string(), assessmentId: z.string(), version: z.number().int() });
export const closeInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  closure: z.enum(CLOSURES),
  reason: requiredText(2000),
  asOf: dayInput.optional(),
});
export const closed = z.object({ id: z.string(), closure: z.enum(CLOSURES), version: z.number().int() });

export type Assessed = z.output<typeof assessed>;
export type AssessInput = z.input<typeof assessInput>;
export type Retracted = z.output<typeof retracted>;
export type CloseInput = z.input<typeof closeInput>;
export type Closed = z.output<typeof closed>;

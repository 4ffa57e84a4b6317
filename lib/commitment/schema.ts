import { z } from "zod";
import { ACCOUNTS, ASSERTED_BY, STANCES, SUMMARIES } from "@/lib/claim/rules";
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
import { listOf, requiredText, text } from "@/lib/kernel/text";
import { isDay } from "@/lib/time/day";

const day = z.string().refine(isDay, "A day is written as year, month and day: 2019-03-04.");
const flag = z.union([z.boolean(), z.stringbool()]);
export const cuts = { asOf: day.optional(), knownOn: day.optional() };

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
  bearer: listOf(z.enum(BEARERS)),
  kind: listOf(z.enum(COMMITMENT_KINDS)),
  closure: listOf(z.enum(CLOSURES)),
  /** Code of the issue area. */
  issueArea: z.string().max(60).optional(),
  q: text(200).optional(),
  dueBefore: day.optional(),
  waiting: flag.optional(),
  stale: flag.optional(),
  sort: z.enum(SORTS).default("reference"),
});

const partialDate = z.object({
  edtf: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  printed: z.string().nullable(),
  calendar: z.enum(["gregorian", "persian"]),
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
  due: partialDate.nullable(),
  closure: z.enum(CLOSURES),
  lines: z.array(lineShape),
  version: z.number().int(),
};

/** A claim at hand as evidence: enough to choose it by. */
export const claimOption = z.object({
  id: z.string(),
  reference: z.string(),
  assertedBy: z.enum(ASSERTED_BY),
  speaker: z.string(),
  gist: z.string(),
});
export type ClaimOption = z.output<typeof claimOption>;

export const commitmentRow = z.object({ ...commitmentCore, claims: z.array(claimOption) });
export type CommitmentRow = z.output<typeof commitmentRow>;
export const commitmentList = pageOf(commitmentRow);

const claimShape = claimOption.extend({
  attribution: z.string(),
  modality: z.string(),
  stance: z.enum(STANCES),
  level: z.enum(LEVELS).nullable(),
  rank: z.enum(["preferred", "normal", "deprecated"]),
  credibility: z.number(),
  unrecordedSource: z.string().nullable(),
  excerpt: z
    .object({
      reference: z.string(),
      exact: z.string(),
      language: z.string(),
      source: z.string(),
      publisher: z.string(),
      title: z.string(),
      reliability: z.string(),
      published: z.string().nullable(),
      isSummary: z.boolean(),
      clusterId: z.string(),
    })
    .nullable(),
});
export type ClaimShape = z.output<typeof claimShape>;

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

const searchShape = z.object({
  party: z.enum(ASSERTED_BY),
  place: z.string(),
  languages: z.array(z.string()),
  searchedOn: z.string(),
  searchedBy: z.string(),
  found: z.boolean(),
  note: z.string(),
});

const originShape = z.object({ reference: z.string(), title: z.string() }).nullable();
export const commitmentRecord = z.object({
  ...commitmentCore,
  wording: z.string(),
  issueAreas: z.array(z.object({ code: z.string(), name: z.string() })),
  agreement: originShape,
  provision: z.string().nullable(),
  meeting: originShape,
  claims: z.array(claimShape),
  searches: z.array(searchShape),
  position: z.object({
    A: z.enum(ACCOUNTS),
    B: z.enum(ACCOUNTS),
    observer: z.enum(ACCOUNTS),
    voices: z.object({ A: z.number(), B: z.number(), observer: z.number() }),
    summary: z.array(z.enum(SUMMARIES)),
  }),
  assessments: z.array(assessmentShape),
  closures: z.array(closureShape),
});
export type CommitmentRecord = z.output<typeof commitmentRecord>;

export const commitmentById = z.object({ id: recordId, ...cuts });
export const commitmentByReference = z.object({ dossier: slug, reference: z.string().max(12), ...cuts });
export const assessmentList = z.object({ data: z.array(assessmentShape) });

export const pastedQuote = z.object({
  exact: requiredText(5000),
  assertedBy: z.enum(ASSERTED_BY),
  speaker: text(300).default(""),
  publisher: requiredText(300),
  title: requiredText(500),
  publisherRef: requiredText(100).optional(),
  url: z
    .url({ protocol: /^https?$/, error: "An address begins with http:// or https://." })
    .max(2000)
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default("en"),
});
export type PastedQuote = z.output<typeof pastedQuote>;

export const assessInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  by: z.enum(LINES).optional(),
  level: z.enum(LEVELS),
  trajectory: z.enum(TRAJECTORIES).default("unknown"),
  confidence: z.enum(CONFIDENCES).default("low"),
  asOf: day.optional(),
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
export const retractInput = z.object({ id: recordId, assessmentId: recordId });
export const retracted = z.object({ id: z.string(), assessmentId: z.string(), version: z.number().int() });
export const closeInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  closure: z.enum(CLOSURES),
  reason: requiredText(2000),
  asOf: day.optional(),
});
export const closed = z.object({ id: z.string(), closure: z.enum(CLOSURES), version: z.number().int() });

export type Assessed = z.output<typeof assessed>;
export type AssessInput = z.input<typeof assessInput>;
export type Retracted = z.output<typeof retracted>;

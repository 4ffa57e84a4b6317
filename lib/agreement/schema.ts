import { z } from "zod";
import {
  ACTION_KINDS,
  ACTORS,
  AGREEMENT_KINDS,
  AGREEMENT_STATES,
  CONFIRMATIONS,
  LINK_KINDS,
} from "@/lib/agreement/rules";
import { STAGES } from "@/lib/agreement/rules/lane";
import { accounts, claimShape, pastedQuote } from "@/lib/claim/schema";
import { lineShape } from "@/lib/commitment/schema";
import { recordId, slug } from "@/lib/dossier/schema";
import { issueAreaShape } from "@/lib/issue-area/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { dayInput, partialDateShape } from "@/lib/kernel/partial-date";
import { listOf, requiredText, text } from "@/lib/kernel/text";

const cuts = { asOf: dayInput.optional(), knownOn: dayInput.optional() };
export const IDENTIFIER_SCHEMES = ["unts", "lon", "gazette", "register", "wikidata", "cow"] as const;

export const agreementListInput = z.object({
  ...pageInput,
  ...cuts,
  dossier: slug.optional(),
  /** Computed from the acts, as the rows show it. */
  status: listOf(z.enum(AGREEMENT_STATES)),
  kind: listOf(z.enum(AGREEMENT_KINDS)),
  /** Code of the issue area. */
  issueArea: z.string().max(60).optional(),
  q: text(200).optional(),
});

const standing = { state: z.enum(AGREEMENT_STATES), by: z.enum(ACTORS).nullable() };
export const statusShape = z.object({
  ...standing,
  /** How sure: a status that holds only with merely possible acts is possible. */
  confirmation: z.enum(CONFIRMATIONS),
  /** What the surer acts alone come to, and how sure that is; null where the status is confirmed. */
  surer: z.object({ ...standing, confirmation: z.enum(CONFIRMATIONS) }).nullable(),
  /** The date of the last act that it rests on; null when unknown, or when it rests on none. */
  on: partialDateShape.nullable(),
  /** IDs of the acts that it rests on. */
  restsOn: z.array(z.string()),
});
export type StatusShape = z.output<typeof statusShape>;

const markShape = z.object({ kind: z.enum(["amended", "extended"]), confirmation: z.enum(CONFIRMATIONS) });
export type MarkShape = z.output<typeof markShape>;

const agreementCore = {
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  title: z.string(),
  kind: z.enum(AGREEMENT_KINDS),
  status: statusShape,
  marks: z.array(markShape),
  issueAreas: z.array(issueAreaShape),
  version: z.number().int(),
};

export const agreementRow = z.object({
  ...agreementCore,
  /** The date of the earliest act; null when there is none, or its date is unknown. */
  first: partialDateShape.nullable(),
  acts: z.number().int(),
  commitments: z.number().int(),
});
export type AgreementRow = z.output<typeof agreementRow>;
export const agreementList = pageOf(agreementRow);

const entry = {
  id: z.string(),
  kind: z.enum(ACTION_KINDS),
  by: z.enum(ACTORS),
  on: partialDateShape.nullable(),
  place: z.string().nullable(),
  confirmation: z.enum(CONFIRMATIONS),
  note: z.string().nullable(),
  recordedAt: z.string(),
};
/** An act as it stands, or as it was taken back (`note` then says why), with the entries that it replaced, latest first. */
export const actionShape = z.object({
  ...entry,
  retracted: z.boolean(),
  earlier: z.array(z.object({ ...entry, retracted: z.boolean() })),
  ...accounts,
});
export type ActionShape = z.output<typeof actionShape>;

export const laneShape = z.object({
  stages: z.array(
    z.object({
      stage: z.enum(STAGES),
      tracks: z.array(
        z.object({
          side: z.enum(["A", "B"]).nullable(),
          state: z.enum(["reached", "ahead", "none"]),
          confirmation: z.enum(CONFIRMATIONS).nullable(),
          /** IDs of its acts, in order. */
          acts: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** The day stands after so many stages. */
  today: z.number().int(),
});
export type LaneShape = z.output<typeof laneShape>;

/** A link, read from this agreement: `to` the other one, or `from` it. */
const lineageShape = z.object({
  id: z.string(),
  kind: z.enum(LINK_KINDS),
  confidence: z.enum(CONFIRMATIONS),
  note: z.string(),
  other: z.object({ reference: z.string(), title: z.string(), status: statusShape }),
  claims: z.array(claimShape),
});
export type LineageShape = z.output<typeof lineageShape>;

const commitmentUnder = z.object({ reference: z.string(), title: z.string(), lines: z.array(lineShape) });
export type CommitmentUnder = z.output<typeof commitmentUnder>;
const cadenceUnder = z.object({
  reference: z.string(),
  rule: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  group: z.object({ reference: z.string(), name: z.string() }),
});
const under = { commitments: z.array(commitmentUnder), cadences: z.array(cadenceUnder) };
export const provisionShape = z.object({
  id: z.string(),
  label: z.string(),
  summary: z.string(),
  version: z.number().int(),
  ...under,
});

export const agreementRecord = z.object({
  ...agreementCore,
  summary: z.string(),
  identifiers: z.array(z.object({ scheme: z.enum(IDENTIFIER_SCHEMES), value: z.string() })),
  /** In order of date, the undated last; those that were taken back too. */
  actions: z.array(actionShape),
  /** Pairs of acts whose order by date is impossible, or unknown where it decides the status. */
  doubts: z.array(
    z.object({ reason: z.enum(["order_unknown", "out_of_order"]), acts: z.tuple([z.string(), z.string()]) }),
  ),
  lane: laneShape,
  /** The day that status and lane speak of. */
  day: z.string(),
  linksTo: z.array(lineageShape),
  linksFrom: z.array(lineageShape),
  provisions: z.array(provisionShape),
  /** Under the agreement, with no provision named. */
  ...under,
  /** What is said of the agreement and of its acts. */
  ...accounts,
});
export type AgreementRecord = z.output<typeof agreementRecord>;

export const agreementById = z.object({ id: recordId, ...cuts });
export const agreementByReference = z.object({ dossier: slug, reference: z.string().max(12), ...cuts });

export const createInput = z.object({
  dossier: slug,
  title: requiredText(300),
  kind: z.enum(AGREEMENT_KINDS, "Choose what kind of agreement it is."),
  summary: text(5000).default(""),
  /** Codes. */
  issueAreas: listOf(z.string().max(60)),
  identifiers: z
    .array(z.object({ scheme: z.enum(IDENTIFIER_SCHEMES), value: requiredText(200) }))
    .max(10, "At most 10 identifiers.")
    .default([]),
});
export type CreateInput = z.input<typeof createInput>;
export const created = z.object({ id: z.string(), reference: z.string(), version: z.number().int() });
export type Created = z.output<typeof created>;

export const recordActInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  kind: z.enum(ACTION_KINDS, "Choose what was done."),
  by: z.enum(ACTORS, "Say who did it: A, B or both."),
  /** As the source gives it; left out when unknown. */
  on: text(120).optional(),
  place: text(200).optional(),
  confirmation: z.enum(CONFIRMATIONS, "Say how sure it is.").default("confirmed"),
  note: text(2000).optional(),
  quote: pastedQuote.optional(),
  /** The entry of the same agreement that this one corrects. */
  supersedes: recordId.optional(),
});
export type RecordActInput = z.input<typeof recordActInput>;

export const retractActInput = z.object({
  id: recordId,
  actionId: recordId,
  /** Why it is taken back. */
  note: text(2000).optional(),
  /** Undoes the entry instead: what it corrected or took back stands again. */
  undo: z.boolean().default(false),
});

export const actWritten = z.object({
  id: z.string(),
  reference: z.string(),
  actionId: z.string(),
  kind: z.enum(ACTION_KINDS),
  version: z.number().int(),
});
export type ActWritten = z.output<typeof actWritten>;

import { z } from "zod";
import {
  ABOUT_SIDES,
  ACCOUNTS,
  ASSERTED_BY,
  ATTRIBUTIONS,
  MODALITIES,
  RANKS,
  STANCES,
  SUMMARIES,
} from "@/lib/claim/rules";
import { LEVELS } from "@/lib/commitment/rules";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { requiredText, text } from "@/lib/kernel/text";

/** An address on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "An address begins with http:// or https://." })
  .max(2000, "This is too long: at most 2,000 characters.");

/** A language as BCP 47 has it. */
export const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    "A language is written as its tag: en for English, tr for Turkish, fa for Persian.",
  )
  .max(35);

/** A claim at hand as evidence: enough to choose it by. */
export const claimOption = z.object({
  id: z.string(),
  reference: z.string(),
  assertedBy: z.enum(ASSERTED_BY),
  speaker: z.string(),
  gist: z.string(),
  /** The level of a commitment that the claim amounts to, where it says so. */
  level: z.enum(LEVELS).nullable(),
});
export type ClaimOption = z.output<typeof claimOption>;

export const claimShape = claimOption.extend({
  attribution: z.enum(ATTRIBUTIONS),
  aboutSide: z.enum(ABOUT_SIDES).nullable(),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  rank: z.enum(RANKS),
  /** Why it was deprecated or preferred. */
  rankReason: z.string().nullable(),
  credibility: z.number(),
  unrecordedSource: z.string().nullable(),
  recordedAt: z.string(),
  version: z.number().int(),
  excerpt: z
    .object({
      reference: z.string(),
      exact: z.string(),
      language: z.string(),
      source: z.string(),
      publisher: z.string(),
      title: z.string(),
      reliability: z.string(),
      /** As printed, else in words; null when it is not known. */
      published: z.string().nullable(),
      isSummary: z.boolean(),
      clusterId: z.string(),
    })
    .nullable(),
});
export type ClaimShape = z.output<typeof claimShape>;

/** A dated, attributed finding that a side's account was looked for. */
export const searchShape = z.object({
  party: z.enum(ASSERTED_BY),
  place: z.string(),
  languages: z.array(z.string()),
  searchedOn: z.string(),
  searchedBy: z.string(),
  found: z.boolean(),
  note: z.string(),
});

export const positionShape = z.object({
  A: z.enum(ACCOUNTS),
  B: z.enum(ACCOUNTS),
  observer: z.enum(ACCOUNTS),
  voices: z.object({ A: z.number(), B: z.number(), observer: z.number() }),
  summary: z.array(z.enum(SUMMARIES)),
});
export type PositionShape = z.output<typeof positionShape>;

/** What is said of a record, by whom, and what that comes to: parts of every record that claims are about. */
export const accounts = {
  claims: z.array(claimShape),
  searches: z.array(searchShape),
  position: positionShape,
};
export const accountsShape = z.object(accounts);
export type AccountsShape = z.output<typeof accountsShape>;

export const claimListInput = z.object({
  ...pageInput,
  dossier: slug,
  assertedBy: z.enum(ASSERTED_BY).optional(),
  stance: z.enum(STANCES).optional(),
});
/** The record that a claim is about. */
export const subjectShape = z.object({
  kind: z.string(),
  id: z.string(),
  /** Its own short reference; an action or link of an agreement goes by the agreement's. */
  reference: z.string(),
  title: z.string(),
  /** The record on whose page it stands: a cadence on its group's, an outcome on its meeting's. */
  page: z.string(),
});
export type SubjectShape = z.output<typeof subjectShape>;

/** A claim in a list names the record that it is about. */
export const claimRow = claimShape.extend({ about: subjectShape });
export const claimList = pageOf(claimRow);

/** Words as an analyst pastes them, with who says them and where they stand. */
export const pastedQuote = z.object({
  exact: requiredText(5000),
  assertedBy: z.enum(ASSERTED_BY),
  speaker: text(300).default(""),
  publisher: requiredText(300),
  title: requiredText(500),
  publisherRef: requiredText(100).optional(),
  url: webAddress.optional(),
  language: languageTag.default("en"),
  /** What the words amount to. Where these are left out, what they are given for tells. */
  stance: z.enum(STANCES).optional(),
  modality: z.enum(MODALITIES).optional(),
  attribution: z.enum(ATTRIBUTIONS).optional(),
  aboutSide: z.enum(ABOUT_SIDES).optional(),
});
export type PastedQuote = z.output<typeof pastedQuote>;

/** A short reference of any kind of record, in either case. */
export const anyReference = z
  .string()
  .regex(/^[A-Za-z]-[1-9][0-9]{0,8}$/, "Name a record by its short reference, such as C-12 or M-7.");

/** Which record something is about: its short reference, and within an agreement perhaps one act or link of it. */
export const subjectInput = {
  about: anyReference,
  /** ID of an act or a link of that agreement. */
  part: recordId.optional(),
};

/** The words are named by their offsets in the text (code points, end exclusive), by the quote itself, or both. */
export const claimCreateInput = z.object({
  snapshotId: recordId,
  startCp: z.coerce.number().int().min(0).optional(),
  endCp: z.coerce.number().int().min(1).optional(),
  exact: requiredText(5000).optional(),
  ...subjectInput,
  assertedBy: z.enum(ASSERTED_BY),
  speaker: text(300).default(""),
  attribution: z.enum(ATTRIBUTIONS).default("paraphrase"),
  aboutSide: z.enum(ABOUT_SIDES).optional(),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES).default("supports"),
  level: z.enum(LEVELS).optional(),
  /** What is claimed, in one sentence of ours; the words themselves where it is left out. */
  gist: text(500).default(""),
  credibility: z.coerce.number().int().min(1).max(6).default(6),
});
export type ClaimCreateInput = z.input<typeof claimCreateInput>;

export const claimDeprecateInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  rank: z.enum(RANKS).default("deprecated"),
  reason: requiredText(2000),
});
export type ClaimDeprecateInput = z.input<typeof claimDeprecateInput>;

export const claimWritten = z.object({
  id: z.string(),
  reference: z.string(),
  rank: z.enum(RANKS),
  version: z.number().int(),
});
export type ClaimWritten = z.output<typeof claimWritten>;

export const subjectsInput = z.object({ dossier: slug });
/** The records of a dossier that a claim can be about, for choosing one. */
export const subjects = z.object({
  records: z.array(z.object({ reference: z.string(), title: z.string() })),
  /** Acts and links by the reference of their agreement. */
  parts: z.array(z.object({ reference: z.string(), id: z.string(), title: z.string() })),
});
export type Subjects = z.output<typeof subjects>;

import { z } from "zod";
import { ASSERTED_BY, MODALITIES, RANKS, STANCES } from "@/lib/claim/rules";
import { languageTag, subjectShape, webAddress } from "@/lib/claim/schema";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { requiredText, text } from "@/lib/kernel/text";
import { MOST_BYTES } from "@/lib/source/rules";

export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;

const sourceCore = {
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  title: z.string(),
  publisher: z.string(),
  publisherRef: z.string().nullable(),
  url: z.string().nullable(),
  /** The party that the publisher is aligned with; null when independent. */
  alignedWith: z.string().nullable(),
  reliability: z.enum(RELIABILITIES),
  /** EDTF. */
  published: z.string().nullable(),
};

export const sourceRow = z.object({ ...sourceCore, excerptCount: z.number().int() });
export const sourceList = pageOf(sourceRow);
export const sourceListInput = z.object({ ...pageInput, dossier: slug });

const supportedClaim = z.object({
  id: z.string(),
  version: z.number().int(),
  reference: z.string(),
  assertedBy: z.enum(ASSERTED_BY),
  speaker: z.string(),
  stance: z.enum(STANCES),
  modality: z.enum(MODALITIES),
  gist: z.string(),
  rank: z.enum(RANKS),
  rankReason: z.string().nullable(),
  about: subjectShape,
});

const excerptShape = z.object({
  reference: z.string(),
  startCp: z.number().int(),
  endCp: z.number().int(),
  exact: z.string(),
  claims: z.array(supportedClaim),
});
export type ExcerptShape = z.output<typeof excerptShape>;

const snapshotShape = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  sha256: z.string(),
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  method: z.enum(["paste", "upload", "fetch", "summary"]),
  retrievedAt: z.string(),
  excerpts: z.array(excerptShape),
});
export type SnapshotShape = z.output<typeof snapshotShape>;

export const sourceRecord = z.object({
  ...sourceCore,
  note: z.string(),
  /** The other sources that have this text nearly word by word: one voice with it. */
  sameVoice: z.array(z.object({ reference: z.string(), title: z.string(), publisher: z.string() })),
  version: z.number().int(),
  /** The latest first: an excerpt stands in the text that it was taken from. */
  snapshots: z.array(snapshotShape),
});
export type SourceRecord = z.output<typeof sourceRecord>;

export const sourceById = z.object({ id: recordId });
export const sourceByReference = z.object({ dossier: slug, reference: z.string().max(12) });

export const sourceCreateInput = z.object({
  dossier: slug,
  publisher: requiredText(300),
  title: requiredText(500),
  /** The publisher's own ID: "MNA 130435". */
  publisherRef: text(100).default(""),
  url: webAddress.optional(),
  /** The side that the publisher is aligned with; left out when it is independent. */
  alignedSide: z.enum(["A", "B"]).optional(),
  reliability: z.enum(RELIABILITIES).default("F"),
  note: text(2000).default(""),
  text: z
    .string({ error: "This has to be text." })
    .refine(
      (value) => new TextEncoder().encode(value).length <= MOST_BYTES,
      "This text is larger than 2 MB. Keep the part that matters, or record it as several sources.",
    )
    .pipe(requiredText(MOST_BYTES)),
  language: languageTag.default("en"),
  /** The date of publication as the source gives it. */
  published: text(120).default(""),
  /** `summary`: in our own words, not the publisher's text. */
  method: z.enum(["paste", "summary"]).default("paste"),
});
export type SourceCreateInput = z.input<typeof sourceCreateInput>;

export const sourceCreated = z.object({
  id: z.string(),
  reference: z.string(),
  snapshotId: z.string(),
  /** References of the sources that have this text nearly word by word. */
  sameVoice: z.array(z.string()),
  version: z.number().int(),
});
export type SourceCreated = z.output<typeof sourceCreated>;

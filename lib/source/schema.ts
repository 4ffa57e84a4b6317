import { z } from "zod";
import { ASSERTED_BY, STANCES } from "@/lib/claim/rules";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";

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
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]),
  /** EDTF. */
  published: z.string().nullable(),
};

export const sourceRow = z.object({ ...sourceCore, excerptCount: z.number().int() });
export type SourceRow = z.output<typeof sourceRow>;
export const sourceList = pageOf(sourceRow);
export const sourceListInput = z.object({ ...pageInput, dossier: slug });

const supportedClaim = z.object({
  reference: z.string(),
  assertedBy: z.enum(ASSERTED_BY),
  speaker: z.string(),
  stance: z.enum(STANCES),
  gist: z.string(),
  rank: z.enum(["preferred", "normal", "deprecated"]),
  /** The commitment that the claim is about, when it is about one. */
  commitment: z.object({ reference: z.string(), title: z.string() }).nullable(),
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
  /** The latest first: an excerpt stands in the text that it was taken from. */
  snapshots: z.array(snapshotShape),
});
export type SourceRecord = z.output<typeof sourceRecord>;

export const sourceById = z.object({ id: recordId });
export const sourceByReference = z.object({ dossier: slug, reference: z.string().max(12) });

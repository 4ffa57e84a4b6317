import { z } from "zod";
import { ACCOUNTS, ASSERTED_BY, STANCES, SUMMARIES } from "@/lib/claim/rules";
import { LEVELS } from "@/lib/commitment/rules";
import { slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { requiredText, text } from "@/lib/kernel/text";

/** A claim at hand as evidence: enough to choose it by. */
export const claimOption = z.object({
  id: z.string(),
  reference: z.string(),
  assertedBy: z.enum(ASSERTED_BY),
  speaker: z.string(),
  gist: z.string(),
});
export type ClaimOption = z.output<typeof claimOption>;

export const claimShape = claimOption.extend({
  attribution: z.string(),
  modality: z.string(),
  stance: z.enum(STANCES),
  level: z.enum(LEVELS).nullable(),
  rank: z.enum(["preferred", "normal", "deprecated"]),
  credibility: z.number(),
  unrecordedSource: z.string().nullable(),
  recordedAt: z.string(),
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
/** A claim in a list names the record that it is about. */
export const claimRow = claimShape.extend({
  about: z.object({ kind: z.string(), id: z.string(), reference: z.string().nullable() }),
});
export type ClaimRow = z.output<typeof claimRow>;
export const claimList = pageOf(claimRow);

/** Words as an analyst pastes them, with who says them and where they stand. */
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

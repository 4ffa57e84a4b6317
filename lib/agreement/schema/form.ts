import { z } from "zod";
import { AGREEMENT_KINDS, CONFIRMATIONS, LINK_KINDS } from "@/lib/agreement/rules";
import { recordId } from "@/lib/dossier/schema";
import { requiredText, text } from "@/lib/kernel/text";

const version = z.coerce.number().int().positive();

/** What is left out stays as it is. The status is not edited: it follows from the acts. */
export const agreementEditInput = z.object({
  id: recordId,
  version,
  title: requiredText(300).optional(),
  kind: z.enum(AGREEMENT_KINDS, "Choose what kind of agreement it is.").optional(),
  summary: text(5000).optional(),
  /** Codes. */
  issueAreas: z.array(z.string().max(60)).max(50, "At most 50 values.").optional(),
});
export type AgreementEditInput = z.input<typeof agreementEditInput>;

export const agreementWritten = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.number().int(),
});
export type AgreementWritten = z.output<typeof agreementWritten>;

export const linkAddInput = z.object({
  id: recordId,
  kind: z.enum(LINK_KINDS, "Choose how the two hang together."),
  /** The reference of the other agreement: this one implements, amends … it. */
  other: z.string().regex(/^[Aa]-[1-9][0-9]{0,8}$/, "Name an agreement by its reference, such as A-1."),
  confidence: z.enum(CONFIRMATIONS, "Say how sure it is."),
  note: text(2000).default(""),
});
export type LinkAddInput = z.input<typeof linkAddInput>;

export const linkRemoveInput = z.object({ id: recordId });

export const linkWritten = z.object({ id: z.string(), agreement: z.string() });
export type LinkWritten = z.output<typeof linkWritten>;

export const provisionAddInput = z.object({
  id: recordId,
  /** "Art. 4(2)", or what it is about where the text is not public. */
  label: requiredText(200),
  summary: text(2000).default(""),
});
export type ProvisionAddInput = z.input<typeof provisionAddInput>;

export const provisionEditInput = z.object({
  id: recordId,
  version,
  label: requiredText(200).optional(),
  summary: text(2000).optional(),
});
export type ProvisionEditInput = z.input<typeof provisionEditInput>;

export const provisionWritten = z.object({
  id: z.string(),
  agreement: z.string(),
  version: z.number().int(),
});
export type ProvisionWritten = z.output<typeof provisionWritten>;

import { z } from "zod";
import { anyReference } from "@/lib/claim/schema";
import { BEARERS, COMMITMENT_KINDS } from "@/lib/commitment/rules";
import { recordId, slug } from "@/lib/dossier/schema";
import { listOf, requiredText, text } from "@/lib/kernel/text";

const said = {
  title: requiredText(300),
  /** The undertaking in our own words, as fully as the source has it. */
  wording: text(5000),
  /** What it waits for; empty when it waits for nothing. */
  condition: text(2000),
  /** The date as the source gives it; empty when it gives none. */
  due: text(120),
  kind: z.enum(COMMITMENT_KINDS),
  /** Where it comes from: a reference such as A-3 or M-7, or empty. */
  agreement: z.union([z.literal(""), anyReference]),
  meeting: z.union([z.literal(""), anyReference]),
  /** ID of a provision of that agreement, or empty. */
  provision: z.union([z.literal(""), recordId]),
  /** Codes. */
  issueAreas: listOf(z.string().max(60)),
};

export const commitmentCreateInput = z.object({
  dossier: slug,
  bearer: z.enum(BEARERS),
  ...said,
  wording: said.wording.default(""),
  condition: said.condition.default(""),
  due: said.due.default(""),
  agreement: said.agreement.default(""),
  meeting: said.meeting.default(""),
  provision: said.provision.default(""),
});
export type CommitmentCreateInput = z.input<typeof commitmentCreateInput>;

/** What is left out stays as it is. */
export const commitmentEditInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  bearer: z.enum(BEARERS).optional(),
  title: said.title.optional(),
  wording: said.wording.optional(),
  condition: said.condition.optional(),
  due: said.due.optional(),
  kind: said.kind.optional(),
  agreement: said.agreement.optional(),
  meeting: said.meeting.optional(),
  provision: said.provision.optional(),
  issueAreas: z.array(z.string().max(60)).max(50, "At most 50 values.").optional(),
});
export type CommitmentEditInput = z.input<typeof commitmentEditInput>;

export const commitmentWritten = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.number().int(),
});
export type CommitmentWritten = z.output<typeof commitmentWritten>;

/** Where a commitment can come from. */
export const commitmentChoices = z.object({
  agreements: z.array(
    z.object({
      reference: z.string(),
      title: z.string(),
      provisions: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
  meetings: z.array(z.object({ reference: z.string(), title: z.string() })),
});
export type CommitmentChoices = z.output<typeof commitmentChoices>;
export const commitmentChoicesInput = z.object({ dossier: slug });

import { z } from "zod";
import { claimShape } from "@/lib/claim/schema";
import { BEARERS, CLOSURES, COMMITMENT_KINDS } from "@/lib/commitment/rules";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { partialDateShape } from "@/lib/kernel/partial-date";
import { flag, requiredText, text } from "@/lib/kernel/text";
import { MEETING_STATUSES } from "@/lib/meeting/rules";
import { OUTCOME_KINDS } from "@/lib/outcome/rules";

/** What came of a meeting, with the commitment that it made, changed or closed as that is called today. */
export const outcomeShape = z.object({
  id: z.string(),
  reference: z.string(),
  kind: z.enum(OUTCOME_KINDS),
  text: z.string(),
  agendaItemId: z.string().nullable(),
  commitment: z.object({ reference: z.string(), title: z.string(), closure: z.enum(CLOSURES) }).nullable(),
  claims: z.array(claimShape),
  version: z.number().int(),
});
export type OutcomeShape = z.output<typeof outcomeShape>;

const commitmentReference = z
  .string()
  .regex(/^[Cc]-[1-9][0-9]{0,8}$/, "Name a commitment by its reference, such as C-3.");

export const outcomeAddInput = z.object({
  meeting: recordId,
  agendaItem: recordId.optional(),
  kind: z.enum(OUTCOME_KINDS),
  text: requiredText(5000),
  /** The commitment that it updates or closes. */
  commitment: commitmentReference.optional(),
  /**
   * How the commitment that it closes ended: it is closed in the register with it, as of the meeting's day. For reviewers;
   * left out, what the meeting said is on record and the commitment stays open.
   */
  closure: z.enum(CLOSURES).exclude(["open"]).optional(),
  /** The commitment that it creates. */
  creates: z
    .object({
      title: requiredText(300),
      bearer: z.enum(BEARERS),
      kind: z.enum(COMMITMENT_KINDS),
      wording: text(5000).default(""),
      /** What it waits for. */
      condition: text(2000).default(""),
      /** The date as the source gives it. */
      due: text(120).optional(),
    })
    .optional(),
});
export type OutcomeAddInput = z.input<typeof outcomeAddInput>;

export const outcomeEditInput = z.object({
  id: recordId,
  version: z.coerce.number().int().min(1),
  text: requiredText(5000).optional(),
  /** The item of the agenda that it belongs to; empty for none. */
  agendaItem: z.preprocess((given) => (given === "" ? null : given), recordId.nullable()).optional(),
  /** Takes it back, or restores it. */
  archived: flag.optional(),
});
export type OutcomeEditInput = z.input<typeof outcomeEditInput>;

export const outcomeWritten = z.object({
  id: z.string(),
  reference: z.string(),
  meeting: z.string(),
  commitment: z.string().nullable(),
  version: z.number().int(),
});
export type OutcomeWritten = z.output<typeof outcomeWritten>;

export const outcomeListInput = z.object({
  ...pageInput,
  dossier: slug,
  /** Only what came of this commitment. */
  commitment: commitmentReference.optional(),
});
/** An outcome in a list names its meeting and that meeting's date. */
export const outcomeRow = outcomeShape.omit({ claims: true, agendaItemId: true }).extend({
  meeting: z.object({
    reference: z.string(),
    title: z.string(),
    status: z.enum(MEETING_STATUSES),
    on: partialDateShape.nullable(),
  }),
});
export type OutcomeRow = z.output<typeof outcomeRow>;
export const outcomeList = pageOf(outcomeRow);

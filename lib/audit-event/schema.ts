import { z } from "zod";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { dayInput } from "@/lib/kernel/partial-date";

/** Whose events: a person's by ID, everybody else's than one's own, or those of no person. */
export const ACTORS = ["others", "system"] as const;

export const auditEventListInput = z.object({
  dossier: slug,
  actor: z.union([z.enum(ACTORS), recordId], "Name a person by ID, or say others or system.").optional(),
  operation: z
    .string()
    .regex(/^[a-z_]{1,40}\.[a-zA-Z]{1,40}$/, "An operation is written as noun.verb.")
    .optional(),
  entityType: z
    .string()
    .regex(/^[a-z_]{1,40}$/, "A kind of record is written in small letters: working_group.")
    .optional(),
  entityId: recordId.optional(),
  /** Of one record, by its short reference. */
  reference: z
    .string()
    .regex(/^[AGRMOCSEQagrmocseq]-[1-9][0-9]{0,8}$/, "A reference is a letter and a number: C-12.")
    .optional(),
  /** The days (in UTC) on which it was recorded, both inclusive. */
  from: dayInput.optional(),
  to: dayInput.optional(),
  /** Only events after this number of the dossier's chain. */
  after: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
  ...pageInput,
});

const kept = z.record(z.string(), z.unknown()).nullable();

export const auditEventShape = z.object({
  id: z.string(),
  /** Its place in the dossier's chain, from 1, without gaps. */
  seq: z.number().int(),
  recordedAt: z.string(),
  /** When it happened, as EDTF; null where the event speaks of no day. */
  happened: z.string().nullable(),
  actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
  operation: z.string(),
  entityType: z.string(),
  entityId: z.string(),
  /** The record's short reference and title at the time. */
  reference: z.string().nullable(),
  title: z.string(),
  before: kept,
  after: kept,
  /** References of the claims that a change of status rests on. */
  evidence: z.array(z.string()),
  /** For a change of status: the assessment that it made, and what has become of that. */
  assessment: z.object({ id: z.string(), state: z.enum(["stands", "taken_back", "corrected"]) }).nullable(),
  requestId: z.string().nullable(),
  /** Done by somebody else since the asker last looked. */
  unseen: z.boolean(),
});
export type AuditEventShape = z.output<typeof auditEventShape>;

export const auditEventList = pageOf(auditEventShape).extend({
  /** The number of the dossier's latest event, 0 when it has none. */
  latest: z.number().int(),
  /** Up to which number the asker has looked, and when they said so. */
  seen: z.object({ seq: z.number().int(), at: z.string().nullable() }),
});

export const facetsInput = z.object({ dossier: slug });
export const facets = z.object({
  actors: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Whether anything was recorded by no person. */
  system: z.boolean(),
  entityTypes: z.array(z.string()),
});
export type Facets = z.output<typeof facets>;

import { z } from "zod";
import { recordId } from "@/lib/dossier/schema";
import { requiredText, text } from "@/lib/kernel/text";

export const agendaItemShape = z.object({
  id: z.string(),
  /** From 1, in the order of the agenda. */
  position: z.number().int(),
  title: z.string(),
  note: z.string(),
  version: z.number().int(),
});
export type AgendaItemShape = z.output<typeof agendaItemShape>;

const version = z.coerce.number().int().min(1);

export const agendaItemAddInput = z.object({
  meeting: recordId,
  title: requiredText(500),
  note: text(5000).default(""),
});
export type AgendaItemAddInput = z.input<typeof agendaItemAddInput>;

export const agendaItemEditInput = z.object({
  id: recordId,
  version,
  title: requiredText(500).optional(),
  note: text(5000).optional(),
  /** Where it moves to, from 1; beyond the last is the last. */
  position: z.coerce.number().int().min(1, "Places on an agenda begin with 1.").max(10_000).optional(),
});
export type AgendaItemEditInput = z.input<typeof agendaItemEditInput>;

export const agendaItemRemoveInput = z.object({ id: recordId, version });
export type AgendaItemRemoveInput = z.input<typeof agendaItemRemoveInput>;

export const agendaItemWritten = z.object({
  id: z.string(),
  meeting: z.string(),
  position: z.number().int(),
  version: z.number().int(),
});
export type AgendaItemWritten = z.output<typeof agendaItemWritten>;
export const agendaItemRemoved = z.object({ id: z.string(), meeting: z.string() });
export type AgendaItemRemoved = z.output<typeof agendaItemRemoved>;

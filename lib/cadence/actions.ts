"use server";

import { addCadence } from "@/lib/cadence/commands/add";
import { endCadence } from "@/lib/cadence/commands/end";
import type { CadenceAdded, CadenceAddInput, CadenceEnded, CadenceEndInput } from "@/lib/cadence/schema";
import { act, type FormState, fields } from "@/lib/kernel/action";

const OF_RULE = [
  "dossier",
  "group",
  "times",
  "per",
  "interval",
  "bound",
  "anchor",
  "calendar",
  "from",
  "to",
  "anchorDate",
  "graceDays",
  "leadDays",
  "minSpacingDays",
  "level",
  "onDemand",
  "hosts",
  "replacesNote",
  "note",
  "foundation",
  "claim",
];
const OF_QUOTE = ["exact", "assertedBy", "speaker", "publisher", "title", "publisherRef", "url", "language"];

export async function addCadenceAction(form: FormData): Promise<FormState<CadenceAdded>> {
  const quote = fields(form, OF_QUOTE);
  const input = { ...fields(form, OF_RULE), ...(quote.exact !== undefined && { quote }) };
  // The command parses it; a form has text only.
  return act(addCadence, input as CadenceAddInput, form);
}

export async function endCadenceAction(form: FormData): Promise<FormState<CadenceEnded>> {
  // As above.
  return act(endCadence, fields(form, ["id", "version", "to", "reason"]) as CadenceEndInput, form);
}

/** Takes the end of a rule back: it goes on. */
export async function reopenCadenceAction(id: string, version: number): Promise<FormState<CadenceEnded>> {
  return act(endCadence, { id, version, to: null });
}

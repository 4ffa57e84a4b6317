"use server";

import { act, type FormState, field } from "@/lib/kernel/action";
import { addOutcome, editOutcome } from "@/lib/outcome/commands";
import type { OutcomeAddInput, OutcomeEditInput, OutcomeWritten } from "@/lib/outcome/schema";

// The commands parse what they are given; a form has text only.

export async function addOutcomeAction(form: FormData): Promise<FormState<OutcomeWritten>> {
  const title = field(form, "creates.title");
  const input = {
    meeting: field(form, "meeting"),
    agendaItem: field(form, "agendaItem"),
    kind: field(form, "kind"),
    text: field(form, "text") ?? "",
    commitment: field(form, "commitment"),
    closure: field(form, "closure"),
    ...(title !== undefined && {
      creates: {
        title,
        bearer: field(form, "creates.bearer"),
        kind: field(form, "creates.kind"),
        due: field(form, "creates.due"),
      },
    }),
  };
  return act(addOutcome, input as OutcomeAddInput, form);
}

export async function editOutcomeAction(form: FormData): Promise<FormState<OutcomeWritten>> {
  return act(editOutcome, Object.fromEntries(form) as unknown as OutcomeEditInput, form);
}

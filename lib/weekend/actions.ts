"use server";

import { act, type FormState, field, fieldAll, fieldsAsSent } from "@/lib/kernel/action";
import { addWeekend, editWeekend } from "@/lib/weekend/commands";
import type { WeekendAddInput, WeekendEditInput, WeekendWritten } from "@/lib/weekend/schema";

function told(form: FormData) {
  return { weekdays: fieldAll(form, "weekdays"), ...fieldsAsSent(form, ["from", "source", "note"]) };
}

export async function addWeekendAction(form: FormData): Promise<FormState<WeekendWritten>> {
  // The command parses it; a form has text only.
  return act(addWeekend, { party: field(form, "party"), ...told(form) } as WeekendAddInput, form);
}

export async function editWeekendAction(form: FormData): Promise<FormState<WeekendWritten>> {
  const input = { id: field(form, "id"), version: field(form, "version"), ...told(form) };
  return act(editWeekend, input as WeekendEditInput, form);
}

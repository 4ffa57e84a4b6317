"use server";

import { markSeen } from "@/lib/desk/commands";
import type { MarkedSeen, MarkSeenInput } from "@/lib/desk/schema";
import { act, type FormState, field } from "@/lib/kernel/action";

export async function markSeenAction(_: unknown, form: FormData): Promise<FormState<MarkedSeen>> {
  const input = { dossier: field(form, "dossier"), seq: field(form, "seq") };
  // The command parses it; a form has text only.
  return act(markSeen, input as MarkSeenInput, form);
}

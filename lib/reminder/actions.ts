"use server";

import { act, type FormState, field, fieldAll } from "@/lib/kernel/action";
import { prefer, readNotifications } from "@/lib/reminder/commands";
import type { PreferInput } from "@/lib/reminder/schema";

export async function readNotificationAction(form: FormData): Promise<void> {
  await act(readNotifications, { ids: fieldAll(form, "id") }, form);
}

export async function readAllAction(form: FormData): Promise<void> {
  await act(readNotifications, { upTo: field(form, "upTo") ?? "" }, form);
}

/** Of each dossier that the form names, the kinds that are ticked (`irn-tur.before_7`) and the choice of e-mail. */
export async function preferAction(_: unknown, form: FormData): Promise<FormState<{ dossiers: number }>> {
  const preferences = fieldAll(form, "dossier").map((dossier) => ({
    dossier,
    kinds: [...form.keys()].flatMap((name) =>
      name.startsWith(`${dossier}.`) ? [name.slice(dossier.length + 1)] : [],
    ),
    digest: field(form, `digest ${dossier}`),
  }));
  // The command parses it; a form has text only.
  return act(prefer, { preferences } as PreferInput, form);
}

"use server";

import { createDossier } from "@/lib/dossier/commands";
import type { DossierCreated, DossierCreateInput } from "@/lib/dossier/schema";
import { act, type FormState, field } from "@/lib/kernel/action";

/** The members' e-mails stand in one field, apart by lines, spaces or commas; all get the same role. */
export async function createDossierAction(_: unknown, form: FormData): Promise<FormState<DossierCreated>> {
  const role = field(form, "role");
  const emails = (field(form, "members") ?? "").split(/[\s,;]+/).filter((email) => email !== "");
  const input = {
    slug: field(form, "slug") ?? "",
    name: field(form, "name") ?? "",
    summary: field(form, "summary"),
    sideA: field(form, "sideA") ?? "",
    sideB: field(form, "sideB") ?? "",
    members: emails.map((email) => ({ email, role })),
  };
  // The command parses it; a form has text only.
  return act(createDossier, input as DossierCreateInput, form);
}

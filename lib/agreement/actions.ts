"use server";

import { createAgreement, recordAct, retractAct } from "@/lib/agreement/commands";
import type { ActWritten, Created, CreateInput, RecordActInput } from "@/lib/agreement/schema";
import { act, type FormState, field, fieldAll } from "@/lib/kernel/action";

const textsOf = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, field(form, name)]));

export async function createAgreementAction(form: FormData): Promise<FormState<Created>> {
  const value = field(form, "identifier");
  const input = {
    ...textsOf(form, ["dossier", "title", "kind", "summary"]),
    issueAreas: fieldAll(form, "issueAreas"),
    ...(value !== undefined && { identifiers: [{ scheme: field(form, "scheme"), value }] }),
  };
  // The command parses it; a form has text only.
  return act(createAgreement, input as CreateInput, form);
}

export async function recordActAction(form: FormData): Promise<FormState<ActWritten>> {
  const told = textsOf(form, ["exact", "speaker", "publisher", "title", "publisherRef", "url"]);
  const isQuoted = Object.values(told).some((value) => value !== undefined);
  const quote = {
    ...told,
    exact: told.exact ?? "",
    publisher: told.publisher ?? "",
    title: told.title ?? "",
    assertedBy: field(form, "assertedBy"),
    language: field(form, "language"),
    stance: field(form, "stance"),
  };
  const names = ["id", "version", "kind", "by", "on", "place", "confirmation", "note", "supersedes"];
  // As above.
  const input = { ...textsOf(form, names), ...(isQuoted && { quote }) } as RecordActInput;
  return act(recordAct, input, form);
}

export async function retractActAction(
  id: string,
  actionId: string,
  more: { undo?: boolean; note?: string } = {},
): Promise<FormState<ActWritten>> {
  return act(retractAct, { id, actionId, ...more });
}

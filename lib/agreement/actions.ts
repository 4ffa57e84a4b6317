"use server";

import { createAgreement, recordAct, retractAct } from "@/lib/agreement/commands";
import { editAgreement } from "@/lib/agreement/commands/edit";
import { addLink, removeLink } from "@/lib/agreement/commands/links";
import { addProvision, editProvision } from "@/lib/agreement/commands/provisions";
import type { ActWritten, Created, CreateInput, RecordActInput } from "@/lib/agreement/schema";
import type {
  AgreementEditInput,
  AgreementWritten,
  LinkAddInput,
  LinkWritten,
  ProvisionAddInput,
  ProvisionEditInput,
  ProvisionWritten,
} from "@/lib/agreement/schema/form";
import { act, type FormState, field, fieldAll, fields, fieldsAsSent } from "@/lib/kernel/action";

export async function createAgreementAction(form: FormData): Promise<FormState<Created>> {
  const value = field(form, "identifiers.0.value");
  const input = {
    ...fields(form, ["dossier", "title", "kind", "summary"]),
    issueAreas: fieldAll(form, "issueAreas"),
    ...(value !== undefined && { identifiers: [{ scheme: field(form, "identifiers.0.scheme"), value }] }),
  };
  // The command parses it; a form has text only.
  return act(createAgreement, input as CreateInput, form);
}

export async function recordActAction(form: FormData): Promise<FormState<ActWritten>> {
  const told = fields(form, ["exact", "speaker", "publisher", "title", "publisherRef", "url"]);
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
  const input = { ...fields(form, names), ...(isQuoted && { quote }) } as RecordActInput;
  return act(recordAct, input, form);
}

export async function retractActAction(
  id: string,
  actionId: string,
  more: { undo?: boolean; note?: string } = {},
): Promise<FormState<ActWritten>> {
  return act(retractAct, { id, actionId, ...more });
}

export async function editAgreementAction(form: FormData): Promise<FormState<AgreementWritten>> {
  const input = {
    ...fieldsAsSent(form, ["id", "version", "title", "kind", "summary"]),
    issueAreas: fieldAll(form, "issueAreas"),
  };
  // As above.
  return act(editAgreement, input as unknown as AgreementEditInput, form);
}

export async function addLinkAction(form: FormData): Promise<FormState<LinkWritten>> {
  // As above.
  return act(addLink, fields(form, ["id", "kind", "other", "confidence", "note"]) as LinkAddInput, form);
}

export async function removeLinkAction(id: string): Promise<FormState<LinkWritten>> {
  return act(removeLink, { id });
}

export async function addProvisionAction(form: FormData): Promise<FormState<ProvisionWritten>> {
  // As above.
  return act(addProvision, fields(form, ["id", "label", "summary"]) as ProvisionAddInput, form);
}

export async function editProvisionAction(form: FormData): Promise<FormState<ProvisionWritten>> {
  const input = fieldsAsSent(form, ["id", "version", "label", "summary"]);
  // As above.
  return act(editProvision, input as unknown as ProvisionEditInput, form);
}

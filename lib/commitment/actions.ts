"use server";

import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { createCommitment } from "@/lib/commitment/commands/create";
import { editCommitment } from "@/lib/commitment/commands/edit";
import type { Assessed, AssessInput, Closed, CloseInput, Retracted } from "@/lib/commitment/schema";
import type {
  CommitmentCreateInput,
  CommitmentEditInput,
  CommitmentWritten,
} from "@/lib/commitment/schema/form";
import { act, type FormState, field, fieldAll, fields, fieldsAsSent } from "@/lib/kernel/action";

export async function assessAction(form: FormData): Promise<FormState<Assessed>> {
  const exact = field(form, "exact");
  const quote = {
    exact: exact ?? "",
    assertedBy: field(form, "assertedBy") ?? "observer",
    speaker: field(form, "speaker"),
    publisher: field(form, "publisher") ?? "",
    title: field(form, "title") ?? "",
    publisherRef: field(form, "publisherRef"),
    url: field(form, "url"),
    language: field(form, "language"),
    stance: field(form, "stance"),
    modality: field(form, "modality"),
  };
  const input = {
    id: field(form, "id"),
    version: field(form, "version"),
    by: field(form, "by"),
    level: field(form, "level"),
    asOf: field(form, "asOf"),
    trajectory: field(form, "trajectory"),
    confidence: field(form, "confidence"),
    supersedes: field(form, "supersedes"),
    rationale: field(form, "rationale"),
    claimIds: fieldAll(form, "claimIds"),
    ...(exact !== undefined && { quote }),
    noSourceReason: field(form, "noSourceReason"),
  };
  // The command parses it; a form has text only.
  return act(assessCommitment, input as AssessInput, form);
}

export async function retractAction(id: string, assessmentId: string): Promise<FormState<Retracted>> {
  return act(retractAssessment, { id, assessmentId });
}

export async function closeAction(form: FormData): Promise<FormState<Closed>> {
  const input = fields(form, ["id", "version", "closure", "reason", "asOf"]);
  // As above.
  return act(closeCommitment, input as unknown as CloseInput, form);
}

const SAID = ["bearer", "kind", "title", "wording", "condition", "due", "agreement", "provision", "meeting"];

function said(form: FormData) {
  return { ...fieldsAsSent(form, SAID), issueAreas: fieldAll(form, "issueAreas") };
}

export async function createCommitmentAction(form: FormData): Promise<FormState<CommitmentWritten>> {
  const input = { dossier: field(form, "dossier"), ...said(form) };
  // As above.
  return act(createCommitment, input as unknown as CommitmentCreateInput, form);
}

export async function editCommitmentAction(form: FormData): Promise<FormState<CommitmentWritten>> {
  const input = { id: field(form, "id"), version: field(form, "version"), ...said(form) };
  // As above.
  return act(editCommitment, input as unknown as CommitmentEditInput, form);
}

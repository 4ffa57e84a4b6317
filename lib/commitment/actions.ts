"use server";

import { assessCommitment, retractAssessment } from "@/lib/commitment/commands";
import type { Assessed, AssessInput, Retracted } from "@/lib/commitment/schema";
import { act, type FormState, field, fieldAll } from "@/lib/kernel/action";

export async function assessAction(form: FormData): Promise<FormState<Assessed>> {
  const exact = field(form, "exact");
  const quote = {
    exact: exact ?? "",
    assertedBy: field(form, "assertedBy") ?? "observer",
    speaker: field(form, "speaker"),
    publisher: field(form, "publisher") ?? "",
    title: field(form, "title") ?? "",
    url: field(form, "url"),
    language: field(form, "language"),
  };
  const input = {
    id: field(form, "id"),
    version: field(form, "version"),
    by: field(form, "by"),
    level: field(form, "level"),
    asOf: field(form, "asOf"),
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

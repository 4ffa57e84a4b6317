"use server";

import { createClaim, deprecateClaim } from "@/lib/claim/commands";
import type { ClaimCreateInput, ClaimDeprecateInput, ClaimWritten } from "@/lib/claim/schema";
import { act, type FormState, field } from "@/lib/kernel/action";

const inputOf = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, field(form, name)]));

const CREATE = [
  "snapshotId",
  "startCp",
  "endCp",
  "exact",
  "about",
  "part",
  "assertedBy",
  "speaker",
  "attribution",
  "aboutSide",
  "modality",
  "stance",
  "level",
  "gist",
  "credibility",
];

// The commands parse what comes; a form has text only.
export async function createClaimAction(form: FormData): Promise<FormState<ClaimWritten>> {
  return act(createClaim, inputOf(form, CREATE) as ClaimCreateInput, form);
}

export async function deprecateClaimAction(form: FormData): Promise<FormState<ClaimWritten>> {
  return act(deprecateClaim, inputOf(form, ["id", "version", "rank", "reason"]) as ClaimDeprecateInput, form);
}

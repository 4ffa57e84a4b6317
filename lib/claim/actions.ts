"use server";

import { createClaim, deprecateClaim } from "@/lib/claim/commands";
import type { ClaimCreateInput, ClaimDeprecateInput, ClaimWritten } from "@/lib/claim/schema";
import { act, type FormState, fields } from "@/lib/kernel/action";

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
  return act(createClaim, fields(form, CREATE) as ClaimCreateInput, form);
}

export async function deprecateClaimAction(form: FormData): Promise<FormState<ClaimWritten>> {
  return act(deprecateClaim, fields(form, ["id", "version", "rank", "reason"]) as ClaimDeprecateInput, form);
}

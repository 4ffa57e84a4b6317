"use server";

import { act, type FormState, fields } from "@/lib/kernel/action";
import { recordPartySearch } from "@/lib/party-search/commands";
import type { PartySearchInput, PartySearchRecorded } from "@/lib/party-search/schema";

export async function recordSearchAction(form: FormData): Promise<FormState<PartySearchRecorded>> {
  const names = ["dossier", "about", "part", "party", "place", "languages", "searchedOn", "found", "note"];
  const input = fields(form, names);
  // The command parses it; a form has text only.
  return act(recordPartySearch, input as unknown as PartySearchInput, form);
}

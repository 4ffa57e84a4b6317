"use server";

import { act, type FormState, field } from "@/lib/kernel/action";
import { recordPartySearch } from "@/lib/party-search/commands";
import type { PartySearchInput, PartySearchRecorded } from "@/lib/party-search/schema";

export async function recordSearchAction(form: FormData): Promise<FormState<PartySearchRecorded>> {
  const names = ["dossier", "about", "part", "party", "place", "languages", "searchedOn", "found", "note"];
  const input = Object.fromEntries(names.map((name) => [name, field(form, name)]));
  // The command parses it; a form has text only.
  return act(recordPartySearch, input as unknown as PartySearchInput, form);
}

"use server";

import { act, type FormState, field } from "@/lib/kernel/action";
import { createParty } from "@/lib/party/commands";
import type { PartyCreated, PartyCreateInput } from "@/lib/party/schema";

/** Zones and other names stand in one field each, apart by commas or lines. */
const listIn = (form: FormData, name: string) =>
  (field(form, name) ?? "")
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

export async function createPartyAction(form: FormData): Promise<FormState<PartyCreated>> {
  const input = {
    code: field(form, "code") ?? "",
    kind: field(form, "kind"),
    name: field(form, "name") ?? "",
    demonym: field(form, "demonym") ?? "",
    timeZones: listIn(form, "timeZones"),
    aliases: listIn(form, "aliases"),
  };
  // The command parses it; a form has text only.
  return act(createParty, input as PartyCreateInput, form);
}

import { refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { canCreateParty } from "@/lib/party/policy";
import { partyCreated, partyCreateInput } from "@/lib/party/schema";

/** Enters a state or an organisation that dossiers can be about. Refuses a code that another has. */
export const createParty = command({
  name: "party.create",
  summary: "Enter a party that dossiers can be about",
  input: partyCreateInput,
  output: partyCreated,
  http: { method: "post", path: "/parties", status: 201 },
  // One of the same code, which cannot be entered again.
  load: async ({ tx }: CommandContext, { code }) => ({
    there: await tx.party.findUnique({ where: { code } }),
  }),
  authorize: (actor) => canCreateParty(actor),
  async run({ tx, audit }, { code, kind, name, demonym, timeZones, aliases }, { there }) {
    if (there)
      throw refusal("party_there", `${code} is on record already: ${there.name}.`, {
        code: "This code is taken.",
      });
    const { id } = await tx.party.create({
      data: {
        code,
        kind,
        name,
        demonym: demonym || name,
        timeZones,
        aliases: { create: aliases.map((alias) => ({ name: alias })) },
      },
      select: { id: true },
    });
    audit({
      dossierId: null,
      entityType: "party",
      entityId: id,
      label: name,
      before: null,
      after: { code, kind, name, demonym, timeZones, aliases },
    });
    return { id, code, name };
  },
});

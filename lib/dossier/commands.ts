import { canCreateDossier } from "@/lib/dossier/policy";
import { dossierCreated, dossierCreateInput } from "@/lib/dossier/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";

/** The dossier that a command writes into, within those of the actor: the `load` of whatever is new in a dossier. */
export async function loadDossier({ tx, actor }: CommandContext, { dossier }: { dossier: string }) {
  const row = await tx.dossier.findFirst({
    where: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
  });
  if (!row) throw notFound("dossier");
  return row;
}

/**
 * Opens a dossier about two parties. An admin's act; but an admin reads no dossier without a membership, and gets
 * none by making one: the first members are named, at least one, by the e-mail of their account. Admins who are to
 * work in it name themselves too. Refuses one party on both sides, and codes and e-mails that the register lacks.
 */
export const createDossier = command({
  name: "dossier.create",
  summary: "Open a dossier about two parties, with its first members",
  input: dossierCreateInput,
  output: dossierCreated,
  http: { method: "post", path: "/dossiers", status: 201 },
  async load({ tx }: CommandContext, { sideA, sideB, members }) {
    const emails = members.map(({ email }) => email);
    return {
      parties: await tx.party.findMany({ where: { code: { in: [sideA, sideB] } } }),
      people: await tx.user.findMany({ where: { email: { in: emails }, disabledAt: null } }),
    };
  },
  authorize: (actor) => canCreateDossier(actor),
  async run({ tx, actor, audit }, { slug, name, summary, sideA, sideB, members }, { parties, people }) {
    if (sideA === sideB)
      throw refusal("same_party", "A dossier has two different parties.", { sideB: "Choose another party." });
    const partyId = (code: string, field: "sideA" | "sideB") => {
      const party = parties.find((one) => one.code === code);
      if (!party)
        throw refusal("unknown_party", `The register has no party of the code ${code}.`, {
          [field]: "Choose a party that there is.",
        });
      return party.id;
    };
    const sides = { sideAId: partyId(sideA, "sideA"), sideBId: partyId(sideB, "sideB") };
    const named = members.map(({ email, role }, at) => {
      const person = people.find((one) => one.email === email);
      if (!person)
        throw refusal("unknown_member", `Nobody has an account with the e-mail ${email}.`, {
          [`members.${at}.email`]: "Name people who have an account.",
        });
      if (members.findIndex((other) => other.email === email) !== at)
        throw refusal("member_twice", `${email} is named twice.`, {
          [`members.${at}.email`]: "Name each member once.",
        });
      return { userId: person.id, role };
    });
    const { id } = await tx.dossier.create({ data: { slug, name, summary, ...sides }, select: { id: true } });
    await tx.membership.createMany({ data: named.map((member) => ({ dossierId: id, ...member })) });
    audit({
      dossierId: id,
      entityType: "dossier",
      entityId: id,
      label: name,
      before: null,
      after: {
        slug,
        name,
        summary,
        sideA,
        sideB,
        members: members.map((one) => `${one.email} (${one.role})`),
      },
    });
    return { id, slug, name, mine: "id" in actor && named.some(({ userId }) => userId === actor.id) };
  },
});

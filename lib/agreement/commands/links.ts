import { agreementLabel, loadAgreement } from "@/lib/agreement/commands/shared";
import { linkAddInput, linkRemoveInput, linkWritten } from "@/lib/agreement/schema/form";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { numberIn, reference } from "@/lib/reference/rules";

function refuse(reason: string, message: string): never {
  throw refusal(reason, message, { other: message });
}

/** Says how an agreement hangs together with another of the dossier, and how sure that is. */
export const addLink = command({
  name: "agreement.addLink",
  summary: "Link an agreement to another: implements, amends, supersedes …",
  input: linkAddInput,
  output: linkWritten,
  http: { method: "post", path: "/agreements/{id}/links", status: 201 },
  load: loadAgreement,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, audit }, { kind, other, confidence, note }, row) {
    const { dossierId } = row;
    const number = numberIn("agreement", other) ?? 0;
    const to = await tx.agreement.findFirst({ where: { dossierId, number, archivedAt: null } });
    if (!to) refuse("no_such_agreement", `There is no agreement ${other} in this dossier.`);
    if (to.id === row.id) refuse("link_to_itself", "An agreement is not linked to itself.");
    const pair = { fromId: row.id, toId: to.id, kind };
    const there = await tx.agreementLink.findUnique({ where: { fromId_toId_kind: pair } });
    if (there && there.archivedAt === null) refuse("link_there", "This link is on record already.");
    // One that was taken away comes back as the same link, with what was claimed of it.
    const { id } = there
      ? await tx.agreementLink.update({
          where: { id: there.id },
          data: { confidence, note, archivedAt: null, version: { increment: 1 } },
        })
      : await tx.agreementLink.create({ data: { dossierId, confidence, note, ...pair } });
    audit({
      dossierId,
      entityType: "agreement_link",
      entityId: id,
      label: agreementLabel(row),
      before: null,
      after: { kind, other: reference("agreement", number), confidence, note },
    });
    return { id, agreement: row.id };
  },
});

/** Takes a link between agreements away. How sure it is changes by a removal and a new link. */
export const removeLink = command({
  name: "agreement.removeLink",
  summary: "Take a link between agreements away",
  input: linkRemoveInput,
  output: linkWritten,
  http: { method: "delete", path: "/agreement-links/{id}" },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.agreementLink.findFirst({
      where: {
        id,
        dossierId: { in: readableDossiers(actor) },
        archivedAt: null,
        from: { archivedAt: null, dossier: { archivedAt: null } },
      },
      include: {
        from: { select: { number: true, title: true } },
        to: { select: { number: true } },
      },
    });
    if (!row) throw notFound("link");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, now, audit }, { id }, { dossierId, fromId, from, to, kind, confidence, note }) {
    const { count } = await tx.agreementLink.updateMany({
      where: { id, archivedAt: null },
      data: { archivedAt: now, version: { increment: 1 } },
    });
    if (count === 0) throw notFound("link");
    audit({
      dossierId,
      entityType: "agreement_link",
      entityId: id,
      label: agreementLabel(from),
      before: { kind, other: reference("agreement", to.number), confidence, note },
      after: null,
    });
    return { id, agreement: fromId };
  },
});

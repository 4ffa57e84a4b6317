import { agreementLabel, loadAgreement } from "@/lib/agreement/commands/shared";
import { provisionAddInput, provisionEditInput, provisionWritten } from "@/lib/agreement/schema/form";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { differing } from "@/lib/kernel/differing";
import { notFound, nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";

/** Refuses a label that another provision of the agreement has. */
async function unused({ tx }: CommandContext, agreementId: string, label: string): Promise<void> {
  if (await tx.provision.findUnique({ where: { agreementId_label: { agreementId, label } } }))
    throw refusal("provision_there", `${label} is on record already.`, {
      label: "This provision is on record already.",
    });
}

/** Enters an article or paragraph of an agreement, so that commitments and rules can be said to stand in it. */
export const addProvision = command({
  name: "provision.add",
  summary: "Enter a provision of an agreement",
  input: provisionAddInput,
  output: provisionWritten,
  http: { method: "post", path: "/agreements/{id}/provisions", status: 201 },
  load: loadAgreement,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { label, summary }, row) {
    const { tx, audit } = context;
    const { id: agreementId, dossierId } = row;
    await unused(context, agreementId, label);
    const last = await tx.provision.aggregate({ where: { agreementId }, _max: { position: true } });
    const { id } = await tx.provision.create({
      data: { dossierId, agreementId, label, summary, position: (last._max.position ?? 0) + 1 },
      select: { id: true },
    });
    audit({
      dossierId,
      entityType: "provision",
      entityId: id,
      label: agreementLabel(row),
      before: null,
      after: { label, summary },
    });
    return { id, agreement: agreementId, version: 1 };
  },
});

/** Changes how a provision is called and what it says in our words. What stands under it stays there. */
export const editProvision = command({
  name: "provision.edit",
  summary: "Change a provision's label or summary",
  input: provisionEditInput,
  output: provisionWritten,
  http: { method: "patch", path: "/provisions/{id}" },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.provision.findFirst({
      where: {
        id,
        dossierId: { in: readableDossiers(actor) },
        agreement: { archivedAt: null, dossier: { archivedAt: null } },
      },
      include: { agreement: { select: { number: true, title: true } } },
    });
    if (!row) throw notFound("provision");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { id, version, ...input }, row) {
    const { tx, audit } = context;
    const was = { label: row.label, summary: row.summary };
    if (version !== row.version) throw stale({ version: row.version, ...was });
    const is = { label: input.label ?? was.label, summary: input.summary ?? was.summary };
    const changes = differing(was, is);
    if (changes.names.length === 0) throw nothingChanged();
    if (is.label !== was.label) await unused(context, row.agreementId, is.label);
    const { count } = await tx.provision.updateMany({
      where: { id, version },
      data: { ...is, version: { increment: 1 } },
    });
    if (count === 0) throw stale({ version: row.version, ...was });
    audit({
      dossierId: row.dossierId,
      entityType: "provision",
      entityId: id,
      label: agreementLabel(row.agreement),
      before: changes.before,
      after: changes.after,
    });
    return { id, agreement: row.agreementId, version: version + 1 };
  },
});

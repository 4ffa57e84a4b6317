import { agreementLabel, loadAgreement } from "@/lib/agreement/commands/shared";
import { agreementEditInput, agreementWritten } from "@/lib/agreement/schema/form";
import { canInDossier } from "@/lib/dossier/policy";
import { issueAreasOf } from "@/lib/issue-area/commands";
import { differing } from "@/lib/kernel/differing";
import { nothingChanged, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { reference } from "@/lib/reference/rules";

/** Changes what an agreement is called and about. What was done to it is recorded as acts. */
export const editAgreement = command({
  name: "agreement.edit",
  summary: "Change an agreement's title, kind, summary or issue areas",
  input: agreementEditInput,
  output: agreementWritten,
  http: { method: "patch", path: "/agreements/{id}" },
  async load(context: CommandContext, input) {
    const row = await loadAgreement(context, input);
    const areas = await context.tx.agreementIssueArea.findMany({
      where: { agreementId: row.id },
      select: { issueArea: { select: { code: true } } },
    });
    return { ...row, issueAreas: areas.map(({ issueArea }) => issueArea.code).toSorted() };
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { id, version, ...input }, row) {
    const { tx, audit } = context;
    const { title, kind, summary, issueAreas } = row;
    const was = { title, kind, summary, issueAreas };
    if (version !== row.version) throw stale({ version: row.version, ...was });
    const is = {
      title: input.title ?? title,
      kind: input.kind ?? kind,
      summary: input.summary ?? summary,
      issueAreas: input.issueAreas ? [...new Set(input.issueAreas)].toSorted() : issueAreas,
    };
    const changes = differing(was, is);
    if (changes.names.length === 0) throw nothingChanged();
    const areas = await issueAreasOf(context, is.issueAreas);
    const { count } = await tx.agreement.updateMany({
      where: { id, version },
      data: { title: is.title, kind: is.kind, summary: is.summary, version: { increment: 1 } },
    });
    if (count === 0) throw stale({ version: row.version, ...was });
    if (changes.names.includes("issueAreas")) {
      await tx.agreementIssueArea.deleteMany({ where: { agreementId: id } });
      await tx.agreementIssueArea.createMany({
        data: areas.map((issueAreaId) => ({ agreementId: id, issueAreaId })),
      });
    }
    audit({
      dossierId: row.dossierId,
      entityType: "agreement",
      entityId: id,
      label: agreementLabel({ number: row.number, title: is.title }),
      before: changes.before,
      after: changes.after,
    });
    return { id, reference: reference("agreement", row.number), version: version + 1 };
  },
});

import { loadDossier } from "@/lib/dossier/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { issueAreasOf } from "@/lib/issue-area/commands";
import { nextNumber } from "@/lib/kernel/numbering";
import { command } from "@/lib/kernel/operation";
import { LETTERS, reference } from "@/lib/reference/rules";
import { dateColumns, tiedGroup } from "@/lib/working-group/commands/shared";
import { groupCreateInput, groupWritten } from "@/lib/working-group/schema/form";

/** Enters a body that both sides set up. How often it meets, who sits in it and what it did come after. */
export const createWorkingGroup = command({
  name: "workingGroup.create",
  summary: "Enter a working group",
  input: groupCreateInput,
  output: groupWritten,
  http: { method: "post", path: "/working-groups", status: 201 },
  load: loadDossier,
  authorize: (actor, dossier) => canInDossier(actor, "record", dossier.id),
  async run(context, { name, kind, mandate, parent, established, ...input }, { id: dossierId, slug }) {
    const { tx, audit } = context;
    const codes = [...new Set(input.issueAreas)].toSorted();
    const areas = await issueAreasOf(context, codes);
    const parentId = await tiedGroup(context, dossierId, "parent", parent);
    const date = dateColumns("established", established);
    const number = await nextNumber(tx, dossierId, LETTERS.workingGroup);
    const { id } = await tx.workingGroup.create({
      data: {
        dossierId,
        number,
        name,
        kind,
        mandate,
        parentId,
        establishedEdtf: date.edtf,
        establishedEarliest: date.earliest,
        establishedLatest: date.latest,
        establishedPrinted: date.printed,
        issueAreas: { create: areas.map((issueAreaId) => ({ issueAreaId })) },
      },
      select: { id: true },
    });
    const short = reference("workingGroup", number);
    audit({
      dossierId,
      entityType: "working_group",
      entityId: id,
      label: `${short} ${name}`,
      before: null,
      after: { name, kind, mandate, parent, established: date.edtf, issueAreas: codes },
    });
    return { id, dossier: slug, reference: short, version: 1 };
  },
});

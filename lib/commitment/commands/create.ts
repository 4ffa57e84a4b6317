import { dueColumns, originOf } from "@/lib/commitment/commands/origin";
import { linesOf } from "@/lib/commitment/rules";
import { commitmentCreateInput, commitmentWritten } from "@/lib/commitment/schema/form";
import { loadDossier } from "@/lib/dossier/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { issueAreasOf } from "@/lib/issue-area/commands";
import { nextNumber } from "@/lib/kernel/numbering";
import { command } from "@/lib/kernel/operation";
import { LETTERS, reference } from "@/lib/reference/rules";

/** Puts an undertaking on record, with a line for each that will be assessed. */
export const createCommitment = command({
  name: "commitment.create",
  summary: "Record a commitment",
  input: commitmentCreateInput,
  output: commitmentWritten,
  http: { method: "post", path: "/commitments", status: 201 },
  load: loadDossier,
  authorize: (actor, dossier) => canInDossier(actor, "record", dossier.id),
  async run(context, input, { id: dossierId }) {
    const { tx, audit } = context;
    const { title, wording, bearer, kind, condition } = input;
    const codes = [...new Set(input.issueAreas)];
    const origin = await originOf(context, dossierId, input);
    const due = dueColumns(input.due);
    const areas = await issueAreasOf(context, codes);
    const number = await nextNumber(tx, dossierId, LETTERS.commitment);
    const { id, version } = await tx.commitment.create({
      data: {
        dossierId,
        number,
        title,
        wording,
        bearer,
        kind,
        condition,
        ...due,
        ...origin,
        issueAreas: { create: areas.map((issueAreaId) => ({ issueAreaId })) },
        lines: { create: linesOf(bearer).map((by) => ({ by })) },
      },
      select: { id: true, version: true },
    });
    const short = reference("commitment", number);
    audit({
      dossierId,
      entityType: "commitment",
      entityId: id,
      label: `${short} ${title}`,
      before: null,
      after: { title, wording, bearer, kind, condition, due: due.dueEdtf, issueAreas: codes, ...origin },
    });
    return { id, reference: short, version };
  },
});

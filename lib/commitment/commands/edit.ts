import { dueColumns, originOf } from "@/lib/commitment/commands/origin";
import { bearerRefusal, linesOf } from "@/lib/commitment/rules";
import { commitmentEditInput, commitmentWritten } from "@/lib/commitment/schema/form";
import { canInDossier } from "@/lib/dossier/policy";
import { issueAreasOf } from "@/lib/issue-area/commands";
import { readableDossiers } from "@/lib/kernel/actor";
import { differing } from "@/lib/kernel/differing";
import { notFound, nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { reference } from "@/lib/reference/rules";

async function load({ tx, actor }: CommandContext, { id }: { id: string }) {
  const row = await tx.commitment.findFirst({
    where: {
      id,
      dossierId: { in: readableDossiers(actor) },
      archivedAt: null,
      dossier: { archivedAt: null },
    },
    include: {
      issueAreas: { include: { issueArea: true } },
      lines: { include: { assessments: { select: { id: true }, take: 1 } } },
      agreement: { select: { number: true } },
      meeting: { select: { number: true } },
    },
  });
  if (!row) throw notFound("commitment");
  return row;
}
type Row = Awaited<ReturnType<typeof load>>;

/** What a form of the commitment holds, as it is on record now. */
function formOf(row: Row) {
  const { version, title, wording, bearer, kind, condition } = row;
  return {
    version,
    title,
    wording,
    bearer,
    kind,
    condition,
    due: row.duePrinted ?? row.dueEdtf ?? "",
    agreement: row.agreement ? reference("agreement", row.agreement.number) : "",
    provision: row.provisionId ?? "",
    meeting: row.meeting ? reference("meeting", row.meeting.number) : "",
    issueAreas: row.issueAreas.map(({ issueArea }) => issueArea.code).toSorted(),
  };
}

/** Changes what a commitment says. How it stands is not edited but assessed. */
export const editCommitment = command({
  name: "commitment.edit",
  summary: "Change a commitment's title, wording, condition, due date, origin or issue areas",
  input: commitmentEditInput,
  output: commitmentWritten,
  http: { method: "patch", path: "/commitments/{id}" },
  load,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, input, row) {
    const { tx, audit } = context;
    const { id, dossierId } = row;
    const form = formOf(row);
    if (input.version !== row.version) throw stale(form);
    const { title = row.title, wording = row.wording, kind = row.kind } = input;
    const { bearer = row.bearer, condition = row.condition } = input;
    const isAssessed = row.lines.some((line) => line.assessments.length > 0);
    const refused = bearerRefusal(row.bearer, bearer, isAssessed);
    if (refused) throw refusal(refused.reason, refused.message, { bearer: refused.message });
    const origin = await originOf(context, dossierId, input, row);
    // A date that was not touched keeps the calendar that it was read by.
    const due = input.due === undefined || input.due === form.due ? null : dueColumns(input.due);
    const codes = [...new Set(input.issueAreas ?? form.issueAreas)].toSorted();
    const areas = await issueAreasOf(context, codes);

    const { agreementId, provisionId, meetingId } = origin;
    const was = { title: row.title, wording: row.wording, kind: row.kind, bearer: row.bearer };
    const changes = differing<Record<string, unknown>>(
      {
        ...was,
        condition: row.condition,
        due: row.dueEdtf,
        issueAreas: form.issueAreas,
        agreementId: row.agreementId,
        provisionId: row.provisionId,
        meetingId: row.meetingId,
      },
      {
        title,
        wording,
        kind,
        bearer,
        condition,
        due: due ? due.dueEdtf : row.dueEdtf,
        issueAreas: codes,
        agreementId,
        provisionId,
        meetingId,
      },
    );
    const rewritten = due !== null && due.duePrinted !== row.duePrinted;
    if (changes.names.length === 0 && !rewritten) throw nothingChanged();

    const { count } = await tx.commitment.updateMany({
      where: { id, version: input.version },
      data: {
        title,
        wording,
        kind,
        bearer,
        condition,
        ...due,
        agreementId,
        provisionId,
        meetingId,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw stale(form);
    if (changes.names.includes("issueAreas")) {
      await tx.commitmentIssueArea.deleteMany({ where: { commitmentId: id } });
      await tx.commitmentIssueArea.createMany({
        data: areas.map((issueAreaId) => ({ commitmentId: id, issueAreaId })),
      });
    }
    const added = linesOf(bearer).filter((by) => !row.lines.some((line) => line.by === by));
    if (added.length > 0)
      await tx.commitmentLine.createMany({
        data: added.map((by) => ({ dossierId, commitmentId: id, by })),
      });
    const short = reference("commitment", row.number);
    audit({
      dossierId,
      entityType: "commitment",
      entityId: id,
      label: `${short} ${title}`,
      before: rewritten ? { ...changes.before, duePrinted: row.duePrinted } : changes.before,
      after: rewritten ? { ...changes.after, duePrinted: due.duePrinted } : changes.after,
    });
    return { id, reference: short, version: input.version + 1 };
  },
});

import { canInDossier } from "@/lib/dossier/policy";
import { issueAreasOf } from "@/lib/issue-area/commands";
import { differing } from "@/lib/kernel/differing";
import { nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { reference } from "@/lib/reference/rules";
import {
  dateColumns,
  groupLabel,
  type LoadedGroup,
  loadGroup,
  tiedGroup,
} from "@/lib/working-group/commands/shared";
import { groupEditInput, groupWritten } from "@/lib/working-group/schema/form";

/** What a form of the group holds, as it is on record now. */
function formOf(row: LoadedGroup) {
  const { version, name, kind, mandate, parent, successor } = row;
  const short = (other: { number: number } | null) => (other ? reference("workingGroup", other.number) : "");
  return {
    version,
    name,
    kind,
    mandate,
    parent: short(parent),
    successor: short(successor),
    established: row.establishedPrinted ?? row.establishedEdtf ?? "",
    dissolved: row.dissolvedPrinted ?? row.dissolvedEdtf ?? "",
    issueAreas: row.issueAreas.map(({ issueArea }) => issueArea.code).toSorted(),
  };
}
type Form = ReturnType<typeof formOf>;

/** The date columns of the group after the change. A date that was not touched keeps its calendar's reading. */
function datesOf(row: LoadedGroup, before: Form, after: Form) {
  const was = {
    established: {
      edtf: row.establishedEdtf,
      earliest: row.establishedEarliest,
      latest: row.establishedLatest,
      printed: row.establishedPrinted,
    },
    dissolved: {
      edtf: row.dissolvedEdtf,
      earliest: row.dissolvedEarliest,
      latest: row.dissolvedLatest,
      printed: row.dissolvedPrinted,
    },
  };
  const [established, dissolved] = (["established", "dissolved"] as const).map((name) =>
    after[name] === before[name] ? was[name] : dateColumns(name, after[name]),
  ) as [typeof was.established, typeof was.dissolved];
  const { earliest } = established;
  const { latest } = dissolved;
  if (earliest !== null && latest !== null && latest < earliest)
    throw refusal("ends_before_it_begins", "A group is dissolved after it was established.", {
      dissolved: "This lies before the group was established.",
    });
  return {
    establishedEdtf: established.edtf,
    establishedEarliest: established.earliest,
    establishedLatest: established.latest,
    establishedPrinted: established.printed,
    dissolvedEdtf: dissolved.edtf,
    dissolvedEarliest: dissolved.earliest,
    dissolvedLatest: dissolved.latest,
    dissolvedPrinted: dissolved.printed,
  };
}

/** Changes what is said of a group. Its rules, seats and meetings are records of their own. */
export const editWorkingGroup = command({
  name: "workingGroup.edit",
  summary: "Change a working group's name, kind, mandate, dates, lineage or issue areas",
  input: groupEditInput,
  output: groupWritten,
  http: { method: "patch", path: "/working-groups/{id}" },
  load: (context: CommandContext, { id }) => loadGroup(context, id),
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { id, version, ...input }, row) {
    const { tx, audit } = context;
    const { dossierId } = row;
    const before = formOf(row);
    if (version !== row.version) throw stale(before);
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    const after: Form = { ...before, ...Object.fromEntries(given) };
    after.issueAreas = [...new Set(after.issueAreas)].toSorted();
    const changes = differing(before, after);
    if (changes.names.length === 0) throw nothingChanged();
    const { name, kind, mandate, parent, successor } = after;
    const areas = await issueAreasOf(context, after.issueAreas);
    const parentId = await tiedGroup(context, dossierId, "parent", parent, id);
    const successorId = await tiedGroup(context, dossierId, "successor", successor, id);
    const { count } = await tx.workingGroup.updateMany({
      where: { id, version },
      data: {
        name,
        kind,
        mandate,
        parentId,
        successorId,
        ...datesOf(row, before, after),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw stale(before);
    if (changes.names.includes("issueAreas")) {
      await tx.workingGroupIssueArea.deleteMany({ where: { workingGroupId: id } });
      await tx.workingGroupIssueArea.createMany({
        data: areas.map((issueAreaId) => ({ workingGroupId: id, issueAreaId })),
      });
    }
    audit({
      dossierId,
      entityType: "working_group",
      entityId: id,
      label: groupLabel({ number: row.number, name }),
      before: changes.before,
      after: changes.after,
    });
    return {
      id,
      dossier: row.dossier.slug,
      reference: reference("workingGroup", row.number),
      version: version + 1,
    };
  },
});

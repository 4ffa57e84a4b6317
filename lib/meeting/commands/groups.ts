import { canInDossier } from "@/lib/dossier/policy";
import { nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { lockedMeeting, type MeetingRow, meetingLabel } from "@/lib/meeting/commands/shared";
import { type MeetingGroupInput, meetingGroupInput, meetingWritten } from "@/lib/meeting/schema";
import { numberIn, reference } from "@/lib/reference/rules";

const load = (context: CommandContext, { id }: { id: string }) => lockedMeeting(context, id);

const named = (groups: readonly { number: number }[]): string =>
  groups.map(({ number }) => reference("workingGroup", number)).join(", ");

/** The one of a meeting's groups that is meant. */
function ofMeeting<G extends { number: number }>(groups: readonly G[], group: string): G {
  const found = groups.find((one) => one.number === numberIn("workingGroup", group));
  if (found) return found;
  const sentence = `It is not a meeting of ${group}.`;
  throw refusal("no_such_group", sentence, { group: sentence });
}

/** Takes the version that the actor had read, and accounts for what was before and after. */
async function settle(
  context: CommandContext,
  row: MeetingRow,
  version: number,
  { before, after }: { before: object; after: object },
) {
  const { tx, audit } = context;
  await tx.meeting.update({ where: { id: row.id }, data: { version: { increment: 1 } } });
  audit({
    dossierId: row.dossierId,
    entityType: "meeting",
    entityId: row.id,
    label: meetingLabel(row),
    before,
    after,
  });
  return { id: row.id, reference: reference("meeting", row.number), version: version + 1 };
}

/** The groups of a meeting, by number, of the version that the actor had read. */
async function groupsRead(context: CommandContext, row: MeetingRow, version: number) {
  const rows = await context.tx.meetingGroup.findMany({
    where: { meetingId: row.id },
    select: { numbered: true, workingGroup: { select: { id: true, number: true } } },
    orderBy: { workingGroup: { number: "asc" } },
  });
  const groups = rows.map(({ numbered, workingGroup }) => ({ ...workingGroup, numbered }));
  if (row.version !== version)
    throw stale({
      version: row.version,
      groups: groups.map(({ number }) => reference("workingGroup", number)),
    });
  return groups;
}

/** Makes a meeting a joint one of another group too. */
export const addMeetingGroup = command({
  name: "meeting.addGroup",
  summary: "Make a meeting one of another group too",
  input: meetingGroupInput,
  output: meetingWritten,
  http: { method: "post", path: "/meetings/{id}/groups", status: 201 },
  load,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { version, group }, row) {
    const { tx } = context;
    const before = await groupsRead(context, row, version);
    const number = numberIn("workingGroup", group) ?? 0;
    if (before.some((one) => one.number === number))
      throw refusal("group_there", "It is a meeting of this group already.", {
        group: "Choose another group.",
      });
    const added = await tx.workingGroup.findFirst({
      where: { dossierId: row.dossierId, number, archivedAt: null },
    });
    if (!added) {
      const sentence = `There is no group ${group} in this dossier.`;
      throw refusal("no_such_group", sentence, { group: sentence });
    }
    await tx.meetingGroup.create({
      // Its ordinal is that of the group which it was recorded with.
      data: { dossierId: row.dossierId, meetingId: row.id, workingGroupId: added.id, numbered: false },
    });
    return settle(context, row, version, {
      before: { groups: named(before) },
      after: { groups: named([...before, added]) },
    });
  },
});

/** Takes a group away from a joint meeting. One always stays. */
export const removeMeetingGroup = command({
  name: "meeting.removeGroup",
  summary: "Take a group away from a joint meeting",
  input: meetingGroupInput,
  output: meetingWritten,
  http: { method: "delete", path: "/meetings/{id}/groups/{group}" },
  load,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { version, group }: MeetingGroupInput & { version: number }, row) {
    const { tx } = context;
    const before = await groupsRead(context, row, version);
    const gone = ofMeeting(before, group);
    if (before.length === 1)
      throw refusal("last_group", "A meeting is of one group at least. Add the right one first.", {
        group: "This is its only group.",
      });
    const after = before.filter((one) => one !== gone);
    const of = (workingGroupId: string) => ({
      meetingId_workingGroupId: { meetingId: row.id, workingGroupId },
    });
    const { numbered } = await tx.meetingGroup.delete({ where: of(gone.id) });
    // Its ordinal is one of the first that stays, then.
    if (numbered && after[0])
      await tx.meetingGroup.update({ where: of(after[0].id), data: { numbered: true } });
    return settle(context, row, version, {
      before: { groups: named(before) },
      after: { groups: named(after) },
    });
  },
});

/** Says in whose series the ordinal of a joint meeting counts: "the 7th" is the 7th of one of its groups. */
export const numberMeetingIn = command({
  name: "meeting.numberIn",
  summary: "Say in the series of which of its groups a joint meeting's ordinal counts",
  input: meetingGroupInput,
  output: meetingWritten,
  http: { method: "post", path: "/meetings/{id}/numbered-group" },
  load,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { version, group }, row) {
    const { tx } = context;
    const groups = await groupsRead(context, row, version);
    const chosen = ofMeeting(groups, group);
    const before = groups.filter(({ numbered }) => numbered);
    if (before.length === 1 && before[0] === chosen) throw nothingChanged();
    for (const { id, numbered } of groups)
      if (numbered !== (id === chosen.id))
        await tx.meetingGroup.update({
          where: { meetingId_workingGroupId: { meetingId: row.id, workingGroupId: id } },
          data: { numbered: !numbered },
        });
    return settle(context, row, version, {
      before: { numberedIn: named(before) },
      after: { numberedIn: named([chosen]) },
    });
  },
});

import { nextNumber } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { meetingLabel } from "@/lib/meeting/commands/shared";
import { columnsOf, told, type Values } from "@/lib/meeting/commands/values";
import { LETTERS, reference } from "@/lib/reference/rules";

/** Makes a meeting of those groups, with an agenda of those items, and accounts for it. */
export async function makeMeeting(
  { tx, audit, today }: CommandContext,
  dossierId: string,
  {
    values,
    groups,
    agenda = [],
  }: {
    values: Values;
    /** `numbered`: the ordinal counts in its series, which it does unless said otherwise. */
    groups: { id: string; number: number; numbered?: boolean }[];
    agenda?: { title: string; note: string }[];
  },
) {
  const columns = columnsOf(values, today);
  const number = await nextNumber(tx, dossierId, LETTERS.meeting);
  const { id } = await tx.meeting.create({ data: { dossierId, number, ...columns }, select: { id: true } });
  await tx.meetingGroup.createMany({
    data: groups.map((group) => ({
      dossierId,
      meetingId: id,
      workingGroupId: group.id,
      numbered: group.numbered ?? true,
    })),
  });
  await tx.agendaItem.createMany({
    data: agenda.map(({ title, note }, at) => ({ dossierId, meetingId: id, position: at + 1, title, note })),
  });
  audit({
    dossierId,
    entityType: "meeting",
    entityId: id,
    label: meetingLabel({ number, title: values.title }),
    before: null,
    after: {
      ...told(values),
      group: groups.map((group) => reference("workingGroup", group.number)).join(", "),
      ...(agenda.length > 0 && { agenda: agenda.map(({ title }) => title) }),
    },
  });
  return { id, reference: reference("meeting", number), version: 1 };
}

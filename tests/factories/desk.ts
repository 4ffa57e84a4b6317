import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { dayToDbDate } from "@/lib/time/day";

const date = (day: string) => dayToDbDate(day);

/** A group that is to meet four times a year from that day on. */
export async function makeGroupWithCadence(dossierId: string, from: string, graceDays = 0) {
  return prisma().$transaction(async (tx) => {
    const group = await tx.workingGroup.create({
      data: {
        dossierId,
        number: await nextNumber(tx, dossierId, "G"),
        name: "Joint working group",
        kind: "joint_working_group",
      },
    });
    await tx.cadence.create({
      data: {
        dossierId,
        number: await nextNumber(tx, dossierId, "R"),
        workingGroupId: group.id,
        times: 4,
        per: "year",
        from: date(from),
        graceDays,
      },
    });
    return group;
  });
}

/** A meeting on a day, or on one of the days from the first to the last; of a group when one is given. */
export async function makeMeeting(
  dossierId: string,
  status: MeetingStatus,
  [first, last = first]: [first?: string, last?: string],
  groupId?: string,
) {
  return prisma().$transaction(async (tx) =>
    tx.meeting.create({
      data: {
        dossierId,
        number: await nextNumber(tx, dossierId, "M"),
        title: `A meeting that is ${status}`,
        status,
        reason: status === "postponed" || status === "cancelled" ? "Not said" : null,
        ...(first !== undefined &&
          last !== undefined && {
            onEdtf: first === last ? first : `${first}/${last}`,
            onEarliest: date(first),
            onLatest: date(last),
          }),
        ...(groupId !== undefined && { groups: { create: { workingGroupId: groupId } } }),
      },
    }),
  );
}

/** Gives a commitment a due day. */
export async function makeDue(commitmentId: string, day: string) {
  await prisma().commitment.update({
    where: { id: commitmentId },
    data: { dueEdtf: day, dueEarliest: date(day), dueLatest: date(day) },
  });
}

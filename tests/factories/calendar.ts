import type { Prisma } from "@/generated/prisma/client";
import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import { dayToDbDate } from "@/lib/time/day";
import { parseEdtf } from "@/lib/time/edtf";

/** A working group with a rule of four a year from 2026, unless told otherwise (null: with none). */
export async function makeGroup(
  dossierId: string,
  rule: Partial<Omit<Prisma.CadenceUncheckedCreateInput, "from">> | null = {},
) {
  return prisma().$transaction(async (tx) => {
    const number = await nextNumber(tx, dossierId, "G");
    const group = await tx.workingGroup.create({
      data: { dossierId, number, name: `Group ${number}`, kind: "joint_working_group" },
    });
    if (rule)
      await tx.cadence.create({
        data: {
          dossierId,
          number: await nextNumber(tx, dossierId, "R"),
          workingGroupId: group.id,
          times: 4,
          per: "year",
          graceDays: 30,
          from: dayToDbDate("2026-01-01"),
          ...rule,
        },
      });
    return group;
  });
}

/** A meeting of a group on a date in EDTF (null: undated). */
export async function makeMeeting(
  dossierId: string,
  groupId: string,
  on: string | null,
  more: Partial<Prisma.MeetingUncheckedCreateInput> = {},
) {
  const read = on === null ? null : parseEdtf(on);
  if (read && !read.ok) throw new Error(read.reason);
  const span = read?.value;
  return prisma().$transaction(async (tx) => {
    const number = await nextNumber(tx, dossierId, "M");
    const meeting = await tx.meeting.create({
      data: {
        dossierId,
        number,
        title: `Meeting ${number}`,
        status: "held",
        onEdtf: on,
        onEarliest: span?.earliest ? dayToDbDate(span.earliest) : null,
        onLatest: span?.latest ? dayToDbDate(span.latest) : null,
        ...more,
      },
    });
    await tx.meetingGroup.create({ data: { dossierId, meetingId: meeting.id, workingGroupId: groupId } });
    return meeting;
  });
}

/** Held meetings of a group, one on each of the days: many at once. */
export async function makeHeldOn(dossierId: string, groupId: string, days: string[]) {
  const made = await prisma().meeting.createManyAndReturn({
    data: days.map((day, at) => ({
      dossierId,
      number: 1_000 + at,
      title: `Meeting ${at}`,
      status: "held" as const,
      onEdtf: day,
      onEarliest: dayToDbDate(day),
      onLatest: dayToDbDate(day),
    })),
    select: { id: true },
  });
  await prisma().meetingGroup.createMany({
    data: made.map(({ id }) => ({ dossierId, meetingId: id, workingGroupId: groupId })),
  });
}

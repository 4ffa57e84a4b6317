import type { Role } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { type Day, dayToDbDate } from "@/lib/time/day";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

/** A working group of that dossier. */
export async function makeGroup(dossierId: string, name = "Joint Working Group") {
  return prisma().$transaction(async (tx) =>
    tx.workingGroup.create({
      data: { dossierId, number: await nextNumber(tx, dossierId, "G"), name, kind: "joint_working_group" },
    }),
  );
}

/** A meeting of a group, on a day or of no known date. */
export async function makeMeeting(
  group: { id: string; dossierId: string },
  {
    on,
    ...more
  }: {
    on?: Day;
    status?: MeetingStatus;
    title?: string;
    ordinal?: number;
    hostSide?: "A" | "B";
    place?: string;
    level?: "expert" | "minister";
  } = {},
) {
  const { dossierId } = group;
  const day = on === undefined ? null : dayToDbDate(on);
  return prisma().$transaction(async (tx) => {
    const meeting = await tx.meeting.create({
      data: {
        dossierId,
        number: await nextNumber(tx, dossierId, "M"),
        title: "A meeting",
        status: "held",
        ...more,
        ...(day && { onEdtf: on, onEarliest: day, onLatest: day }),
      },
    });
    await tx.meetingGroup.create({ data: { dossierId, meetingId: meeting.id, workingGroupId: group.id } });
    return meeting;
  });
}

/** How much of a dossier's meetings is on record: what a refusal must leave as it was. */
export async function countWritten(dossierId: string) {
  const where = { dossierId };
  const counts = await Promise.all([
    prisma().meeting.count({ where }),
    prisma().meetingMove.count({ where }),
    prisma().meetingGroup.count({ where }),
    prisma().agendaItem.count({ where }),
    prisma().outcome.count({ where }),
    prisma().attendance.count({ where }),
    prisma().commitment.count({ where }),
    prisma().auditEvent.count({ where }),
  ]);
  return counts.join(" ");
}

/** A dossier whose group met for the 3rd and for the 4th time, and a person with that role in it. */
export async function makeSeries(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  await makeMeeting(group, {
    on: "2017-07-01",
    ordinal: 3,
    hostSide: "A",
    place: "Tehran",
    title: "3rd JWG",
  });
  const last = await makeMeeting(group, {
    on: "2019-03-04",
    ordinal: 4,
    hostSide: "B",
    place: "Ankara",
    title: "4th JWG",
    level: "expert",
  });
  return { dossier, group, last, actor: await makeActor(dossier.id, role) };
}

import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import type { MeetingLevel } from "@/lib/meeting/rules";
import type { HostPolicy } from "@/lib/slot/rules/host";
import { dayToDbDate } from "@/lib/time/day";

const date = (day: string | null) => (day === null ? null : dayToDbDate(day));

/** A working group of that dossier. */
export function makeGroup(dossierId: string, name = "Joint working group") {
  return prisma().$transaction(async (tx) =>
    tx.workingGroup.create({
      data: { dossierId, number: await nextNumber(tx, dossierId, "G"), name, kind: "joint_working_group" },
    }),
  );
}

/** A rule of four a year for the group, unless said otherwise. */
export function makeCadence(
  { id: workingGroupId, dossierId }: { id: string; dossierId: string },
  from: string,
  to: string | null = null,
  more: { times?: number; graceDays?: number; level?: MeetingLevel; hosts?: HostPolicy } = {},
) {
  return prisma().$transaction(async (tx) =>
    tx.cadence.create({
      data: {
        dossierId,
        workingGroupId,
        number: await nextNumber(tx, dossierId, "R"),
        times: 4,
        per: "year",
        from: dayToDbDate(from),
        to: date(to),
        ...more,
      },
    }),
  );
}

/** A meeting of the group, held unless said otherwise, on a day or between two. */
export function makeMeeting(
  { id: workingGroupId, dossierId }: { id: string; dossierId: string },
  first: string | null,
  {
    last = first,
    ordinal = null,
    status = "held",
  }: { last?: string | null; ordinal?: number | null; status?: "held" | "announced" } = {},
) {
  return prisma().$transaction(async (tx) => {
    const number = await nextNumber(tx, dossierId, "M");
    const meeting = await tx.meeting.create({
      data: {
        dossierId,
        number,
        title: `Meeting ${number}`,
        ordinal,
        status,
        onEdtf: first === null ? null : first === last ? first : `${first}/${last}`,
        onEarliest: date(first),
        onLatest: date(last),
      },
    });
    await tx.meetingGroup.create({ data: { dossierId, meetingId: meeting.id, workingGroupId } });
    return meeting;
  });
}

/** What is on record of a dossier's rules, and of what they rest on: what a refusal must leave as it was. */
export async function rulesWritten(dossierId: string) {
  const where = { dossierId };
  const [cadences, claims, sources, events] = await Promise.all([
    prisma().cadence.findMany({ where, select: { to: true, version: true }, orderBy: { number: "asc" } }),
    prisma().claim.count({ where }),
    prisma().source.count({ where }),
    prisma().auditEvent.count({ where }),
  ]);
  return { cadences, claims, sources, events };
}

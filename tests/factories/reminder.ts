import { prisma } from "@/lib/kernel/database";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { type Day, dayToDbDate } from "@/lib/time/day";
import { parseEdtf } from "@/lib/time/edtf";

/** A meeting in that dossier, on a date as EDTF. */
export async function makeDatedMeeting(
  dossierId: string,
  edtf: string,
  { status = "scheduled" as MeetingStatus, title = `Meeting on ${edtf}` } = {},
) {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(read.reason);
  const { earliest, latest } = read.value;
  const number = 1 + (await prisma().meeting.count({ where: { dossierId } }));
  return prisma().meeting.create({
    data: {
      dossierId,
      number,
      title,
      status,
      onEdtf: edtf,
      onEarliest: earliest && dayToDbDate(earliest),
      onLatest: latest && dayToDbDate(latest),
    },
  });
}

/** A group with a cadence of one a quarter from that day on, due thirty days before its pace date. */
export async function makeQuarterlyGroup(dossierId: string, from: Day) {
  const group = await prisma().workingGroup.create({
    data: { dossierId, number: 1, name: "Joint working group", kind: "joint_working_group" },
  });
  await prisma().cadence.create({
    data: {
      dossierId,
      number: 1,
      workingGroupId: group.id,
      times: 1,
      per: "quarter",
      from: dayToDbDate(from),
    },
  });
  return group;
}

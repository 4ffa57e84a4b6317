import type { z } from "zod";
import { attendanceAddInput, attendanceRemoveInput, attendanceWritten } from "@/lib/attendance/schema";
import { canInDossier } from "@/lib/dossier/policy";
import { institutionByName } from "@/lib/institution/commands";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { lockedMeeting, meetingLabel } from "@/lib/meeting/commands/shared";

type Add = z.output<typeof attendanceAddInput>;

function refuse(reason: string, field: string, message: string): never {
  throw refusal(reason, message, { [field]: message });
}

/** Who of the party is meant. Refuses what is not of that side. */
async function attending(context: CommandContext, partyId: string, input: Add) {
  const { tx } = context;
  const [institution, official] = await Promise.all([
    input.institution
      ? tx.institution.findFirst({ where: { id: input.institution, partyId, archivedAt: null } })
      : null,
    input.official
      ? tx.official.findFirst({ where: { id: input.official, partyId, archivedAt: null } })
      : null,
  ]);
  if (input.institution && !institution)
    refuse("not_of_this_side", "institution", `This institution is not one of side ${input.side}.`);
  if (input.official && !official)
    refuse("not_of_this_side", "official", `This official is not one of side ${input.side}.`);
  if (institution && input.institutionName)
    refuse("institution_twice", "institutionName", "Choose an institution or name a new one, not both.");
  const named = input.institutionName
    ? await institutionByName(context, partyId, input.institutionName)
    : institution;
  if (!named && !official)
    refuse("nobody_named", "institutionName", "Say who attended: an institution, an official, or both.");
  return { institution: named, official };
}

/** Says that an institution or official of a side was, or is to be, at a meeting. */
export const addAttendance = command({
  name: "attendance.add",
  summary: "Say who attends a meeting for a side",
  input: attendanceAddInput,
  output: attendanceWritten,
  http: { method: "post", path: "/meetings/{meeting}/attendances", status: 201 },
  load: (context: CommandContext, { meeting }) => lockedMeeting(context, meeting),
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, input, meeting) {
    const { tx, audit } = context;
    const { dossierId } = meeting;
    const { sideAId, sideBId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    const { side, role, note } = input;
    const { institution, official } = await attending(context, side === "A" ? sideAId : sideBId, input);
    const who = { side, institutionId: institution?.id ?? null, officialId: official?.id ?? null };
    if (await tx.attendance.findFirst({ where: { meetingId: meeting.id, ...who } }))
      refuse("there_already", official ? "official" : "institutionName", "This is on the list already.");
    const { id } = await tx.attendance.create({
      data: { dossierId, meetingId: meeting.id, role, note, ...who },
      select: { id: true },
    });
    audit({
      dossierId,
      entityType: "attendance",
      entityId: id,
      label: meetingLabel(meeting),
      before: null,
      after: { side, role, institution: institution?.name ?? null, official: official?.name ?? null, note },
    });
    return { id, meeting: meeting.id };
  },
});

/** Takes somebody off the list of those who attend. Another role is a removal and a new entry. */
export const removeAttendance = command({
  name: "attendance.remove",
  summary: "Take somebody off the list of those who attend",
  input: attendanceRemoveInput,
  output: attendanceWritten,
  http: { method: "delete", path: "/attendances/{id}" },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.attendance.findFirst({
      where: {
        id,
        dossierId: { in: readableDossiers(actor) },
        meeting: { archivedAt: null, dossier: { archivedAt: null } },
      },
      include: {
        meeting: { select: { number: true, title: true } },
        institution: { select: { name: true } },
        official: { select: { name: true } },
      },
    });
    if (!row) throw notFound("attendance");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, audit }, _, row) {
    const { count } = await tx.attendance.deleteMany({ where: { id: row.id } });
    if (count === 0) throw notFound("attendance");
    const { side, role, note, institution, official } = row;
    audit({
      dossierId: row.dossierId,
      entityType: "attendance",
      entityId: row.id,
      label: meetingLabel(row.meeting),
      before: { side, role, institution: institution?.name ?? null, official: official?.name ?? null, note },
      after: null,
    });
    return { id: row.id, meeting: row.meetingId };
  },
});

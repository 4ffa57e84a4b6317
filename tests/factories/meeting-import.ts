import type { Role } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { execute } from "@/lib/kernel/operation";
import { importMeetings } from "@/lib/meeting/commands/import";
import type { MeetingImportInput } from "@/lib/meeting/schema/import";
import { calendarFile, eventLines } from "@/tests/factories/calendar-file";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeGroup } from "@/tests/factories/meeting";

/** A dossier with a group, and a person of that role who imports into it. */
export async function arrangeImport(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  const actor = await makeActor(dossier.id, role);
  const send = (text: string, more: Partial<MeetingImportInput> = {}) =>
    execute(importMeetings, { dossier: dossier.slug, group: "G-1", text, ...more }, { actor });
  /** The report of an import that is expected to go through. */
  const take = async (text: string, more: Partial<MeetingImportInput> = {}) => {
    const result = await send(text, more);
    if (!result.ok) throw new Error(result.fault.message);
    return result.value;
  };
  const results = async (text: string, more: Partial<MeetingImportInput> = {}) =>
    (await take(text, more)).rows.map(({ result }) => result);
  const meeting = (number = 1) =>
    prisma().meeting.findUniqueOrThrow({
      where: { dossierId_number: { dossierId: dossier.id, number } },
      include: { moves: true, groups: true },
    });
  return { dossier, group, actor, send, take, results, meeting };
}

/** The lines of an event with a wall time and a zone by its name in Windows. */
export const TIMED = [
  "UID:timed@ministry",
  "DTSTART;TZID=Turkey Standard Time:20300604T093000",
  "DTEND;TZID=Turkey Standard Time:20300604T120000",
  "SUMMARY:8th Joint Working Group",
  "LOCATION:Ankara",
  "DESCRIPTION:Crossings\\, fuel",
  "STATUS:CONFIRMED",
  "SEQUENCE:1",
];
/** Four meetings, a series, and an event without an identity. */
export const FILE = calendarFile(
  TIMED,
  eventLines("days@ministry", "20190304", "DTEND;VALUE=DATE:20190306"),
  eventLines("off@ministry", "20300901", "SUMMARY:Called off", "STATUS:CANCELLED"),
  eventLines("maybe@ministry", "20301001", "STATUS:TENTATIVE"),
  eventLines("series@ministry", "20301001", "RRULE:FREQ=DAILY"),
  ["DTSTART:20301001"],
);

import { afterAll, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { execute } from "@/lib/kernel/operation";
import { importMeetings } from "@/lib/meeting/commands/import";
import { calendarFile } from "@/tests/factories/calendar-file";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeGroup } from "@/tests/factories/meeting";

afterAll(disconnect);

const MOST = 5000;

/** As many timed events as a file may have, all on that day. */
const file = (day: string) =>
  calendarFile(
    ...Array.from({ length: MOST }, (_, at) => [
      `UID:${at}@ministry`,
      `DTSTART;TZID=Turkey Standard Time:${day}T093000`,
      `DTEND;TZID=Turkey Standard Time:${day}T113000`,
      `SUMMARY:Meeting ${at}`,
      "LOCATION:Ankara",
    ]),
  );

test("5,000 events are made in one transaction, and moved in one, with an event of the audit for each", async () => {
  const dossier = await makeDossier();
  await makeGroup(dossier.id);
  const actor = await makeActor(dossier.id, "analyst");
  const take = async (text: string) => {
    const result = await execute(importMeetings, { dossier: dossier.slug, group: "G-1", text }, { actor });
    if (!result.ok) throw new Error(result.fault.message);
    return result.value.counts;
  };
  expect(await take(file("20300604"))).toMatchObject({ created: MOST });
  expect(await take(file("20300611"))).toMatchObject({ updated: MOST });
  expect(await take(file("20300611"))).toMatchObject({ unchanged: MOST });
  const where = { dossierId: dossier.id };
  expect(await prisma().meetingMove.count({ where })).toBe(MOST);
  expect(await prisma().auditEvent.count({ where })).toBe(2 * MOST);
  const last = await prisma().auditEvent.findFirstOrThrow({ where, orderBy: { seq: "desc" } });
  expect(Number(last.seq)).toBe(2 * MOST);
  // Numbered and named in the order of the file.
  const first = await prisma().meeting.findUniqueOrThrow({
    where: { dossierId_number: { dossierId: dossier.id, number: MOST } },
  });
  expect(first).toMatchObject({ externalUid: `${MOST - 1}@ministry`, onEdtf: "2030-06-11", sequence: 1 });
}, 120_000);

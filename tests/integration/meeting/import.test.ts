import { afterAll, describe, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { execute } from "@/lib/kernel/operation";
import { editMeeting } from "@/lib/meeting/commands";
import { importMeetings } from "@/lib/meeting/commands/import";
import { calendarFile, eventLines } from "@/tests/factories/calendar-file";
import { makeActor } from "@/tests/factories/dossier";
import { countWritten } from "@/tests/factories/meeting";
import { arrangeImport, FILE, TIMED } from "@/tests/factories/meeting-import";

afterAll(disconnect);

describe("a file", () => {
  test("makes meetings of the group, each accounted for; a day that passed is unconfirmed and never held", async () => {
    const { dossier, group, take, meeting } = await arrangeImport();
    const { counts, rows } = await take(FILE);
    expect(counts).toEqual({ created: 4, updated: 0, unchanged: 0, skipped: 1, conflict: 0, refused: 1 });
    expect(rows.map((row) => row.meeting)).toEqual(["M-1", "M-2", "M-3", "M-4", null, null]);
    expect(rows[5]).toMatchObject({ line: 39, uid: null, message: expect.stringContaining("has no UID") });
    expect(await meeting(1)).toMatchObject({
      ...{ title: "8th Joint Working Group", place: "Ankara", note: "Crossings, fuel", status: "scheduled" },
      ...{ startTime: "09:30", endTime: "12:00", timeZone: "Europe/Istanbul", externalUid: "timed@ministry" },
      startsAt: new Date("2030-06-04T06:30:00Z"),
      groups: [{ workingGroupId: group.id }],
    });
    expect(await meeting(2)).toMatchObject({
      ...{ title: "Meeting of Joint Working Group", status: "scheduled", onEdtf: "2019-03-04" },
      lastDay: new Date("2019-03-05T00:00:00Z"),
    });
    expect(await meeting(3)).toMatchObject({
      status: "cancelled",
      reason: "Cancelled in the imported calendar",
    });
    expect(await meeting(4)).toMatchObject({ status: "planned" });
    const events = await prisma().auditEvent.findMany({
      where: { dossierId: dossier.id },
      orderBy: { seq: "asc" },
    });
    expect(events).toHaveLength(4);
    expect(events.map(({ seq }) => Number(seq))).toEqual([1, 2, 3, 4]);
    expect(events[0]).toMatchObject({
      operation: "meeting.import",
      label: "M-1 8th Joint Working Group",
      after: { group: "G-1", on: "2030-06-04", uid: "timed@ministry" },
    });
  });

  test("changes nothing the second time, and a dry run changes nothing at all", async () => {
    const { dossier, results, take } = await arrangeImport();
    const nothing = await countWritten(dossier.id);
    const dry = await take(FILE, { dryRun: true });
    expect(dry).toMatchObject({ dryRun: true, counts: { created: 4, refused: 1 } });
    expect(await countWritten(dossier.id)).toBe(nothing);
    await take(FILE);
    const once = await countWritten(dossier.id);
    const again = ["unchanged", "unchanged", "unchanged", "unchanged", "skipped", "refused"];
    expect(await results(FILE, { dryRun: true })).toEqual(again);
    expect(await results(FILE)).toEqual(again);
    // Told by other clocks it is the same instant.
    expect(await results(FILE, { timeZone: "Asia/Tehran" })).toEqual(again);
    expect(await countWritten(dossier.id)).toBe(once);
  });

  test("times without a zone are by side A's clocks, or by those that were chosen", async () => {
    const { take } = await arrangeImport();
    const floating = calendarFile(["UID:f", "DTSTART:20300604T093000"]);
    const zoneOf = async (more: object) =>
      (await take(floating, { dryRun: true, ...more })).rows[0]?.timeZone;
    expect(await zoneOf({})).toBe("Europe/Istanbul");
    expect(await zoneOf({ timeZone: "asia/tehran" })).toBe("Asia/Tehran");
  });

  test("is refused by its field when it is none, too large, or empty", async () => {
    const { dossier, send } = await arrangeImport();
    const before = await countWritten(dossier.id);
    const refused = async (text: string, more: object = {}) => {
      const result = await send(text, more);
      return result.ok ? null : [result.fault.code, ...Object.entries(result.fault.fields).flat()];
    };
    expect(await refused("A letter")).toEqual([
      "refused",
      "text",
      expect.stringContaining("no iCalendar file"),
    ]);
    expect(await refused("")).toEqual(["invalid", "text", expect.stringContaining("Choose a calendar file")]);
    expect(await refused(calendarFile())).toEqual(["refused", "text", "There is no event in this file."]);
    expect(await refused("ş".repeat(3 * 1024 * 1024))).toEqual([
      "invalid",
      "text",
      expect.stringContaining("6.0 MB"),
    ]);
    expect(await refused(FILE, { timeZone: "Mars/Olympus" })).toEqual([
      "invalid",
      "timeZone",
      expect.any(String),
    ]);
    expect(await countWritten(dossier.id)).toBe(before);
  });
});

describe("an event that changed", () => {
  const changed = (...lines: string[]) =>
    calendarFile([
      ...TIMED.filter((line) => !lines.some((one) => one.split(/[:;]/)[0] === line.split(/[:;]/)[0])),
      ...lines,
    ]);

  test("moves its meeting, whose date joins the chain, and raises SEQUENCE", async () => {
    const { dossier, take, meeting } = await arrangeImport();
    await take(calendarFile(TIMED));
    const moved = changed(
      "DTSTART;TZID=Turkey Standard Time:20300611T093000",
      "DTEND;TZID=Turkey Standard Time:20300611T120000",
      "SEQUENCE:2",
    );
    expect(await take(moved)).toMatchObject({
      counts: { updated: 1 },
      rows: [{ meeting: "M-1", message: "Changes date and time." }],
    });
    expect(await meeting()).toMatchObject({
      ...{
        onEdtf: "2030-06-11",
        startTime: "09:30",
        sequence: 1,
        version: 2,
        title: "8th Joint Working Group",
      },
      startsAt: new Date("2030-06-11T06:30:00Z"),
      moves: [{ fromEdtf: "2030-06-04", reason: "Moved in the imported calendar" }],
    });
    expect(
      await prisma().auditEvent.findFirst({ where: { dossierId: dossier.id }, orderBy: { seq: "desc" } }),
    ).toMatchObject({
      before: { on: "2030-06-04" },
      after: { on: "2030-06-11", movedBecause: "Moved in the imported calendar" },
    });
    expect(await take(moved)).toMatchObject({ counts: { unchanged: 1 } });
    // The file of before is an earlier state now.
    expect(await take(calendarFile(TIMED))).toMatchObject({ counts: { skipped: 1 } });
  });

  test("is cancelled with a reason, and on again without", async () => {
    const { take, meeting } = await arrangeImport();
    await take(calendarFile(TIMED));
    await take(changed("STATUS:CANCELLED", "SEQUENCE:2"));
    expect(await meeting()).toMatchObject({
      status: "cancelled",
      reason: "Cancelled in the imported calendar",
    });
    await take(changed("STATUS:CONFIRMED", "SEQUENCE:3"));
    expect(await meeting()).toMatchObject({ status: "scheduled", reason: null, sequence: 2 });
    expect(await take(changed("STATUS:TENTATIVE", "SEQUENCE:4"))).toMatchObject({
      rows: [{ result: "conflict", message: "A meeting that is scheduled cannot become planned." }],
    });
  });

  test("takes nothing over what was edited here in the same part, and all of the rest", async () => {
    const { take, meeting, actor, dossier } = await arrangeImport();
    await take(calendarFile(TIMED));
    const { id } = await meeting();
    await execute(editMeeting, { id, version: 1, place: "Van" }, { actor });
    expect(await take(calendarFile(TIMED))).toMatchObject({ counts: { unchanged: 1 } });
    expect(await take(changed("SUMMARY:Eighth meeting"))).toMatchObject({ counts: { updated: 1 } });
    expect(await meeting()).toMatchObject({ title: "Eighth meeting", place: "Van", sequence: 1 });
    const before = await countWritten(dossier.id);
    expect(await take(changed("SUMMARY:Another", "LOCATION:Erzurum"))).toMatchObject({
      rows: [
        { result: "conflict", meeting: "M-1", message: expect.stringContaining("otherwise in M-1: place") },
      ],
    });
    expect(await meeting()).toMatchObject({ title: "Eighth meeting", place: "Van" });
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test.each(["held", "with an outcome"])("leaves a meeting that is %s as it is", async (how) => {
    const { take, meeting, actor, dossier } = await arrangeImport();
    const [past, moved] = ["20240304", "20240404"].map((day) => calendarFile(eventLines("1", day)));
    await take(past ?? "");
    const { id } = await meeting();
    if (how === "held") await execute(editMeeting, { id, version: 1, status: "held" }, { actor });
    else
      await prisma().outcome.create({
        data: { dossierId: dossier.id, meetingId: id, number: 1, kind: "decision", text: "Agreed" },
      });
    expect(await take(past ?? "")).toMatchObject({ counts: { unchanged: 1 } });
    expect(await take(moved ?? "")).toMatchObject({
      rows: [{ result: "conflict", message: expect.stringContaining("was held or has outcomes") }],
    });
    expect(await meeting()).toMatchObject({ onEdtf: "2024-03-04" });
  });
});

test("a reader may not, a stranger finds no group, an archived group takes none; nothing is written", async () => {
  const { dossier, group, send } = await arrangeImport("reader");
  const before = await countWritten(dossier.id);
  for (const dryRun of [true, false])
    expect(await send(FILE, { dryRun })).toMatchObject({ ok: false, fault: { code: "forbidden" } });
  const input = { dossier: dossier.slug, group: "G-1", text: FILE };
  const stranger = await makeActor(dossier.id, null);
  expect(await execute(importMeetings, input, { actor: stranger })).toMatchObject({
    fault: { code: "not_found" },
  });
  expect(await execute(importMeetings, input, { actor: null })).toMatchObject({
    fault: { code: "unauthenticated" },
  });
  const analyst = await makeActor(dossier.id, "analyst");
  expect(await execute(importMeetings, { ...input, group: "G-2" }, { actor: analyst })).toMatchObject({
    fault: { code: "not_found" },
  });
  await prisma().workingGroup.update({ where: { id: group.id }, data: { archivedAt: new Date() } });
  expect(await execute(importMeetings, input, { actor: analyst })).toMatchObject({
    fault: { code: "not_found" },
  });
  expect(await countWritten(dossier.id)).toBe(before);
});

test("two who import the same file at once make each meeting once", async () => {
  const { dossier, send } = await arrangeImport();
  const answers = await Promise.all(Array.from({ length: 4 }, () => send(FILE)));
  const made = answers.map((answer) => (answer.ok ? answer.value.counts.created : answer.fault.code));
  expect(made.toSorted()).toEqual([0, 0, 0, 4]);
  expect(await prisma().meeting.count({ where: { dossierId: dossier.id } })).toBe(4);
});

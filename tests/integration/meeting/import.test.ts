import { afterAll, describe, expect, test } from "vitest";
import { operations } from "@/app/api/v1/operations";
import { CALENDAR_FOOT, calendarHead, eventText } from "@/lib/feed/icalendar";
import { listFeedEvents } from "@/lib/feed/queries";
import type { Role } from "@/lib/kernel/actor";
import { hashOf, newSecret } from "@/lib/kernel/auth/secret";
import { TOKEN_PREFIX } from "@/lib/kernel/auth/token";
import { disconnect, prisma } from "@/lib/kernel/database";
import { restDoor } from "@/lib/kernel/http";
import { ask, execute } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { importMeetings } from "@/lib/meeting/commands/import";
import type { MeetingImportInput } from "@/lib/meeting/schema/import";
import { calendarFile, eventLines } from "@/tests/factories/calendar-file";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countWritten, makeGroup } from "@/tests/factories/meeting";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst") {
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

const TIMED = [
  "UID:timed@ministry",
  "DTSTART;TZID=Turkey Standard Time:20300604T093000",
  "DTEND;TZID=Turkey Standard Time:20300604T120000",
  "SUMMARY:8th Joint Working Group",
  "LOCATION:Ankara",
  "DESCRIPTION:Crossings\\, fuel",
  "STATUS:CONFIRMED",
  "SEQUENCE:1",
];
const FILE = calendarFile(
  TIMED,
  eventLines("days@ministry", "20190304", "DTEND;VALUE=DATE:20190306"),
  eventLines("off@ministry", "20300901", "SUMMARY:Called off", "STATUS:CANCELLED"),
  eventLines("maybe@ministry", "20301001", "STATUS:TENTATIVE"),
  eventLines("series@ministry", "20301001", "RRULE:FREQ=DAILY"),
  ["DTSTART:20301001"],
);

describe("a file", () => {
  test("makes meetings of the group, each accounted for; a day that passed is unconfirmed and never held", async () => {
    const { dossier, group, take, meeting } = await arrange();
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
    const { dossier, results, take } = await arrange();
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
    const { take } = await arrange();
    const floating = calendarFile(["UID:f", "DTSTART:20300604T093000"]);
    const zoneOf = async (more: object) =>
      (await take(floating, { dryRun: true, ...more })).rows[0]?.timeZone;
    expect(await zoneOf({})).toBe("Europe/Istanbul");
    expect(await zoneOf({ timeZone: "asia/tehran" })).toBe("Asia/Tehran");
  });

  test("is refused by its field when it is none, too large, or empty", async () => {
    const { dossier, send } = await arrange();
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
    const { dossier, take, meeting } = await arrange();
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
    const { take, meeting } = await arrange();
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
    const { take, meeting, actor, dossier } = await arrange();
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
    const { take, meeting, actor, dossier } = await arrange();
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

describe("the register's own feed", () => {
  async function fed() {
    const all = await arrange();
    const { dossier, actor } = all;
    const call = { actor };
    for (const on of ["2030-06-04", "December 2030", "before 2016"])
      await execute(
        recordMeeting,
        { dossier: dossier.slug, group: "G-1", on, status: "scheduled", place: "Ankara" },
        call,
      );
    const feed = {
      kind: "feed" as const,
      id: actor.id,
      name: "feed",
      groupId: null,
      roles: { [dossier.id]: "reader" as const },
    };
    const read = async () => {
      const page = await ask(listFeedEvents, { after: null }, { actor: feed });
      if (!page.ok) throw new Error(page.fault.message);
      return calendarHead("Meetings") + page.value.events.map(eventText).join("") + CALENDAR_FOOT;
    };
    return { ...all, read };
  }

  test("comes back as the meetings that are there", async () => {
    const { dossier, results, read } = await fed();
    const before = await countWritten(dossier.id);
    expect(await results(await read())).toEqual(["unchanged", "unchanged"]);
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test("changed in a calendar it changes them, once; an earlier one does not undo what was edited since", async () => {
    const { results, read, meeting, actor } = await fed();
    const file = await read();
    const edited = file.replaceAll("SEQUENCE:0", "SEQUENCE:1").replace("LOCATION:Ankara", "LOCATION:Van");
    expect(await results(edited)).toEqual(["updated", "unchanged"]);
    expect(await meeting()).toMatchObject({
      place: "Van",
      sequence: 1,
      onEdtf: "2030-06-04",
      externalUid: null,
      imported: null,
    });
    expect(await results(edited)).toEqual(["unchanged", "unchanged"]);
    const { id, version } = await meeting();
    await execute(editMeeting, { id, version, title: "Eighth" }, { actor });
    expect(await results(edited)).toEqual(["skipped", "unchanged"]);
    expect(await results(file)).toEqual(["skipped", "unchanged"]);
    expect(await meeting()).toMatchObject({ place: "Van", title: "Eighth" });
  });

  test("of another dossier its meetings are made here, and stay what they are there", async () => {
    const { dossier, read } = await fed();
    const other = await arrange();
    const before = await countWritten(dossier.id);
    expect(await other.results(await read())).toEqual(["created", "created"]);
    expect(await other.results(await read())).toEqual(["unchanged", "unchanged"]);
    expect(await countWritten(dossier.id)).toBe(before);
  });
});

test("a reader may not, a stranger finds no group, an archived group takes none; nothing is written", async () => {
  const { dossier, group, send } = await arrange("reader");
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
  const { dossier, send } = await arrange();
  const answers = await Promise.all(Array.from({ length: 4 }, () => send(FILE)));
  const made = answers.map((answer) => (answer.ok ? answer.value.counts.created : answer.fault.code));
  expect(made.toSorted()).toEqual([0, 0, 0, 4]);
  expect(await prisma().meeting.count({ where: { dossierId: dossier.id } })).toBe(4);
});

test("a program sends it as JSON, and is told what the door does not take", async () => {
  const { dossier, actor } = await arrange();
  const door = restDoor(operations, "/api/v1");
  const token = newSecret(TOKEN_PREFIX);
  const expiresAt = new Date(Date.now() + 600_000);
  await prisma().apiToken.create({
    data: { userId: actor.id, name: "test", hash: hashOf(token), expiresAt },
  });
  const post = async (
    body: string,
    headers: Record<string, string> = { authorization: `Bearer ${token}` },
  ) => {
    const response = await door.request("/api/v1/meetings/import", {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": String(body.length), ...headers },
      body,
    });
    return { status: response.status, body: await response.json() };
  };
  const input = { dossier: dossier.slug, group: "G-1", text: FILE, time_zone: "Asia/Tehran" };
  expect(await post(JSON.stringify({ ...input, dry_run: true }))).toMatchObject({
    status: 200,
    body: {
      dry_run: true,
      counts: { created: 4 },
      rows: [{ start_time: "09:30", time_zone: "Europe/Istanbul" }, ...Array(5).fill({})],
    },
  });
  const key = { authorization: `Bearer ${token}`, "idempotency-key": "once" };
  expect(await post(JSON.stringify(input), key)).toMatchObject({
    status: 200,
    body: { counts: { created: 4 } },
  });
  expect(await post(JSON.stringify(input), key)).toMatchObject({
    status: 200,
    body: { counts: { created: 4 } },
  });
  expect(await post(JSON.stringify(input))).toMatchObject({
    status: 200,
    body: { counts: { unchanged: 4 } },
  });
  // More than the door takes of anything else, and more than it takes of a calendar.
  const lines = `X-PADDING:${"x".repeat(50)}\r\n`.repeat(20_000);
  const padded = FILE.replace("BEGIN:VEVENT", `${lines}BEGIN:VEVENT`);
  expect(await post(JSON.stringify({ ...input, text: padded }))).toMatchObject({ status: 200 });
  expect(await post("x".repeat(50_000_000))).toMatchObject({
    status: 400,
    body: { title: "body too large" },
  });
  expect(await post(JSON.stringify({ ...input, text: "x\ud800\u0000" }))).toMatchObject({ status: 422 });
  expect(await post(JSON.stringify({ ...input, text: 7 }))).toMatchObject({
    status: 400,
    body: { errors: [{ path: "text" }] },
  });
  expect(await post("not even JSON", {})).toMatchObject({ status: 401 });
});

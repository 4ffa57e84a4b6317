import { afterAll, describe, expect, test } from "vitest";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { getMeeting } from "@/lib/meeting/queries/record";
import type { MeetingEditInput } from "@/lib/meeting/schema";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countWritten, makeGroup, makeMeeting } from "@/tests/factories/meeting";

afterAll(disconnect);

async function arrange(more: Parameters<typeof makeMeeting>[1] = {}, role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  const meeting = await makeMeeting(group, { on: "2019-03-04", status: "scheduled", ...more });
  const actor = await makeActor(dossier.id, role);
  const edit = (input: Omit<MeetingEditInput, "id" | "version">, version = 1) =>
    execute(editMeeting, { id: meeting.id, version, ...input }, { actor });
  const row = () => prisma().meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  return { dossier, group, meeting, actor, edit, row };
}

describe("editing a meeting", () => {
  test("says more of it without touching the sequence; history tells what changed and no more", async () => {
    const { dossier, edit, row } = await arrange();
    expect(
      await edit({ title: "4th meeting", ordinal: "4", level: "expert", hostSide: "B", note: "One." }),
    ).toMatchObject({
      ok: true,
      value: { reference: "M-1", version: 2 },
    });
    expect(await row()).toMatchObject({
      title: "4th meeting",
      ordinal: 4,
      level: "expert",
      sequence: 0,
      version: 2,
    });
    const event = await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } });
    expect(event).toMatchObject({
      operation: "meeting.edit",
      label: "M-1 4th meeting",
      before: { title: "A meeting", ordinal: null, level: null, hostSide: null, note: "" },
      after: { title: "4th meeting", ordinal: 4, level: "expert", hostSide: "B", note: "One." },
    });
    expect(await edit({ ordinal: "", level: null, hostSide: "" }, 2)).toMatchObject({ ok: true });
    expect(await row()).toMatchObject({ ordinal: null, level: null, hostSide: null, sequence: 0 });
  });

  test("keeps wall time and zone as the truth, and derives the instant", async () => {
    const { edit, row } = await arrange();
    expect(await edit({ startTime: "10:00", endTime: "12:30", timeZone: "asia/tehran" })).toMatchObject({
      ok: true,
    });
    expect(await row()).toMatchObject({
      startTime: "10:00",
      timeZone: "Asia/Tehran",
      startsAt: new Date("2019-03-04T06:30:00Z"),
      endsAt: new Date("2019-03-04T09:00:00Z"),
      sequence: 1,
    });
    await edit({ endTime: "" }, 2);
    expect(await row()).toMatchObject({ endTime: null, endsAt: null, startTime: "10:00", sequence: 2 });
    await edit({ startTime: "" }, 3);
    expect(await row()).toMatchObject({ startTime: null, timeZone: null, startsAt: null });
  });

  test("an hour that the clocks skip is resolved by the rule, and said", async () => {
    const { meeting, actor, edit } = await arrange({ on: "2021-03-22" });
    await edit({ startTime: "00:30", timeZone: "Asia/Tehran" });
    expect(await ask(getMeeting, { id: meeting.id }, { actor })).toMatchObject({
      ok: true,
      value: { time: { start: "00:30", startsAt: "2021-03-21T21:00:00.000Z", startClock: "skipped" } },
    });
  });

  test("postponed with a reason, then given a date: the chain keeps the old one and why", async () => {
    const { meeting, actor, edit, row } = await arrange();
    await edit({ startTime: "10:00", timeZone: "Asia/Tehran" });
    await edit({ status: "postponed", reason: "Elections" }, 2);
    expect(await row()).toMatchObject({
      status: "postponed",
      reason: "Elections",
      onEdtf: "2019-03-04",
      sequence: 2,
    });
    await edit({ on: "11 April 2019" }, 3);
    expect(await row()).toMatchObject({
      status: "scheduled",
      reason: null,
      startTime: null,
      startsAt: null,
      sequence: 3,
    });
    expect(await ask(getMeeting, { id: meeting.id }, { actor })).toMatchObject({
      ok: true,
      value: { on: { edtf: "2019-04-11" }, moves: [{ edtf: "2019-03-04", reason: "Elections" }] },
    });
  });

  test("a move keeps the hours that come with it", async () => {
    const { dossier, edit, row } = await arrange();
    await edit({
      on: "2019-03-11",
      lastDay: "12 March 2019",
      startTime: "09:00",
      timeZone: "UTC",
      reason: "Snow",
    });
    expect(await row()).toMatchObject({
      lastDay: new Date("2019-03-12"),
      startsAt: new Date("2019-03-11T09:00:00Z"),
      status: "scheduled",
      reason: null,
    });
    expect(await prisma().meetingMove.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      reason: "Snow",
    });
  });

  test("a move alone keeps the hours and the length; taken away, they are gone", async () => {
    const { edit, row } = await arrange();
    await edit({ lastDay: "5 March 2019", startTime: "10:00", timeZone: "UTC" });
    await edit({ on: "18 March 2019" }, 2);
    expect(await row()).toMatchObject({
      lastDay: new Date("2019-03-19"),
      startTime: "10:00",
      startsAt: new Date("2019-03-18T10:00:00Z"),
    });
    await edit({ on: "25 March 2019", lastDay: null, startTime: null }, 3);
    expect(await row()).toMatchObject({ lastDay: null, startTime: null, timeZone: null, startsAt: null });
    await edit({ startTime: "10:00", timeZone: "UTC" }, 4);
    await edit({ on: "April 2019" }, 5);
    expect(await row()).toMatchObject({ startTime: null, onEdtf: "2019-04" });
  });

  test("a move to another hour lasts as long; where that goes on past midnight its end is not known", async () => {
    const { edit, row } = await arrange();
    await edit({ startTime: "10:00", endTime: "12:30", timeZone: "UTC" });
    await edit({ on: "18 March 2019", startTime: "14:00" }, 2);
    expect(await row()).toMatchObject({ startTime: "14:00", endTime: "16:30", timeZone: "UTC" });
    await edit({ on: "19 March 2019", startTime: "22:00" }, 3);
    expect(await row()).toMatchObject({ startTime: "22:00", endTime: null });
  });

  test("a more exact date is no move; nor is the corrected one of what was held", async () => {
    const { dossier, meeting, actor, edit } = await arrange({ on: undefined, status: "announced" });
    await edit({ on: "March 2019" });
    await edit({ on: "4 March 2019" }, 2);
    await edit({ status: "held" }, 3);
    await edit({ on: "5 March 2019" }, 4);
    expect(await prisma().meetingMove.count({ where: { dossierId: dossier.id } })).toBe(0);
    expect(await ask(getMeeting, { id: meeting.id }, { actor })).toMatchObject({
      ok: true,
      value: { on: { edtf: "2019-03-05" }, sequence: 4, status: "held" },
    });
  });

  test("one day given as first and last is one day", async () => {
    const { edit, row } = await arrange();
    await edit({ lastDay: "2019-03-04", place: "Ankara" });
    expect(await row()).toMatchObject({ lastDay: null });
  });

  test.each<[string, Omit<MeetingEditInput, "id" | "version">, string, string]>([
    ["31 February", { on: "31 February 2019" }, "date_not_understood", "on"],
    ["a last day that does not exist", { lastDay: "31 April 2019" }, "date_not_understood", "lastDay"],
    ["a last month", { lastDay: "April 2019" }, "last_day_inexact", "lastDay"],
    ["a last day before the first", { lastDay: "2019-03-03" }, "ends_before_it_begins", "lastDay"],
    ["a last day years later", { lastDay: "2021-03-04" }, "too_long", "lastDay"],
    ["an unknown zone", { startTime: "10:00", timeZone: "Asia/Atlantis" }, "invalid_input", "timeZone"],
    ["a time without a zone", { startTime: "10:00" }, "zone_needed", "timeZone"],
    ["25 o'clock", { startTime: "25:00", timeZone: "UTC" }, "invalid_input", "startTime"],
    ["a time of a month", { on: "March 2019", startTime: "10:00", timeZone: "UTC" }, "day_needed", "on"],
    ["an end alone", { endTime: "10:00" }, "start_needed", "startTime"],
    ["a postponement without a reason", { status: "postponed" }, "reason_needed", "reason"],
    ["a cancellation without a reason", { status: "cancelled", reason: " " }, "reason_needed", "reason"],
    ["a scheduled meeting without a date", { on: null }, "date_needed", "on"],
    ["held in the future", { on: "2199-01-01", status: "held" }, "held_in_future", "on"],
    ["back to planned", { status: "planned" }, "status_cannot_follow", "status"],
    ["an ordinal of nothing", { ordinal: "0" }, "invalid_input", "ordinal"],
    ["an empty title", { title: " " }, "invalid_input", "title"],
    ["half a character", { note: "\ud800" }, "invalid_input", "note"],
  ])("%s is refused by its field, and nothing is written", async (_, input, reason, field) => {
    const { dossier, edit, row } = await arrange();
    const before = [await countWritten(dossier.id), await row()];
    const result = await edit(input);
    expect(result).toMatchObject({ ok: false, fault: { reason } });
    expect(result.ok ? [] : Object.keys(result.fault.fields)).toContain(field);
    expect([await countWritten(dossier.id), await row()]).toEqual(before);
  });

  test("a change of nothing is none", async () => {
    const { edit, row } = await arrange();
    expect(await edit({ on: "2019-03-04", place: "" })).toMatchObject({
      ok: false,
      fault: { reason: "nothing_changed" },
    });
    expect(await row()).toMatchObject({ version: 1 });
  });

  test("a stale version shows the meeting as it is now", async () => {
    const { edit } = await arrange();
    await edit({ place: "Ankara" });
    expect(await edit({ place: "Tehran" })).toMatchObject({
      ok: false,
      fault: { code: "stale", current: { version: 2, place: "Ankara", on: "2019-03-04" } },
    });
  });

  test("of eight who change one version one wins", async () => {
    const { edit, row } = await arrange();
    const results = await Promise.all(Array.from({ length: 8 }, (_, at) => edit({ place: `Place ${at}` })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.fault.code === "stale")).toHaveLength(7);
    expect(await row()).toMatchObject({ version: 2, sequence: 1 });
  });

  test("a reader may not, and a stranger finds no meeting", async () => {
    const { dossier, meeting } = await arrange();
    const before = await countWritten(dossier.id);
    for (const [role, code] of [
      ["reader", "forbidden"],
      [null, "not_found"],
    ] as const) {
      const actor = await makeActor(dossier.id, role);
      expect(
        await execute(editMeeting, { id: meeting.id, version: 1, place: "Ankara" }, { actor }),
      ).toMatchObject({ ok: false, fault: { code } });
    }
    expect(await countWritten(dossier.id)).toBe(before);
  });
});

test("recording takes ordinal, level and host side, and names the meeting by them", async () => {
  const { dossier, actor } = await arrange();
  const input = {
    dossier: dossier.slug,
    group: "G-1",
    ordinal: "5",
    level: "expert",
    hostSide: "A",
  } as const;
  const made = await execute(recordMeeting, input, { actor });
  if (!made.ok) throw new Error(made.fault.message);
  expect(await prisma().meeting.findUniqueOrThrow({ where: { id: made.value.id } })).toMatchObject({
    title: "5th meeting of Joint Working Group",
    ordinal: 5,
    level: "expert",
    hostSide: "A",
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { addMeetingGroup, numberMeetingIn } from "@/lib/meeting/commands/groups";
import { takeBackHeld } from "@/lib/meeting/commands/held";
import { writeMinutes } from "@/lib/meeting/commands/minutes";
import { recordNextMeeting } from "@/lib/meeting/commands/next";
import { getMeeting } from "@/lib/meeting/queries/record";
import { addOutcome } from "@/lib/outcome/commands";
import { makeActor } from "@/tests/factories/dossier";
import { countWritten, makeGroup, makeMeeting, makeSeries } from "@/tests/factories/meeting";
import { makeCadence } from "@/tests/factories/working-group";

afterAll(disconnect);

describe("the next meeting", () => {
  test("takes turn, number and level from the last, and the items that nothing settled", async () => {
    const { dossier, group, last, actor } = await makeSeries();
    await makeCadence(group, "2018-01-01", null, { hosts: "alternate" });
    // Neither turns the host: one was put off, one called off.
    await makeMeeting(group, { on: "2019-06-01", status: "cancelled", hostSide: "A" });
    await prisma().agendaItem.createMany({
      data: ["Crossings", "Smuggling"].map((title, at) => ({
        dossierId: dossier.id,
        meetingId: last.id,
        position: at + 1,
        title,
        note: `On ${title}`,
      })),
    });
    const settled = await prisma().agendaItem.findFirstOrThrow({
      where: { meetingId: last.id, position: 1 },
    });
    const decision = {
      meeting: last.id,
      kind: "decision" as const,
      text: "Open two",
      agendaItem: settled.id,
    };
    expect(await execute(addOutcome, decision, { actor })).toMatchObject({ ok: true });
    const made = await execute(recordNextMeeting, { id: last.id, on: "late 2019" }, { actor });
    expect(made).toMatchObject({ ok: true, value: { reference: "M-4", version: 1 } });
    if (!made.ok) return;
    expect(await ask(getMeeting, { id: made.value.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        title: "5th JWG",
        ordinal: 5,
        level: "expert",
        hostSide: "A",
        place: "Tehran",
        status: "planned",
        groups: [{ reference: "G-1" }],
        agenda: [{ position: 1, title: "Smuggling", note: "On Smuggling" }],
        outcomes: [],
      },
    });
    const event = await prisma().auditEvent.findFirstOrThrow({
      where: { dossierId: dossier.id, operation: "meeting.recordNext" },
    });
    expect(event).toMatchObject({ after: { group: "G-1", agenda: ["Smuggling"], ordinal: 5 } });
  });

  test("is that of the group whose number the last has, by the rule in force at its level", async () => {
    const { dossier, group, last, actor } = await makeSeries();
    const border = await makeGroup(dossier.id, "Border Commission");
    await execute(addMeetingGroup, { id: last.id, version: 1, group: "G-2" }, { actor });
    await execute(numberMeetingIn, { id: last.id, version: 2, group: "G-2" }, { actor });
    // In the first group the host is always the same; in the one that counts the sides take turns at this level.
    await makeCadence(group, "2018-01-01", null, { hosts: "fixed" });
    await makeCadence(border, "2018-01-01", null, { hosts: "alternate", level: "expert" });
    await makeCadence(border, "2019-01-01", null, { hosts: "unspecified", level: "minister" });
    await makeCadence(border, "2190-01-01", null, { hosts: "unspecified" });
    await prisma().meeting.update({ where: { id: last.id }, data: { title: "Talks in Ankara" } });
    const proposal = async () => {
      const read = await ask(getMeeting, { id: last.id }, { actor });
      if (!read.ok) throw new Error(read.fault.message);
      return read.value.proposal;
    };
    const other = last.hostSide === "A" ? "B" : "A";
    expect(await proposal()).toMatchObject({ title: "5th meeting of Border Commission", hostSide: other });
    // A meeting to come takes its turn, as it does where dates are suggested.
    await makeMeeting(border, { on: "2198-01-01", status: "scheduled", hostSide: other });
    expect(await proposal()).toMatchObject({ hostSide: last.hostSide });
  });

  test("lets what is typed win, emptied fields too", async () => {
    const { last, actor } = await makeSeries();
    const typed = {
      id: last.id,
      title: "Extra round",
      ordinal: "",
      place: "",
      hostSide: "B",
      agenda: "false",
    } as const;
    const made = await execute(recordNextMeeting, typed, { actor });
    if (!made.ok) throw new Error(made.fault.message);
    expect(await prisma().meeting.findUniqueOrThrow({ where: { id: made.value.id } })).toMatchObject({
      title: "Extra round",
      ordinal: null,
      place: null,
      hostSide: "B",
    });
  });

  test.each<["reader" | null, string]>([
    ["reader", "forbidden"],
    [null, "not_found"],
  ])("is not for a %s", async (role, code) => {
    const { dossier, last, actor } = await makeSeries(role);
    const before = await countWritten(dossier.id);
    expect(await execute(recordNextMeeting, { id: last.id }, { actor })).toMatchObject({
      ok: false,
      fault: { code },
    });
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test("is refused where it cannot stand, and nothing of it stays", async () => {
    const { dossier, last, actor } = await makeSeries();
    const before = await countWritten(dossier.id);
    for (const [more, field] of [
      [{ on: "31 February 2020" }, "on"],
      [{ status: "scheduled" as const }, "on"],
      [{ status: "held" as const, on: "2199" }, "on"],
    ] as const) {
      const result = await execute(recordNextMeeting, { id: last.id, ...more }, { actor });
      expect(result.ok ? [] : Object.keys(result.fault.fields)).toEqual([field]);
    }
    expect(await countWritten(dossier.id)).toBe(before);
  });
});

describe("held, taken back", () => {
  test("stands as it is said to have stood; the sequence rises", async () => {
    const { dossier, last, actor } = await makeSeries();
    const input = { id: last.id, version: 1, status: "postponed" as const, reason: "Snow" };
    expect(await execute(takeBackHeld, input, { actor })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await prisma().meeting.findUniqueOrThrow({ where: { id: last.id } })).toMatchObject({
      status: "postponed",
      reason: "Snow",
      sequence: 1,
    });
    expect(await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      before: { status: "held" },
      after: { status: "postponed" },
    });
  });

  test("is refused where something came of it, without a reason, on an old version, and to others", async () => {
    const { dossier, last, actor } = await makeSeries();
    await execute(addOutcome, { meeting: last.id, kind: "information", text: "Signed" }, { actor });
    const before = await countWritten(dossier.id);
    const input = { id: last.id, version: 1, status: "scheduled" as const };
    const attempts: [typeof actor, object, string][] = [
      [actor, {}, "has_outcomes"],
      [actor, { version: 9 }, "stale_version"],
      [await makeActor(dossier.id, "reader"), {}, "role_too_low"],
      [await makeActor(dossier.id, null), {}, "not_found"],
    ];
    for (const [who, more, reason] of attempts)
      expect(await execute(takeBackHeld, { ...input, ...more }, { actor: who })).toMatchObject({
        ok: false,
        fault: { reason },
      });
    await prisma().outcome.updateMany({ where: { meetingId: last.id }, data: { archivedAt: new Date() } });
    const called = { ...input, status: "cancelled" as const };
    expect(await execute(takeBackHeld, called, { actor })).toMatchObject({
      fault: { reason: "reason_needed" },
    });
    expect(await countWritten(dossier.id)).toBe(before);
  });
});

describe("minutes", () => {
  test("are written as they are typed, and meet no other change of the meeting", async () => {
    const { dossier, last, actor } = await makeSeries();
    const minutes = "# Twelve points\n\n1. <b>Not bold</b>\n2. گذرگاه";
    expect(
      await execute(writeMinutes, { id: last.id, version: 1, minutes: `${minutes}\r\n` }, { actor }),
    ).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    const again = { id: last.id, version: 1, minutes: "Shorter", was: minutes };
    expect(await execute(writeMinutes, again, { actor })).toMatchObject({ ok: true, value: { version: 3 } });
    expect(await prisma().meeting.findUniqueOrThrow({ where: { id: last.id } })).toMatchObject({
      minutes: "Shorter",
      sequence: 0,
    });
    expect(
      await prisma().auditEvent.count({
        where: { dossierId: dossier.id, operation: "meeting.writeMinutes" },
      }),
    ).toBe(2);
  });

  test("over somebody else's are refused with theirs; so are too long ones, and others' hands", async () => {
    const { dossier, last, actor } = await makeSeries();
    await execute(writeMinutes, { id: last.id, version: 1, minutes: "Theirs" }, { actor });
    const before = await countWritten(dossier.id);
    expect(
      await execute(writeMinutes, { id: last.id, version: 1, minutes: "Mine", was: "" }, { actor }),
    ).toMatchObject({
      ok: false,
      fault: { code: "stale", current: { version: 2, minutes: "Theirs" } },
    });
    const long = { id: last.id, version: 2, minutes: "a".repeat(50_001) };
    expect(await execute(writeMinutes, long, { actor })).toMatchObject({
      fault: { fields: { minutes: expect.any(String) } },
    });
    for (const [role, code] of [
      ["reader", "forbidden"],
      [null, "not_found"],
    ] as const)
      expect(
        await execute(writeMinutes, { ...long, minutes: "x" }, { actor: await makeActor(dossier.id, role) }),
      ).toMatchObject({ ok: false, fault: { code } });
    expect(await countWritten(dossier.id)).toBe(before);
  });
});

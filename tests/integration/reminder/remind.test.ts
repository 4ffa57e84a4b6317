import { afterAll, describe, expect, test } from "vitest";
import { disconnect, prisma, sql } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { remind } from "@/lib/reminder/commands/remind";
import { mailJob } from "@/lib/reminder/jobs";
import { listNotifications } from "@/lib/reminder/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeHoliday } from "@/tests/factories/holiday";
import { makeDatedMeeting, makeQuarterlyGroup } from "@/tests/factories/reminder";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

const at = (day: string) => new Date(`${day}T06:00:00Z`);
const run = (day: string) => remind(at(day), mailJob);
const inbox = async (userId: string) =>
  (
    await prisma().notification.findMany({ where: { userId }, orderBy: [{ about: "asc" }, { kind: "asc" }] })
  ).map(({ kind, about }) => `${kind} ${about.toISOString().slice(0, 10)}`);

test("each member is reminded of a meeting once a step, and doing it again changes nothing", async () => {
  const dossier = await makeDossier();
  const [reader, analyst] = [await makeActor(dossier.id, "reader"), await makeActor(dossier.id, "analyst")];
  await makeDatedMeeting(dossier.id, "2026-03-04");
  await makeDatedMeeting(dossier.id, "2026-03");
  expect(await run("2026-02-02")).toBe(4);
  expect(await run("2026-02-02")).toBe(0);
  expect(await run("2026-02-24")).toBe(2);
  await run("2026-02-25");
  await run("2026-03-05");
  await run("2026-04-01");
  for (const { id } of [reader, analyst])
    expect(await inbox(id)).toEqual([
      "before_30 2026-03-01",
      "before_7 2026-03-01",
      "before_30 2026-03-04",
      "before_7 2026-03-04",
      "after_1 2026-03-04",
      "after_1 2026-03-31",
    ]);
});

test("after a downtime only the latest step is caught up with", async () => {
  const dossier = await makeDossier();
  const { id } = await makeActor(dossier.id, "reader");
  await makeDatedMeeting(dossier.id, "2027-03-04");
  await makeDatedMeeting(dossier.id, "2025-03-04"); // long past: not told of any more
  await run("2027-03-10");
  expect(await inbox(id)).toEqual(["after_1 2027-03-04"]);
});

test("a meeting that is moved is reminded of anew; what was said before stays", async () => {
  const dossier = await makeDossier();
  const { id } = await makeActor(dossier.id, "reader");
  const meeting = await makeDatedMeeting(dossier.id, "2028-03-04");
  await run("2028-03-01");
  const to = new Date("2028-03-06T00:00:00Z");
  await prisma().meeting.update({
    where: { id: meeting.id },
    data: { onEdtf: "2028-03-06", onEarliest: to, onLatest: to },
  });
  await run("2028-03-01");
  expect(await inbox(id)).toEqual(["before_7 2028-03-04", "before_7 2028-03-06"]);
});

test("slots that fall due and run out come to the members, with what was known", async () => {
  const dossier = await makeDossier();
  const { id } = await makeActor(dossier.id, "reader");
  const group = await makeQuarterlyGroup(dossier.id, "2029-01-01");
  const meeting = await makeDatedMeeting(dossier.id, "2029-02-10", { status: "held" });
  await prisma().meetingGroup.create({
    data: { dossierId: dossier.id, meetingId: meeting.id, workingGroupId: group.id },
  });
  await run("2029-03-05"); // the first quarter is held
  await run("2029-06-05"); // the second falls due
  await run("2029-07-01"); // and runs out
  expect(await inbox(id)).toEqual(["slot_due 2029-06-30", "slot_overdue 2029-07-01"]);
  const [due] = await prisma().notification.findMany({ where: { userId: id, kind: "slot_due" } });
  expect(due).toMatchObject({
    workingGroupId: group.id,
    meetingId: null,
    subject: `${group.id}/any/2029-04-01/1`,
    facts: { start: "2029-04-01", end: "2029-06-30", waiting: 1, quota: 1, late: false },
  });
});

test("a group that meets when necessary, and an archived one, owe nothing", async () => {
  const dossier = await makeDossier();
  const { id } = await makeActor(dossier.id, "reader");
  const group = await makeQuarterlyGroup(dossier.id, "2029-01-01");
  await prisma().cadence.updateMany({
    where: { workingGroupId: group.id },
    data: { onDemand: true, times: 0 },
  });
  await run("2029-03-05");
  await prisma().cadence.updateMany({
    where: { workingGroupId: group.id },
    data: { onDemand: false, times: 1 },
  });
  await prisma().workingGroup.update({ where: { id: group.id }, data: { archivedAt: new Date() } });
  await run("2029-03-05");
  expect(await inbox(id)).toEqual([]);
});

describe("nobody is reminded", () => {
  test("who is no member, or is disabled, or of what they did not want", async () => {
    const dossier = await makeDossier();
    const [stranger, disabled, choosy] = [
      await makeActor(dossier.id, null),
      await makeActor(dossier.id, "reviewer"),
      await makeActor(dossier.id, "analyst"),
    ];
    await prisma().user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    await prisma().reminderPreference.create({
      data: { userId: choosy.id, dossierId: dossier.id, kinds: ["after_1"], digest: "off" },
    });
    await makeDatedMeeting(dossier.id, "2030-03-04");
    await run("2030-03-01");
    for (const { id } of [stranger, disabled, choosy]) expect(await inbox(id)).toEqual([]);
    await run("2030-03-05");
    expect(await inbox(choosy.id)).toEqual(["after_1 2030-03-04"]);
    expect(await inbox(disabled.id)).toEqual([]);
  });

  test("of an archived dossier or meeting", async () => {
    const [dossier, archived] = [await makeDossier(), await makeDossier()];
    const people = [await makeActor(dossier.id, "reader"), await makeActor(archived.id, "reader")];
    await prisma().dossier.update({ where: { id: archived.id }, data: { archivedAt: new Date() } });
    await makeDatedMeeting(archived.id, "2031-03-04");
    const { id } = await makeDatedMeeting(dossier.id, "2031-03-04");
    await prisma().meeting.update({ where: { id }, data: { archivedAt: new Date() } });
    await run("2031-03-01");
    for (const person of people) expect(await inbox(person.id)).toEqual([]);
  });
});

describe("a scheduled meeting whose day becomes blocked", () => {
  test("is told of once for the day that it is on, with what blocks it", async () => {
    const dossier = await makeDossier();
    const { id, ...actor } = await makeActor(dossier.id, "reader");
    const meeting = await makeDatedMeeting(dossier.id, "2037-09-03");
    await makeDatedMeeting(dossier.id, "2037-09-04", { status: "announced" });
    await makeDatedMeeting(dossier.id, "2037-09");
    await run("2037-05-05");
    expect(await inbox(id)).toEqual([]);
    await makeHoliday(dossier.sideBId, "2037-09-03", { name: "Half a feast", percent: 50 });
    await run("2037-05-06");
    expect(await inbox(id)).toEqual([]);
    await makeHoliday(dossier.sideBId, "2037-09-03");
    await makeHoliday(dossier.sideBId, "2037-09-04");
    await run("2037-05-07");
    await run("2037-05-08");
    expect(await inbox(id)).toEqual(["blocked 2037-09-03"]);
    const { name } = await prisma().party.findUniqueOrThrow({ where: { id: dossier.sideBId } });
    const list = await ask(listNotifications, {}, { actor: { id, ...actor } });
    expect(list).toMatchObject({
      value: {
        data: [
          {
            kind: "blocked",
            reference: "M-1",
            text: `It is scheduled for 3 September 2037. Thursday 3 September 2037 is a holiday in ${name}: Feast, estimated. Thursday 3 September 2037 is a holiday in ${name}: Half a feast, half a day, estimated.`,
            since: null,
          },
        ],
      },
    });
    const to = new Date("2037-09-04T00:00:00Z");
    await prisma().meeting.update({
      where: { id: meeting.id },
      data: { onEdtf: "2037-09-04", onEarliest: to, onLatest: to },
    });
    await run("2037-05-09");
    await run("2037-09-05");
    expect(await inbox(id)).toEqual([
      "blocked 2037-09-03",
      "after_1 2037-09-04",
      "after_1 2037-09-04",
      "blocked 2037-09-04",
    ]);
  });
});

test("a rule of a number, and of when it is necessary besides, is reminded of by its number", async () => {
  const dossier = await makeDossier();
  const { id } = await makeActor(dossier.id, "reader");
  const group = await makeQuarterlyGroup(dossier.id, "2038-01-01");
  await prisma().cadence.updateMany({ where: { workingGroupId: group.id }, data: { onDemand: true } });
  await run("2038-03-20");
  expect(await inbox(id)).toEqual(["slot_due 2038-03-31"]);
});

describe("the official calendar of a side", () => {
  test("is asked for once a party and year, from November on for the coming one, and not of readers", async () => {
    const dossier = await makeDossier();
    const other = await makeDossier();
    await prisma().dossier.update({ where: { id: other.id }, data: { sideBId: dossier.sideAId } });
    const analyst = await makeActor(dossier.id, "analyst");
    await prisma().membership.create({ data: { dossierId: other.id, userId: analyst.id, role: "analyst" } });
    const reader = await makeActor(dossier.id, "reader");
    await makeHoliday(dossier.sideAId, "2034-05-05");
    await makeHoliday(dossier.sideAId, "2035-05-05");
    await makeHoliday(dossier.sideAId, "2035-06-05", { standing: "official" });
    await makeHoliday(dossier.sideBId, "2034-05-05", { standing: "official" });
    await run("2034-10-31");
    expect(await inbox(analyst.id)).toEqual(["calendar_due 2034-01-01"]);
    await run("2034-11-01");
    await run("2034-12-31");
    // Side B is all official in 2034, and has nothing for 2035.
    expect(await inbox(analyst.id)).toEqual([
      "calendar_due 2034-01-01",
      "calendar_due 2035-01-01",
      "calendar_due 2035-01-01",
    ]);
    expect(await inbox(reader.id)).toEqual([]);
    const { name, code } = await prisma().party.findUniqueOrThrow({ where: { id: dossier.sideAId } });
    const list = await ask(listNotifications, {}, { actor: analyst });
    if (!list.ok) throw new Error(list.fault.message);
    expect(list.value.data.find(({ title }) => title === `${name}: holidays of 2035`)).toMatchObject({
      kind: "calendar_due",
      reference: code,
      path: `/parties/${code.toLowerCase()}/holidays?year=2035`,
      text: "1 of 2 holidays of 2035 is estimated. Enter its official calendar once it is published.",
      since: null,
    });
  });

  test("is not asked for where no holidays are kept", async () => {
    const dossier = await makeDossier();
    const { id } = await makeActor(dossier.id, "analyst");
    await run("2036-05-05");
    expect(await inbox(id)).toEqual([]);
  });
});

test("it costs five statements, for five dossiers as for one", async () => {
  const dossiers = await Promise.all(Array.from({ length: 5 }, makeDossier));
  for (const { id } of dossiers) {
    await makeDatedMeeting(id, "2032-03-04");
    await makeQuarterlyGroup(id, "2032-03-01");
  }
  await Promise.all(dossiers.map(({ id }) => makeActor(id, "reader")));
  const { statements } = await countStatements(() => run("2032-03-01"));
  const dossierId = { in: dossiers.map(({ id }) => id) };
  expect(statements.filter((text) => !/^(BEGIN|COMMIT)/.test(text))).toEqual([
    expect.stringContaining("FROM meeting m"),
    expect.stringContaining("FROM cadence c"),
    expect.stringContaining("LEFT JOIN holiday h"),
    expect.stringContaining("jsonb_to_recordset"),
    expect.stringContaining("INSERT INTO notification"),
  ]);
  expect(await prisma().notification.count({ where: { dossierId } })).toBe(5);
});

test("groups are taken in lots, and none is left out", async () => {
  const dossiers = await Promise.all(Array.from({ length: 45 }, makeDossier));
  for (const { id } of dossiers) await makeQuarterlyGroup(id, "2038-01-01");
  await Promise.all(dossiers.map(({ id }) => makeActor(id, "reader")));
  await run("2038-03-05");
  const where = { dossierId: { in: dossiers.map(({ id }) => id) }, kind: "slot_due" as const };
  const told = await prisma().notification.findMany({ where, select: { dossierId: true } });
  expect(new Set(told.map(({ dossierId }) => dossierId)).size).toBe(45);
});

describe("what the application may do with a reminder", () => {
  test.each([
    "UPDATE notification SET facts = '{}'",
    "UPDATE notification SET user_id = user_id",
    "DELETE FROM notification",
    "DELETE FROM digest",
    "DELETE FROM reminder_preference",
  ])("not %s", async (statement) => {
    await expect(sql().unsafe(statement)).rejects.toMatchObject({ code: "42501" });
  });

  test("a meeting's kind needs a meeting, a slot's a group", async () => {
    const dossier = await makeDossier();
    const { id } = await makeActor(dossier.id, "reader");
    await expect(
      sql()`INSERT INTO notification (user_id, dossier_id, kind, subject, about, facts)
        VALUES (${id}, ${dossier.id}, 'before_7', 'x', '2026-01-01', '{}')`,
    ).rejects.toMatchObject({ constraint_name: "notification_about_one" });
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { getDesk } from "@/lib/desk/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listMeetings } from "@/lib/meeting/queries";
import { getConflicts, getConflictsByReference } from "@/lib/meeting/queries/conflicts";
import { getMeeting } from "@/lib/meeting/queries/record";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import { getOverview } from "@/lib/overview/queries";
import { addDays, dayToDbDate } from "@/lib/time/day";
import { makeGroup, makeMeeting } from "@/tests/factories/calendar";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeHoliday, makeWeekend } from "@/tests/factories/holiday";
import { countStatements } from "@/tests/support/count-statements";

/** A Friday, and a Tuesday on which both sides work: far enough ahead to be to come for a long time. */
const FRIDAY = "2036-05-16";
const TUESDAY = "2036-05-20";

let dossier: Awaited<ReturnType<typeof makeDossier>>;
let actor: Awaited<ReturnType<typeof makeActor>>;
let group: Awaited<ReturnType<typeof makeGroup>>;
let meeting: Awaited<ReturnType<typeof makeMeeting>>;

beforeAll(async () => {
  dossier = await makeDossier();
  await makeWeekend(dossier.sideAId, [5]);
  await makeWeekend(dossier.sideBId, [6, 7]);
  actor = await makeActor(dossier.id, "reader");
  group = await makeGroup(dossier.id, { minSpacingDays: 30 });
  meeting = await makeMeeting(dossier.id, group.id, TUESDAY, { status: "scheduled" });
});
afterAll(disconnect);

/** What blocks the meeting, as every place that shows it tells. */
async function everywhere() {
  const window = { dossier: dossier.slug, from: "2036-05-01", to: "2036-05-31" };
  const [list, shown, desk, overview, record] = await Promise.all([
    ask(listMeetings, { dossier: dossier.slug }, { actor }),
    ask(getMeetingWindow, window, { actor }),
    ask(getDesk, {}, { actor }),
    ask(getOverview, { dossier: dossier.slug }, { actor }),
    ask(getMeeting, { id: meeting.id }, { actor }),
  ]);
  if (!list.ok || !shown.ok || !desk.ok || !overview.ok || !record.ok) throw new Error("Not answered.");
  const here = <T extends { reference: string }>(one: T) => one.reference === "M-1";
  return [
    list.value.data.find(here)?.blocked,
    shown.value.meetings.find(here)?.blocked,
    desk.value.coming.find(here)?.blocked,
    overview.value.next.first.find(here)?.blocked,
    record.value.blocked,
  ];
}

test("a meeting becomes blocked everywhere when a holiday is entered later, and free when its day is corrected", async () => {
  expect(await everywhere()).toEqual([[], [], [], [], []]);
  const { id } = await makeHoliday(dossier.sideBId, TUESDAY, { name: "Late feast", standing: "ad_hoc" });
  const blocked = [
    { kind: "holiday", side: "B", day: TUESDAY, name: "Late feast", percent: 100, standing: "ad_hoc" },
  ];
  expect(await everywhere()).toEqual([blocked, blocked, blocked, blocked, blocked]);
  for (const status of ["held", "postponed", "cancelled"] as const) {
    await prisma().meeting.update({ where: { id: meeting.id }, data: { status, reason: "Why" } });
    const told = (await everywhere()).filter((one) => one !== undefined);
    expect(told.flat()).toEqual([]);
  }
  await prisma().meeting.update({ where: { id: meeting.id }, data: { status: "planned", reason: null } });
  expect(await everywhere()).toEqual([blocked, blocked, blocked, blocked, blocked]);
  await prisma().holiday.update({ where: { id }, data: { day: dayToDbDate(addDays(TUESDAY, 1)) } });
  expect(await everywhere()).toEqual([[], [], [], [], []]);
});

test("the list tells, when asked to, the days of rest of every meeting of a known day, past ones too", async () => {
  const other = await makeDossier();
  await makeWeekend(other.sideAId, [5]);
  const reader = await makeActor(other.id, "reader");
  const { id } = await makeGroup(other.id);
  await makeHoliday(other.sideBId, "2019-03-09", { name: "A feast", percent: 50 });
  await makeMeeting(other.id, id, "2019-03-08", { status: "held", lastDay: dayToDbDate("2019-03-09") });
  await makeMeeting(other.id, id, "2019-03", { status: "held" });
  const asked = { dossier: other.slug, restDays: true };
  const list = await ask(listMeetings, asked, { actor: reader });
  if (!list.ok) throw new Error(list.fault.message);
  const told = Object.fromEntries(list.value.data.map(({ on, restDays }) => [on?.edtf, restDays]));
  expect(told["2019-03-08"]).toMatchObject([
    { kind: "weekend", side: "A", day: "2019-03-08" },
    { kind: "holiday", side: "B", day: "2019-03-09", percent: 50 },
  ]);
  expect(told["2019-03"]).toEqual([]);
  expect(list.value.data.flatMap(({ blocked }) => blocked)).toEqual([]);
});

test("what is listed costs no statement more for it", async () => {
  const count = async (work: () => Promise<unknown>) => (await countStatements(work)).statements.length;
  expect(await count(() => ask(listMeetings, { dossier: dossier.slug }, { actor }))).toBe(1);
  expect(await count(() => ask(getOverview, { dossier: dossier.slug }, { actor }))).toBe(2);
  expect(await count(() => ask(getDesk, {}, { actor }))).toBe(3);
});

test("a preview names days of rest, meetings too near and meetings on the day; it is one statement", async () => {
  const near = await makeMeeting(dossier.id, group.id, addDays(TUESDAY, 40), { status: "announced" });
  const elsewhere = await makeGroup(dossier.id, null);
  const beside = await makeMeeting(dossier.id, elsewhere.id, FRIDAY, {
    status: "planned",
    lastDay: dayToDbDate(addDays(FRIDAY, 1)),
  });
  const on = (day: string, lastDay?: string) =>
    ask(getConflicts, { id: meeting.id, on: day, lastDay }, { actor });
  expect(await on(`16 May 2036`)).toMatchObject({
    ok: true,
    value: {
      day: FRIDAY,
      conflicts: [
        { kind: "weekend", side: "A", day: FRIDAY },
        { kind: "same_day", meeting: `M-${beside.number}`, day: FRIDAY },
      ],
    },
  });
  expect(await on(addDays(TUESDAY, 21))).toMatchObject({
    value: {
      conflicts: [{ kind: "spacing", meeting: `M-${near.number}`, group: "G-1", apart: 19, least: 30 }],
    },
  });
  expect(await on(TUESDAY)).toEqual({ ok: true, value: { day: TUESDAY, lastDay: null, conflicts: [] } });
  expect(await on("2036-05-14", "15 May 2036")).toMatchObject({ value: { conflicts: [] } });
  expect(await on("2036-05-15", "17 May 2036")).toMatchObject({
    value: {
      conflicts: [{ day: FRIDAY }, { day: "2036-05-17", side: "B" }, { kind: "same_day", day: FRIDAY }],
    },
  });
  const { statements } = await countStatements(() => on(FRIDAY));
  expect(statements).toHaveLength(1);
  const record = await ask(getMeeting, { id: near.id }, { actor });
  expect(record).toMatchObject({ ok: true, value: { blocked: [{ side: "B" }], conflicts: [{ side: "B" }] } });
});

test("a rule of one level keeps the meetings of that level apart, and no others", async () => {
  const own = await makeGroup(dossier.id, { level: "minister", minSpacingDays: 90 });
  const minister = { status: "planned", level: "minister" } as const;
  const first = await makeMeeting(dossier.id, own.id, "2036-09-02", minister);
  await makeMeeting(dossier.id, own.id, "2036-09-16", { ...minister, level: "expert" });
  await makeMeeting(dossier.id, own.id, "2036-09-23", { ...minister, status: "cancelled", reason: "Why" });
  const asked = { id: first.id, on: "2036-09-09" };
  expect(await ask(getConflicts, asked, { actor })).toMatchObject({ value: { conflicts: [] } });
  await makeMeeting(dossier.id, own.id, "2036-09-30", minister);
  expect(await ask(getConflicts, asked, { actor })).toMatchObject({
    value: { conflicts: [{ kind: "spacing", apart: 21, least: 90 }] },
  });
});

test("a date that is none is refused by its field; a vague one meets nothing; a stranger finds no meeting", async () => {
  const { id } = meeting;
  expect(await ask(getConflicts, { id, on: "31 June 2036" }, { actor })).toMatchObject({
    fault: { code: "refused", fields: { on: expect.stringContaining("June") } },
  });
  expect(await ask(getConflicts, { id, on: "" }, { actor })).toMatchObject({ fault: { code: "invalid" } });
  expect(await ask(getConflicts, { id, on: "May 2036" }, { actor })).toEqual({
    ok: true,
    value: { day: null, lastDay: null, conflicts: [] },
  });
  const stranger = await makeActor(dossier.id, null);
  for (const on of [FRIDAY, "May 2036"])
    expect(await ask(getConflicts, { id, on }, { actor: stranger })).toMatchObject({
      fault: { code: "not_found" },
    });
  const short = { dossier: dossier.slug, on: FRIDAY };
  expect(await ask(getConflictsByReference, { ...short, reference: "M-1" }, { actor })).toMatchObject({
    ok: true,
  });
  for (const reference of ["G-1", "M-99"])
    expect(await ask(getConflictsByReference, { ...short, reference }, { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
});

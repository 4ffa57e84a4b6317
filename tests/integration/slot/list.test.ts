import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listSlots } from "@/lib/slot/queries";
import { addDays, dayToDbDate } from "@/lib/time/day";
import { listWorkingGroups } from "@/lib/working-group/queries";
import { makeGroup, makeHeldOn, makeMeeting } from "@/tests/factories/calendar";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange() {
  const dossier = await makeDossier();
  return { dossier, actor: await makeActor(dossier.id, "reader") };
}

test("any stretch of time has the slots that the whole history gives it", async () => {
  const { dossier, actor } = await arrange();
  const group = await makeGroup(dossier.id, { per: "quarter", times: 2, graceDays: 80 });
  await prisma().cadence.updateMany({
    where: { workingGroupId: group.id },
    data: { from: dayToDbDate("2018-01-01"), to: dayToDbDate("2024-01-01") },
  });
  // Late ones fill the quarter before, whose own then fill the one after: what was held early reaches far.
  const days = fc.sample(fc.integer({ min: 0, max: 6 * 365 }), { numRuns: 60, seed: 7 });
  await makeHeldOn(
    dossier.id,
    group.id,
    days.map((day) => addDays("2018-01-01", day)),
  );
  await makeMeeting(dossier.id, group.id, "../2019-03-04");
  await makeMeeting(dossier.id, group.id, "2020-05", { status: "scheduled" });
  await makeMeeting(dossier.id, group.id, "2020-12/2021-01");
  await makeMeeting(dossier.id, group.id, "2022", { status: "postponed", reason: "Later" });
  const whole = await ask(listWorkingGroups, { dossier: dossier.slug }, { actor });
  if (!whole.ok) throw new Error(whole.fault.message);
  const expected = whole.value.data[0]?.tracks[0]?.slots ?? [];
  expect(expected).toHaveLength(48);
  for (let from = "2018-01-15"; from < "2024-01-01"; from = addDays(from, 131)) {
    const to = addDays(from, 40);
    const part = await ask(listSlots, { dossier: dossier.slug, from, to }, { actor });
    if (!part.ok) throw new Error(part.fault.message);
    expect(part.value[0]?.tracks[0]?.slots).toEqual(
      expected.filter(({ windowStart, windowEnd }) => windowStart <= to && windowEnd > from),
    );
  }
});

test("levels have slots of their own, a rolling rule has a day, and a group without rules is there", async () => {
  const { dossier, actor } = await arrange();
  const group = await makeGroup(dossier.id, { level: "minister", times: 1 });
  await makeGroup(dossier.id, { anchor: "rolling", times: 1 });
  await makeGroup(dossier.id, null);
  await makeMeeting(dossier.id, group.id, "2026-03-04", { level: "expert" });
  await makeMeeting(dossier.id, group.id, "2026-05-04", { level: "minister" });
  const window = { dossier: dossier.slug, from: "2026-01-01", to: "2026-12-31" };
  expect(await ask(listSlots, window, { actor })).toMatchObject({
    ok: true,
    value: [
      { reference: "G-1", tracks: [{ level: "minister", slots: [{ state: "held", day: "2026-05-04" }] }] },
      { reference: "G-2", tracks: [{ slots: [], rolling: { due: "2027-01-01" } }] },
      { reference: "G-3", tracks: [] },
    ],
  });
  expect(await ask(listSlots, { ...window, group: "G-3" }, { actor })).toMatchObject({
    value: [{ reference: "G-3" }],
  });
});

test("the day of a rolling rule is today's, whatever stretch is asked for", async () => {
  const { dossier, actor } = await arrange();
  const group = await makeGroup(dossier.id, { anchor: "rolling", times: 1, graceDays: 0 });
  await makeHeldOn(dossier.id, group.id, ["2026-02-01", "2026-05-01"]);
  for (const to of ["2026-03-01", "2030-12-31"])
    expect(await ask(listSlots, { dossier: dossier.slug, from: "2026-01-01", to }, { actor })).toMatchObject({
      value: [{ tracks: [{ rolling: { due: "2027-05-01" } }] }],
    });
});

test("a full window before changes no slot after it, though a date is open", async () => {
  const { dossier, actor } = await arrange();
  const group = await makeGroup(dossier.id, { times: 4, per: "year", graceDays: 60 });
  await prisma().cadence.updateMany({
    where: { workingGroupId: group.id },
    data: { from: dayToDbDate("2010-01-01") },
  });
  await makeHeldOn(dossier.id, group.id, [
    "2017-04-01",
    "2017-06-01",
    "2017-08-01",
    "2017-10-01",
    "2018-05-01",
  ]);
  await makeMeeting(dossier.id, group.id, "2018-01-01/2018-06-30");
  const whole = await ask(listWorkingGroups, { dossier: dossier.slug }, { actor });
  const part = await ask(
    listSlots,
    { dossier: dossier.slug, from: "2018-01-01", to: "2018-12-31" },
    { actor },
  );
  if (!whole.ok || !part.ok) throw new Error("both are answered");
  expect(part.value[0]?.tracks[0]?.slots).toEqual(
    whole.value.data[0]?.tracks[0]?.slots.filter(({ windowStart }) => windowStart === "2018-01-01"),
  );
});

test("a stranger finds no dossier, and a stretch that ends before it begins is refused", async () => {
  const { dossier, actor } = await arrange();
  const window = { dossier: dossier.slug, from: "2026-01-01", to: "2026-12-31" };
  const stranger = await makeActor(dossier.id, null);
  expect(await ask(listSlots, window, { actor: stranger })).toMatchObject({ fault: { code: "not_found" } });
  expect(await ask(listSlots, window, { actor })).toEqual({ ok: true, value: [] });
  expect(await ask(listSlots, { ...window, group: "G-9" }, { actor })).toMatchObject({
    fault: { code: "not_found" },
  });
  expect(await ask(listSlots, { ...window, to: "2025-01-01" }, { actor })).toMatchObject({
    fault: { fields: { to: "The last day lies before the first." } },
  });
});

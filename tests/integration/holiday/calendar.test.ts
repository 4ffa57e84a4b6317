import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editHoliday, removeHoliday } from "@/lib/holiday/commands";
import { confirmHolidays } from "@/lib/holiday/commands/confirm";
import { estimateHolidays } from "@/lib/holiday/commands/estimate";
import { listHolidays } from "@/lib/holiday/queries";
import { estimatesOf } from "@/lib/holiday/rules/estimate";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import { makeActor } from "@/tests/factories/dossier";
import { makeDossierOf, makeHoliday } from "@/tests/factories/holiday";

let actor: Actor;
let partyId: string;
let slug: string;

beforeAll(async () => {
  const dossier = await makeDossierOf("TUR");
  ({ sideAId: partyId, slug } = dossier);
  actor = await makeActor(dossier.id, "analyst");
});
afterAll(disconnect);

async function year(of: number) {
  const list = await ask(listHolidays, { party: "TUR", year: of }, { actor });
  if (!list.ok) throw new Error(list.fault.message);
  return list.value;
}
const fill = (of: number) => execute(estimateHolidays, { party: "TUR", year: of }, { actor });
const eventCount = () => prisma().auditEvent.count({ where: { entityType: "holiday" } });

describe("estimating a year", () => {
  test("fills it once, an event a day; again it is refused, and nothing is written", async () => {
    const all = estimatesOf("TUR", 2025);
    expect((await year(2025)).estimate).toMatchObject({ missing: all.length });
    const before = await eventCount();
    expect(await fill(2025)).toMatchObject({ ok: true, value: { added: all.length, kept: 0 } });
    expect((await year(2025)).holidays.map(({ day, name }) => `${day} ${name}`)).toEqual(
      all.map(({ day, name }) => `${day} ${name}`),
    );
    expect(await eventCount()).toBe(before + all.length);
    expect(await fill(2025)).toMatchObject({ ok: false, fault: { reason: "estimated_already" } });
    expect(await eventCount()).toBe(before + all.length);
    expect((await year(2025)).estimate).toMatchObject({ missing: 0 });
  });

  test("twice at once fills it once", async () => {
    const results = await Promise.all([fill(2030), fill(2030)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await year(2030)).holidays).toHaveLength(estimatesOf("TUR", 2030).length);
  });

  test("never makes again what a person entered, moved or took out", async () => {
    const [first] = estimatesOf("TUR", 2024).filter(({ occasion }) => occasion.startsWith("ramazan-1"));
    if (!first) throw new Error("there is a feast");
    await makeHoliday(partyId, "2024-04-11", { name: first.name, standing: "official", source: "Gazette" });
    expect(await fill(2024)).toMatchObject({ ok: true, value: { kept: 1 } });
    const named = (await year(2024)).holidays.filter(({ name }) => name === first.name);
    expect(named).toMatchObject([{ day: "2024-04-11", standing: "official", source: "Gazette" }]);

    const [newYear, children] = (await year(2024)).holidays;
    if (!newYear || !children) throw new Error("the year has days");
    await execute(editHoliday, { id: newYear.id, version: 1, day: "2024-01-02" }, { actor });
    await execute(removeHoliday, { id: children.id, version: 1 }, { actor });
    expect(await fill(2024)).toMatchObject({ ok: false, fault: { reason: "estimated_already" } });
    const days = (await year(2024)).holidays;
    expect(days[0]).toMatchObject({ id: newYear.id, day: "2024-01-02" });
    expect(days.map(({ name }) => name)).not.toContain(children.name);
  });
});

describe("the official calendar of a year", () => {
  const confirm = (days: object[], more = {}) =>
    execute(
      confirmHolidays,
      {
        party: "TUR",
        year: 2027,
        source: "Religious Affairs, 2027",
        receivedOn: "3 November 2026",
        days,
        ...more,
      } as never,
      { actor },
    );

  test("makes official what it has, moves what it has elsewhere, takes out what it lacks, leaves the rest", async () => {
    await fill(2027);
    const estimated = (await year(2027)).holidays.filter(({ standing }) => standing === "estimated");
    const [right, moved, gone, left] = estimated;
    if (!right || !moved || !gone || !left) throw new Error("there are two feasts");
    const at = ({ id, version }: typeof right) => ({ id, version });
    const result = await confirm([
      { ...at(right), verdict: "right" },
      { ...at(moved), verdict: "moved", day: "2027-03-11" },
      { ...at(gone), verdict: "not_in_it" },
    ]);
    expect(result).toMatchObject({ ok: true, value: { right: 1, moved: 1, removed: 1 } });
    const after = (await year(2027)).holidays;
    const found = (id: string) => after.find((one) => one.id === id);
    const official = { standing: "official", source: "Religious Affairs, 2027", asOf: "2026-11-03" };
    expect(found(right.id)).toMatchObject({ ...official, day: right.day });
    expect(found(moved.id)).toMatchObject({ ...official, day: "2027-03-11" });
    expect(found(gone.id)).toBeUndefined();
    expect(found(left.id)).toEqual(left);
    const events = await prisma().auditEvent.findMany({ where: { operation: "holiday.confirm" } });
    expect(events).toHaveLength(3);
    expect(await fill(2027)).toMatchObject({ ok: false, fault: { reason: "estimated_already" } });
    expect(await confirm([{ ...at(right), verdict: "right" }])).toMatchObject({ fault: { code: "stale" } });
  });

  test("is entered whole or not at all", async () => {
    const [one, two] = (await year(2027)).holidays.filter(({ standing }) => standing === "estimated");
    if (!one || !two) throw new Error("some are estimated still");
    const before = await eventCount();
    const wrong = { id: two.id, version: 9, verdict: "right" };
    expect(await confirm([{ id: one.id, version: one.version, verdict: "right" }, wrong])).toMatchObject({
      fault: { code: "stale", fields: { "days.1": expect.stringContaining(two.name) } },
    });
    expect((await year(2027)).holidays.find(({ id }) => id === one.id)).toEqual(one);
    expect(await eventCount()).toBe(before);
  });

  test.each([
    ["nothing said", [], {}, "invalid", "days"],
    ["a move to nowhere", [{ verdict: "moved" }], {}, "invalid", "days.0.day"],
    ["another year's day", [{ verdict: "moved", day: "2062-03-11" }], {}, "refused", "days.0.day"],
    ["a source that is not named", [{ verdict: "right" }], { source: " " }, "invalid", "source"],
    ["no day of receipt", [{ verdict: "right" }], { receivedOn: "" }, "invalid", "receivedOn"],
    ["a day of another year", [{ verdict: "right" }], { year: 2028 }, "refused", "days.0.id"],
  ])("refuses %s", async (_, days, more, code, field) => {
    const [one] = (await year(2027)).holidays.filter(({ standing }) => standing === "estimated");
    if (!one) throw new Error("some are estimated still");
    const result = await confirm(
      days.map((day) => ({ id: one.id, version: one.version, ...day })),
      more,
    );
    expect(result).toMatchObject({ ok: false, fault: { code } });
    if (!result.ok) expect(Object.keys(result.fault.fields)).toContain(field);
  });
});

test("the calendar of a dossier shades what is there, and not what was taken out", async () => {
  const day = await makeHoliday(partyId, "2031-05-05", { standing: "ad_hoc", percent: 50 });
  const holidays = async () => {
    const shown = await ask(
      getMeetingWindow,
      { dossier: slug, from: "2031-05-01", to: "2031-05-31" },
      { actor },
    );
    return shown.ok ? shown.value.rest.holidays : shown.fault;
  };
  expect(await holidays()).toEqual([
    { side: "A", day: "2031-05-05", name: "Feast", percent: 50, standing: "ad_hoc" },
  ]);
  await execute(removeHoliday, { id: day.id, version: 1 }, { actor });
  expect(await holidays()).toEqual([]);
});

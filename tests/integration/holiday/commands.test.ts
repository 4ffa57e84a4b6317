import { afterAll, describe, expect, test } from "vitest";
import { addHoliday, editHoliday, removeHoliday, restoreHoliday } from "@/lib/holiday/commands";
import { confirmHolidays } from "@/lib/holiday/commands/confirm";
import { estimateHolidays } from "@/lib/holiday/commands/estimate";
import { listHolidays } from "@/lib/holiday/queries";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeHoliday } from "@/tests/factories/holiday";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst", more = {}) {
  const dossier = await makeDossier();
  const party = await prisma().party.findUniqueOrThrow({ where: { id: dossier.sideAId } });
  return { dossier, party, actor: await makeActor(dossier.id, role, more) };
}
type Arranged = Awaited<ReturnType<typeof arrange>>;

const input = (party: { code: string }) => ({
  party: party.code,
  day: "29 October 2027",
  name: "Republic Day",
  standing: "official" as const,
  source: "Gazette 1",
});
const eventsOf = (entityId: string) =>
  prisma().auditEvent.findMany({ where: { entityId }, orderBy: { seq: "asc" } });
const rowsOf = (partyId: string) =>
  prisma().holiday.findMany({ where: { partyId }, orderBy: [{ day: "asc" }, { name: "asc" }] });

describe("adding a day", () => {
  test("it is read back, and accounted for in the register's own chain", async () => {
    const { party, actor } = await arrange();
    const result = await execute(
      addHoliday,
      { ...input(party), percent: "50", asOf: "12 Aban 1405" },
      { actor },
    );
    expect(result).toMatchObject({
      ok: true,
      value: { day: "2027-10-29", percent: 50, asOf: "2026-11-03", version: 1, party: party.code },
    });
    if (!result.ok) return;
    expect(await eventsOf(result.value.id)).toMatchObject([
      {
        dossierId: null,
        operation: "holiday.add",
        entityType: "holiday",
        label: `${party.name}: Republic Day, 29 October 2027`,
        before: null,
        after: { day: "2027-10-29", standing: "official", source: "Gazette 1" },
      },
    ]);
    const list = await ask(listHolidays, { party: party.code.toLowerCase(), year: "2027" }, { actor });
    expect(list).toMatchObject({
      ok: true,
      value: {
        mayRecord: true,
        estimate: null,
        holidays: [{ name: "Republic Day", percent: 50 }],
        years: [{ year: 2027, days: 1, estimated: 0 }],
      },
    });
  });

  test.each([
    ["no day", { day: " " }, "day", /Give the day/],
    ["a month", { day: "October 2027" }, "day", /single day/],
    ["a day that there is not", { day: "31 June 2027" }, "day", /30 days/],
    ["a year that is never listed", { day: "1 January 1850" }, "day", /from 1900 to 2100/],
    ["no name", { name: "  " }, "name", /empty/],
    ["no source", { source: "" }, "source", /empty/],
    ["no part of the day", { percent: "0" }, "percent", /At least 1 %/],
    ["more than the day", { percent: "101" }, "percent", /At most 100 %/],
    ["a standing that there is not", { standing: "sure" }, "standing", /Choose/],
  ])("refuses %s, naming the field", async (_, wrong, field, sentence) => {
    const { party, actor } = await arrange();
    const result = await execute(addHoliday, { ...input(party), ...wrong } as never, { actor });
    expect(result).toMatchObject({ ok: false, fault: { code: "invalid" } });
    if (!result.ok) expect(result.fault.fields[field]).toMatch(sentence);
    expect(await rowsOf(party.id)).toEqual([]);
  });

  test("refuses the same name twice on a day; one that was taken out stands in nobody's way", async () => {
    const { party, actor } = await arrange();
    const first = await execute(addHoliday, input(party), { actor });
    expect(await execute(addHoliday, input(party), { actor })).toMatchObject({
      ok: false,
      fault: { reason: "holiday_exists" },
    });
    if (!first.ok) throw new Error(first.fault.message);
    const { id, version } = first.value;
    await execute(removeHoliday, { id, version }, { actor });
    expect(await execute(addHoliday, input(party), { actor })).toMatchObject({ ok: true });
    expect(await execute(restoreHoliday, { id, version: 2 }, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "holiday_exists" },
    });
  });
});

describe("who may", () => {
  const others: [string, (arranged: Arranged) => Promise<Arranged["actor"]>, boolean][] = [
    ["an analyst of a dossier of the party", async ({ actor }) => actor, true],
    ["a reviewer", ({ dossier }) => makeActor(dossier.id, "reviewer"), true],
    ["an admin without any dossier", ({ dossier }) => makeActor(dossier.id, null, { admin: true }), true],
    ["a reader", ({ dossier }) => makeActor(dossier.id, "reader"), false],
    ["an analyst of another dossier", async () => makeActor((await makeDossier()).id, "analyst"), false],
  ];
  test.each(others)("%s: everybody reads", async (_, actorOf, may) => {
    const arranged = await arrange();
    const { party } = arranged;
    const actor = await actorOf(arranged);
    const day = await makeHoliday(party.id, "2027-05-05");
    const code = { code: "forbidden" };
    const expected = may ? { ok: true } : { ok: false, fault: code };
    expect(await execute(addHoliday, input(party), { actor })).toMatchObject(expected);
    expect(await execute(editHoliday, { id: day.id, version: 1, name: "X" }, { actor })).toMatchObject(
      expected,
    );
    const refused = await execute(estimateHolidays, { party: party.code, year: 2027 }, { actor });
    expect(refused).toMatchObject({ ok: false, fault: may ? { reason: "no_estimate" } : code });
    const version = may ? 2 : 1;
    const confirm = {
      party: party.code,
      year: 2027,
      source: "Calendar",
      receivedOn: "2026-11-03",
      days: [{ id: day.id, version, verdict: "right" as const }],
    };
    expect(await execute(confirmHolidays, confirm, { actor })).toMatchObject(expected);
    const last = { id: day.id, version: may ? 3 : 1 };
    expect(await execute(removeHoliday, last, { actor })).toMatchObject(expected);
    const list = await ask(listHolidays, { party: party.code, year: 2027 }, { actor });
    expect(list).toMatchObject({ ok: true, value: { mayRecord: may } });
    if (!may) {
      expect(await rowsOf(party.id)).toMatchObject([{ name: "Feast", version: 1, standing: "estimated" }]);
      expect(await eventsOf(day.id)).toEqual([]);
    }
  });

  test("nobody without signing in; an archived dossier gives no right; an unknown party is not found", async () => {
    const { dossier, party, actor } = await arrange();
    expect(await execute(addHoliday, input(party), { actor: null })).toMatchObject({
      fault: { code: "unauthenticated" },
    });
    expect(await execute(addHoliday, input({ code: "QQQ" }), { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
    expect(await ask(listHolidays, { party: "QQQ" }, { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
    await prisma().dossier.update({ where: { id: dossier.id }, data: { archivedAt: new Date() } });
    expect(await execute(addHoliday, input(party), { actor })).toMatchObject({
      fault: { code: "forbidden" },
    });
  });
});

describe("changing a day", () => {
  test("changes what is given, keeps the rest, and shows what somebody else made of it", async () => {
    const { party, actor } = await arrange();
    const { id } = await makeHoliday(party.id, "2027-05-05");
    const edit = { id, version: 1, day: "6 May 2027", standing: "official" as const };
    expect(await execute(editHoliday, edit, { actor })).toMatchObject({
      ok: true,
      value: { day: "2027-05-06", name: "Feast", standing: "official", version: 2 },
    });
    expect(await execute(editHoliday, { ...edit, name: "Other" }, { actor })).toMatchObject({
      ok: false,
      fault: { code: "stale", current: { day: "2027-05-06", version: 2 } },
    });
    expect(await eventsOf(id)).toMatchObject([
      {
        before: { day: "2027-05-05", standing: "estimated" },
        after: { day: "2027-05-06", standing: "official" },
      },
    ]);
  });

  test("taken out it is seen no more, and can be put back", async () => {
    const { party, actor } = await arrange();
    const { id } = await makeHoliday(party.id, "2027-05-05");
    const names = async () => {
      const list = await ask(listHolidays, { party: party.code, year: 2027 }, { actor });
      return list.ok ? list.value.holidays.map(({ name }) => name) : list.fault;
    };
    expect(await execute(restoreHoliday, { id, version: 1 }, { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
    await execute(removeHoliday, { id, version: 1 }, { actor });
    expect(await names()).toEqual([]);
    expect(await execute(removeHoliday, { id, version: 2 }, { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
    expect(await execute(restoreHoliday, { id, version: 1 }, { actor })).toMatchObject({
      fault: { code: "stale" },
    });
    await execute(restoreHoliday, { id, version: 2 }, { actor });
    expect(await names()).toEqual(["Feast"]);
    expect((await eventsOf(id)).map(({ before, after }) => [before === null, after === null])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

test("a year is read in a bounded number of statements", async () => {
  const { party, actor } = await arrange();
  await makeHoliday(party.id, "2027-05-05");
  const { statements } = await countStatements(() =>
    ask(listHolidays, { party: party.code, year: 2027 }, { actor }),
  );
  expect(statements.length).toBeLessThanOrEqual(4);
});

import { afterAll, describe, expect, test } from "vitest";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { execute } from "@/lib/kernel/operation";
import { dayOf } from "@/lib/kernel/partial-date";
import { addWeekend, editWeekend } from "@/lib/weekend/commands";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeWeekend } from "@/tests/factories/holiday";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const party = await prisma().party.findUniqueOrThrow({ where: { id: dossier.sideAId } });
  return { party, actor: await makeActor(dossier.id, role) };
}
const rulesOf = async (partyId: string) =>
  (await prisma().partyWeekend.findMany({ where: { partyId }, orderBy: { from: "asc" } })).map(
    ({ weekdays, from, to }) => `${weekdays} ${dayOf(from)} ${dayOf(to) ?? "open"}`,
  );
const eventsOf = (partyName: string) =>
  prisma().auditEvent.findMany({
    where: { label: { startsWith: `${partyName}: weekend` } },
    orderBy: { seq: "asc" },
  });
const friday = {
  weekdays: ["5", "4"],
  from: "1 January 2027",
  source: "Gazette 2",
  note: "Executive bodies",
};

describe("another weekend from a day on", () => {
  test("ends the one in force on that day; both are accounted for", async () => {
    const { party, actor } = await arrange();
    await makeWeekend(party.id, [5], "1979-04-01");
    const result = await execute(addWeekend, { party: party.code, ...friday }, { actor });
    expect(result).toMatchObject({
      ok: true,
      value: { weekdays: [4, 5], from: "2027-01-01", to: null, note: "Executive bodies", version: 1 },
    });
    expect(await rulesOf(party.id)).toEqual(["5 1979-04-01 2027-01-01", "4,5 2027-01-01 open"]);
    expect(await eventsOf(party.name)).toMatchObject([
      { dossierId: null, before: { to: null }, after: { to: "2027-01-01", weekdays: ["Friday"] } },
      { before: null, after: { weekdays: ["Thursday", "Friday"], source: "Gazette 2" } },
    ]);
  });

  test.each([
    ["no weekday", { weekdays: [] }, "weekdays"],
    ["every weekday", { weekdays: ["1", "2", "3", "4", "5", "6", "7"] }, "weekdays"],
    ["a weekday that there is not", { weekdays: ["8"] }, "weekdays.0"],
    ["no day to begin", { from: "2027" }, "from"],
    ["no source", { source: "" }, "source"],
    ["the day on which another begins", { from: "1979-04-01" }, "from"],
  ])("refuses %s, naming the field", async (_, wrong, field) => {
    const { party, actor } = await arrange();
    await makeWeekend(party.id, [5], "1979-04-01");
    const result = await execute(addWeekend, { party: party.code, ...friday, ...wrong }, { actor });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(Object.keys(result.fault.fields)).toContain(field);
    expect(await rulesOf(party.id)).toEqual(["5 1979-04-01 open"]);
    expect(await eventsOf(party.name)).toEqual([]);
  });

  test.each(["reader", null] as const)("is not for whoever is %s", async (role) => {
    const { party, actor } = await arrange(role);
    const rule = await makeWeekend(party.id, [5], "1979-04-01");
    const forbidden = { ok: false, fault: { code: "forbidden" } };
    expect(await execute(addWeekend, { party: party.code, ...friday }, { actor })).toMatchObject(forbidden);
    expect(await execute(editWeekend, { id: rule.id, version: 1, source: "X" }, { actor })).toMatchObject(
      forbidden,
    );
    expect(await eventsOf(party.name)).toEqual([]);
  });
});

describe("correcting a rule", () => {
  test("its words and days; a version that is past is shown what is there", async () => {
    const { party, actor } = await arrange();
    const { id } = await makeWeekend(party.id, [5], "1979-04-01");
    const edit = { id, version: 1, source: "Law", weekdays: [6, 7], note: "For all" };
    expect(await execute(editWeekend, edit, { actor })).toMatchObject({
      ok: true,
      value: { source: "Law", weekdays: [6, 7], note: "For all", from: "1979-04-01", version: 2 },
    });
    expect(await execute(editWeekend, { ...edit, note: "" }, { actor })).toMatchObject({
      ok: false,
      fault: { code: "stale", current: { version: 2, note: "For all" } },
    });
    expect(await execute(editWeekend, { ...edit, id: party.id }, { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
  });

  test.each([
    ["earlier", "2008-03-01", ["5 1979-04-01 2008-03-01", "4,5 2008-03-01 open"]],
    ["later", "2012-03-01", ["5 1979-04-01 2012-03-01", "4,5 2012-03-01 open"]],
  ])("its first day moves %s, and the end of the one before with it", async (_, from, rules) => {
    const { party, actor } = await arrange();
    await makeWeekend(party.id, [5], "1979-04-01", "2010-01-01");
    const { id } = await makeWeekend(party.id, [4, 5], "2010-01-01");
    expect(await execute(editWeekend, { id, version: 1, from }, { actor })).toMatchObject({ ok: true });
    expect(await rulesOf(party.id)).toEqual(rules);
    expect(await eventsOf(party.name)).toHaveLength(2);
    expect(await execute(editWeekend, { id, version: 2, from: "1979-04-01" }, { actor })).toMatchObject({
      fault: { reason: "weekend_before_the_last" },
    });
    expect(await rulesOf(party.id)).toEqual(rules);
  });
});

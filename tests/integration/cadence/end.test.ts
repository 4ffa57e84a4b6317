import { afterAll, describe, expect, test } from "vitest";
import { endCadence } from "@/lib/cadence/commands/end";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { execute } from "@/lib/kernel/operation";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeCadence, makeGroup, rulesWritten } from "@/tests/factories/working-group";

afterAll(disconnect);

describe("ending a rule", () => {
  async function withRule(role: Role | null = "analyst") {
    const dossier = await makeDossier();
    const group = await makeGroup(dossier.id);
    const rule = await makeCadence(group, "2018-01-01");
    return { dossier, group, rule, actor: await makeActor(dossier.id, role) };
  }

  test("sets its first day out of force, keeps why, and can be taken back", async () => {
    const { dossier, rule, actor } = await withRule();
    const { id } = rule;
    expect(
      await execute(endCadence, { id, version: 1, to: "1 July 2019", reason: "Suspended." }, { actor }),
    ).toMatchObject({ ok: true, value: { reference: "R-1", to: "2019-07-01", version: 2 } });
    expect(await prisma().cadence.findUniqueOrThrow({ where: { id } })).toMatchObject({
      to: new Date("2019-07-01"),
      note: "Suspended.",
    });
    const event = await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } });
    expect(event).toMatchObject({
      operation: "cadence.end",
      before: { to: null },
      after: { to: "2019-07-01", note: "Suspended." },
    });
    expect(await execute(endCadence, { id, version: 2, to: null }, { actor })).toMatchObject({
      ok: true,
      value: { to: null, version: 3 },
    });
  });

  test("is refused before it began, beyond the next rule, without a day, or on an old version", async () => {
    const { dossier, group, rule, actor } = await withRule();
    const { id } = rule;
    const refused = async (input: object) => {
      // What a door hands over is of any shape.
      const result = await execute(endCadence, { id, version: 1, ...input } as never, { actor });
      return result.ok ? null : [result.fault.code, ...Object.keys(result.fault.fields)];
    };
    expect(await refused({ to: "2018-01-01" })).toEqual(["refused", "to"]);
    expect(await refused({ to: "2019" })).toEqual(["invalid", "to"]);
    expect(await refused({})).toEqual(["invalid", "to"]);
    expect(await refused({ to: null })).toEqual(["refused", "to"]);
    expect(await refused({ to: "2019-01-01", version: 7 })).toEqual(["stale"]);
    expect((await rulesWritten(dossier.id)).events).toBe(0);
    expect(await refused({ to: "2019-01-01" })).toBeNull();
    await makeCadence(group, "2019-06-01");
    expect(await refused({ version: 2, to: "2019-07-01" })).toEqual(["refused", "to"]);
    expect((await rulesWritten(dossier.id)).events).toBe(1);
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, rule, actor } = await withRule(role);
    const input = { id: rule.id, version: 1, to: "2019-01-01" };
    expect(await execute(endCadence, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await rulesWritten(dossier.id)).toMatchObject({ cadences: [{ to: null, version: 1 }], events: 0 });
  });
});

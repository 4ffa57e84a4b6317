import { afterAll, expect, test } from "vitest";
import { assessCommitment } from "@/lib/commitment/commands";
import { markSeen } from "@/lib/desk/commands";
import { getDesk } from "@/lib/desk/queries";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

/** A dossier with two changes by a colleague. */
async function arrange() {
  const dossier = await makeDossier();
  const commitment = await makeCommitment(dossier.id);
  const colleague = await makeActor(dossier.id, "analyst");
  const change = (version: number) =>
    execute(
      assessCommitment,
      { id: commitment.id, version, level: "limited", noSourceReason: "told" },
      { actor: colleague },
    );
  await change(1);
  await change(2);
  return { dossier, change, actor: await makeActor(dossier.id, "reader") };
}

async function newsOf(actor: Actor) {
  const desk = await ask(getDesk, {}, { actor });
  if (!desk.ok) throw new Error(desk.fault.message);
  return desk.value.dossiers[0]?.changes;
}

const membershipOf = (dossierId: string, userId: string) =>
  prisma().membership.findUniqueOrThrow({ where: { dossierId_userId: { dossierId, userId } } });
const registerEvents = () => prisma().auditEvent.count({ where: { dossierId: null } });

test("a reader marks changes as seen up to one of them: what came after stays new", async () => {
  const { dossier, change, actor } = await arrange();
  expect((await newsOf(actor))?.count.value).toBe(2);
  await change(3);
  const before = await prisma().auditEvent.count({ where: { dossierId: dossier.id } });
  expect(await execute(markSeen, { dossier: dossier.slug, seq: 2 }, { actor })).toEqual({
    ok: true,
    value: { dossier: dossier.slug, seq: 2 },
  });
  expect(await newsOf(actor)).toMatchObject({
    count: { value: 1 },
    seen: { seq: 2, at: expect.any(String) },
    latest: 3,
  });
  // Looking is no news to anybody: it is accounted for in the register's own chain.
  expect(await prisma().auditEvent.count({ where: { dossierId: dossier.id } })).toBe(before);
  expect(
    await prisma().auditEvent.findFirstOrThrow({ where: { entityId: actor.id, operation: "desk.markSeen" } }),
  ).toMatchObject({ dossierId: null, before: { seen: 0 }, after: { dossier: dossier.slug, seen: 2 } });
});

test.each([
  [{ seq: 9 }, "no_such_event"],
  [{ seq: 1 }, "seen_already"],
  [{ seq: 0 }, "invalid_input"],
  [{ seq: 2, dossier: "of-nobody" }, "not_found"],
] as const)("%j is refused as %s, and nothing is written", async (change, reason) => {
  const { dossier, actor } = await arrange();
  await execute(markSeen, { dossier: dossier.slug, seq: 1 }, { actor });
  const before = [await membershipOf(dossier.id, actor.id), await registerEvents()];
  const result = await execute(markSeen, { dossier: dossier.slug, ...change }, { actor });
  expect(result).toMatchObject({ ok: false, fault: { reason } });
  expect([await membershipOf(dossier.id, actor.id), await registerEvents()]).toEqual(before);
});

test("it is not for a stranger to the dossier", async () => {
  const { dossier } = await arrange();
  const stranger = await makeActor(dossier.id, null);
  expect(await execute(markSeen, { dossier: dossier.slug, seq: 1 }, { actor: stranger })).toMatchObject({
    ok: false,
    fault: { code: "not_found" },
  });
});

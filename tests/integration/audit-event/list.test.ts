import { afterAll, describe, expect, test } from "vitest";
import { getFacets, listAuditEvents } from "@/lib/audit-event/queries";
import { assessCommitment, retractAssessment } from "@/lib/commitment/commands";
import type { Actor } from "@/lib/kernel/actor";
import { sealAudit } from "@/lib/kernel/audit";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { today } from "@/lib/time/clock";
import { addDays } from "@/lib/time/day";
import { makeClaim, makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

/** A dossier that the system filled, and in which an analyst changed a status twice and took the first back. */
async function arrange() {
  const dossier = await makeDossier();
  const commitment = await makeCommitment(dossier.id, "A", "Open the crossings");
  const claim = await makeClaim(dossier.id, commitment.id);
  const actor = await makeActor(dossier.id, "analyst");
  const entry = (entityType: string, label: string) => ({
    dossierId: dossier.id,
    entityType,
    entityId: commitment.id,
    label,
    before: null,
    after: { title: label },
  });
  await prisma().$transaction((tx) =>
    sealAudit(tx, [entry("commitment", "C-1 Open the crossings"), entry("source", "S-1 A gazette")], {
      actor: { kind: "system", name: "Sample dossier" },
      operation: "sample.load",
      requestId: null,
    }),
  );
  const assess = async (version: number, asOf: string, evidence: object) => {
    const result = await execute(
      assessCommitment,
      { id: commitment.id, version, level: "limited", asOf, ...evidence },
      { actor, requestId: `request-${version}` },
    );
    if (!result.ok) throw new Error(result.fault.message);
    return result.value.assessmentId;
  };
  const first = await assess(1, "2019-03-04", { claimIds: [claim.id] });
  const second = await assess(2, "2020-01-01", { noSourceReason: "Told by telephone" });
  const retracted = await execute(retractAssessment, { id: commitment.id, assessmentId: first }, { actor });
  expect(retracted).toMatchObject({ ok: true });
  return { dossier, commitment, actor, first, second };
}

async function eventsOf(actor: Actor, input: { dossier: string } & Record<string, unknown>) {
  const result = await ask(listAuditEvents, input, { actor });
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

describe("the events of a dossier", () => {
  test("come latest first, with when it happened, before and after, and what has become of it", async () => {
    const { dossier, commitment, actor, first, second } = await arrange();
    const page = await eventsOf(actor, { dossier: dossier.slug });
    expect(page).toMatchObject({
      count: { value: 5, capped: false },
      nextCursor: null,
      latest: 5,
      seen: { seq: 0, at: null },
    });
    expect(page.data.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    expect(page.data[0]).toMatchObject({ operation: "commitment.retract", assessment: null });
    expect(page.data[1]).toMatchObject({
      actor: { kind: "user", id: actor.id, name: actor.name },
      happened: "2020-01-01",
      evidence: [],
      assessment: { id: second, state: "stands" },
      requestId: "request-2",
      before: { level: "limited", asOf: "2019-03-04" },
    });
    expect(page.data[2]).toMatchObject({
      reference: "C-1",
      title: "Open the crossings",
      entityId: commitment.id,
      happened: "2019-03-04",
      evidence: ["Q-1"],
      assessment: { id: first, state: "taken_back" },
    });
    expect(page.data[4]).toMatchObject({ actor: { kind: "system", id: null }, happened: null });
  });

  test("take three statements a page", async () => {
    const { dossier, actor } = await arrange();
    const { statements } = await countStatements(() => eventsOf(actor, { dossier: dossier.slug }));
    expect(statements).toHaveLength(3);
  });

  test("are narrowed by every filter", async () => {
    const { dossier, actor, commitment } = await arrange();
    const colleague = await makeActor(dossier.id, "reader");
    const seqs = async (input: object, as: Actor = actor) =>
      (await eventsOf(as, { dossier: dossier.slug, ...input })).data.map(({ seq }) => seq);
    expect(await seqs({ actor: actor.id })).toEqual([5, 4, 3]);
    expect(await seqs({ actor: "system" })).toEqual([2, 1]);
    expect(await seqs({ actor: "others" })).toEqual([2, 1]);
    expect(await seqs({ actor: "others" }, colleague)).toEqual([5, 4, 3, 2, 1]);
    expect(await seqs({ operation: "commitment.retract" })).toEqual([5]);
    expect(await seqs({ entityType: "source" })).toEqual([2]);
    expect(await seqs({ entityId: commitment.id, after: 3 })).toEqual([5, 4]);
    expect(await seqs({ reference: "c-1" })).toEqual([5, 4, 3, 2, 1]);
    expect(await seqs({ reference: "C-2" })).toEqual([]);
    expect(await seqs({ reference: "G-1" })).toEqual([]);
    expect(await seqs({ from: today(), to: today(), actor: actor.id, entityType: "commitment" })).toEqual([
      5, 4, 3,
    ]);
    expect(await seqs({ from: addDays(today(), 1) })).toEqual([]);
    expect(await seqs({ to: addDays(today(), -1) })).toEqual([]);
  });

  test("come in pages that show each once and count them all", async () => {
    const { dossier, actor } = await arrange();
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await eventsOf(actor, { dossier: dossier.slug, limit: 2, ...(cursor && { cursor }) });
      expect(page.count.value).toBe(5);
      seen.push(...page.data.map(({ seq }) => seq));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  test.each([
    { actor: "nobody" },
    { entityType: "Source" },
    { reference: "X-1" },
    { from: "2019-02-30" },
    { after: -1 },
  ])("are not asked for with %j", async (input) => {
    const { dossier, actor } = await arrange();
    expect(await ask(listAuditEvents, { dossier: dossier.slug, ...input }, { actor })).toMatchObject({
      ok: false,
      fault: { code: "invalid" },
    });
  });

  test("and what they can be narrowed to are unseen by a stranger, and by an admin who is none of its members", async () => {
    const { dossier } = await arrange();
    for (const admin of [false, true]) {
      const stranger = await makeActor(dossier.id, null, { admin });
      expect(await ask(listAuditEvents, { dossier: dossier.slug }, { actor: stranger })).toMatchObject({
        ok: false,
        fault: { code: "not_found" },
      });
      expect(await ask(getFacets, { dossier: dossier.slug }, { actor: stranger })).toEqual({
        ok: true,
        value: { actors: [], system: false, entityTypes: [] },
      });
    }
  });
});

test("who and what a dossier's events are about", async () => {
  const { dossier, actor, commitment } = await arrange();
  const colleague = await makeActor(dossier.id, "analyst");
  await execute(
    assessCommitment,
    { id: commitment.id, version: 4, level: "complete", noSourceReason: "told" },
    { actor: colleague },
  );
  const found = await ask(getFacets, { dossier: dossier.slug }, { actor });
  if (!found.ok) throw new Error(found.fault.message);
  expect(found.value.actors.map(({ id }) => id).toSorted()).toEqual([actor.id, colleague.id].toSorted());
  expect(found.value).toMatchObject({ system: true, entityTypes: ["commitment", "source"] });
});

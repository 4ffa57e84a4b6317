import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { CLOSURES, LEVELS, STALE_DAYS } from "@/lib/commitment/rules";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { getOverview } from "@/lib/overview/queries";
import { today } from "@/lib/time/clock";
import { addDays } from "@/lib/time/day";
import { withClient } from "@/scripts/database/connect.mjs";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { ownerUrl } from "@/tests/support/database";

afterAll(disconnect);

/** How many rows say of themselves what their history does not. */
async function astray(dossierId: string): Promise<number> {
  const [row] = await prisma().$queryRaw<{ astray: number }[]>`
    SELECT (
      SELECT count(*)::int FROM commitment_line l LEFT JOIN LATERAL current_assessment(l.id, NULL, NULL) a ON true
      WHERE l.dossier_id = ${dossierId}::uuid AND (l.level, l.as_of) IS DISTINCT FROM (a.level, a.as_of)
    ) + (
      SELECT count(*)::int FROM commitment c
      WHERE c.dossier_id = ${dossierId}::uuid AND (c.closure <> current_closure(c.id, NULL, NULL)
        OR c.assessed IS DISTINCT FROM (
          SELECT CASE WHEN bool_and(l.as_of IS NOT NULL) THEN min(l.as_of) END FROM commitment_line l
          WHERE l.commitment_id = c.id))
    ) AS astray`;
  return row?.astray ?? -1;
}

async function arrange() {
  const dossier = await makeDossier();
  const commitment = await makeCommitment(dossier.id, "each");
  return { dossier, commitment, actor: await makeActor(dossier.id, "reviewer") };
}

describe("how a commitment stands", () => {
  test("is what its history says, after any history", async () => {
    const day = fc.integer({ min: 0, max: 40 }).map((after) => addDays("2020-01-01", after));
    const act = fc.oneof(
      fc.record({
        act: fc.constant("assess" as const),
        by: fc.constantFrom("A" as const, "B" as const),
        level: fc.constantFrom(...LEVELS),
        asOf: day,
      }),
      fc.record({ act: fc.constant("retract" as const), which: fc.nat(5) }),
      fc.record({ act: fc.constant("close" as const), closure: fc.constantFrom(...CLOSURES), asOf: day }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const { dossier, commitment, actor } = await arrange();
        const { id } = commitment;
        const made: string[] = [];
        for (const one of acts) {
          const { version } = await prisma().commitment.findUniqueOrThrow({ where: { id } });
          // What is refused changes nothing either.
          if (one.act === "assess") {
            const { act: _, ...said } = one;
            const done = await execute(
              assessCommitment,
              { id, version, ...said, noSourceReason: "Told in person" },
              { actor },
            );
            if (done.ok) made.push(done.value.assessmentId);
          } else if (one.act === "retract")
            await execute(retractAssessment, { id, assessmentId: made[one.which] ?? id }, { actor });
          else {
            const { closure, asOf } = one;
            await execute(closeCommitment, { id, version, closure, asOf, reason: "So told" }, { actor });
          }
        }
        expect(await astray(dossier.id)).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  test("is neither given nor changed by anybody: it is reckoned", async () => {
    const { dossier, commitment } = await arrange();
    const { id } = commitment;
    const line = await prisma().commitmentLine.findFirstOrThrow({ where: { commitmentId: id } });
    const writes = [
      `UPDATE commitment SET closure = 'fulfilled' WHERE id = '${id}'`,
      `UPDATE commitment SET assessed = '2020-01-01' WHERE id = '${id}'`,
      `UPDATE commitment_line SET level = 'complete' WHERE id = '${line.id}'`,
      `UPDATE commitment_line SET as_of = '2020-01-01' WHERE id = '${line.id}'`,
    ];
    for (const write of writes) {
      await expect(prisma().$executeRawUnsafe(write)).rejects.toThrow(
        /follows from its history|permission denied/,
      );
      await expect(withClient(ownerUrl, (client) => client.query(write))).rejects.toThrow(
        /follows from its history/,
      );
    }
    await expect(prisma().$queryRaw`SELECT reckon_assessed(ARRAY[${id}::uuid])`).rejects.toThrow(
      /permission denied/,
    );
    await prisma().commitment.create({
      data: {
        ...{ dossierId: dossier.id, number: 2, title: "Given as closed", bearer: "A", kind: "one_off" },
        ...{ closure: "breached", assessed: new Date("2020-01-01") },
        lines: { create: [{ by: "A", level: "complete", asOf: new Date("2020-01-01") }] },
      },
    });
    expect(await astray(dossier.id)).toBe(0);
  });
});

test("an open commitment is stale on the 181st day, the longest unassessed first", async () => {
  const { dossier, commitment, actor } = await arrange();
  const assess = async (id: string, by: "A" | "B", days: number) => {
    const { version } = await prisma().commitment.findUniqueOrThrow({ where: { id } });
    const asOf = addDays(today(), -days);
    const said = { by, level: "limited" as const, asOf, noSourceReason: "Told in person" };
    const done = await execute(assessCommitment, { id, version, ...said }, { actor });
    if (!done.ok) throw new Error(done.fault.message);
  };
  await assess(commitment.id, "A", STALE_DAYS);
  await assess(commitment.id, "B", STALE_DAYS + 1);
  const fresh = await makeCommitment(dossier.id, "A");
  await assess(fresh.id, "A", STALE_DAYS);
  await makeCommitment(dossier.id, "B");
  const overview = await ask(getOverview, { dossier: dossier.slug }, { actor });
  expect(overview).toMatchObject({
    ok: true,
    value: {
      stale: {
        count: 2,
        first: [
          { reference: "C-3", asOf: null },
          { reference: "C-1", asOf: addDays(today(), -STALE_DAYS - 1) },
        ],
      },
    },
  });
});

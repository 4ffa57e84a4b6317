import { afterAll, describe, expect, test } from "vitest";
import { getAgreement, getAgreementByReference } from "@/lib/agreement/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { makeActClaim, makeFive } from "@/tests/factories/agreement";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

describe("one agreement", () => {
  test("has its acts with who says so, both accounts, lineage both ways and what stands under it", async () => {
    const { dossier, actor, agreements } = await makeFive();
    const [, two, three, four] = agreements;
    const dossierId = dossier.id;
    const [signed] = await prisma().agreementAction.findMany({
      where: { agreementId: three.id, kind: "signed" },
    });
    if (!signed) throw new Error("no act");
    await makeActClaim(signed, "A");
    await makeActClaim(signed, "B", "qualifies");
    await prisma().agreementLink.createMany({
      data: [
        {
          dossierId,
          fromId: three.id,
          toId: two.id,
          kind: "updates",
          confidence: "possible",
          note: "Not said which",
        },
        { dossierId, fromId: four.id, toId: three.id, kind: "implements", confidence: "confirmed" },
      ],
    });
    const provision = await prisma().provision.create({
      data: { dossierId, agreementId: three.id, label: "Art. 4(2)", position: 1 },
    });
    for (const provisionId of [provision.id, null]) {
      const { id } = await makeCommitment(dossierId, "each");
      await prisma().commitment.update({ where: { id }, data: { agreementId: three.id, provisionId } });
    }
    const { value: record, statements } = await countStatements(() =>
      ask(getAgreement, { id: three.id }, { actor }),
    );
    expect(statements).toHaveLength(1);
    expect(record).toMatchObject({
      ok: true,
      value: {
        reference: "A-3",
        actions: [
          { kind: "signed", claims: [{ assertedBy: "A" }, { assertedBy: "B", stance: "qualifies" }] },
          { kind: "entered_into_force", claims: [], position: { A: "not_searched" } },
        ],
        position: { A: "affirms", B: "affirms_otherwise", summary: ["divergent"] },
        linksTo: [
          {
            kind: "updates",
            confidence: "possible",
            note: "Not said which",
            other: { reference: "A-2", status: { state: "signed" } },
          },
        ],
        linksFrom: [{ kind: "implements", other: { reference: "A-4", status: { state: "denounced" } } }],
        provisions: [
          {
            label: "Art. 4(2)",
            commitments: [{ reference: "C-1", lines: [{ by: "A", level: "no_evidence" }, { by: "B" }] }],
          },
        ],
        commitments: [{ reference: "C-2" }],
      },
    });
  });

  test("as of a day shows no later act, and as known on a day none entered later", async () => {
    const { dossier, actor, agreements } = await makeFive();
    const which = { dossier: dossier.slug, reference: "a-3" };
    expect(await ask(getAgreementByReference, { ...which, asOf: "2011-12-31" }, { actor })).toMatchObject({
      ok: true,
      value: {
        day: "2011-12-31",
        status: { state: "signed", surer: null },
        actions: [{ kind: "signed" }],
        lane: { today: 1 },
      },
    });
    expect(await ask(getAgreement, { id: agreements[2].id, knownOn: "2001-01-01" }, { actor })).toMatchObject(
      {
        ok: true,
        value: { status: { state: "not_concluded" }, actions: [] },
      },
    );
  });

  test("of another's dossier, archived, or of no such reference is not found", async () => {
    const { dossier, actor, agreements } = await makeFive();
    const stranger = await makeActor(dossier.id, null);
    const which = { dossier: dossier.slug, reference: "A-3" };
    await prisma().agreement.update({ where: { id: agreements[3].id }, data: { archivedAt: new Date() } });
    for (const answer of [
      await ask(getAgreement, { id: agreements[2].id }, { actor: stranger }),
      await ask(getAgreementByReference, which, { actor: stranger }),
      await ask(getAgreementByReference, { ...which, reference: "A-99" }, { actor }),
      await ask(getAgreementByReference, { ...which, reference: "C-3" }, { actor }),
      await ask(getAgreement, { id: agreements[3].id }, { actor }),
    ])
      expect(answer).toMatchObject({ ok: false, fault: { code: "not_found" } });
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { getAgreement, getAgreementByReference, listAgreements } from "@/lib/agreement/queries";
import type { agreementListInput } from "@/lib/agreement/schema";
import { listIssueAreas } from "@/lib/issue-area/queries";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { makeAct, makeActClaim, makeAgreement } from "@/tests/factories/agreement";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

type ListInput = (typeof agreementListInput)["_zod"]["input"];

/** Five agreements: A-1 without acts, A-2 signed, A-3 possibly in force, A-4 denounced, A-5 signed. */
async function arrange() {
  const dossier = await makeDossier();
  const area = { code: `area-${dossier.slug}`, name: "Migration" };
  const { id: issueAreaId } = await prisma().issueArea.create({ data: area });
  const [one, two, three, four, five] = [
    await makeAgreement(dossier.id, "Draft of 100% clarity", { kind: "joint_statement" }),
    await makeAgreement(dossier.id, "Signed agreement"),
    await makeAgreement(dossier.id, "Agreement in force", { issueAreas: { create: { issueAreaId } } }),
    await makeAgreement(dossier.id, "Denounced agreement", {
      identifiers: { create: { scheme: "unts", value: "I-777" } },
    }),
    await makeAgreement(dossier.id, "Another one, signed", { kind: "protocol" }),
  ];
  await makeAct(two, "signed", "2010-02-03");
  await makeAct(three, "signed", "2011-01-01");
  await makeAct(three, "entered_into_force", "2012-01-01", { confirmation: "possible" });
  await makeAct(four, "denounced", "2013-01-01", { by: "A" });
  await makeAct(five, "signed", null);
  return {
    dossier,
    area,
    agreements: [one, two, three, four, five] as const,
    actor: await makeActor(dossier.id, "reader"),
  };
}

const lastOf = (dossierId: string) =>
  prisma().agreement.findFirstOrThrow({ where: { dossierId }, orderBy: { number: "desc" } });

async function found(actor: Actor, input: ListInput) {
  const page = await ask(listAgreements, input, { actor });
  if (!page.ok) throw new Error(page.fault.message);
  return page.value;
}
const references = async (actor: Actor, input: ListInput) =>
  (await found(actor, input)).data.map(({ reference }) => reference);

describe("the list", () => {
  test("has the computed status with its doubt, the first date and the number of commitments", async () => {
    const { dossier, actor, area, agreements } = await arrange();
    await prisma().commitment.update({
      where: { id: (await makeCommitment(dossier.id)).id },
      data: { agreementId: agreements[2].id },
    });
    const { data, count } = await found(actor, { dossier: dossier.slug });
    expect(count).toEqual({ value: 5, capped: false });
    expect(data).toMatchObject([
      { reference: "A-1", status: { state: "not_concluded" }, first: null, commitments: 0, acts: 0 },
      {
        reference: "A-2",
        status: { state: "signed", confirmation: "confirmed" },
        first: { edtf: "2010-02-03" },
      },
      {
        reference: "A-3",
        status: { state: "in_force", confirmation: "possible", surer: { state: "signed" } },
        first: { edtf: "2011-01-01" },
        issueAreas: [area],
        commitments: 1,
        acts: 2,
      },
      { reference: "A-4", status: { state: "denounced", by: "A" } },
      { reference: "A-5", status: { state: "signed", on: null }, first: null, acts: 1 },
    ]);
  });

  test("filters combine; what is typed is no pattern", async () => {
    const { dossier, actor, area } = await arrange();
    const here = { dossier: dossier.slug };
    expect(await references(actor, { ...here, kind: "protocol,joint_statement" })).toEqual(["A-1", "A-5"]);
    expect(await references(actor, { ...here, issueArea: area.code })).toEqual(["A-3"]);
    expect(await references(actor, { ...here, q: "SIGNED" })).toEqual(["A-2", "A-5"]);
    expect(await references(actor, { ...here, q: "100%" })).toEqual(["A-1"]);
    expect(await references(actor, { ...here, q: "1%0" })).toEqual([]);
    expect(await references(actor, { ...here, q: "a-4" })).toEqual(["A-4"]);
    expect(await references(actor, { ...here, q: "i-777" })).toEqual(["A-4"]);
    expect(await references(actor, { ...here, status: "signed" })).toEqual(["A-2", "A-5"]);
    expect(await references(actor, { ...here, status: ["signed", "denounced"], q: "agreement" })).toEqual([
      "A-2",
      "A-4",
    ]);
    expect(await references(actor, { ...here, status: "terminated" })).toEqual([]);
  });

  test.each([{}, { status: "signed,denounced,in_force,not_concluded" }])(
    "pages show each once: %j",
    async (filter) => {
      const { dossier, actor } = await arrange();
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await found(actor, {
          dossier: dossier.slug,
          limit: 2,
          ...filter,
          ...(cursor && { cursor }),
        });
        expect(page.count).toEqual({ value: 5, capped: false });
        seen.push(...page.data.map(({ reference }) => reference));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(["A-1", "A-2", "A-3", "A-4", "A-5"]);
    },
  );

  test("goes on over several dossiers in one order, and shows no stranger's", async () => {
    const [first, second, other] = [await arrange(), await arrange(), await arrange()];
    const roles = { [first.dossier.id]: "reader", [second.dossier.id]: "analyst" } as const;
    const actor: Actor = { ...first.actor, roles };
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await found(actor, { limit: 3, ...(cursor && { cursor }) });
      seen.push(...page.data.map(({ dossier, reference }) => `${dossier} ${reference}`));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const slugs = [first.dossier.slug, second.dossier.slug].toSorted();
    expect(seen).toEqual(slugs.flatMap((slug) => [1, 2, 3, 4, 5].map((number) => `${slug} A-${number}`)));
    for (const filter of [{}, { status: "signed" }])
      expect(await ask(listAgreements, { dossier: other.dossier.slug, ...filter }, { actor })).toMatchObject({
        ok: false,
        fault: { code: "not_found" },
      });
  });

  test("obeys both cuts, and refuses a forged cursor and an impossible day", async () => {
    const { dossier, actor } = await arrange();
    const here = { dossier: dossier.slug };
    expect(await references(actor, { ...here, status: "signed", asOf: "2011-06-01" })).toEqual([
      "A-2",
      "A-3",
      "A-5",
    ]);
    expect(await references(actor, { ...here, knownOn: "2001-01-01" })).toEqual([]);
    for (const [input, reason] of [
      [{ cursor: "x" }, "invalid_cursor"],
      [{ asOf: "2019-02-30" }, "invalid_input"],
      [{ limit: 201 }, "invalid_input"],
      [{ status: "dead" }, "invalid_input"],
    ] as const)
      expect(await ask(listAgreements, { ...here, ...input } as ListInput, { actor })).toMatchObject({
        ok: false,
        fault: { reason },
      });
  });

  test("beyond a thousand a page of the computed filter may be short, but it goes on", async () => {
    const { dossier, actor } = await arrange();
    await prisma().agreement.createMany({
      data: Array.from({ length: 1000 }, (_, at) => ({
        dossierId: dossier.id,
        number: 6 + at,
        title: `Draft ${at}`,
        kind: "treaty" as const,
      })),
    });
    await makeAct({ id: (await lastOf(dossier.id)).id, dossierId: dossier.id }, "expired", "2014-01-01");
    const first = await found(actor, { dossier: dossier.slug, status: "expired" });
    expect(first).toMatchObject({ data: [], count: { value: 0, capped: true } });
    const second = await found(actor, {
      dossier: dossier.slug,
      status: "expired",
      cursor: first.nextCursor ?? "",
    });
    expect(second).toMatchObject({ data: [{ reference: "A-1005" }], nextCursor: null });
  });

  test("takes two statements, three with the computed filter", async () => {
    const { dossier, actor } = await arrange();
    const plain = await countStatements(() => found(actor, { dossier: dossier.slug, limit: 2 }));
    expect(plain.statements).toHaveLength(2);
    const cursor = plain.value.nextCursor ?? "";
    const filtered = await countStatements(() =>
      found(actor, { dossier: dossier.slug, limit: 2, status: "signed,denounced", cursor }),
    );
    expect(filtered.statements).toHaveLength(3);
  });
});

describe("one agreement", () => {
  test("has its acts with who says so, both accounts, lineage both ways and what stands under it", async () => {
    const { dossier, actor, agreements } = await arrange();
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
    const { dossier, actor, agreements } = await arrange();
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
    const { dossier, actor, agreements } = await arrange();
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

test("issue areas come by name", async () => {
  const { area, actor } = await arrange();
  const areas = await ask(listIssueAreas, {}, { actor });
  if (!areas.ok) throw new Error(areas.fault.message);
  expect(areas.value.data).toContainEqual(area);
  expect(await ask(listIssueAreas, {}, { actor: null })).toMatchObject({ ok: false });
});

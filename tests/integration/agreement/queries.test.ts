import { afterAll, describe, expect, test } from "vitest";
import { listAgreements } from "@/lib/agreement/queries";
import type { agreementListInput } from "@/lib/agreement/schema";
import { listIssueAreas } from "@/lib/issue-area/queries";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { makeAct, makeFive } from "@/tests/factories/agreement";
import { makeCommitment } from "@/tests/factories/commitment";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

type ListInput = (typeof agreementListInput)["_zod"]["input"];

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
    const { dossier, actor, area, agreements } = await makeFive();
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
    const { dossier, actor, area } = await makeFive();
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
      const { dossier, actor } = await makeFive();
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
    const [first, second, other] = [await makeFive(), await makeFive(), await makeFive()];
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
    const { dossier, actor } = await makeFive();
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
    const { dossier, actor } = await makeFive();
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
    const { dossier, actor } = await makeFive();
    const plain = await countStatements(() => found(actor, { dossier: dossier.slug, limit: 2 }));
    expect(plain.statements).toHaveLength(2);
    const cursor = plain.value.nextCursor ?? "";
    const filtered = await countStatements(() =>
      found(actor, { dossier: dossier.slug, limit: 2, status: "signed,denounced", cursor }),
    );
    expect(filtered.statements).toHaveLength(3);
  });
});

test("issue areas come by name", async () => {
  const { area, actor } = await makeFive();
  const areas = await ask(listIssueAreas, {}, { actor });
  if (!areas.ok) throw new Error(areas.fault.message);
  expect(areas.value.data).toContainEqual(area);
  expect(await ask(listIssueAreas, {}, { actor: null })).toMatchObject({ ok: false });
});

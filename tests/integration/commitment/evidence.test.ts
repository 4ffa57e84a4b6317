import { afterAll, expect, test } from "vitest";
import { assessCommitment } from "@/lib/commitment/commands";
import { getCommitment, listCommitments } from "@/lib/commitment/queries";
import { disconnect } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { getOverview } from "@/lib/overview/queries";
import { makeClaim, makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

test("a claim about another record that an assessment rests on comes with its words, by the same cuts", async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const [mine, other] = [await makeCommitment(dossier.id, "each"), await makeCommitment(dossier.id)];
  const [own, foreign] = [await makeClaim(dossier.id, mine.id), await makeClaim(dossier.id, other.id)];
  const read = async (cuts = {}) => {
    const record = await ask(getCommitment, { id: mine.id, ...cuts }, { actor });
    if (!record.ok) throw new Error(record.fault.message);
    return record.value;
  };
  expect((await read()).elsewhere).toEqual([]);
  const input = {
    id: mine.id,
    version: 1,
    by: "A" as const,
    level: "complete" as const,
    claimIds: [own.id, foreign.id],
  };
  expect(await execute(assessCommitment, input, { actor })).toMatchObject({ ok: true });
  const { claims, elsewhere, assessments } = await read();
  expect(assessments[0]?.claims).toEqual(["Q-1", "Q-2"]);
  expect([claims.map(({ reference }) => reference), elsewhere]).toMatchObject([
    ["Q-1"],
    [{ reference: "Q-2", gist: foreign.gist }],
  ]);
  expect((await read({ knownOn: "2020-01-01" })).elsewhere).toEqual([]);
});

test("each side's quote for its own line leaves both reported done, and the accounts apart", async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const { id } = await makeCommitment(dossier.id, "each");
  const assess = (by: "A" | "B", version: number, assertedBy = by) => {
    const quote = {
      exact: `Side ${by} has done it`,
      assertedBy,
      publisher: `Outlet ${by}${version}`,
      title: "Report",
    };
    return execute(assessCommitment, { id, version, by, level: "complete", quote }, { actor });
  };
  const standing = async () => {
    const record = await ask(getCommitment, { id }, { actor });
    if (!record.ok) throw new Error(record.fault.message);
    const listed = await ask(listCommitments, { dossier: dossier.slug }, { actor });
    const overview = await ask(getOverview, { dossier: dossier.slug }, { actor });
    return {
      record: record.value.lines.map(({ reportedDone }) => reportedDone),
      list: listed.ok && listed.value.data[0]?.lines.map(({ reportedDone }) => reportedDone),
      overview: overview.ok && overview.value.reportedDone,
      summary: record.value.position.summary,
    };
  };
  await assess("A", 1);
  await assess("B", 2);
  const both = [true, true];
  expect(await standing()).toEqual({ record: both, list: both, overview: 2, summary: ["apart"] });
  // B says so of A as well.
  expect(await assess("A", 3, "B")).toMatchObject({ ok: true });
  const one = [false, true];
  expect(await standing()).toEqual({ record: one, list: one, overview: 1, summary: ["matched"] });
});

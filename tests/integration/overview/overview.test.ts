import { afterAll, expect, test } from "vitest";
import { assessCommitment } from "@/lib/commitment/commands";
import { listCommitments } from "@/lib/commitment/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { recordMeeting } from "@/lib/meeting/commands";
import { listMeetings } from "@/lib/meeting/queries";
import { getOverview } from "@/lib/overview/queries";
import { makeAct, makeAgreement } from "@/tests/factories/agreement";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange() {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  await prisma().workingGroup.create({
    data: { dossierId: dossier.id, number: 1, name: "Joint working group", kind: "joint_working_group" },
  });
  return { dossier, actor };
}

async function overviewOf({ dossier, actor }: Awaited<ReturnType<typeof arrange>>) {
  const result = await ask(getOverview, { dossier: dossier.slug }, { actor });
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

test("an empty dossier has an overview, and a stranger has none", async () => {
  const { dossier, actor } = await arrange();
  expect(await overviewOf({ dossier, actor })).toMatchObject({
    divergences: [],
    next: { count: 0 },
    unconfirmed: { count: 0 },
    stale: { count: 0 },
    coverage: { facts: 0, withExcerpt: 0, bothSides: 0 },
    changes: null,
  });
  const stranger = await makeActor(dossier.id, null);
  expect(await ask(getOverview, { dossier: dossier.slug }, { actor: stranger })).toMatchObject({
    ok: false,
    fault: { code: "not_found" },
  });
});

test("each number of the overview is the length of the list that it leads to", async () => {
  const { dossier, actor } = await arrange();
  const input = { dossier: dossier.slug, group: "G-1" };
  await execute(recordMeeting, { ...input, on: "2019-03-04", status: "held" }, { actor });
  await execute(recordMeeting, { ...input, on: "December 2020", status: "announced" }, { actor });
  await execute(recordMeeting, { ...input, on: "2199", status: "planned" }, { actor });
  const both = await makeCommitment(dossier.id, "each");
  await makeCommitment(dossier.id, "joint");
  const assess = (by: "A" | "B", asOf: string) =>
    execute(
      assessCommitment,
      {
        id: both.id,
        version: by === "A" ? 1 : 2,
        by,
        level: "limited",
        asOf,
        noSourceReason: "Told in person",
      },
      { actor },
    );
  await assess("A", "2018-01-01");
  await assess("B", "2020-01-01");

  const overview = await overviewOf({ dossier, actor });
  const { slug } = dossier;
  for (const { level, ...counts } of overview.levels)
    for (const line of ["A", "B", "both"] as const) {
      const list = await ask(listCommitments, { dossier: slug, level: [level], line }, { actor });
      expect(list.ok && list.value.count.value, `${level} ${line}`).toBe(counts[line]);
    }
  const stale = await ask(listCommitments, { dossier: slug, stale: true }, { actor });
  expect(stale.ok && stale.value.count.value).toBe(overview.stale.count);
  const unconfirmed = await ask(listMeetings, { dossier: slug, unconfirmed: true }, { actor });
  expect(unconfirmed).toMatchObject({
    ok: true,
    value: { count: { value: 1 }, data: [{ reference: "M-2" }] },
  });

  expect(overview).toMatchObject({
    next: { count: 1, first: [{ reference: "M-3", status: "planned" }] },
    unconfirmed: { count: 1, first: [{ reference: "M-2", on: { printed: "December 2020" } }] },
    stale: { count: 2 },
    coverage: { facts: 5, withExcerpt: 0, bothSides: 0 },
    changes: {
      since: { reference: "M-1", day: "2019-03-04" },
      first: [{ reference: "C-1", by: "B", kind: "assessment", value: "limited", day: "2020-01-01" }],
    },
  });
});

test("acts after the last meeting are told as exactly and as surely as they are known, and none that is to come", async () => {
  const { dossier, actor } = await arrange();
  const held = { dossier: dossier.slug, group: "G-1", on: "4 March 2019" };
  await execute(recordMeeting, held, { actor });
  const agreement = await makeAgreement(dossier.id, "Protocol");
  const november = { onEdtf: "2019-11", onLatest: new Date("2019-11-30"), confirmation: "possible" as const };
  await makeAct(agreement, "signed", "2019-11-01", november);
  await makeAct(agreement, "ratified", "2019-12-05", { by: "B" });
  await makeAct(agreement, "entered_into_force", "2199-01-01");
  const { changes } = await overviewOf({ dossier, actor });
  expect(changes?.since).toMatchObject({ day: "2019-03-04", exact: true });
  expect(changes?.first).toMatchObject([
    { reference: "A-1", value: "ratified", by: "B", edtf: "2019-12-05", confirmation: "confirmed" },
    { reference: "A-1", value: "signed", by: null, edtf: "2019-11", confirmation: "possible" },
  ]);
  await execute(recordMeeting, { ...held, on: "January 2020" }, { actor });
  expect((await overviewOf({ dossier, actor })).changes?.since).toMatchObject({
    day: "2020-01-31",
    exact: false,
  });
});

test("an account that contradicts the other stands with the words of both", async () => {
  const { dossier, actor } = await arrange();
  const { id } = await makeCommitment(dossier.id, "joint");
  const said = (number: number, assertedBy: "A" | "B", stance: "supports" | "contradicts", gist: string) => ({
    dossierId: dossier.id,
    number,
    assertedBy,
    stance,
    gist,
    attribution: "paraphrase" as const,
    modality: "done" as const,
    unrecordedSource: "Heard at a briefing",
    commitmentId: id,
  });
  await prisma().claim.createMany({
    data: [said(1, "A", "contradicts", "No part in it"), said(2, "B", "supports", "Done together")],
  });
  const overview = await overviewOf({ dossier, actor });
  expect(overview.divergences).toEqual([
    expect.objectContaining({
      reference: "C-1",
      summary: ["denied", "divergent"],
      A: expect.objectContaining({ gist: "No part in it", exact: null, source: null }),
      B: expect.objectContaining({ gist: "Done together" }),
    }),
  ]);
  expect(overview.coverage).toEqual({ facts: 1, withExcerpt: 0, bothSides: 1 });
});

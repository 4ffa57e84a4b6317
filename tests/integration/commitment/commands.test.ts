import { afterAll, describe, expect, test } from "vitest";
import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { getCommitment, listCommitments } from "@/lib/commitment/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { makeClaim, makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange(
  bearer: "A" | "each" = "A",
  role: "reader" | "analyst" | "reviewer" | null = "analyst",
) {
  const dossier = await makeDossier();
  const commitment = await makeCommitment(dossier.id, bearer);
  const claim = await makeClaim(dossier.id, commitment.id);
  return { dossier, commitment, claim, actor: await makeActor(dossier.id, role) };
}

async function written(dossierId: string) {
  const where = { dossierId };
  const [assessments, closures, claims, sources, events] = await Promise.all([
    prisma().assessment.count({ where }),
    prisma().commitmentClosure.count({ where }),
    prisma().claim.count({ where }),
    prisma().source.count({ where }),
    prisma().auditEvent.count({ where }),
  ]);
  return { assessments, closures, claims, sources, events };
}
const untouched = { assessments: 0, closures: 0, claims: 1, sources: 0, events: 0 };

describe("assessing", () => {
  test("by a claim at hand: appended, accounted for, and read back as reported done", async () => {
    const { dossier, commitment, claim, actor } = await arrange();
    const result = await execute(
      assessCommitment,
      { id: commitment.id, version: 1, level: "complete", claimIds: [claim.id] },
      { actor },
    );
    expect(result).toMatchObject({ ok: true, value: { by: "A", level: "complete", version: 2 } });
    const event = await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } });
    expect(event).toMatchObject({ operation: "commitment.assess", after: { level: "complete" } });
    const list = await ask(listCommitments, { dossier: dossier.slug, level: ["complete"] }, { actor });
    expect(list).toMatchObject({
      ok: true,
      value: {
        count: { value: 1, capped: false },
        data: [{ reference: "C-1", version: 2, lines: [{ by: "A", level: "complete", reportedDone: true }] }],
      },
    });
    expect(await ask(getCommitment, { id: commitment.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        lines: [{ level: "complete", reportedDone: true }],
        position: { A: "affirms", B: "not_searched", summary: ["one_sided"] },
        assessments: [{ claims: ["Q-1"] }],
      },
    });
  });

  test("by a pasted quote: source, text, excerpt and claim are made once", async () => {
    const { dossier, commitment, actor } = await arrange();
    const quote = {
      exact: "گذرگاه باز شد 🛂 – sınır kapısı açıldı",
      assertedBy: "B" as const,
      publisher: "Gazette",
      title: "Open",
    };
    for (const version of [1, 2])
      expect(
        await execute(
          assessCommitment,
          { id: commitment.id, version, level: "substantial", quote },
          { actor },
        ),
      ).toMatchObject({ ok: true });
    expect(await written(dossier.id)).toMatchObject({ assessments: 2, sources: 1, claims: 3 });
    expect(await prisma().excerpt.count({ where: { dossierId: dossier.id } })).toBe(1);
  });

  test.each([
    ["without evidence or reason", {}, "evidence_missing"],
    ["with a claim and a reason for none", { claims: true, noSourceReason: "none" }, "evidence_contradicts"],
    ["on a line that is not there", { noSourceReason: "none", by: "B" }, "no_such_line"],
    ["on a day to come", { noSourceReason: "none", asOf: "2199-01-01" }, "as_of_in_future"],
    [
      "correcting what is not there",
      { noSourceReason: "none", supersedes: "00000000-0000-7000-8000-000000000000" },
      "supersedes_unknown",
    ],
    ["by a claim of nowhere", { claimIds: ["00000000-0000-7000-8000-000000000000"] }, "claim_unusable"],
    ["on an old version", { noSourceReason: "none", version: 9 }, "stale_version"],
    ["with a blank reason", { noSourceReason: "  " }, "invalid_input"],
    ["at a level of nobody's scale", { noSourceReason: "none", level: "done" }, "invalid_input"],
  ] as const)("%s is refused, and nothing is written", async (_, change, reason) => {
    const { dossier, commitment, claim, actor } = await arrange();
    const { claims, ...rest } = { claims: false, ...change };
    const input = {
      id: commitment.id,
      version: 1,
      level: "limited",
      ...(claims && { claimIds: [claim.id] }),
      ...rest,
    };
    // What a door hands over is of any shape.
    const result = await execute(assessCommitment, input as never, { actor });
    expect(result).toMatchObject({ ok: false, fault: { reason } });
    expect(await written(dossier.id)).toEqual(untouched);
  });

  test("needs a line where each side bears it", async () => {
    const { commitment, actor } = await arrange("each");
    const input = { id: commitment.id, version: 1, level: "limited" as const, noSourceReason: "none" };
    expect(await execute(assessCommitment, input, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "line_needed" },
    });
    expect(await execute(assessCommitment, { ...input, by: "B" }, { actor })).toMatchObject({
      ok: true,
      value: { by: "B" },
    });
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, commitment, actor } = await arrange("A", role);
    const input = { id: commitment.id, version: 1, level: "limited" as const, noSourceReason: "none" };
    expect(await execute(assessCommitment, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await written(dossier.id)).toEqual(untouched);
  });
});

test("an assessment is taken back once, by an inverse that stays on record", async () => {
  const { dossier, commitment, actor } = await arrange();
  const done = await execute(
    assessCommitment,
    { id: commitment.id, version: 1, level: "limited", noSourceReason: "none" },
    { actor },
  );
  if (!done.ok) throw new Error(done.fault.message);
  const input = { id: commitment.id, assessmentId: done.value.assessmentId };
  const stranger = await makeActor(dossier.id, "reader");
  expect(await execute(retractAssessment, input, { actor: stranger })).toMatchObject({
    ok: false,
    fault: { code: "forbidden" },
  });
  expect(await execute(retractAssessment, input, { actor })).toMatchObject({
    ok: true,
    value: { version: 3 },
  });
  expect(await execute(retractAssessment, input, { actor })).toMatchObject({
    ok: false,
    fault: { reason: "already_superseded" },
  });
  expect(await written(dossier.id)).toMatchObject({ assessments: 2, events: 2 });
  expect(await ask(getCommitment, { id: commitment.id }, { actor })).toMatchObject({
    ok: true,
    value: { lines: [{ level: "no_evidence", assessmentId: null }] },
  });
});

test("a correction that is taken back says again what it corrected, and can be taken back too", async () => {
  const { commitment, claim, actor } = await arrange();
  const { id } = commitment;
  const assess = async (version: number, more: object) => {
    const input = {
      id,
      version,
      level: "limited" as const,
      asOf: "2019-03-04",
      claimIds: [claim.id],
      ...more,
    };
    const done = await execute(assessCommitment, input, { actor });
    if (!done.ok) throw new Error(done.fault.message);
    return done.value.assessmentId;
  };
  const takeBack = async (assessmentId: string) => {
    const done = await execute(retractAssessment, { id, assessmentId }, { actor });
    if (!done.ok) throw new Error(done.fault.message);
    return done.value.assessmentId;
  };
  const line = async () => {
    const read = await ask(getCommitment, { id }, { actor });
    return read.ok ? read.value.lines[0] : null;
  };
  const first = await assess(1, { rationale: "Seen" });
  const correction = await assess(2, { level: "complete", asOf: "2018-01-01", supersedes: first });
  expect(await line()).toMatchObject({ level: "complete", asOf: "2018-01-01" });
  const restored = await takeBack(correction);
  expect(await line()).toMatchObject({ level: "limited", asOf: "2019-03-04", assessmentId: restored });
  expect(await prisma().assessmentClaim.count({ where: { assessmentId: restored } })).toBe(1);
  await takeBack(restored);
  expect(await line()).toMatchObject({ level: "complete", asOf: "2018-01-01" });
  expect(await prisma().assessment.count({ where: { dossierId: commitment.dossierId } })).toBe(4);
});

test("on an old version, an assessment is answered with how the commitment stands now", async () => {
  const { commitment, actor } = await arrange();
  const input = { id: commitment.id, version: 1, level: "limited", noSourceReason: "none" } as const;
  await execute(assessCommitment, { ...input, asOf: "2019-03-04" }, { actor });
  expect(await execute(assessCommitment, { ...input, level: "complete" }, { actor })).toMatchObject({
    ok: false,
    fault: {
      code: "stale",
      current: {
        version: 2,
        closure: "open",
        lines: [{ by: "A", level: "limited", asOf: "2019-03-04", author: actor.name }],
      },
    },
  });
});

test("a reviewer closes and reopens; an analyst does not", async () => {
  const { dossier, commitment, actor } = await arrange("A", "reviewer");
  const input = { id: commitment.id, version: 1, closure: "lapsed" as const, reason: "Overtaken" };
  const analyst = await makeActor(dossier.id, "analyst");
  expect(await execute(closeCommitment, input, { actor: analyst })).toMatchObject({
    ok: false,
    fault: { code: "forbidden" },
  });
  expect(await execute(closeCommitment, { ...input, version: 4 }, { actor })).toMatchObject({
    ok: false,
    fault: { code: "stale" },
  });
  expect(await written(dossier.id)).toEqual(untouched);
  expect(await execute(closeCommitment, input, { actor })).toMatchObject({ ok: true });
  expect(
    await execute(closeCommitment, { ...input, version: 2, closure: "breached" }, { actor }),
  ).toMatchObject({
    ok: false,
    fault: { reason: "closure_refused" },
  });
  expect(await execute(closeCommitment, { ...input, version: 2, closure: "open" }, { actor })).toMatchObject({
    ok: true,
  });
  expect(await written(dossier.id)).toMatchObject({ closures: 2, events: 2 });
});

test.each(["reference", "-reference", "due", "-due", "as_of", "-level"] as const)(
  "pages by %s show each commitment once",
  async (sort) => {
    const { dossier, actor } = await arrange();
    for (let i = 0; i < 4; i++) await makeCommitment(dossier.id, "each", `Undertaking ${i}`);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(
        listCommitments,
        { dossier: dossier.slug, sort, limit: 2, ...(cursor && { cursor }) },
        { actor },
      );
      if (!page.ok) throw new Error(page.fault.message);
      seen.push(...page.value.data.map((row) => row.reference));
      cursor = page.value.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.toSorted()).toEqual(["C-1", "C-2", "C-3", "C-4", "C-5"]);
  },
);

test("filters combine, and another's dossier stays unseen", async () => {
  const { dossier, actor } = await arrange();
  const other = await arrange();
  const find = async (input: object) => {
    const page = await ask(listCommitments, input, { actor });
    return page.ok ? page.value.data.length : page.fault.reason;
  };
  expect(await find({})).toBe(1);
  expect(await find({ dossier: other.dossier.slug })).toBe("not_found");
  expect(
    await find({
      dossier: dossier.slug,
      bearer: ["A"],
      q: "c-1",
      stale: true,
      waiting: false,
      closure: ["open"],
    }),
  ).toBe(1);
  expect(await find({ q: "100%" })).toBe(0);
  expect(await find({ knownOn: "2001-01-01" })).toBe(0);
  expect(
    await find({ dueBefore: "2030-01-01", issueArea: "migration", kind: "one_off", level: "limited" }),
  ).toBe(0);
});

import { afterAll, describe, expect, test } from "vitest";
import { assessCommitment } from "@/lib/commitment/commands";
import { createCommitment } from "@/lib/commitment/commands/create";
import { editCommitment } from "@/lib/commitment/commands/edit";
import { getCommitment, listCommitmentChoices } from "@/lib/commitment/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import { ask, execute } from "@/lib/kernel/operation";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

/** A dossier with an agreement of one provision, another, and a meeting (M-1). */
async function arrange(role: "reader" | "analyst" | null = "analyst") {
  const dossier = await makeDossier();
  const dossierId = dossier.id;
  const provision = await prisma().$transaction(async (tx) => {
    const [first] = [
      await tx.agreement.create({
        data: { dossierId, number: await nextNumber(tx, dossierId, "A"), title: "Security", kind: "treaty" },
      }),
      await tx.agreement.create({
        data: { dossierId, number: await nextNumber(tx, dossierId, "A"), title: "Trade", kind: "protocol" },
      }),
    ];
    await tx.meeting.create({
      data: { dossierId, number: await nextNumber(tx, dossierId, "M"), title: "First", status: "held" },
    });
    return tx.provision.create({
      data: { dossierId, agreementId: first.id, label: "Art. 4(2)", position: 1 },
    });
  });
  await prisma().issueArea.upsert({
    where: { code: "migration" },
    create: { code: "migration", name: "Migration" },
    update: {},
  });
  return { dossier, provision, actor: await makeActor(dossierId, role) };
}

const counts = async (dossierId: string) => ({
  commitments: await prisma().commitment.count({ where: { dossierId } }),
  events: await prisma().auditEvent.count({ where: { dossierId } }),
});

describe("recording a commitment", () => {
  test("makes its lines, keeps its origin, and is accounted for", async () => {
    const { dossier, provision, actor } = await arrange();
    const made = await execute(
      createCommitment,
      {
        dossier: dossier.slug,
        title: "Open two crossings",
        wording: "Two crossings open by the end of 1397.",
        bearer: "each",
        kind: "one_off",
        condition: "official orders",
        due: "first half of 1397",
        provision: provision.id,
        meeting: "m-1",
        issueAreas: ["migration"],
      },
      { actor },
    );
    if (!made.ok) throw new Error(made.fault.message);
    expect(made.value).toMatchObject({ reference: "C-1", version: 1 });
    expect(await ask(getCommitment, { id: made.value.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        bearer: "each",
        condition: "official orders",
        due: { earliest: "2018-03-21", printed: "first half of 1397", calendar: "persian" },
        lines: [{ by: "A", level: "no_evidence" }, { by: "B" }],
        agreement: { reference: "A-1" },
        provision: { label: "Art. 4(2)" },
        meeting: { reference: "M-1" },
        issueAreas: [{ code: "migration" }],
        outcomes: [],
      },
    });
    const event = await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } });
    expect(event).toMatchObject({
      operation: "commitment.create",
      label: "C-1 Open two crossings",
      after: { bearer: "each", issueAreas: ["migration"] },
    });
  });

  test.each([
    ["a title", { title: " " }, "title"],
    ["a bearer of the scale", { bearer: "C" }, "bearer"],
    ["a date that can be", { due: "31 February 2019" }, "due"],
    ["an agreement of the dossier", { agreement: "A-9" }, "agreement"],
    ["a reference, not words", { agreement: "the treaty" }, "agreement"],
    ["a meeting of the dossier", { meeting: "M-9" }, "meeting"],
    ["a provision of that agreement", { agreement: "A-2", provision: "own" }, "provision"],
    ["a provision that is there", { provision: "00000000-0000-7000-8000-000000000000" }, "provision"],
    ["an issue area that is there", { issueAreas: ["nonsense"] }, "issueAreas"],
    ["a wording within its limit", { wording: "x".repeat(5001) }, "wording"],
    ["text without NUL", { condition: "a\u0000b" }, "condition"],
  ])("needs %s: refused by name, and nothing is written", async (_, change, field) => {
    const { dossier, provision, actor } = await arrange();
    const own = "provision" in change && change.provision === "own" ? { provision: provision.id } : {};
    const input = { dossier: dossier.slug, title: "T", bearer: "A", kind: "one_off", ...change, ...own };
    // What a door hands over is of any shape.
    const result = await execute(createCommitment, input as never, { actor });
    expect(result.ok ? [] : Object.keys(result.fault.fields)).toEqual([field]);
    expect(await counts(dossier.id)).toEqual({ commitments: 0, events: 0 });
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, actor } = await arrange(role);
    const input = { dossier: dossier.slug, title: "T", bearer: "A", kind: "one_off" } as const;
    expect(await execute(createCommitment, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await counts(dossier.id)).toEqual({ commitments: 0, events: 0 });
  });
});

describe("editing a commitment", () => {
  test("changes what is given and keeps the rest; the audit has only what changed", async () => {
    const { dossier, actor } = await arrange();
    const { id } = await makeCommitment(dossier.id, "A");
    const change = {
      condition: "official orders",
      due: "late 2018",
      agreement: "A-2",
      issueAreas: ["migration"],
    };
    const result = await execute(editCommitment, { id, version: 1, ...change }, { actor });
    expect(result).toMatchObject({ ok: true, value: { reference: "C-1", version: 2 } });
    const read = await ask(getCommitment, { id }, { actor });
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: "Open two crossings",
        condition: "official orders",
        due: { printed: "late 2018" },
        agreement: { reference: "A-2" },
        issueAreas: [{ code: "migration" }],
        version: 2,
      },
    });
    const event = await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } });
    expect(event.operation).toBe("commitment.edit");
    expect(Object.keys(event.after as object).toSorted()).toEqual([
      "agreementId",
      "condition",
      "due",
      "duePrinted",
      "issueAreas",
    ]);
    const emptied = { due: "", agreement: "", issueAreas: [] };
    expect(await execute(editCommitment, { id, version: 2, ...emptied }, { actor })).toMatchObject({
      ok: true,
    });
    expect(await ask(getCommitment, { id }, { actor })).toMatchObject({
      ok: true,
      value: { due: null, agreement: null, issueAreas: [] },
    });
  });

  test("a bearer gains a side before it is assessed, and never loses one", async () => {
    const { dossier, actor } = await arrange();
    const { id } = await makeCommitment(dossier.id, "A");
    const become = (version: number, bearer: "A" | "B" | "each") =>
      execute(editCommitment, { id, version, bearer }, { actor });
    expect(await become(1, "B")).toMatchObject({ ok: false, fault: { reason: "bearer_fixed" } });
    expect(await become(1, "each")).toMatchObject({ ok: true });
    expect(await ask(getCommitment, { id }, { actor })).toMatchObject({
      ok: true,
      value: { bearer: "each", lines: [{ by: "A" }, { by: "B" }] },
    });
    const other = await makeCommitment(dossier.id, "A");
    const judged = { id: other.id, version: 1, level: "limited", noSourceReason: "none" } as const;
    expect(await execute(assessCommitment, judged, { actor })).toMatchObject({ ok: true });
    const late = await execute(editCommitment, { id: other.id, version: 2, bearer: "each" }, { actor });
    expect(late).toMatchObject({
      ok: false,
      fault: { reason: "bearer_assessed", fields: { bearer: expect.any(String) } },
    });
  });

  test("on an old version answers with what is on record now, and writes nothing", async () => {
    const { dossier, actor } = await arrange();
    const { id } = await makeCommitment(dossier.id, "A");
    await execute(editCommitment, { id, version: 1, title: "Theirs" }, { actor });
    const result = await execute(editCommitment, { id, version: 1, wording: "Mine" }, { actor });
    expect(result).toMatchObject({
      ok: false,
      fault: { code: "stale", current: { version: 2, title: "Theirs", wording: "", issueAreas: [] } },
    });
    expect(await counts(dossier.id)).toEqual({ commitments: 1, events: 1 });
  });

  test.each([
    ["nothing differs", {}, "nothing_changed"],
    ["the date cannot be", { due: "32 May 2019" }, "date_not_understood"],
    ["the title is gone", { title: "" }, "invalid_input"],
  ])("is refused where %s", async (_, change, reason) => {
    const { dossier, actor } = await arrange();
    const { id } = await makeCommitment(dossier.id, "A");
    const result = await execute(editCommitment, { id, version: 1, ...change }, { actor });
    expect(result).toMatchObject({ ok: false, fault: { reason } });
    expect(await counts(dossier.id)).toEqual({ commitments: 1, events: 0 });
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, actor } = await arrange(role);
    const { id } = await makeCommitment(dossier.id, "A");
    const result = await execute(editCommitment, { id, version: 1, title: "Theirs" }, { actor });
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(await counts(dossier.id)).toEqual({ commitments: 1, events: 0 });
  });
});

test("what a form offers is the dossier's own", async () => {
  const { dossier, provision, actor } = await arrange("reader");
  const stranger = await makeActor(dossier.id, null);
  const choices = await ask(listCommitmentChoices, { dossier: dossier.slug }, { actor });
  expect(choices).toMatchObject({
    ok: true,
    value: {
      agreements: [
        { reference: "A-2", provisions: [] },
        { reference: "A-1", provisions: [{ id: provision.id, label: "Art. 4(2)" }] },
      ],
      meetings: [{ reference: "M-1", title: "First" }],
    },
  });
  expect(await ask(listCommitmentChoices, { dossier: dossier.slug }, { actor: stranger })).toMatchObject({
    ok: true,
    value: { agreements: [], meetings: [] },
  });
});

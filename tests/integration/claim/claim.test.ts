import { afterAll, describe, expect, test } from "vitest";
import { createClaim, deprecateClaim } from "@/lib/claim/commands";
import { listClaims } from "@/lib/claim/queries";
import { listSubjects } from "@/lib/claim/queries/subject";
import { getCommitment } from "@/lib/commitment/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import { ask, execute } from "@/lib/kernel/operation";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeText } from "@/tests/factories/source";

afterAll(disconnect);

const TEXT = "😀 مرز بسته شد. İki taraf duvarı\nkonuştu. Both spoke; both agreed.";

/** One record of each kind that a claim can be about, numbered 1, and a text. */
async function arrange(role: "reader" | "analyst" | null = "analyst") {
  const dossier = await makeDossier();
  const dossierId = dossier.id;
  const commitment = await makeCommitment(dossierId);
  const snapshot = await makeText(dossierId, TEXT);
  const ids = await prisma().$transaction(async (tx) => {
    const number = (letter: string) => nextNumber(tx, dossierId, letter);
    const agreement = { dossierId, title: "Security", kind: "treaty" } as const;
    const first = await tx.agreement.create({ data: { ...agreement, number: await number("A") } });
    const second = await tx.agreement.create({ data: { ...agreement, number: await number("A") } });
    const act = await tx.agreementAction.create({
      data: { dossierId, agreementId: first.id, kind: "signed", by: "both" },
    });
    const link = await tx.agreementLink.create({
      data: { dossierId, fromId: first.id, toId: second.id, kind: "updates", confidence: "possible" },
    });
    const group = await tx.workingGroup.create({
      data: { dossierId, number: await number("G"), name: "Joint group", kind: "commission" },
    });
    await tx.cadence.create({
      data: {
        dossierId,
        number: await number("R"),
        workingGroupId: group.id,
        times: 4,
        per: "year",
        from: new Date("2018-01-01"),
      },
    });
    const meeting = await tx.meeting.create({
      data: { dossierId, number: await number("M"), title: "First", status: "held" },
    });
    await tx.outcome.create({
      data: { dossierId, number: await number("O"), meetingId: meeting.id, kind: "decision", text: "Agreed" },
    });
    return { act: act.id, link: link.id };
  });
  const actor = await makeActor(dossierId, role);
  const input = {
    snapshotId: snapshot.id,
    exact: "İki taraf duvarı konuştu.",
    about: "C-1",
    assertedBy: "B",
    modality: "in_progress",
  } as const;
  return { dossier, commitment, snapshot, actor, input, ids };
}

const written = async (dossierId: string) => ({
  claims: await prisma().claim.count({ where: { dossierId } }),
  excerpts: await prisma().excerpt.count({ where: { dossierId } }),
  events: await prisma().auditEvent.count({ where: { dossierId } }),
});
const untouched = { claims: 0, excerpts: 0, events: 0 };

describe("a claim out of a text", () => {
  test("by its words, after emoji and Persian, however the line is broken", async () => {
    const { dossier, commitment, actor, input } = await arrange();
    const more = { speaker: "A spokesman", level: "limited", stance: "qualifies", credibility: 3 } as const;
    expect(await execute(createClaim, { ...input, ...more }, { actor })).toMatchObject({
      ok: true,
      value: { reference: "Q-1", rank: "normal", version: 1 },
    });
    const excerpt = await prisma().excerpt.findFirstOrThrow({ where: { dossierId: dossier.id } });
    expect(excerpt).toMatchObject({
      startCp: 15,
      endCp: 40,
      exact: "İki taraf duvarı\nkonuştu.",
      suffix: " Both spoke; both agreed.",
    });
    expect(await ask(getCommitment, { id: commitment.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        position: { A: "not_searched", B: "affirms_otherwise", summary: ["one_sided"] },
        claims: [{ reference: "Q-1", level: "limited", credibility: 3, gist: "İki taraf duvarı\nkonuştu." }],
      },
    });
    expect(await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      operation: "claim.create",
      after: { commitmentId: commitment.id, assertedBy: "B" },
    });
  });

  test("by offsets, which share an excerpt with the same words", async () => {
    const { dossier, actor, input } = await arrange();
    const at = { startCp: 15, endCp: 40, exact: "İki taraf duvarı\nkonuştu." };
    expect(await execute(createClaim, { ...input, ...at }, { actor })).toMatchObject({ ok: true });
    expect(await execute(createClaim, input, { actor })).toMatchObject({ ok: true });
    expect(await written(dossier.id)).toEqual({ claims: 2, excerpts: 1, events: 2 });
  });

  test("about a record of any kind, and it is listed with that record", async () => {
    const { dossier, actor, input, ids } = await arrange();
    const abouts = [
      { about: "c-1" },
      { about: "A-1" },
      { about: "A-1", part: ids.act },
      { about: "A-1", part: ids.link },
      { about: "G-1" },
      { about: "R-1" },
      { about: "M-1" },
      { about: "O-1" },
    ];
    for (const about of abouts)
      expect(await execute(createClaim, { ...input, ...about }, { actor })).toMatchObject({ ok: true });
    const list = await ask(listClaims, { dossier: dossier.slug }, { actor });
    expect(
      list.ok && list.value.data.map(({ about }) => [about.kind, about.reference, about.title, about.page]),
    ).toEqual([
      ["commitment", "C-1", "Open two crossings", "C-1"],
      ["agreement", "A-1", "Security", "A-1"],
      ["agreementAction", "A-1", "Security: signed", "A-1"],
      ["agreementLink", "A-1", "Security: updates “Security”", "A-1"],
      ["workingGroup", "G-1", "Joint group", "G-1"],
      ["cadence", "R-1", "4 per year, Joint group", "G-1"],
      ["meeting", "M-1", "First", "M-1"],
      ["outcome", "O-1", "Agreed", "M-1"],
    ]);
  });

  test.each([
    ["words that are not there", { exact: "Both sides" }, "exact"],
    ["words that stand there twice", { exact: "oth" }, "exact"],
    ["no words at all", { exact: undefined }, "exact"],
    ["offsets past the end", { startCp: 60, endCp: 900 }, "endCp"],
    ["offsets of other words", { startCp: 0, endCp: 5 }, "exact"],
    ["a record that is not there", { about: "M-9" }, "about"],
    ["a record of no kind", { about: "the treaty" }, "about"],
    ["an act of no agreement", { about: "A-1", part: "00000000-0000-7000-8000-000000000000" }, "part"],
    ["a level of a meeting", { about: "M-1", level: "limited" }, "level"],
    ["a credibility off the scale", { credibility: 7 }, "credibility"],
  ])("with %s is refused by name, and nothing is written", async (_, change, field) => {
    const { dossier, actor, input } = await arrange();
    const result = await execute(createClaim, { ...input, ...change } as never, { actor });
    expect(result.ok ? [] : Object.keys(result.fault.fields)).toEqual([field]);
    expect(await written(dossier.id)).toEqual(untouched);
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, actor, input } = await arrange(role);
    expect(await execute(createClaim, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await written(dossier.id)).toEqual(untouched);
  });
});

describe("the rank of a claim", () => {
  async function withClaim(role: "reader" | "analyst" | null = "analyst") {
    const all = await arrange("analyst");
    const made = await execute(createClaim, all.input, { actor: all.actor });
    if (!made.ok) throw new Error(made.fault.message);
    const actor = await makeActor(all.dossier.id, role);
    return { ...all, actor, change: { id: made.value.id, version: 1, reason: "Misread" } };
  }

  test("deprecated with a reason, it no longer speaks, and is set back", async () => {
    const { dossier, commitment, actor, change } = await withClaim();
    expect(await execute(deprecateClaim, change, { actor })).toMatchObject({
      ok: true,
      value: { rank: "deprecated", version: 2 },
    });
    expect(await ask(getCommitment, { id: commitment.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        position: { B: "not_searched", voices: { B: 0 }, summary: [] },
        claims: [{ rank: "deprecated", rankReason: "Misread" }],
      },
    });
    const back = { ...change, version: 2, rank: "normal", reason: "Read again" } as const;
    expect(await execute(deprecateClaim, back, { actor })).toMatchObject({ ok: true });
    const events = await prisma().auditEvent.findMany({
      where: { dossierId: dossier.id, operation: "claim.deprecate" },
      orderBy: { seq: "asc" },
    });
    expect(events).toMatchObject([
      { before: { rank: "normal" }, after: { rank: "deprecated", reason: "Misread" } },
      { before: { rank: "deprecated" }, after: { rank: "normal" } },
    ]);
  });

  test.each([
    ["a blank reason", { reason: " " }, "analyst", "invalid_input"],
    ["the rank that it has", { rank: "normal" }, "analyst", "rank_unchanged"],
    ["an old version", { version: 9 }, "analyst", "stale_version"],
    ["a reader", {}, "reader", "role_too_low"],
    ["a stranger", {}, null, "not_found"],
  ] as const)("%s is refused", async (_, more, role, reason) => {
    const { dossier, actor, change } = await withClaim(role);
    expect(await execute(deprecateClaim, { ...change, ...more }, { actor })).toMatchObject({
      ok: false,
      fault: { reason },
    });
    expect(await written(dossier.id)).toMatchObject({ events: 1 });
    expect(await prisma().claim.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      rank: "normal",
      version: 1,
    });
  });
});

test("a form offers the records of the dossier, and the acts and links of its agreements", async () => {
  const { dossier, actor, ids } = await arrange("reader");
  const offered = await ask(listSubjects, { dossier: dossier.slug }, { actor });
  if (!offered.ok) throw new Error(offered.fault.message);
  expect(offered.value.records.map((record) => record.reference)).toEqual([
    "C-1",
    "A-1",
    "A-2",
    "M-1",
    "G-1",
    "R-1",
    "O-1",
  ]);
  expect(offered.value.parts).toEqual([
    { reference: "A-1", id: ids.act, title: "signed by both, date unknown" },
    { reference: "A-1", id: ids.link, title: "updates A-2" },
  ]);
  const stranger = await makeActor(dossier.id, null);
  expect(await ask(listSubjects, { dossier: dossier.slug }, { actor: stranger })).toMatchObject({
    ok: false,
    fault: { code: "not_found" },
  });
});

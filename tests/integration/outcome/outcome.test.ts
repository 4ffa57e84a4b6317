import { afterAll, describe, expect, test } from "vitest";
import { getCommitment } from "@/lib/commitment/queries";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { getMeeting } from "@/lib/meeting/queries/record";
import { addOutcome, editOutcome } from "@/lib/outcome/commands";
import { listOutcomes } from "@/lib/outcome/queries";
import type { OutcomeAddInput } from "@/lib/outcome/schema";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countWritten, makeGroup, makeMeeting } from "@/tests/factories/meeting";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst", status: "held" | "scheduled" = "held") {
  const dossier = await makeDossier();
  const meeting = await makeMeeting(await makeGroup(dossier.id), { on: "2019-03-04", status });
  const commitment = await makeCommitment(dossier.id);
  const actor = await makeActor(dossier.id, role);
  const add = (input: Omit<OutcomeAddInput, "meeting">) =>
    execute(addOutcome, { meeting: meeting.id, ...input }, { actor });
  return { dossier, meeting, commitment, actor, add };
}

describe("an outcome", () => {
  test("that creates a commitment makes it with its lines, in one transaction, linked both ways", async () => {
    const { dossier, meeting, actor, add } = await arrange();
    const creates = {
      title: "Four meetings a year",
      bearer: "each",
      kind: "recurring",
      due: "late 2018",
    } as const;
    expect(await add({ kind: "creates", text: "To meet four times a year.", creates })).toMatchObject({
      ok: true,
      value: { reference: "O-1", commitment: "C-2", version: 1 },
    });
    const made = await prisma().commitment.findFirstOrThrow({
      where: { dossierId: dossier.id, number: 2 },
      include: { lines: true },
    });
    expect(made).toMatchObject({ meetingId: meeting.id, duePrinted: "late 2018", kind: "recurring" });
    expect(made.lines.map(({ by }) => by).toSorted()).toEqual(["A", "B"]);
    expect(await ask(getMeeting, { id: meeting.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        outcomes: [
          {
            reference: "O-1",
            kind: "creates",
            commitment: { reference: "C-2", title: "Four meetings a year", closure: "open" },
          },
        ],
      },
    });
    expect(await ask(listOutcomes, { dossier: dossier.slug, commitment: "C-2" }, { actor })).toMatchObject({
      ok: true,
      value: {
        data: [{ reference: "O-1", meeting: { reference: "M-1", on: { edtf: "2019-03-04" } } }],
        count: { value: 1 },
      },
    });
    expect(await ask(getCommitment, { id: made.id }, { actor })).toMatchObject({
      ok: true,
      value: { meeting: { reference: "M-1" } },
    });
    const events = await prisma().auditEvent.findMany({
      where: { dossierId: dossier.id },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ entityType, operation }) => [entityType, operation])).toEqual([
      ["commitment", "outcome.add"],
      ["outcome", "outcome.add"],
    ]);
  });

  test("that updates one shows it by its present title", async () => {
    const { meeting, commitment, actor, add } = await arrange();
    expect(await add({ kind: "updates", text: "Three, not two.", commitment: "c-1" })).toMatchObject({
      ok: true,
    });
    await prisma().commitment.update({
      where: { id: commitment.id },
      data: { title: "Open three crossings" },
    });
    expect(await ask(getMeeting, { id: meeting.id }, { actor })).toMatchObject({
      ok: true,
      value: { outcomes: [{ commitment: { reference: "C-1", title: "Open three crossings" } }] },
    });
  });

  test("that closes a commitment closes it in the register where a reviewer says how it ended", async () => {
    const closes = { kind: "closes", text: "The wall is done.", commitment: "C-1" } as const;
    const { commitment, actor, add } = await arrange("reviewer");
    const closure = async () => {
      const read = await ask(getCommitment, { id: commitment.id }, { actor });
      return read.ok && { closure: read.value.closure, closures: read.value.closures };
    };
    expect(await add(closes)).toMatchObject({ ok: true });
    expect(await closure()).toEqual({ closure: "open", closures: [] });
    expect(await add({ ...closes, closure: "fulfilled" })).toMatchObject({ ok: true });
    expect(await closure()).toMatchObject({
      closure: "fulfilled",
      closures: [{ asOf: "2019-03-04", reason: "The wall is done. (O-2 of M-1)" }],
    });
    // What is closed cannot be closed again, and then nothing of it is on record.
    expect(await add({ ...closes, closure: "lapsed" })).toMatchObject({
      ok: false,
      fault: { reason: "closure_refused", fields: { closure: expect.stringMatching(/Reopen/) } },
    });
    expect(await prisma().outcome.count({ where: { commitmentId: commitment.id } })).toBe(2);
    const analyst = await arrange("analyst");
    expect(await analyst.add({ ...closes, closure: "fulfilled" })).toMatchObject({
      ok: false,
      fault: { code: "forbidden" },
    });
  });

  test("is changed, taken back and restored, and nothing of it is lost", async () => {
    const { dossier, meeting, actor, add } = await arrange();
    const made = await add({ kind: "information", text: "Signed." });
    if (!made.ok) throw new Error(made.fault.message);
    const { id } = made.value;
    await execute(editOutcome, { id, version: 1, text: "Initialled." }, { actor });
    await execute(editOutcome, { id, version: 2, archived: "true" }, { actor });
    const outcomes = async () => {
      const read = await ask(getMeeting, { id: meeting.id }, { actor });
      return read.ok ? read.value.outcomes.map(({ text }) => text) : [];
    };
    expect(await outcomes()).toEqual([]);
    await execute(editOutcome, { id, version: 3, archived: false }, { actor });
    expect(await outcomes()).toEqual(["Initialled."]);
    expect(await prisma().auditEvent.count({ where: { dossierId: dossier.id } })).toBe(4);
    expect(await execute(editOutcome, { id, version: 2, text: "x" }, { actor })).toMatchObject({
      ok: false,
      fault: { code: "stale", current: { version: 4, text: "Initialled." } },
    });
    expect(await execute(editOutcome, { id, version: 4, text: "Initialled." }, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "nothing_changed" },
    });
  });

  const creates = { title: "x", bearer: "A", kind: "one_off" } as const;
  test.each<[string, Omit<OutcomeAddInput, "meeting">, string, string]>([
    ["creates nothing", { kind: "creates", text: "x" }, "commitment_needed", "creates.title"],
    ["updates nothing", { kind: "updates", text: "x" }, "commitment_needed", "commitment"],
    [
      "closes one of nowhere",
      { kind: "closes", text: "x", commitment: "C-99" },
      "no_such_commitment",
      "commitment",
    ],
    [
      "names one for a decision",
      { kind: "decision", text: "x", commitment: "C-1" },
      "commitment_unasked",
      "commitment",
    ],
    [
      "names two",
      { kind: "creates", text: "x", commitment: "C-1", creates },
      "commitment_twice",
      "commitment",
    ],
    ["says nothing", { kind: "information", text: " " }, "invalid_input", "text"],
    [
      "is due on no day",
      { kind: "creates", text: "x", creates: { ...creates, due: "31 June 2019" } },
      "date_not_understood",
      "creates.due",
    ],
    [
      "belongs to no item",
      { kind: "information", text: "x", agendaItem: "00000000-0000-7000-8000-000000000000" },
      "no_such_item",
      "agendaItem",
    ],
  ])("that %s is refused, and nothing is written", async (_, input, reason, field) => {
    const { dossier, add } = await arrange();
    const before = await countWritten(dossier.id);
    const result = await add(input);
    expect(result).toMatchObject({ ok: false, fault: { reason } });
    expect(result.ok ? [] : Object.keys(result.fault.fields)).toEqual([field]);
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test("comes of no meeting that was not held", async () => {
    const { dossier, add } = await arrange("analyst", "scheduled");
    const before = await countWritten(dossier.id);
    expect(await add({ kind: "decision", text: "x" })).toMatchObject({
      fault: { reason: "meeting_not_held" },
    });
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test("names no commitment of another dossier", async () => {
    const { add } = await arrange();
    const elsewhere = await makeDossier();
    for (const _ of [1, 2, 3]) await makeCommitment(elsewhere.id);
    expect(await add({ kind: "updates", text: "x", commitment: "C-3" })).toMatchObject({
      fault: { reason: "no_such_commitment" },
    });
  });

  test.each<["reader" | null, string]>([
    ["reader", "forbidden"],
    [null, "not_found"],
  ])("is not for a %s to record or change", async (role, code) => {
    const { dossier, meeting, actor, add } = await arrange(role);
    const analyst = await makeActor(dossier.id, "analyst");
    const made = await execute(
      addOutcome,
      { meeting: meeting.id, kind: "information", text: "x" },
      { actor: analyst },
    );
    if (!made.ok) throw new Error(made.fault.message);
    const before = await countWritten(dossier.id);
    expect(await add({ kind: "information", text: "y" })).toMatchObject({ ok: false, fault: { code } });
    expect(await execute(editOutcome, { id: made.value.id, version: 1, text: "y" }, { actor })).toMatchObject(
      { ok: false, fault: { code } },
    );
    expect(await countWritten(dossier.id)).toBe(before);
    if (role === null)
      expect(await ask(listOutcomes, { dossier: dossier.slug }, { actor })).toMatchObject({
        ok: false,
        fault: { code: "not_found" },
      });
  });

  test("pages run from the latest on", async () => {
    const { dossier, actor, add } = await arrange();
    for (const text of ["a", "b", "c"]) await add({ kind: "information", text });
    const first = await ask(listOutcomes, { dossier: dossier.slug, limit: 2 }, { actor });
    if (!first.ok) throw new Error(first.fault.message);
    expect(first.value).toMatchObject({ data: [{ text: "c" }, { text: "b" }], count: { value: 3 } });
    const rest = await ask(
      listOutcomes,
      { dossier: dossier.slug, limit: 2, cursor: first.value.nextCursor ?? "" },
      { actor },
    );
    expect(rest).toMatchObject({ ok: true, value: { data: [{ text: "a" }], nextCursor: null } });
  });
});

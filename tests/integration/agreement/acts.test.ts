import { afterAll, describe, expect, test } from "vitest";
import { recordAct } from "@/lib/agreement/commands";
import { getAgreement } from "@/lib/agreement/queries";
import type { RecordActInput } from "@/lib/agreement/schema";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { countWritten, makeSigned, SIGNED_ALONE } from "@/tests/factories/agreement";

afterAll(disconnect);

async function statusOf(id: string, actor: Actor) {
  const read = await ask(getAgreement, { id }, { actor });
  if (!read.ok) throw new Error(read.fault.message);
  return read.value.status;
}

const quote = {
  exact: "موافقت‌نامه 🖋 امضا شد – anlaşma yürürlüğe girdi",
  assertedBy: "B" as const,
  publisher: "Gazette",
  title: "In force",
};
/** That it entered into force on a day, in the words of the quote. */
const inForce = (id: string, on: string) =>
  ({ id, version: 1, kind: "entered_into_force", by: "both", on, quote }) as const;
const NOWHERE = "00000000-0000-7000-8000-000000000000";

describe("recording an act", () => {
  test("changes the computed status, keeps the date as printed, and is accounted for", async () => {
    const { dossier, agreement, actor } = await makeSigned();
    const input: RecordActInput = {
      id: agreement.id,
      version: 1,
      kind: "ratified",
      by: "B",
      on: "14 Mart 2012",
      place: "Ankara",
      confirmation: "possible",
      note: "By law",
    };
    const done = await execute(recordAct, input, { actor });
    expect(done).toMatchObject({ ok: true, value: { reference: "A-1", kind: "ratified", version: 2 } });
    expect(await statusOf(agreement.id, actor)).toMatchObject({
      state: "ratified",
      by: "B",
      confirmation: "possible",
      surer: { state: "signed", by: "both" },
      on: { edtf: "2012-03-14", printed: "14 Mart 2012" },
    });
    expect(await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      operation: "agreement.recordAct",
      before: { status: { state: "signed" } },
      after: { status: { state: "ratified", confirmation: "possible" }, place: "Ankara", note: "By law" },
    });
  });

  test("with a pasted quote makes source, excerpt and a claim about the act", async () => {
    const { dossier, agreement, actor } = await makeSigned();
    const done = await execute(recordAct, inForce(agreement.id, "2012"), { actor });
    if (!done.ok) throw new Error(done.fault.message);
    expect(await countWritten(dossier.id)).toEqual({
      agreements: 1,
      actions: 2,
      claims: 1,
      sources: 1,
      events: 3,
    });
    expect(await prisma().claim.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      agreementActionId: done.value.actionId,
      assertedBy: "B",
      modality: "done",
    });
    expect(await ask(getAgreement, { id: agreement.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        actions: [
          { kind: "signed" },
          { kind: "entered_into_force", claims: [{ excerpt: { exact: quote.exact } }] },
        ],
        position: { A: "not_searched", B: "affirms" },
      },
    });
  });

  test("that is foreseen stands ahead of today, and its quote tells what was agreed", async () => {
    const { dossier, agreement, actor } = await makeSigned();
    expect(await execute(recordAct, inForce(agreement.id, "2199-01-01"), { actor })).toMatchObject({
      ok: true,
    });
    expect(await ask(getAgreement, { id: agreement.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        status: { state: "signed" },
        lane: { today: 1, stages: { 2: { tracks: [{ state: "ahead" }] } } },
      },
    });
    expect(await prisma().claim.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      modality: "agreed",
    });
  });

  test("that corrects an earlier one replaces it, and the earlier entry stays readable", async () => {
    const { agreement, act, actor } = await makeSigned();
    const input = {
      id: agreement.id,
      version: 1,
      kind: "signed",
      by: "both",
      on: "2010-05",
      supersedes: act.id,
    } as const;
    const done = await execute(recordAct, input, { actor });
    if (!done.ok) throw new Error(done.fault.message);
    expect(await ask(getAgreement, { id: agreement.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        actions: [
          {
            id: done.value.actionId,
            on: { edtf: "2010-05" },
            earlier: [{ id: act.id, on: { edtf: "2011-03-14" } }],
          },
        ],
      },
    });
    expect(await execute(recordAct, { ...input, version: 2 }, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "already_superseded" },
    });
  });

  test.each([
    ["on an old version", { version: 9 }, "stale_version", null],
    ["done on a day to come", { on: "2199-01-01" }, "act_in_future", "on"],
    ["on a day that does not exist", { on: "31 February 2012" }, "date_not_understood", "on"],
    ["of no kind", { kind: undefined }, "invalid_input", "kind"],
    ["by nobody", { by: undefined }, "invalid_input", "by"],
    ["sure in no way", { confirmation: "certain" }, "invalid_input", "confirmation"],
    ["with a quote without words", { quote: { ...quote, exact: " " } }, "invalid_input", "quote.exact"],
    ["with NUL in its note", { note: "a\u0000b" }, "invalid_input", "note"],
    ["with a place over its limit", { place: "x".repeat(201) }, "invalid_input", "place"],
    ["correcting what is not there", { supersedes: NOWHERE }, "supersedes_unknown", "supersedes"],
  ])("%s is refused, and nothing is written", async (_, change, reason, path) => {
    const { dossier, agreement, actor } = await makeSigned();
    const input = { id: agreement.id, version: 1, kind: "ratified", by: "A", on: "2012", ...change };
    const result = await execute(recordAct, input as never, { actor });
    expect(result).toMatchObject({ ok: false, fault: { reason } });
    if (path && !result.ok) expect(result.fault.fields[path]).toEqual(expect.any(String));
    expect(await countWritten(dossier.id)).toEqual(SIGNED_ALONE);
    expect(await prisma().agreement.findUniqueOrThrow({ where: { id: agreement.id } })).toMatchObject({
      version: 1,
    });
  });

  test("a stale version comes with the status as it is now", async () => {
    const { agreement, actor } = await makeSigned();
    const input = { id: agreement.id, version: 3, kind: "ratified", by: "A" } as const;
    expect(await execute(recordAct, input, { actor })).toMatchObject({
      ok: false,
      fault: { code: "stale", current: { version: 1, status: { state: "signed", by: "both" } } },
    });
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, agreement, actor } = await makeSigned(role);
    const input = { id: agreement.id, version: 1, kind: "ratified", by: "A" } as const;
    expect(await execute(recordAct, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await countWritten(dossier.id)).toEqual(SIGNED_ALONE);
  });

  test("an act of another agreement cannot be corrected from here", async () => {
    const { agreement, actor } = await makeSigned();
    const other = await makeSigned();
    const input = {
      id: agreement.id,
      version: 1,
      kind: "signed",
      by: "both",
      supersedes: other.act.id,
    } as const;
    expect(await execute(recordAct, input, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "supersedes_unknown" },
    });
  });
});

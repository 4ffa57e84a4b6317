import { afterAll, describe, expect, test } from "vitest";
import { recordAct, retractAct } from "@/lib/agreement/commands";
import { getAgreement } from "@/lib/agreement/queries";
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

const NOWHERE = "00000000-0000-7000-8000-000000000000";

describe("taking an act back", () => {
  test("restores the status before it, once, and stays on record with its reason", async () => {
    const { dossier, agreement, act, actor } = await makeSigned();
    const input = { id: agreement.id, actionId: act.id, note: "Misread" };
    expect(await execute(retractAct, input, { actor })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await statusOf(agreement.id, actor)).toMatchObject({ state: "not_concluded" });
    expect(await execute(retractAct, input, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "already_superseded" },
    });
    expect(await countWritten(dossier.id)).toMatchObject({ actions: 2, events: 1 });
    expect(await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      operation: "agreement.retractAct",
      before: { status: { state: "signed" }, actionId: act.id },
      after: { status: { state: "not_concluded" }, retracted: act.id, note: "Misread" },
    });
    expect(await ask(getAgreement, { id: agreement.id }, { actor })).toMatchObject({
      ok: true,
      value: { actions: [{ retracted: true, note: "Misread", earlier: [{ id: act.id, retracted: false }] }] },
    });
  });

  test("undoing that lets the act stand again, and it can be taken back again", async () => {
    const { agreement, act, actor } = await makeSigned();
    let actionId = act.id;
    for (const [undo, state] of [
      [false, "not_concluded"],
      [true, "signed"],
      [false, "not_concluded"],
    ] as const) {
      const done = await execute(retractAct, { id: agreement.id, actionId, undo }, { actor });
      if (!done.ok) throw new Error(done.fault.message);
      ({ actionId } = done.value);
      expect(await statusOf(agreement.id, actor)).toMatchObject({ state });
    }
    expect(await execute(retractAct, { id: agreement.id, actionId }, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "already_superseded" },
    });
  });

  test("undoing a correction lets what it had corrected stand again", async () => {
    const { agreement, act, actor } = await makeSigned();
    const input = {
      id: agreement.id,
      version: 1,
      kind: "initialled",
      by: "both",
      supersedes: act.id,
    } as const;
    const done = await execute(recordAct, input, { actor });
    if (!done.ok) throw new Error(done.fault.message);
    expect(await statusOf(agreement.id, actor)).toMatchObject({ state: "initialled" });
    const { actionId } = done.value;
    await execute(retractAct, { id: agreement.id, actionId, undo: true }, { actor });
    expect(await statusOf(agreement.id, actor)).toMatchObject({
      state: "signed",
      on: { edtf: "2011-03-14" },
    });
  });

  test("an act that is not there is not found, and nothing is written", async () => {
    const { dossier, agreement, actor } = await makeSigned();
    expect(await execute(retractAct, { id: agreement.id, actionId: NOWHERE }, { actor })).toMatchObject({
      ok: false,
      fault: { code: "not_found" },
    });
    expect(await countWritten(dossier.id)).toEqual(SIGNED_ALONE);
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, agreement, act, actor } = await makeSigned(role);
    const input = { id: agreement.id, actionId: act.id };
    expect(await execute(retractAct, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await countWritten(dossier.id)).toEqual(SIGNED_ALONE);
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { addAgendaItem, editAgendaItem, removeAgendaItem } from "@/lib/agenda-item/commands";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { execute } from "@/lib/kernel/operation";
import { addOutcome, editOutcome } from "@/lib/outcome/commands";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countWritten, makeGroup, makeMeeting } from "@/tests/factories/meeting";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const meeting = await makeMeeting(await makeGroup(dossier.id));
  const actor = await makeActor(dossier.id, role);
  const analyst = await makeActor(dossier.id, "analyst");
  const ids: string[] = [];
  for (const title of ["First", "Second", "Third"]) {
    const made = await execute(addAgendaItem, { meeting: meeting.id, title }, { actor: analyst });
    if (!made.ok) throw new Error(made.fault.message);
    ids.push(made.value.id);
  }
  const [first = "", second = "", third = ""] = ids;
  const agenda = async () =>
    (
      await prisma().agendaItem.findMany({ where: { meetingId: meeting.id }, orderBy: { position: "asc" } })
    ).map(({ position, title }) => `${position} ${title}`);
  return { dossier, meeting, actor, first, second, third, agenda };
}

describe("the agenda", () => {
  test("takes items at its end, each accounted for", async () => {
    const { dossier, agenda } = await arrange();
    expect(await agenda()).toEqual(["1 First", "2 Second", "3 Third"]);
    const events = await prisma().auditEvent.findMany({
      where: { dossierId: dossier.id, operation: "agenda_item.add" },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ after }) => after)).toMatchObject([
      { position: 1 },
      { position: 2 },
      { position: 3 },
    ]);
  });

  test("is changed and put in another order", async () => {
    const { actor, third, first, agenda } = await arrange();
    const move = { id: third, version: 1, position: "1", title: "Crossings" };
    expect(await execute(editAgendaItem, move, { actor })).toMatchObject({
      ok: true,
      value: { position: 1, version: 2 },
    });
    expect(await agenda()).toEqual(["1 Crossings", "2 First", "3 Second"]);
    await execute(editAgendaItem, { id: first, version: 1, position: 99 }, { actor });
    expect(await agenda()).toEqual(["1 Crossings", "2 Second", "3 First"]);
  });

  test("closes up where an item leaves, unless something came of it", async () => {
    const { dossier, meeting, actor, first, second, agenda } = await arrange();
    expect(await execute(removeAgendaItem, { id: first, version: 1 }, { actor })).toMatchObject({ ok: true });
    expect(await agenda()).toEqual(["1 Second", "2 Third"]);
    const outcome = { meeting: meeting.id, kind: "decision" as const, text: "Done", agendaItem: second };
    const made = await execute(addOutcome, outcome, { actor });
    if (!made.ok) throw new Error(made.fault.message);
    const before = await countWritten(dossier.id);
    expect(await execute(removeAgendaItem, { id: second, version: 1 }, { actor })).toMatchObject({
      ok: false,
      fault: { reason: "item_has_outcomes" },
    });
    expect(await countWritten(dossier.id)).toBe(before);
    await execute(editOutcome, { id: made.value.id, version: 1, archived: true }, { actor });
    expect(await execute(removeAgendaItem, { id: second, version: 1 }, { actor })).toMatchObject({
      ok: true,
    });
    expect(await prisma().outcome.findUniqueOrThrow({ where: { id: made.value.id } })).toMatchObject({
      agendaItemId: null,
      text: "Done",
    });
  });

  test("six who add at once all find a place", async () => {
    const { meeting, actor, agenda } = await arrange();
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        execute(addAgendaItem, { meeting: meeting.id, title: `Item ${at}` }, { actor }),
      ),
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect((await agenda()).map((line) => line.split(" ")[0])).toEqual([..."123456789"]);
  });

  test.each([
    ["an old version", { version: 9, title: "x" }, "stale_version"],
    ["an empty title", { version: 1, title: " " }, "invalid_input"],
    ["what it says already", { version: 1, title: "First" }, "nothing_changed"],
    ["a place before the first", { version: 1, position: 0 }, "invalid_input"],
  ])("%s is refused", async (_, change, reason) => {
    const { dossier, actor, first, agenda } = await arrange();
    const before = [await countWritten(dossier.id), await agenda()];
    const result = await execute(editAgendaItem, { id: first, ...change }, { actor });
    expect(result).toMatchObject({ ok: false, fault: { reason } });
    if (reason === "stale_version")
      expect(result).toMatchObject({ fault: { current: { version: 1, title: "First", position: 1 } } });
    expect([await countWritten(dossier.id), await agenda()]).toEqual(before);
  });

  test.each<["reader" | null, string]>([
    ["reader", "forbidden"],
    [null, "not_found"],
  ])("is not for a %s to change", async (role, code) => {
    const { dossier, meeting, actor, first } = await arrange(role);
    const before = await countWritten(dossier.id);
    const results = [
      await execute(addAgendaItem, { meeting: meeting.id, title: "x" }, { actor }),
      await execute(editAgendaItem, { id: first, version: 1, title: "x" }, { actor }),
      await execute(removeAgendaItem, { id: first, version: 1 }, { actor }),
    ];
    for (const result of results) expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(await countWritten(dossier.id)).toBe(before);
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { addMeetingGroup, numberMeetingIn, removeMeetingGroup } from "@/lib/meeting/commands/groups";
import { recordNextMeeting } from "@/lib/meeting/commands/next";
import { getMeeting } from "@/lib/meeting/queries/record";
import { getWorkingGroupByReference } from "@/lib/working-group/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countWritten, makeGroup, makeSeries } from "@/tests/factories/meeting";

afterAll(disconnect);

describe("joint meetings", () => {
  test("gain and lose a group, and keep one", async () => {
    const { dossier, last, actor } = await makeSeries();
    await makeGroup(dossier.id, "Border Commission");
    const add = { id: last.id, version: 1, group: "G-2" };
    expect(await execute(addMeetingGroup, add, { actor })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await ask(getMeeting, { id: last.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        groups: [{ reference: "G-1" }, { reference: "G-2", name: "Border Commission" }],
        series: [
          { group: "G-1", previous: { reference: "M-1" } },
          { group: "G-2", previous: null },
        ],
        sequence: 0,
      },
    });
    const remove = { id: last.id, version: 2, group: "G-1" };
    expect(await execute(removeMeetingGroup, remove, { actor })).toMatchObject({ ok: true });
    expect(
      await execute(removeMeetingGroup, { ...remove, version: 3, group: "G-2" }, { actor }),
    ).toMatchObject({
      ok: false,
      fault: { reason: "last_group" },
    });
    const events = await prisma().auditEvent.findMany({
      where: { dossierId: dossier.id },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ before, after }) => [before, after])).toEqual([
      [{ groups: "G-1" }, { groups: "G-1, G-2" }],
      [{ groups: "G-1, G-2" }, { groups: "G-2" }],
    ]);
  });

  test("are the 4th of one group alone: another has no earlier ones because of it, until the first is taken away", async () => {
    const { dossier, last, actor } = await makeSeries();
    await makeGroup(dossier.id, "Border Commission");
    await execute(addMeetingGroup, { id: last.id, version: 1, group: "G-2" }, { actor });
    const missing = async (reference: string) => {
      const group = await ask(getWorkingGroupByReference, { dossier: dossier.slug, reference }, { actor });
      return group.ok ? group.value.ordinalsBefore : group.fault;
    };
    expect([await missing("G-1"), await missing("G-2")]).toEqual([2, 0]);
    await execute(removeMeetingGroup, { id: last.id, version: 2, group: "G-1" }, { actor });
    expect(await missing("G-2")).toBe(3);
  });

  test("are said to be the 4th of another of their groups, which is accounted for", async () => {
    const { dossier, last, actor } = await makeSeries();
    await makeGroup(dossier.id, "Border Commission");
    await execute(addMeetingGroup, { id: last.id, version: 1, group: "G-2" }, { actor });
    const numbered = async () => {
      const read = await ask(getMeeting, { id: last.id }, { actor });
      return read.ok && read.value.series.flatMap((one) => (one.numbered ? one.group : []));
    };
    expect(await numbered()).toEqual(["G-1"]);
    const say = (group: string, version: number, by = actor) =>
      execute(numberMeetingIn, { id: last.id, version, group }, { actor: by });
    expect(await say("G-2", 2)).toMatchObject({ ok: true, value: { version: 3 } });
    expect(await numbered()).toEqual(["G-2"]);
    const event = await prisma().auditEvent.findFirstOrThrow({
      where: { dossierId: dossier.id, operation: "meeting.numberIn" },
    });
    expect(event).toMatchObject({ before: { numberedIn: "G-1" }, after: { numberedIn: "G-2" } });
    const written = await countWritten(dossier.id);
    expect(await say("G-2", 3)).toMatchObject({ fault: { reason: "nothing_changed" } });
    expect(await say("G-9", 3)).toMatchObject({ fault: { reason: "no_such_group" } });
    expect(await say("G-1", 2)).toMatchObject({ fault: { code: "stale" } });
    expect(await say("G-1", 3, await makeActor(dossier.id, "reader"))).toMatchObject({
      fault: { code: "forbidden" },
    });
    expect(await countWritten(dossier.id)).toBe(written);
  });

  test.each([
    ["a group that it has", "G-1", 1, "group_there"],
    ["a group of nowhere", "G-99", 1, "no_such_group"],
    ["an old version", "G-2", 7, "stale_version"],
    ["no reference", "Border", 1, "invalid_input"],
  ])("%s is refused", async (_, group, version, reason) => {
    const { dossier, last, actor } = await makeSeries();
    await makeGroup(dossier.id);
    const before = await countWritten(dossier.id);
    expect(await execute(addMeetingGroup, { id: last.id, version, group }, { actor })).toMatchObject({
      ok: false,
      fault: { reason },
    });
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test("a group of another dossier is none, and readers and strangers change nothing", async () => {
    const { dossier, last, actor } = await makeSeries();
    const elsewhere = await makeDossier();
    for (const name of ["One", "Two", "Three"]) await makeGroup(elsewhere.id, name);
    const input = { id: last.id, version: 1, group: "G-3" };
    expect(await execute(addMeetingGroup, input, { actor })).toMatchObject({
      fault: { reason: "no_such_group" },
    });
    for (const [role, code] of [
      ["reader", "forbidden"],
      [null, "not_found"],
    ] as const)
      for (const operation of [addMeetingGroup, removeMeetingGroup])
        expect(await execute(operation, input, { actor: await makeActor(dossier.id, role) })).toMatchObject({
          ok: false,
          fault: { code },
        });
  });

  test("stay the 4th of one group alone in the meeting that is started from them", async () => {
    const { dossier, last, actor } = await makeSeries();
    await makeGroup(dossier.id, "Border Commission");
    await execute(addMeetingGroup, { id: last.id, version: 1, group: "G-2" }, { actor });
    const next = await execute(recordNextMeeting, { id: last.id }, { actor });
    if (!next.ok) throw new Error(next.fault.message);
    const ties = await prisma().meetingGroup.findMany({
      where: { meetingId: next.value.id },
      select: { numbered: true, workingGroup: { select: { name: true } } },
      orderBy: { workingGroup: { number: "asc" } },
    });
    expect(ties.map(({ numbered }) => numbered)).toEqual([true, false]);
  });
});

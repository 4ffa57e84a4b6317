import { afterAll, expect, test } from "vitest";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { listMeetings } from "@/lib/meeting/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  await prisma().workingGroup.create({
    data: { dossierId: dossier.id, number: 1, name: "Joint working group", kind: "joint_working_group" },
  });
  return {
    dossier,
    actor: await makeActor(dossier.id, role),
    input: { dossier: dossier.slug, group: "G-1" },
  };
}

async function written(dossierId: string) {
  const where = { dossierId };
  return Promise.all([
    prisma().meeting.count({ where }),
    prisma().meetingMove.count({ where }),
    prisma().auditEvent.count({ where }),
  ]);
}

test("four fields record a meeting with its date as given; windows and pages find it", async () => {
  const { dossier, actor, input } = await arrange();
  const first = { ...input, on: "late 2018", place: "Ankara", status: "held" as const };
  expect(await execute(recordMeeting, first, { actor })).toMatchObject({
    ok: true,
    value: { reference: "M-1", version: 1 },
  });
  await execute(recordMeeting, { ...input, on: "4 March 2019", status: "scheduled" }, { actor });
  await execute(recordMeeting, { ...input, status: "held" }, { actor });
  const event = await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } });
  expect(event).toMatchObject({ operation: "meeting.record", after: { place: "Ankara", group: "G-1" } });

  const { slug } = dossier;
  const page = await ask(listMeetings, { dossier: slug, limit: 2 }, { actor });
  if (!page.ok) throw new Error(page.fault.message);
  expect(page.value.count).toEqual({ value: 3, capped: false });
  expect(page.value.data).toMatchObject([
    { reference: "M-2", unconfirmed: true, on: { earliest: "2019-03-04", latest: "2019-03-04" } },
    { reference: "M-1", unconfirmed: false, on: { printed: "late 2018" }, groups: [{ reference: "G-1" }] },
  ]);
  const rest = await ask(
    listMeetings,
    { dossier: slug, limit: 2, cursor: page.value.nextCursor ?? "" },
    { actor },
  );
  expect(rest).toMatchObject({
    ok: true,
    value: { data: [{ reference: "M-3", on: null }], nextCursor: null },
  });
  const window = { dossier: slug, from: "2018-12-01", to: "2018-12-31" };
  expect(await ask(listMeetings, window, { actor })).toMatchObject({
    ok: true,
    value: { data: [{ reference: "M-1" }], count: { value: 1 } },
  });
});

test("a move keeps the date it had, and a held meeting is held at its own", async () => {
  const { dossier, actor, input } = await arrange();
  const made = await execute(recordMeeting, { ...input, on: "2019-03-04", status: "scheduled" }, { actor });
  if (!made.ok) throw new Error(made.fault.message);
  const { id } = made.value;
  expect(await execute(editMeeting, { id, version: 1, on: "2019-04" }, { actor })).toMatchObject({
    ok: true,
    value: { version: 2 },
  });
  expect(await prisma().meetingMove.findMany({ where: { meetingId: id } })).toMatchObject([
    { fromEdtf: "2019-03-04" },
  ]);
  await execute(editMeeting, { id, version: 2, status: "held" }, { actor });
  expect(await prisma().meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "held",
    sequence: 2,
    version: 3,
    onEdtf: "2019-04",
  });
  const before = await written(dossier.id);
  expect(await execute(editMeeting, { id, version: 2, place: "Tehran" }, { actor })).toMatchObject({
    ok: false,
    fault: { code: "stale", current: { version: 3, status: "held" } },
  });
  expect(
    await execute(editMeeting, { id, version: 3, status: "cancelled", reason: "No" }, { actor }),
  ).toMatchObject({
    ok: false,
    fault: { reason: "status_cannot_follow" },
  });
  expect(await written(dossier.id)).toEqual(before);
});

test("what cannot be is refused by its field, and nothing is written", async () => {
  const { dossier, actor, input } = await arrange();
  const refused = async (more: object) => {
    const result = await execute(recordMeeting, { ...input, ...more }, { actor });
    return result.ok ? null : Object.keys(result.fault.fields);
  };
  expect(await refused({ on: "4 March 2199", status: "held" })).toEqual(["on"]);
  expect(await refused({ on: "31 February 2019" })).toEqual(["on"]);
  expect(await refused({ status: "scheduled" })).toEqual(["on"]);
  expect(await refused({ on: "2019", status: "postponed" })).toEqual(["reason"]);
  expect(await written(dossier.id)).toEqual([0, 0, 0]);
});

test("a reader may not record, and a stranger finds no group and no meeting", async () => {
  const { dossier, actor, input } = await arrange("reader");
  expect(await execute(recordMeeting, input, { actor })).toMatchObject({
    ok: false,
    fault: { code: "forbidden" },
  });
  const stranger = await makeActor(dossier.id, null);
  expect(await execute(recordMeeting, input, { actor: stranger })).toMatchObject({
    ok: false,
    fault: { code: "not_found" },
  });
  expect(await ask(listMeetings, { dossier: dossier.slug }, { actor: stranger })).toMatchObject({
    ok: false,
    fault: { code: "not_found" },
  });
  expect(await written(dossier.id)).toEqual([0, 0, 0]);
});

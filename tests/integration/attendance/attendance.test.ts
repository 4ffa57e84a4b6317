import { afterAll, describe, expect, test } from "vitest";
import { addAttendance, removeAttendance } from "@/lib/attendance/commands";
import type { AttendanceAddInput } from "@/lib/attendance/schema";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { listMeetingChoices } from "@/lib/meeting/queries/choices";
import { getMeeting } from "@/lib/meeting/queries/record";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countWritten, makeGroup, makeMeeting } from "@/tests/factories/meeting";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const meeting = await makeMeeting(await makeGroup(dossier.id));
  const ministry = await prisma().institution.create({
    data: {
      partyId: dossier.sideAId,
      name: "Interior Ministry",
      aliases: { create: { name: "İçişleri Bakanlığı", language: "tr" } },
    },
  });
  const police = await prisma().institution.create({ data: { partyId: dossier.sideBId, name: "Police" } });
  const official = await prisma().official.create({
    data: {
      partyId: dossier.sideAId,
      name: "H. Zolfaghari",
      posts: { create: { institutionId: ministry.id, title: "Deputy minister" } },
    },
  });
  const actor = await makeActor(dossier.id, role);
  const add = (input: Omit<AttendanceAddInput, "meeting">) =>
    execute(addAttendance, { meeting: meeting.id, ...input }, { actor });
  return { dossier, meeting, ministry, police, official, actor, add };
}

describe("attendance", () => {
  test("is told by side, with institution, official and role", async () => {
    const { dossier, meeting, ministry, police, official, actor, add } = await arrange();
    expect(await add({ side: "B", institution: police.id })).toMatchObject({ ok: true });
    const head = { side: "A", role: "head", institution: ministry.id, official: official.id } as const;
    expect(await add(head)).toMatchObject({ ok: true, value: { meeting: meeting.id } });
    expect(await ask(getMeeting, { id: meeting.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        attendances: [
          {
            side: "A",
            role: "head",
            institution: { name: "Interior Ministry" },
            official: { name: "H. Zolfaghari" },
          },
          { side: "B", role: "member", institution: { name: "Police" }, official: null },
        ],
      },
    });
    expect(
      await prisma().auditEvent.findFirstOrThrow({
        where: { dossierId: dossier.id },
        orderBy: { seq: "desc" },
      }),
    ).toMatchObject({
      operation: "attendance.add",
      after: { side: "A", role: "head", institution: "Interior Ministry", official: "H. Zolfaghari" },
    });
  });

  test("by a name finds the institution by it or its alias, in any case; a new one joins the register", async () => {
    const { dossier, ministry, add } = await arrange();
    expect(await add({ side: "A", institutionName: "interior ministry" })).toMatchObject({ ok: true });
    expect(await add({ side: "A", institutionName: "İçişleri Bakanlığı", role: "head" })).toMatchObject({
      ok: false,
      fault: { reason: "there_already" },
    });
    expect(await add({ side: "B", institutionName: "Coast Guard" })).toMatchObject({ ok: true });
    const made = await prisma().institution.findFirstOrThrow({
      where: { partyId: dossier.sideBId, name: "Coast Guard" },
    });
    expect(await prisma().auditEvent.findFirstOrThrow({ where: { entityId: made.id } })).toMatchObject({
      dossierId: null,
      entityType: "institution",
      operation: "attendance.add",
    });
    expect(await prisma().attendance.count({ where: { institutionId: ministry.id } })).toBe(1);
  });

  test("is taken off the list, once", async () => {
    const { dossier, meeting, police, actor, add } = await arrange();
    const made = await add({ side: "B", institution: police.id });
    if (!made.ok) throw new Error(made.fault.message);
    const { id } = made.value;
    expect(await execute(removeAttendance, { id }, { actor })).toMatchObject({ ok: true });
    expect(await execute(removeAttendance, { id }, { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
    expect(await prisma().attendance.count({ where: { meetingId: meeting.id } })).toBe(0);
    expect(
      await prisma().auditEvent.findFirstOrThrow({
        where: { dossierId: dossier.id },
        orderBy: { seq: "desc" },
      }),
    ).toMatchObject({ operation: "attendance.remove", before: { institution: "Police" } });
  });

  test("of nobody, of the other side's, or twice is refused by its field", async () => {
    const { dossier, ministry, police, official, add } = await arrange();
    await add({ side: "A", institution: ministry.id });
    const before = [await countWritten(dossier.id), await prisma().institution.count()];
    const fields = async (input: Parameters<typeof add>[0]) => {
      const result = await add(input);
      return result.ok ? [] : Object.keys(result.fault.fields);
    };
    expect(await fields({ side: "A" })).toEqual(["institutionName"]);
    expect(await fields({ side: "A", institution: police.id })).toEqual(["institution"]);
    expect(await fields({ side: "B", official: official.id })).toEqual(["official"]);
    expect(await fields({ side: "A", institution: ministry.id, institutionName: "Another" })).toEqual([
      "institutionName",
    ]);
    expect(await fields({ side: "A", institution: ministry.id, role: "head" })).toEqual(["institutionName"]);
    expect(await fields({ side: "A", institutionName: "a".repeat(301) })).toEqual(["institutionName"]);
    expect([await countWritten(dossier.id), await prisma().institution.count()]).toEqual(before);
  });

  test.each<["reader" | null, string]>([
    ["reader", "forbidden"],
    [null, "not_found"],
  ])("is not for a %s to change", async (role, code) => {
    const { dossier, meeting, police, actor, add } = await arrange(role);
    const there = await prisma().attendance.create({
      data: { dossierId: dossier.id, meetingId: meeting.id, side: "B", institutionId: police.id },
    });
    const before = await countWritten(dossier.id);
    expect(await add({ side: "A", institutionName: "Coast Guard" })).toMatchObject({
      ok: false,
      fault: { code },
    });
    expect(await execute(removeAttendance, { id: there.id }, { actor })).toMatchObject({
      ok: false,
      fault: { code },
    });
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test("is chosen from both sides of the dossier, which a stranger does not find", async () => {
    const { dossier, actor } = await arrange();
    expect(await ask(listMeetingChoices, { dossier: dossier.slug }, { actor })).toMatchObject({
      ok: true,
      value: {
        institutions: [
          { name: "Interior Ministry", side: "A" },
          { name: "Police", side: "B" },
        ],
        officials: [{ name: "H. Zolfaghari", side: "A", posts: "Deputy minister, Interior Ministry" }],
        groups: [{ reference: "G-1", name: "Joint Working Group" }],
        commitments: [],
      },
    });
    const stranger = await makeActor(dossier.id, null);
    expect(await ask(listMeetingChoices, { dossier: dossier.slug }, { actor: stranger })).toMatchObject({
      ok: false,
      fault: { code: "not_found" },
    });
  });
});

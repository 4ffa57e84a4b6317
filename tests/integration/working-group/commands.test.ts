import { afterAll, describe, expect, test } from "vitest";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { createWorkingGroup } from "@/lib/working-group/commands/create";
import { editWorkingGroup } from "@/lib/working-group/commands/edit";
import { addSeat, removeSeat } from "@/lib/working-group/commands/seats";
import { getWorkingGroup } from "@/lib/working-group/queries";
import type { GroupCreateInput, GroupEditInput, SeatAddInput } from "@/lib/working-group/schema/form";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeGroup } from "@/tests/factories/working-group";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  return { dossier, group, actor: await makeActor(dossier.id, role) };
}

const eventsIn = (dossierId: string) =>
  prisma().auditEvent.findMany({ where: { dossierId }, orderBy: { seq: "asc" } });

async function makeArea() {
  const code = `area-${Math.random().toString(36).slice(2)}`;
  await prisma().issueArea.create({ data: { code, name: code } });
  return code;
}

describe("entering a group", () => {
  const body = (slug: string, more: Partial<GroupCreateInput> = {}): GroupCreateInput => ({
    dossier: slug,
    name: "High Border Commission",
    kind: "commission",
    ...more,
  });

  test("it is read back with all that was said, and its audit event", async () => {
    const { dossier, actor } = await arrange();
    const area = await makeArea();
    const input = body(dossier.slug, {
      mandate: "The border.",
      parent: "g-1",
      established: "before 2016",
      issueAreas: [area, area],
    });
    const made = await execute(createWorkingGroup, input, { actor });
    if (!made.ok) throw new Error(made.fault.message);
    expect(made.value).toMatchObject({ reference: "G-2", version: 1, dossier: dossier.slug });
    expect(await ask(getWorkingGroup, { id: made.value.id }, { actor })).toMatchObject({
      value: {
        name: "High Border Commission",
        kind: "commission",
        mandate: "The border.",
        parent: { reference: "G-1" },
        established: { latest: "2015-12-31", earliest: null, printed: "before 2016" },
        issueAreas: [{ code: area }],
      },
    });
    expect(await eventsIn(dossier.id)).toMatchObject([
      {
        operation: "workingGroup.create",
        entityType: "working_group",
        entityId: made.value.id,
        label: "G-2 High Border Commission",
        before: null,
        after: { parent: "g-1", established: "../2015", issueAreas: [area] },
      },
    ]);
  });

  test.each([
    ["without a name", { name: " " }, "name"],
    ["of no kind", { kind: "club" as "commission" }, "kind"],
    ["under a group that is not there", { parent: "G-9" }, "parent"],
    ["about an issue area of nowhere", { issueAreas: ["nowhere"] }, "issueAreas"],
    ["established on no date", { established: "soon" }, "established"],
    ["with a name over its limit", { name: "x".repeat(301) }, "name"],
    ["with NUL in its mandate", { mandate: "a\u0000b" }, "mandate"],
  ])("%s it is refused at the field, and nothing is written", async (_, wrong, field) => {
    const { dossier, actor } = await arrange();
    const refused = await execute(createWorkingGroup, body(dossier.slug, wrong), { actor });
    expect(refused.ok ? {} : refused.fault.fields).toHaveProperty(field);
    expect(await prisma().workingGroup.count({ where: { dossierId: dossier.id } })).toBe(1);
    expect(await eventsIn(dossier.id)).toEqual([]);
  });

  test("a reader may not, and a stranger sees no dossier", async () => {
    for (const [role, code] of [
      ["reader", "forbidden"],
      [null, "not_found"],
    ] as const) {
      const { dossier, actor } = await arrange(role);
      expect(await execute(createWorkingGroup, body(dossier.slug), { actor })).toMatchObject({
        fault: { code },
      });
      expect(await prisma().workingGroup.count({ where: { dossierId: dossier.id } })).toBe(1);
    }
  });
});

describe("changing a group", () => {
  const edit = (id: string, more: Partial<GroupEditInput> = {}): GroupEditInput => ({
    id,
    version: 1,
    ...more,
  });

  test("what is given is changed, the rest stays, and the event tells the difference alone", async () => {
    const { dossier, group, actor } = await arrange();
    const next = await makeGroup(dossier.id);
    const area = await makeArea();
    const input = edit(group.id, { successor: "G-2", dissolved: "2020", issueAreas: [area] });
    expect(await execute(editWorkingGroup, input, { actor })).toMatchObject({ value: { version: 2 } });
    expect(await ask(getWorkingGroup, { id: group.id }, { actor })).toMatchObject({
      value: {
        name: group.name,
        successor: { reference: "G-2", name: next.name },
        dissolved: { edtf: "2020" },
        issueAreas: [{ code: area }],
      },
    });
    expect(await eventsIn(dossier.id)).toMatchObject([
      {
        operation: "workingGroup.edit",
        before: { successor: "", dissolved: "", issueAreas: [] },
        after: { successor: "G-2", dissolved: "2020", issueAreas: [area] },
      },
    ]);
    await execute(editWorkingGroup, { id: group.id, version: 2, successor: "", dissolved: "" }, { actor });
    expect(await ask(getWorkingGroup, { id: group.id }, { actor })).toMatchObject({
      value: { successor: null, dissolved: null, issueAreas: [{ code: area }] },
    });
  });

  test.each([
    ["under itself", { parent: "G-1" }, "parent"],
    ["under a group that is under it", { parent: "G-2" }, "parent"],
    ["succeeded by itself", { successor: "G-1" }, "successor"],
    ["dissolved before it was established", { established: "2019", dissolved: "2018" }, "dissolved"],
  ])("%s it is refused at the field, and nothing is written", async (_, wrong, field) => {
    const { dossier, group, actor } = await arrange();
    const child = await makeGroup(dossier.id);
    await prisma().workingGroup.update({ where: { id: child.id }, data: { parentId: group.id } });
    const refused = await execute(editWorkingGroup, edit(group.id, wrong), { actor });
    expect(refused.ok ? {} : refused.fault.fields).toHaveProperty(field);
    expect(await prisma().workingGroup.findUniqueOrThrow({ where: { id: group.id } })).toMatchObject({
      version: 1,
      parentId: null,
      establishedEdtf: null,
    });
    expect(await eventsIn(dossier.id)).toEqual([]);
  });

  test("nothing changed, another's version, no right: each is said, and nothing is written", async () => {
    const { dossier, group, actor } = await arrange();
    const reader = await makeActor(dossier.id, "reader");
    const stranger = await makeActor(dossier.id, null);
    const cases = [
      [edit(group.id, { name: group.name }), actor, { reason: "nothing_changed" }],
      [
        edit(group.id, { version: 2, name: "Other" }),
        actor,
        { code: "stale", current: { version: 1, name: group.name } },
      ],
      [edit(group.id, { name: "Other" }), reader, { code: "forbidden" }],
      [edit(group.id, { name: "Other" }), stranger, { code: "not_found" }],
    ] as const;
    for (const [input, who, fault] of cases)
      expect(await execute(editWorkingGroup, input, { actor: who })).toMatchObject({ fault });
    expect(await eventsIn(dossier.id)).toEqual([]);
  });
});

describe("seats", () => {
  const seat = (group: string, more: Partial<SeatAddInput> = {}): SeatAddInput => ({
    group,
    side: "A",
    institution: "Ministry of Interior",
    ...more,
  });
  const seatsOf = async (id: string, actor: Parameters<typeof ask>[2]["actor"]) => {
    const read = await ask(getWorkingGroup, { id }, { actor });
    return read.ok ? read.value.seats.map(({ side, institution, role }) => [side, institution, role]) : [];
  };

  test("an institution that is new joins the register; one that is known by its name or alias is taken", async () => {
    const { dossier, group, actor } = await arrange();
    await execute(addSeat, seat(group.id, { role: "lead" }), { actor });
    const { id } = await prisma().institution.findFirstOrThrow({ where: { partyId: dossier.sideAId } });
    await prisma().alias.create({ data: { institutionId: id, name: "MoI" } });
    await execute(addSeat, seat(group.id, { institution: "moi", role: "secretariat" }), { actor });
    await execute(addSeat, seat(group.id, { side: "B" }), { actor });
    expect(await prisma().institution.count({ where: { partyId: dossier.sideAId } })).toBe(1);
    expect(await seatsOf(group.id, actor)).toEqual([
      ["A", "Ministry of Interior", "lead"],
      ["A", "Ministry of Interior", "secretariat"],
      ["B", "Ministry of Interior", "member"],
    ]);
    expect((await eventsIn(dossier.id)).map(({ operation, label }) => [operation, label])).toEqual(
      Array(3).fill(["seat.add", `G-1 ${group.name}`]),
    );
  });

  test("one that is taken is refused; one that was taken away comes back", async () => {
    const { dossier, group, actor } = await arrange();
    const made = await execute(addSeat, seat(group.id), { actor });
    if (!made.ok) throw new Error(made.fault.message);
    expect(await execute(addSeat, seat(group.id), { actor })).toMatchObject({
      fault: { reason: "seat_taken", fields: { institution: "It has that seat already." } },
    });
    const { id } = made.value;
    expect(await execute(removeSeat, { id }, { actor })).toMatchObject({ ok: true });
    expect(await seatsOf(group.id, actor)).toEqual([]);
    expect(await execute(removeSeat, { id }, { actor })).toMatchObject({ fault: { code: "not_found" } });
    expect(await execute(addSeat, seat(group.id, { note: "Again" }), { actor })).toMatchObject({
      value: { id },
    });
    expect((await eventsIn(dossier.id)).map(({ operation }) => operation)).toEqual([
      "seat.add",
      "seat.remove",
      "seat.add",
    ]);
  });

  test("a reader may not, a stranger sees none, and nothing is written", async () => {
    const { dossier, group, actor } = await arrange();
    const made = await execute(addSeat, seat(group.id), { actor });
    if (!made.ok) throw new Error(made.fault.message);
    const before = await eventsIn(dossier.id);
    for (const [role, code] of [
      ["reader", "forbidden"],
      [null, "not_found"],
    ] as const) {
      const other = await makeActor(dossier.id, role);
      const added = await execute(addSeat, seat(group.id, { institution: "Police" }), { actor: other });
      const removed = await execute(removeSeat, { id: made.value.id }, { actor: other });
      expect([added, removed]).toMatchObject([{ fault: { code } }, { fault: { code } }]);
    }
    expect(await execute(addSeat, seat(group.id, { institution: " " }), { actor })).toMatchObject({
      fault: { fields: { institution: "This cannot be empty." } },
    });
    expect(await eventsIn(dossier.id)).toEqual(before);
    expect(await prisma().institution.count({ where: { partyId: dossier.sideAId } })).toBe(1);
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { assessCommitment } from "@/lib/commitment/commands";
import { listCommitments } from "@/lib/commitment/queries";
import { getDesk } from "@/lib/desk/queries";
import type { Actor, Role } from "@/lib/kernel/actor";
import { disconnect, prisma, sql } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { today } from "@/lib/time/clock";
import { addDays, addMonths, dayToDbDate } from "@/lib/time/day";
import { listWorkingGroups } from "@/lib/working-group/queries";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeDue, makeGroupWithCadence, makeMeeting } from "@/tests/factories/desk";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

async function deskOf(actor: Actor) {
  const result = await ask(getDesk, {}, { actor });
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

/** A dossier with one of everything that the desk shows, and its analyst. */
async function arrange() {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const group = await makeGroupWithCadence(dossier.id, `${Number(today().slice(0, 4)) - 4}-01-01`);
  await makeMeeting(dossier.id, "held", [addDays(today(), -700)], group.id);
  await makeMeeting(dossier.id, "scheduled", [addDays(today(), 20)]);
  await makeMeeting(dossier.id, "announced", [addDays(today(), -3), addDays(today(), 3)]);
  await makeMeeting(dossier.id, "planned", []);
  await makeMeeting(dossier.id, "scheduled", [addDays(today(), -9)]);
  await makeMeeting(dossier.id, "cancelled", [addDays(today(), 9)]);
  // One after the other, since their numbers order them.
  const past = await makeCommitment(dossier.id, "each", "past");
  const soon = await makeCommitment(dossier.id, "each", "soon");
  const later = await makeCommitment(dossier.id, "each", "later");
  const undated = await makeCommitment(dossier.id, "each", "undated");
  await makeDue(past.id, addDays(today(), -400));
  await makeDue(soon.id, addDays(today(), 90));
  await makeDue(later.id, addDays(today(), 91));
  return { dossier, actor, group, past, soon, later, undated };
}

const assess = (actor: Actor, id: string, version: number, by: "A" | "B", asOf: string) =>
  execute(
    assessCommitment,
    { id, version, by, level: "limited", asOf, noSourceReason: "told" },
    { actor },
  ).then((result) => expect(result).toMatchObject({ ok: true }));

describe("the desk", () => {
  test("says what is due, what is to come and what was never confirmed", async () => {
    const { dossier, actor } = await arrange();
    const desk = await deskOf(actor);
    expect(desk.dossiers).toMatchObject([
      {
        slug: dossier.slug,
        role: "analyst",
        due: { value: 2, capped: false },
        stale: { value: 4, capped: false },
        coming: { value: 3, capped: false },
        unconfirmed: { value: 1, capped: false },
      },
    ]);
    expect(desk.due.map(({ title, pastDue }) => [title, pastDue])).toEqual([
      ["past", true],
      ["soon", false],
    ]);
    expect(desk.coming.map(({ on }) => on?.earliest ?? null)).toEqual([
      addDays(today(), -3),
      addDays(today(), 20),
      null,
    ]);
    expect(desk.coming.map(({ unconfirmed }) => unconfirmed)).toEqual([false, false, false]);
    expect(desk.unconfirmed).toMatchObject([{ status: "scheduled", unconfirmed: true }]);
    expect(desk.mayCreateDossier).toBe(false);
  });

  test("shows the latest slots of each cadence, and counts those that wait", async () => {
    const { actor, group } = await arrange();
    const [dossier] = (await deskOf(actor)).dossiers;
    expect(dossier?.tracks).toHaveLength(1);
    const track = dossier?.tracks[0];
    expect(track).toMatchObject({
      group: { reference: `G-${group.number}` },
      rule: "at least four times a year",
    });
    expect(track?.slots).toHaveLength(12);
    expect(track?.slots.filter(({ state }) => state === "held")).toHaveLength(1);
    const open = track?.slots.filter(({ state }) => ["due", "behind", "overdue"].includes(state)).length;
    expect(Object.values(dossier?.waiting ?? {}).reduce((total, one) => total + one, 0)).toBe(open);
  });

  test("tells of a rolling rule what was last held, however long ago and whatever follows it", async () => {
    const { dossier, actor, group } = await arrange();
    const rule = await prisma().cadence.findFirstOrThrow({ where: { workingGroupId: group.id } });
    const from = addDays(today(), 300);
    await prisma().cadence.update({
      where: { id: rule.id },
      data: { anchor: "rolling", times: 1, to: dayToDbDate(from) },
    });
    await prisma().cadence.create({
      data: {
        dossierId: dossier.id,
        number: 99,
        workingGroupId: group.id,
        times: 4,
        per: "year",
        from: dayToDbDate(from),
      },
    });
    const [own] = (await deskOf(actor)).dossiers;
    // Held 700 days ago, and once a year promised.
    expect(own?.tracks[0]).toMatchObject({
      rule: "at least once a year",
      next: { pace: addMonths(addDays(today(), -700), 12) },
      waiting: { due: 0, behind: 0, overdue: 1 },
    });
    expect(own?.waiting).toEqual({ due: 0, behind: 0, overdue: 1 });
  });

  test("counts as stale what one line has not been assessed for 180 days, as the list does", async () => {
    const { dossier, actor, past, soon, undated } = await arrange();
    await assess(actor, past.id, 1, "A", addDays(today(), -180));
    await assess(actor, past.id, 2, "B", today());
    await assess(actor, soon.id, 1, "A", addDays(today(), -181));
    await assess(actor, soon.id, 2, "B", today());
    await assess(actor, undated.id, 1, "A", today());
    const desk = await deskOf(actor);
    expect(desk.stale.map(({ title, assessed }) => [title, assessed])).toEqual([
      ["later", null],
      ["undated", null],
      ["soon", addDays(today(), -181)],
    ]);
    const list = (input: object) => ask(listCommitments, { dossier: dossier.slug, ...input }, { actor });
    expect(await list({ stale: true })).toMatchObject({
      ok: true,
      value: { count: desk.dossiers[0]?.stale },
    });
    expect(await list({ closure: ["open"], dueBefore: desk.dueBefore })).toMatchObject({
      ok: true,
      value: { count: desk.dossiers[0]?.due },
    });
  });

  test("leaves out what is closed, archived, or another's", async () => {
    const { dossier, actor, past, soon } = await arrange();
    await prisma().commitmentClosure.create({
      data: {
        dossierId: dossier.id,
        commitmentId: past.id,
        closure: "lapsed",
        reason: "Overtaken",
        asOf: new Date(),
        authorName: "x",
      },
    });
    await prisma().commitment.update({ where: { id: soon.id }, data: { archivedAt: new Date() } });
    const stranger = await makeActor(dossier.id, null);
    expect(await deskOf(actor)).toMatchObject({
      due: [],
      dossiers: [{ due: { value: 0 }, stale: { value: 2 } }],
    });
    expect(await deskOf(stranger)).toMatchObject({ due: [], stale: [], coming: [], dossiers: [] });
  });

  test("counts up to the cap, and shows the most pressing of all dossiers in order", async () => {
    const { dossier, actor } = await arrange();
    const other = await makeDossier();
    const reader = await makeActor(other.id, "reader");
    const many = 1005;
    for (const id of [dossier.id, other.id]) {
      await sql()`INSERT INTO meeting (id, dossier_id, number, title, status, on_edtf, on_earliest, on_latest, updated_at)
        SELECT gen_random_uuid(), ${id}, 1000 + n, 'Past ' || n, 'scheduled', d::text, d, d, now()
        FROM generate_series(1, ${id === dossier.id ? many : 3}) n, LATERAL (SELECT ${today()}::date - 10 - n AS d) x`;
      await sql()`INSERT INTO commitment (id, dossier_id, number, title, bearer, kind, due_edtf, due_earliest, due_latest)
        SELECT gen_random_uuid(), ${id}, 1000 + n, 'Due ' || n, 'A', 'one_off', d::text, d, d
        FROM generate_series(1, ${id === dossier.id ? many : 3}) n, LATERAL (SELECT ${today()}::date - 1000 + n AS d) x`;
    }
    const both = { ...actor, roles: { ...actor.roles, ...reader.roles } };
    const desk = await deskOf(both);
    expect(desk.dossiers.find(({ slug }) => slug === dossier.slug)).toMatchObject({
      due: { value: 1000, capped: true },
      stale: { value: 1000, capped: true },
      unconfirmed: { value: 1000, capped: true },
      coming: { value: 3, capped: false },
    });
    expect(desk.dossiers.find(({ slug }) => slug === other.slug)).toMatchObject({
      due: { value: 3, capped: false },
      stale: { value: 3, capped: false },
      unconfirmed: { value: 3, capped: false },
      coming: { value: 0, capped: false },
    });
    const days = (all: { due: { edtf: string } | null }[]) => all.map(({ due }) => due?.edtf);
    const first = [1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9].map((n) => addDays(today(), n - 1000));
    expect(days(desk.due)).toEqual(first);
    expect(desk.unconfirmed.map(({ on }) => on?.edtf)).toEqual(
      [-1, 1, 1, 2, 2, 3, 3, 4].map((n) => addDays(today(), -10 - n)),
    );
    expect(desk.stale.every(({ assessed }) => assessed === null)).toBe(true);
  });

  test("tells what others did since, and never what one did oneself", async () => {
    const { dossier, actor, undated, later } = await arrange();
    const colleague = await makeActor(dossier.id, "analyst");
    await assess(actor, later.id, 1, "A", today());
    await assess(colleague, undated.id, 1, "A", today());
    await assess(colleague, undated.id, 2, "B", today());
    const changes = (await deskOf(actor)).dossiers[0]?.changes;
    expect(changes).toMatchObject({
      count: { value: 2, capped: false },
      latest: 3,
      seen: { seq: 0, at: null },
      acts: [
        {
          actor: colleague.name,
          operation: "commitment.assess",
          entityType: "commitment",
          count: 2,
          label: `C-${undated.number} undated`,
        },
      ],
    });
  });

  test("of fifty dossiers takes three statements", { timeout: 60_000 }, async () => {
    const { dossier, actor } = await arrange();
    const roles: Record<string, Role> = { ...actor.roles };
    const { sideAId, sideBId } = dossier;
    for (let i = 1; i < 50; i++) {
      const { id } = await prisma().dossier.create({
        data: { slug: `${dossier.slug}-${i}`, name: `Dossier ${i}`, sideAId, sideBId },
      });
      await prisma().membership.create({ data: { dossierId: id, userId: actor.id, role: "reader" } });
      await makeCommitment(id);
      await makeGroupWithCadence(id, "2024-01-01");
      await makeMeeting(id, "scheduled", [addDays(today(), i)]);
      roles[id] = "reader";
    }
    const { value, statements } = await countStatements(() => deskOf({ ...actor, roles }));
    expect(value.dossiers).toHaveLength(50);
    expect(value.dossiers.find(({ slug }) => slug === dossier.slug)).toMatchObject({
      due: { value: 2, capped: false },
    });
    expect(value.coming).toHaveLength(8);
    // With the session and the list of dossiers in the frame, the page takes five.
    expect(statements).toHaveLength(3);
  });

  test("reads the whole of a history that cannot be cut, in one statement more", async () => {
    const dossier = await makeDossier();
    const actor = await makeActor(dossier.id, "reader");
    const year = Number(today().slice(0, 4));
    const group = await makeGroupWithCadence(dossier.id, `${year - 14}-01-01`, 60);
    // Each late by ten days, or early: it hangs on the first of them.
    for (let at = year - 14; at <= year; at += 1)
      await makeMeeting(dossier.id, "held", [`${at}-01-10`], group.id);
    const { value, statements } = await countStatements(() => deskOf(actor));
    expect(statements).toHaveLength(4);
    const groups = await ask(listWorkingGroups, { dossier: dossier.slug }, { actor });
    if (!groups.ok) throw new Error(groups.fault.message);
    const slots = groups.value.data[0]?.tracks[0]?.slots.filter(({ windowStart }) => windowStart <= today());
    expect(value.dossiers[0]?.tracks[0]?.slots).toEqual(slots?.slice(-12));
  });
});

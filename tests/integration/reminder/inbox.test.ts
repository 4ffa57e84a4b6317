import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { getFrame } from "@/lib/frame/queries";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { prefer, readNotifications } from "@/lib/reminder/commands";
import { remind } from "@/lib/reminder/commands/remind";
import { mailJob } from "@/lib/reminder/jobs";
import { getPreferences, listNotifications } from "@/lib/reminder/queries";
import { REMINDER_KINDS } from "@/lib/reminder/rules";
import type { PreferInput } from "@/lib/reminder/schema";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeDatedMeeting } from "@/tests/factories/reminder";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

const at = new Date("2026-03-01T06:00:00Z");

/** Two members of a dossier with three reminders each. */
async function arrange() {
  const dossier = await makeDossier();
  const [actor, colleague] = [await makeActor(dossier.id, "reader"), await makeActor(dossier.id, "analyst")];
  const meetings = [];
  for (const on of ["2026-03-04", "2026-03-20", "2026-02-20"])
    meetings.push(await makeDatedMeeting(dossier.id, on));
  await remind(at, mailJob);
  return { dossier, actor, colleague, meetings };
}
async function list(actor: Actor, input: Parameters<typeof listNotifications.run>[1] | object = {}) {
  const result = await ask(listNotifications, input, { actor });
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
const unread = async (actor: Actor) => {
  const result = await ask(getFrame, {}, { actor });
  return result.ok ? result.value.unread : result.fault;
};

describe("the inbox", () => {
  test("has the person's own reminders, newest first, with their record and sentence", async () => {
    const { dossier, actor } = await arrange();
    const { data, count } = await list(actor);
    expect(count).toEqual({ value: 3, capped: false });
    expect(new Set(data.map(({ kind }) => kind))).toEqual(new Set(["before_7", "before_30", "after_1"]));
    expect(data.map(({ id }) => id)).toEqual(
      data
        .map(({ id }) => id)
        .toSorted()
        .reverse(),
    );
    expect(data.find(({ kind }) => kind === "before_7")).toMatchObject({
      dossier: dossier.slug,
      reference: "M-1",
      title: "Meeting on 2026-03-04",
      text: "It is scheduled for 4 March 2026.",
      since: null,
      readAt: null,
    });
  });

  test("says what has become of a meeting since", async () => {
    const { actor, meetings } = await arrange();
    await prisma().meeting.update({
      where: { id: meetings[0]?.id },
      data: { status: "cancelled", reason: "x" },
    });
    const { data } = await list(actor);
    expect(data.find(({ reference }) => reference === "M-1")?.since).toBe("Since then it was cancelled.");
  });

  test("goes page by page, and can leave out what was read", async () => {
    const { actor } = await arrange();
    const first = await list(actor, { limit: 2 });
    const second = await list(actor, { limit: 2, cursor: first.nextCursor ?? "" });
    expect(second.nextCursor).toBeNull();
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(3);
    await execute(readNotifications, { ids: [first.data[0]?.id ?? ""] }, { actor });
    expect((await list(actor, { unread: "true" })).data).toHaveLength(2);
    expect((await list(actor, { unread: "false" })).data).toHaveLength(1);
    expect(await unread(actor)).toEqual({ value: 2, capped: false });
  });

  test("shows nothing of a dossier that one has left, of an archived record, or to a feed", async () => {
    const { dossier, actor, meetings } = await arrange();
    expect((await list({ ...actor, roles: {} })).data).toEqual([]);
    expect(await unread({ ...actor, roles: {} })).toEqual({ value: 0, capped: false });
    const feed: Actor = {
      kind: "feed",
      id: actor.id,
      name: "feed",
      roles: { [dossier.id]: "reader" },
      groupId: null,
    };
    expect((await list(feed)).data).toEqual([]);
    await prisma().meeting.update({ where: { id: meetings[0]?.id }, data: { archivedAt: new Date() } });
    expect((await list(actor)).data).toHaveLength(2);
    expect(await unread(actor)).toEqual({ value: 2, capped: false });
  });

  test("is counted in one statement, and no further than is shown", async () => {
    const { dossier, actor, meetings } = await arrange();
    await prisma().notification.createMany({
      data: Array.from({ length: 120 }, () => ({
        userId: actor.id,
        dossierId: dossier.id,
        kind: "before_7" as const,
        subject: randomUUID(),
        about: at,
        facts: {},
        meetingId: meetings[0]?.id,
      })),
    });
    const { value, statements } = await countStatements(() => unread(actor));
    expect(value).toEqual({ value: 99, capped: true });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatch(/LIMIT/);
  });
});

describe("marking read", () => {
  const read = (actor: Actor, input: object) => execute(readNotifications, input, { actor });

  test("takes some, or all up to one, and is accounted for outside of the dossier", async () => {
    const { actor, colleague } = await arrange();
    const [newest, middle, oldest] = (await list(actor)).data.map(({ id }) => id);
    expect(await read(actor, { ids: [oldest] })).toEqual({ ok: true, value: { read: 1 } });
    expect(await read(actor, { upTo: middle })).toEqual({ ok: true, value: { read: 1 } });
    expect((await list(actor, { unread: true })).data.map(({ id }) => id)).toEqual([newest]);
    expect((await list(colleague, { unread: true })).data).toHaveLength(3);
    const events = await prisma().auditEvent.findMany({ where: { actorId: actor.id } });
    expect(events).toEqual([
      expect.objectContaining({ operation: "notification.read", dossierId: null, entityType: "inbox" }),
      expect.objectContaining({ operation: "notification.read", label: "1 reminder" }),
    ]);
  });

  test("refuses what was read already, and writes nothing then", async () => {
    const { actor } = await arrange();
    const { data } = await list(actor);
    await read(actor, { ids: data.map(({ id }) => id) });
    expect(await read(actor, { ids: [data[0]?.id] })).toMatchObject({
      ok: false,
      fault: { code: "refused", reason: "read_already" },
    });
    expect(await prisma().auditEvent.count({ where: { actorId: actor.id } })).toBe(1);
  });

  test("finds nobody else's reminders", async () => {
    const { actor, colleague } = await arrange();
    const theirs = (await list(colleague)).data.map(({ id }) => id);
    expect(await read(actor, { ids: theirs })).toMatchObject({ ok: false, fault: { code: "not_found" } });
    expect(await unread(colleague)).toEqual({ value: 3, capped: false });
  });

  test("is nothing for a feed or the system", async () => {
    const { dossier, actor } = await arrange();
    const ids = (await list(actor)).data.map(({ id }) => id);
    const feed: Actor = {
      kind: "feed",
      id: actor.id,
      name: "feed",
      roles: { [dossier.id]: "reader" },
      groupId: null,
    };
    for (const other of [feed, { kind: "system", name: "x" } satisfies Actor])
      expect(await read(other, { ids })).toMatchObject({ ok: false, fault: { code: "not_found" } });
  });

  test.each([{}, { ids: [] }, { ids: ["x"] }, { ids: [randomUUID()], upTo: randomUUID() }])(
    "refuses %o as input",
    async (input) => {
      const { actor } = await arrange();
      expect(await read(actor, input)).toMatchObject({ ok: false, fault: { code: "invalid" } });
    },
  );
});

describe("preferences", () => {
  // Also what is none of its form: the operation parses it.
  const set = (actor: Actor, preferences: object[]) =>
    execute(prefer, { preferences } as PreferInput, { actor });
  const get = async (actor: Actor) => {
    const result = await ask(getPreferences, {}, { actor });
    if (!result.ok) throw new Error(result.fault.message);
    return result.value;
  };

  test("are everything and a daily digest until one says otherwise", async () => {
    const { dossier, actor } = await arrange();
    expect(await get(actor)).toEqual({
      mail: false,
      dossiers: [
        { dossier: dossier.slug, dossierName: dossier.name, kinds: [...REMINDER_KINDS], digest: "daily" },
      ],
    });
  });

  test("are set and changed, with an event each, for the person alone", async () => {
    const { dossier, actor, colleague } = await arrange();
    const wish = { dossier: dossier.slug, kinds: ["slot_due", "before_7"], digest: "off" };
    expect(await set(actor, [wish])).toEqual({ ok: true, value: { dossiers: 1 } });
    expect((await get(actor)).dossiers[0]).toMatchObject({ kinds: ["before_7", "slot_due"], digest: "off" });
    await set(actor, [{ ...wish, kinds: [] }]);
    expect((await get(actor)).dossiers[0]).toMatchObject({ kinds: [], digest: "off" });
    expect((await get(colleague)).dossiers[0]).toMatchObject({ digest: "daily" });
    const events = await prisma().auditEvent.findMany({
      where: { actorId: actor.id },
      orderBy: { at: "asc" },
    });
    expect(events.map(({ before, after }) => [before, after])).toEqual([
      [
        { kinds: [...REMINDER_KINDS], digest: "daily" },
        { kinds: ["before_7", "slot_due"], digest: "off" },
      ],
      [
        { kinds: ["before_7", "slot_due"], digest: "off" },
        { kinds: [], digest: "off" },
      ],
    ]);
  });

  test("ask for a look at what is due, in the same transaction", async () => {
    const { dossier, actor } = await arrange();
    const asked = () =>
      prisma().$queryRaw<unknown[]>`
        SELECT FROM graphile_worker.jobs WHERE key = 'reminder.remind:wanted' AND updated_at > now() - interval '1 minute'`;
    await prisma().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await set(actor, [{ dossier: dossier.slug, kinds: [...REMINDER_KINDS], digest: "daily" }]);
    expect(await asked()).toEqual([]);
    await set(actor, [{ dossier: dossier.slug, kinds: ["before_7"], digest: "daily" }]);
    expect(await asked()).toHaveLength(1);
  });

  test("that are set to what they are are refused calmly", async () => {
    const { dossier, actor } = await arrange();
    const same = { dossier: dossier.slug, kinds: [...REMINDER_KINDS], digest: "daily" };
    expect(await set(actor, [same])).toMatchObject({ ok: false, fault: { reason: "preferred_already" } });
    expect(await prisma().reminderPreference.count({ where: { userId: actor.id } })).toBe(0);
  });

  test("of a dossier that one may not read are not found, and nothing is set", async () => {
    const { dossier, actor } = await arrange();
    const other = await makeDossier();
    const wish = { kinds: [], digest: "off" };
    const result = await set(actor, [
      { ...wish, dossier: dossier.slug },
      { ...wish, dossier: other.slug },
    ]);
    expect(result).toMatchObject({ ok: false, fault: { code: "not_found" } });
    expect(await prisma().reminderPreference.count({ where: { userId: actor.id } })).toBe(0);
    expect(await prisma().auditEvent.count({ where: { actorId: actor.id } })).toBe(0);
  });

  test.each([{ kinds: ["sometimes"], digest: "daily" }, { kinds: [], digest: "weekly" }, { kinds: [] }])(
    "refuse %o as input",
    async (wish) => {
      const { dossier, actor } = await arrange();
      const result = await set(actor, [{ dossier: dossier.slug, ...wish }]);
      expect(result).toMatchObject({ ok: false, fault: { code: "invalid" } });
    },
  );
});

import { afterAll, expect, test } from "vitest";
import { createFeed, revokeFeed } from "@/lib/feed/commands";
import { listFeeds } from "@/lib/feed/queries";
import type { Actor } from "@/lib/kernel/actor";
import { actorOfFeed } from "@/lib/kernel/auth/feed";
import { hashOf } from "@/lib/kernel/auth/secret";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { makeGroup } from "@/tests/factories/calendar";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange(role: "reader" | null = "reader") {
  const dossier = await makeDossier();
  return { dossier, actor: await makeActor(dossier.id, role) };
}
const secretIn = (address: string) => /\/feeds\/([\w-]{43})\//.exec(address)?.[1] ?? "";

async function make(actor: Actor, dossier: string) {
  const made = await execute(createFeed, { dossier, name: "My phone" }, { actor });
  if (!made.ok) throw new Error(made.fault.message);
  return { ...made.value, secret: secretIn(made.value.calendar) };
}

test("a reader makes a feed; its address is told once, and only the hash is stored", async () => {
  const { dossier, actor } = await arrange();
  const made = await make(actor, dossier.slug);
  expect(made.calendar).toBe(`http://localhost:3000/feeds/${made.secret}/calendar.ics`);
  expect(made.slots).toBe(`http://localhost:3000/feeds/${made.secret}/slots.ics`);
  const row = await prisma().feedToken.findUniqueOrThrow({ where: { id: made.id } });
  expect(Buffer.from(row.hash).equals(hashOf(made.secret))).toBe(true);
  const event = await prisma().auditEvent.findFirstOrThrow({ where: { entityId: made.id } });
  expect(JSON.stringify([event.label, event.before, event.after])).toBe(
    '["My phone",null,{"name":"My phone"}]',
  );
  expect(await ask(listFeeds, {}, { actor })).toEqual({
    ok: true,
    value: [
      {
        id: made.id,
        name: "My phone",
        desk: false,
        dossier: { slug: dossier.slug, name: dossier.name },
        group: null,
        createdAt: expect.any(String),
        lastFetchedAt: null,
      },
    ],
  });
});

test("whoever holds the address reads that dossier alone, as a reader, until it is revoked", async () => {
  const { dossier, actor } = await arrange();
  const { id, secret } = await make(actor, dossier.slug);
  expect(await actorOfFeed(secret)).toEqual({
    kind: "feed",
    id: actor.id,
    name: "My phone",
    roles: { [dossier.id]: "reader" },
    groupId: null,
  });
  expect(await prisma().feedToken.findUniqueOrThrow({ where: { id } })).toMatchObject({
    lastFetchedAt: expect.any(Date),
  });
  expect(await execute(revokeFeed, { id }, { actor })).toMatchObject({
    ok: true,
    value: { name: "My phone" },
  });
  expect(await actorOfFeed(secret)).toBeNull();
  expect(await ask(listFeeds, {}, { actor })).toEqual({ ok: true, value: [] });
  expect(await execute(revokeFeed, { id }, { actor })).toMatchObject({ fault: { code: "not_found" } });
  const events = await prisma().auditEvent.findMany({ where: { entityId: id }, orderBy: { seq: "asc" } });
  expect(events.map(({ operation, dossierId }) => [operation, dossierId])).toEqual([
    ["feed.create", dossier.id],
    ["feed.revoke", dossier.id],
  ]);
});

test.each([
  [
    "its owner is disabled",
    (_: string, id: string) => prisma().user.update({ where: { id }, data: { disabledAt: new Date() } }),
  ],
  [
    "its owner left the dossier",
    (_: string, id: string) => prisma().membership.deleteMany({ where: { userId: id } }),
  ],
  [
    "the dossier is archived",
    (id: string) => prisma().dossier.update({ where: { id }, data: { archivedAt: new Date() } }),
  ],
])("the address answers nothing once %s", async (_, change) => {
  const { dossier, actor } = await arrange();
  const { secret } = await make(actor, dossier.slug);
  expect(await actorOfFeed(secret)).not.toBeNull();
  await change(dossier.id, actor.id);
  expect(await actorOfFeed(secret)).toBeNull();
});

test("a feed of a dossier that is no longer theirs is listed without its name, and can be revoked", async () => {
  const { dossier, actor } = await arrange();
  const { id } = await make(actor, dossier.slug);
  const outside = { ...actor, roles: {} };
  expect(await ask(listFeeds, {}, { actor: outside })).toMatchObject({ value: [{ id, dossier: null }] });
  expect(await execute(revokeFeed, { id }, { actor: outside })).toMatchObject({ ok: true });
});

test("a feed of a group is listed with it; one of a group that is not there, or of no dossier, is not made", async () => {
  const { dossier, actor } = await arrange();
  const group = await makeGroup(dossier.id);
  const named = (input: { dossier?: string; group?: string }) =>
    execute(createFeed, { ...input, name: "x" }, { actor });
  expect(await named({ dossier: dossier.slug, group: "g-1" })).toMatchObject({
    value: { dossier: dossier.slug, group: "G-1" },
  });
  expect(await ask(listFeeds, {}, { actor })).toMatchObject({
    value: [{ desk: false, dossier: { slug: dossier.slug }, group: { reference: "G-1", name: group.name } }],
  });
  expect(await named({ dossier: dossier.slug, group: "G-2" })).toMatchObject({
    fault: { code: "not_found" },
  });
  expect(await named({ group: "G-1" })).toMatchObject({
    fault: { code: "invalid", fields: { group: "A group is named within its dossier." } },
  });
  expect(await prisma().feedToken.count({ where: { userId: actor.id } })).toBe(1);
});

test("a feed of the desk reads what its owner may read at the time, and answers nothing when that is nothing", async () => {
  const { dossier, actor } = await arrange();
  const made = await execute(createFeed, { name: "Desk" }, { actor });
  if (!made.ok) throw new Error(made.fault.message);
  expect(made.value).toMatchObject({ dossier: null, group: null });
  const secret = secretIn(made.value.calendar);
  expect(await ask(listFeeds, {}, { actor })).toMatchObject({ value: [{ desk: true, dossier: null }] });
  const other = await makeDossier();
  const readable = async () => Object.keys((await actorOfFeed(secret))?.roles ?? {});
  expect(await readable()).toEqual([dossier.id]);
  await prisma().membership.create({ data: { userId: actor.id, dossierId: other.id, role: "analyst" } });
  expect((await readable()).sort()).toEqual([dossier.id, other.id].sort());
  expect((await actorOfFeed(secret))?.roles[other.id]).toBe("reader");
  await prisma().membership.deleteMany({ where: { userId: actor.id } });
  expect(await actorOfFeed(secret)).toBeNull();
});

test("a stranger makes none, somebody else revokes none, a feed makes no other; nothing is written", async () => {
  const { dossier, actor } = await arrange();
  const { id, secret } = await make(actor, dossier.slug);
  const stranger = await makeActor(dossier.id, null);
  const input = { dossier: dossier.slug, name: "x" };
  expect(await execute(createFeed, input, { actor: stranger })).toMatchObject({
    fault: { code: "not_found" },
  });
  expect(await execute(revokeFeed, { id }, { actor: stranger })).toMatchObject({
    fault: { code: "not_found" },
  });
  const feed = await actorOfFeed(secret);
  expect(await execute(createFeed, input, { actor: feed })).toMatchObject({ fault: { code: "not_found" } });
  expect(await ask(listFeeds, {}, { actor: feed as Actor })).toEqual({ ok: true, value: [] });
  expect(await execute(createFeed, { ...input, name: " " }, { actor })).toMatchObject({
    fault: { code: "invalid", fields: { name: "This cannot be empty." } },
  });
  expect(await prisma().feedToken.count({ where: { dossierId: dossier.id } })).toBe(1);
});

test("an answer with a secret is not kept under an Idempotency-Key", async () => {
  const { dossier, actor } = await arrange();
  const input = { dossier: dossier.slug, name: "x" };
  expect(await execute(createFeed, input, { actor, idempotencyKey: "k" })).toMatchObject({
    fault: { reason: "idempotency_key_not_taken" },
  });
  expect(await prisma().idempotencyKey.count({ where: { actorId: actor.id } })).toBe(0);
  expect(await prisma().feedToken.count({ where: { dossierId: dossier.id } })).toBe(0);
});

test("fifty feeds are enough", async () => {
  const { dossier, actor } = await arrange();
  await prisma().feedToken.createMany({
    data: Array.from({ length: 50 }, (_, at) => ({
      userId: actor.id,
      dossierId: dossier.id,
      name: `${at}`,
      hash: hashOf(`${dossier.id} ${at}`),
    })),
  });
  expect(await execute(createFeed, { dossier: dossier.slug, name: "x" }, { actor })).toMatchObject({
    fault: { reason: "too_many_feeds" },
  });
});

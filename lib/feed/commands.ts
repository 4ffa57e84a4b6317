import { loadDossier } from "@/lib/dossier/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { feedCreated, feedCreateInput, feedRevoked, feedRevokeInput } from "@/lib/feed/schema";
import type { Actor } from "@/lib/kernel/actor";
import { hashOf, newSecret } from "@/lib/kernel/auth/secret";
import { publicUrl } from "@/lib/kernel/env";
import { notFound, refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { numberIn, reference } from "@/lib/reference/rules";

const MOST = 50;

/** Whose feed it is: a person's, by themselves or through their API token. A feed makes no other. */
function ownerOf(actor: Actor): string {
  if (actor.kind !== "user" && actor.kind !== "token") throw notFound("feed");
  return actor.id;
}

async function loadGroup({ tx }: CommandContext, dossierId: string, group: string) {
  const row = await tx.workingGroup.findFirst({
    where: { dossierId, number: numberIn("workingGroup", group) ?? 0, archivedAt: null },
    select: { id: true, number: true },
  });
  if (!row) throw notFound("group");
  return row;
}

/** Makes the address of a calendar. The answer alone carries it; what is stored is the secret's hash. */
export const createFeed = command({
  name: "feed.create",
  summary: "Make the address of a calendar feed: of a dossier, of a group, or of all your dossiers",
  secret: true,
  input: feedCreateInput,
  output: feedCreated,
  http: { method: "post", path: "/feeds", status: 201 },
  async load(context, { dossier, group }) {
    const where = { userId: ownerOf(context.actor), revokedAt: null };
    const row = dossier === undefined ? null : await loadDossier(context, { dossier });
    return {
      dossier: row,
      group: row && group ? await loadGroup(context, row.id, group) : null,
      live: await context.tx.feedToken.count({ where }),
    };
  },
  // Of all their dossiers: what is in it is asked at every fetch.
  authorize: (actor, { dossier }) => dossier === null || canInDossier(actor, "read", dossier.id),
  async run({ tx, actor, audit }, { name }, { dossier, group, live }) {
    if (live >= MOST)
      throw refusal("too_many_feeds", `You have ${MOST} feeds. Revoke one that nothing fetches any more.`);
    const secret = newSecret();
    const of = { dossierId: dossier?.id ?? null, workingGroupId: group?.id ?? null };
    const { id } = await tx.feedToken.create({
      data: { userId: ownerOf(actor), ...of, name, hash: hashOf(secret) },
    });
    const short = group && reference("workingGroup", group.number);
    audit({
      dossierId: of.dossierId,
      entityType: "feed_token",
      entityId: id,
      label: name,
      before: null,
      after: { name, ...(short && { group: short }) },
    });
    const address = (file: string) => `${publicUrl()}/feeds/${secret}/${file}.ics`;
    return {
      id,
      name,
      dossier: dossier?.slug ?? null,
      group: short,
      calendar: address("calendar"),
      slots: address("slots"),
    };
  },
});

/** Revokes a feed of the person's own: its address answers nothing from now on. */
export const revokeFeed = command({
  name: "feed.revoke",
  summary: "Revoke a calendar feed",
  input: feedRevokeInput,
  output: feedRevoked,
  http: { method: "post", path: "/feeds/{id}/revocation", status: 201 },
  async load({ tx, actor }, { id }) {
    const row = await tx.feedToken.findFirst({ where: { id, userId: ownerOf(actor), revokedAt: null } });
    if (!row) throw notFound("feed");
    return row;
  },
  // Their own: whether or not they may still read the dossier.
  authorize: () => true,
  async run({ tx, now, audit }, { id }, { name, dossierId }) {
    await tx.feedToken.update({ where: { id }, data: { revokedAt: now } });
    audit({
      dossierId,
      entityType: "feed_token",
      entityId: id,
      label: name,
      before: { name },
      after: { name, revokedAt: now },
    });
    return { id, name };
  },
});

import { loadDossier } from "@/lib/dossier/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { feedCreated, feedCreateInput, feedRevoked, feedRevokeInput } from "@/lib/feed/schema";
import type { Actor } from "@/lib/kernel/actor";
import { hashOf, newSecret } from "@/lib/kernel/auth/secret";
import { publicUrl } from "@/lib/kernel/env";
import { notFound, refusal } from "@/lib/kernel/fault";
import { command } from "@/lib/kernel/operation";

const MOST = 50;

/** Whose feed it is: a person's, by themselves or through their API token. A feed makes no other. */
function ownerOf(actor: Actor): string {
  if (actor.kind !== "user" && actor.kind !== "token") throw notFound("feed");
  return actor.id;
}

/** Makes the address of a dossier's calendar. The answer alone carries it; what is stored is the secret's hash. */
export const createFeed = command({
  name: "feed.create",
  summary: "Make the address of a calendar feed",
  secret: true,
  input: feedCreateInput,
  output: feedCreated,
  http: { method: "post", path: "/feeds", status: 201 },
  async load(context, input) {
    const row = await loadDossier(context, input);
    const where = { userId: ownerOf(context.actor), revokedAt: null };
    return { ...row, live: await context.tx.feedToken.count({ where }) };
  },
  authorize: (actor, dossier) => canInDossier(actor, "read", dossier.id),
  async run({ tx, actor, audit }, { name }, dossier) {
    if (dossier.live >= MOST)
      throw refusal("too_many_feeds", `You have ${MOST} feeds. Revoke one that nothing fetches any more.`);
    const secret = newSecret();
    const { id } = await tx.feedToken.create({
      data: { userId: ownerOf(actor), dossierId: dossier.id, name, hash: hashOf(secret) },
    });
    audit({
      dossierId: dossier.id,
      entityType: "feed_token",
      entityId: id,
      label: name,
      before: null,
      after: { name },
    });
    const address = (file: string) => `${publicUrl()}/feeds/${secret}/${file}.ics`;
    return { id, name, dossier: dossier.slug, calendar: address("calendar"), slots: address("slots") };
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

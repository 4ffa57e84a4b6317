import { createdToken, createTokenInput, revoked, revokeInput } from "@/lib/account/schema";
import { hashOf, newSecret } from "@/lib/kernel/auth/secret";
import { TOKEN_PREFIX } from "@/lib/kernel/auth/token";
import { notFound } from "@/lib/kernel/fault";
import { command } from "@/lib/kernel/operation";

/** Makes an API token for the person. The answer alone carries it; what is stored is its hash. */
export const createToken = command({
  name: "token.create",
  summary: "Make an API token",
  input: createTokenInput,
  output: createdToken,
  load: async () => null,
  authorize: (actor) => actor.kind === "user", // a token never makes another
  async run({ tx, actor, now, audit }, { name, days }) {
    if (actor.kind !== "user") throw notFound();
    const token = newSecret(TOKEN_PREFIX);
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    const { id } = await tx.apiToken.create({
      data: { userId: actor.id, name, hash: hashOf(token), expiresAt },
    });
    audit({
      dossierId: null,
      entityType: "api_token",
      entityId: id,
      label: name,
      before: null,
      after: { name, expiresAt },
    });
    return { id, name, token, expiresAt: expiresAt.toISOString() };
  },
});

/** Revokes a token of the person's own, at once. */
export const revokeToken = command({
  name: "token.revoke",
  summary: "Revoke an API token",
  input: revokeInput,
  output: revoked,
  async load({ tx, actor }, { id }) {
    const token =
      actor.kind === "user"
        ? await tx.apiToken.findFirst({ where: { id, userId: actor.id, revokedAt: null } })
        : null;
    if (!token) throw notFound("token");
    return token;
  },
  authorize: (actor) => actor.kind === "user",
  async run({ tx, now, audit }, { id }, { name, expiresAt }) {
    await tx.apiToken.update({ where: { id }, data: { revokedAt: now } });
    audit({
      dossierId: null,
      entityType: "api_token",
      entityId: id,
      label: name,
      before: { name, expiresAt },
      after: { name, revokedAt: now },
    });
    return { id, name };
  },
});

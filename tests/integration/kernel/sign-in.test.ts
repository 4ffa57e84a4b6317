import { afterAll, describe, expect, test } from "vitest";
import { hashPassword, passwordIs } from "@/lib/kernel/auth/password";
import { hashOf } from "@/lib/kernel/auth/secret";
import { actorOfSession, beginSession, endSession } from "@/lib/kernel/auth/session";
import { forgive, noteFailure, secondsToWait, throttleKeys } from "@/lib/kernel/auth/throttle";
import { actorOfToken, TOKEN_PREFIX } from "@/lib/kernel/auth/token";
import { disconnect, prisma, sql } from "@/lib/kernel/database";
import { makeActor, makeApiToken, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

test("a password is known by its argon2id hash, and nobody's password fits no account", async () => {
  const stored = await hashPassword("correct horse battery staple");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwordIs(stored, "correct horse battery staple")).toBe(true);
  expect(await passwordIs(stored, "another")).toBe(false);
  expect(await passwordIs(null, "an account that is not there")).toBe(false);
});

describe("a session", () => {
  const begin = async () => {
    const dossier = await makeDossier();
    const actor = await makeActor(dossier.id, "analyst");
    return { dossier, actor, secret: await beginSession(actor.id) };
  };

  test("is its user with their roles", async () => {
    const { dossier, actor, secret } = await begin();
    expect(await actorOfSession(secret)).toMatchObject({
      kind: "user",
      id: actor.id,
      roles: { [dossier.id]: "analyst" },
    });
  });

  test.each([
    ["signed out", async (secret: string, _user: string) => endSession(secret)],
    [
      "idle for 31 minutes",
      async (secret: string) => {
        await sql()`UPDATE user_session SET last_seen_at = now() - interval '31 minutes' WHERE hash = ${hashOf(secret)}`;
      },
    ],
    [
      "older than 12 hours",
      async (secret: string) => {
        await sql()`UPDATE user_session SET created_at = now() - interval '12 hours 1 second' WHERE hash = ${hashOf(secret)}`;
      },
    ],
    [
      "of a disabled user",
      async (_: string, user: string) => {
        await prisma().user.update({ where: { id: user }, data: { disabledAt: new Date() } });
      },
    ],
  ])("is nobody's once it is %s", async (_, end) => {
    const { actor, secret } = await begin();
    await end(secret, actor.id);
    expect(await actorOfSession(secret)).toBeNull();
  });

  test("slides while it is used", async () => {
    const { secret } = await begin();
    await sql()`UPDATE user_session SET last_seen_at = now() - interval '20 minutes' WHERE hash = ${hashOf(secret)}`;
    await actorOfSession(secret);
    const [row] =
      await sql()`SELECT last_seen_at > now() - interval '1 minute' AS fresh FROM user_session WHERE hash = ${hashOf(secret)}`;
    expect(row).toEqual({ fresh: true });
  });
});

test("an API token acts as its owner until it is revoked or runs out", async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "reader");
  const { id, token } = await makeApiToken(actor.id);
  expect(await actorOfToken(token)).toMatchObject({
    kind: "token",
    id: actor.id,
    roles: { [dossier.id]: "reader" },
  });
  expect(await actorOfToken(`${TOKEN_PREFIX}unknown`)).toBeNull();
  await prisma().apiToken.update({ where: { id }, data: { revokedAt: new Date() } });
  expect(await actorOfToken(token)).toBeNull();
});

describe("the throttle", () => {
  test("lets five tries a minute pass, then makes the next wait ever longer, up to a quarter of an hour", async () => {
    const keys = throttleKeys("guessed@entente.example", "192.0.2.1");
    for (let i = 0; i < 5; i++) await noteFailure(keys);
    expect(await secondsToWait(keys)).toBe(0);
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await noteFailure(keys);
      waits.push(await secondsToWait(keys));
    }
    expect(waits[0]).toBeGreaterThan(25);
    for (const [i, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(waits[i - 1] ?? 0);
    expect(waits.at(-1)).toBeLessThanOrEqual(900);
    expect(waits.at(-1)).toBeGreaterThan(880);
  });

  test("a success forgives the account but not the address", async () => {
    const keys = throttleKeys("forgiven@entente.example", "192.0.2.2");
    for (let i = 0; i < 7; i++) await noteFailure(keys);
    await forgive("forgiven@entente.example");
    expect(await secondsToWait(keys.slice(0, 1))).toBe(0);
    expect(await secondsToWait(keys.slice(1))).toBeGreaterThan(0);
  });
});

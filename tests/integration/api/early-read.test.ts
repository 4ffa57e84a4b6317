import { afterAll, expect, test } from "vitest";
import { operations } from "@/app/api/v1/operations";
import { disconnect, prisma } from "@/lib/kernel/database";
import { restDoor } from "@/lib/kernel/http";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeApiToken, makeDossier } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

const door = restDoor(operations, "/api/v1");
afterAll(disconnect);

/** A person with a token that the door has seen, and a commitment that they read with it. */
async function known() {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "reader");
  const commitment = await makeCommitment(dossier.id, "each");
  const { id, token } = await makeApiToken(actor.id);
  const read = (path = `/commitments/${commitment.id}`) =>
    door.request(`/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect((await read()).status).toBe(200);
  return { dossier, actor, commitment, tokenId: id, read };
}

test("a read of a token that was seen before asks who it is, and what for, at once", async () => {
  const { read } = await known();
  const { value, statements } = await countStatements(async () => read());
  expect([value.status, statements.length]).toEqual([200, 2]);
});

test("nothing that was begun for a token leaves once the token is revoked", async () => {
  const { read, tokenId, commitment } = await known();
  await prisma().apiToken.update({ where: { id: tokenId }, data: { revokedAt: new Date() } });
  const answer = await read();
  expect(answer.status).toBe(401);
  expect(await answer.text()).not.toContain(commitment.title);
  expect((await read()).status).toBe(401);
});

test("nor once its owner is disabled, or is no member any more", async () => {
  const disabled = await known();
  await prisma().user.update({ where: { id: disabled.actor.id }, data: { disabledAt: new Date() } });
  expect((await disabled.read()).status).toBe(401);

  const former = await known();
  await prisma().membership.delete({
    where: { dossierId_userId: { dossierId: former.dossier.id, userId: former.actor.id } },
  });
  expect((await former.read()).status).toBe(404);
});

test("a dossier that its owner has just come to is there with the next read", async () => {
  const { read, actor } = await known();
  const joined = await makeDossier();
  expect((await read(`/dossiers/${joined.slug}`)).status).toBe(404);
  await prisma().membership.create({ data: { dossierId: joined.id, userId: actor.id, role: "reader" } });
  expect((await read(`/dossiers/${joined.slug}`)).status).toBe(200);
});

test("a token that nobody has is not told what is wrong with its question", async () => {
  const headers = { authorization: "Bearer entente_nobody", "if-match": "nonsense" };
  expect((await door.request("/api/v1/dossiers", { headers })).status).toBe(401);
});

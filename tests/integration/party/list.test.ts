import { afterAll, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listParties } from "@/lib/party/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

test("whoever is signed in reads the parties, page by page, with their other names", async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, null);
  await prisma().alias.create({ data: { name: "Another name", partyId: dossier.sideAId } });
  const first = await ask(listParties, { limit: 1 }, { actor });
  if (!first.ok) throw new Error(first.fault.message);
  expect(first.value).toMatchObject({ count: { value: 2, capped: false } });
  const second = await ask(listParties, { cursor: first.value.nextCursor ?? undefined }, { actor });
  if (!second.ok) throw new Error(second.fault.message);
  const all = [...first.value.data, ...second.value.data];
  expect(all.map(({ code }) => code)).toEqual(all.map(({ code }) => code).toSorted());
  expect(all.find(({ id }) => id === dossier.sideAId)).toMatchObject({
    aliases: ["Another name"],
    timeZones: ["Europe/Istanbul"],
    kind: "state",
  });
  expect(await ask(listParties, {}, { actor: null })).toMatchObject({
    ok: false,
    fault: { code: "unauthenticated" },
  });
});

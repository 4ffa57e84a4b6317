import { afterAll, expect, test } from "vitest";
import { listCadences, listFoundations } from "@/lib/cadence/queries";
import { disconnect } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeCadence, makeGroup } from "@/tests/factories/working-group";

afterAll(disconnect);

test("a stranger finds no rule and nothing that one could rest on; an empty dossier has none", async () => {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  const actor = await makeActor(dossier.id, "analyst");
  const { slug } = dossier;
  expect(await ask(listCadences, { dossier: slug }, { actor })).toMatchObject({
    ok: true,
    value: { data: [], count: { value: 0 } },
  });
  expect(await ask(listFoundations, { dossier: slug, group: "G-1" }, { actor })).toEqual({
    ok: true,
    value: { places: [], claims: [] },
  });
  await makeCadence(group, "2018-01-01");
  const notFound = { ok: false, fault: { code: "not_found" } };
  const stranger = { actor: await makeActor(dossier.id, null) };
  expect(await ask(listCadences, { dossier: slug }, stranger)).toMatchObject(notFound);
  expect(await ask(listFoundations, { dossier: slug, group: "G-1" }, stranger)).toMatchObject(notFound);
});

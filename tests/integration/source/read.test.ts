import { createHash, randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { getSourceByReference, listSources } from "@/lib/source/queries";
import { locate, simhash } from "@/lib/source/rules";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

const text = "😀 مرز بسته شد. İki taraf duvarı konuştu.";

async function sourceWith(quote: string) {
  const dossier = await makeDossier();
  const dossierId = dossier.id;
  const source = await prisma().source.create({
    data: { dossierId, number: 1, title: "Wall", publisher: "Agency" },
  });
  const snapshot = await prisma().snapshot.create({
    data: {
      dossierId,
      sourceId: source.id,
      title: "Wall",
      text,
      sha256: createHash("sha256").update(text).digest(),
      simhash: simhash(text),
      clusterId: randomUUID(),
      language: "tr",
      method: "paste",
      retrievedBy: "Analyst",
    },
  });
  const place = locate(text, quote);
  if (!place) throw new Error("The quote is not in the text.");
  const excerpt = { dossierId, number: 1, snapshotId: snapshot.id, ...place };
  return { dossier, snapshot, excerpt };
}

test("an excerpt after emoji, Persian and Turkish text is shown where it stands", async () => {
  const { dossier, excerpt } = await sourceWith("İki taraf");
  await prisma().excerpt.create({ data: excerpt });
  const actor = await makeActor(dossier.id, "reader");
  const which = { dossier: dossier.slug, reference: "S-1" };
  const found = await ask(getSourceByReference, which, { actor });
  if (!found.ok) throw new Error(found.fault.message);
  const [shown] = found.value.snapshots;
  expect(shown?.sha256).toBe(createHash("sha256").update(text).digest("hex"));
  expect(shown?.excerpts).toMatchObject([{ reference: "E-1", startCp: 15, endCp: 24, exact: "İki taraf" }]);
  const list = await ask(listSources, { dossier: dossier.slug }, { actor });
  expect(list).toMatchObject({ ok: true, value: { data: [{ reference: "S-1", excerptCount: 1 }] } });
});

test("the database refuses an excerpt whose offsets are one off, and any change of a text", async () => {
  const { excerpt, snapshot } = await sourceWith("duvarı");
  const wrong = { ...excerpt, startCp: excerpt.startCp + 1, endCp: excerpt.endCp + 1 };
  await expect(prisma().excerpt.create({ data: wrong })).rejects.toThrow();
  await expect(
    prisma().snapshot.update({ where: { id: snapshot.id }, data: { text: "changed" } }),
  ).rejects.toThrow();
});

test("a stranger to the dossier finds neither the source nor its list", async () => {
  const { dossier } = await sourceWith("duvarı");
  const actor = await makeActor(dossier.id, null);
  const which = { dossier: dossier.slug, reference: "S-1" };
  const found = await ask(getSourceByReference, which, { actor });
  expect(found).toMatchObject({ ok: false, fault: { code: "not_found" } });
  const list = await ask(listSources, { dossier: dossier.slug }, { actor });
  expect(list).toMatchObject({ ok: false, fault: { code: "not_found" } });
});

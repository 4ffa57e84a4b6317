import { afterAll, expect, test } from "vitest";
import { getCommitment } from "@/lib/commitment/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { recordPartySearch } from "@/lib/party-search/commands";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange(role: "reader" | "analyst" | null = "analyst") {
  const dossier = await makeDossier();
  const commitment = await makeCommitment(dossier.id);
  const actor = await makeActor(dossier.id, role);
  const input = {
    dossier: dossier.slug,
    about: "C-1",
    party: "B",
    place: "Anadolu, TRT",
    languages: "tr, en",
    searchedOn: "2019-03-20",
  } as const;
  const written = async () => ({
    searches: await prisma().partySearch.count({ where: { dossierId: dossier.id } }),
    events: await prisma().auditEvent.count({ where: { dossierId: dossier.id } }),
  });
  return { dossier, commitment, actor, input, written };
}

test("a search that found nothing is a dated, attributed finding, and silence becomes a value", async () => {
  const { dossier, commitment, actor, input } = await arrange();
  expect(await execute(recordPartySearch, input, { actor })).toMatchObject({
    ok: true,
    value: { party: "B", searchedOn: "2019-03-20" },
  });
  expect(await ask(getCommitment, { id: commitment.id }, { actor })).toMatchObject({
    ok: true,
    value: {
      position: { A: "not_searched", B: "searched_nothing" },
      searches: [{ place: "Anadolu, TRT", languages: ["tr", "en"], searchedBy: actor.name, found: false }],
    },
  });
  expect(await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
    operation: "party_search.record",
    label: "C-1: search for side B's account",
    after: { commitmentId: commitment.id, found: false },
  });
});

test.each([
  ["no place", { place: "" }, "place"],
  ["no language", { languages: [] }, "languages"],
  ["a language that is none", { languages: ["Turkish"] }, "languages.0"],
  ["a day to come", { searchedOn: "2199-01-01" }, "searchedOn"],
  ["a day that cannot be", { searchedOn: "2019-02-30" }, "searchedOn"],
  ["a record that is not there", { about: "C-9" }, "about"],
  ["nobody's account", { party: "C" }, "party"],
])("with %s is refused by name, and nothing is written", async (_, change, field) => {
  const { actor, input, written } = await arrange();
  const result = await execute(recordPartySearch, { ...input, ...change } as never, { actor });
  expect(result.ok ? [] : Object.keys(result.fault.fields)).toEqual([field]);
  expect(await written()).toEqual({ searches: 0, events: 0 });
});

test.each([
  ["reader", "forbidden"],
  [null, "not_found"],
] as const)("is not for a %s", async (role, code) => {
  const { actor, input, written } = await arrange(role);
  expect(await execute(recordPartySearch, input, { actor })).toMatchObject({ ok: false, fault: { code } });
  expect(await written()).toEqual({ searches: 0, events: 0 });
});

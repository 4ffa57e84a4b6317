import { afterAll, expect, test } from "vitest";
import { listClaims } from "@/lib/claim/queries";
import { assessCommitment } from "@/lib/commitment/commands";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { makeClaim, makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

test("claims are listed by number with their words, where these stand, and the record that they are about", async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const commitment = await makeCommitment(dossier.id);
  await makeClaim(dossier.id, commitment.id);
  const quote = {
    exact: "İki geçiş açıldı 🇹🇷",
    assertedBy: "B" as const,
    publisher: "Anadolu",
    title: "Geçişler",
    language: "tr",
  };
  await execute(assessCommitment, { id: commitment.id, version: 1, level: "complete", quote }, { actor });

  const { slug } = dossier;
  const first = await ask(listClaims, { dossier: slug, limit: 1 }, { actor });
  if (!first.ok) throw new Error(first.fault.message);
  expect(first.value).toMatchObject({
    count: { value: 2, capped: false },
    data: [{ reference: "Q-1", excerpt: null, unrecordedSource: "Heard at a briefing" }],
  });
  const rest = await ask(
    listClaims,
    { dossier: slug, limit: 1, cursor: first.value.nextCursor ?? "" },
    { actor },
  );
  expect(rest).toMatchObject({
    ok: true,
    value: {
      data: [
        {
          reference: "Q-2",
          assertedBy: "B",
          level: "complete",
          modality: "done",
          excerpt: { exact: quote.exact, source: "S-1", publisher: "Anadolu", language: "tr" },
          about: { kind: "commitment", reference: "C-1", id: commitment.id },
        },
      ],
      nextCursor: null,
    },
  });
  expect(await ask(listClaims, { dossier: slug, assertedBy: "A" }, { actor })).toMatchObject({
    ok: true,
    value: { data: [{ reference: "Q-1" }] },
  });
});

test("a claim about an act or a link goes by its agreement's reference", async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "reader");
  const agreement = (number: number) =>
    prisma().agreement.create({
      data: { dossierId: dossier.id, number, title: `Agreement ${number}`, kind: "unspecified" },
    });
  const [one, other] = [await agreement(1), await agreement(2)];
  const act = await prisma().agreementAction.create({
    data: { dossierId: dossier.id, agreementId: one.id, kind: "signed", by: "both" },
  });
  const link = await prisma().agreementLink.create({
    data: { dossierId: dossier.id, fromId: other.id, toId: one.id, kind: "updates", confidence: "possible" },
  });
  const said = {
    dossierId: dossier.id,
    assertedBy: "A" as const,
    attribution: "paraphrase" as const,
    modality: "done" as const,
    stance: "supports" as const,
    gist: "So it was said",
    unrecordedSource: "Heard at a briefing",
  };
  await prisma().claim.create({ data: { ...said, number: 1, agreementActionId: act.id } });
  await prisma().claim.create({ data: { ...said, number: 2, agreementLinkId: link.id } });
  const result = await ask(listClaims, { dossier: dossier.slug }, { actor });
  expect(result.ok && result.value.data.map(({ about }) => about)).toEqual([
    { kind: "agreementAction", id: act.id, reference: "A-1", page: "A-1", title: "Agreement 1: signed" },
    {
      kind: "agreementLink",
      id: link.id,
      reference: "A-2",
      page: "A-2",
      title: "Agreement 2: updates “Agreement 1”",
    },
  ]);
});

test("to a stranger there is no such dossier", async () => {
  const dossier = await makeDossier();
  const commitment = await makeCommitment(dossier.id);
  await makeClaim(dossier.id, commitment.id);
  const stranger = await makeActor(dossier.id, null);
  expect(await ask(listClaims, { dossier: dossier.slug }, { actor: stranger })).toMatchObject({
    ok: false,
    fault: { code: "not_found", message: "There is no such dossier." },
  });
});

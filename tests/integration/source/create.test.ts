import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { assessCommitment } from "@/lib/commitment/commands";
import { getCommitment } from "@/lib/commitment/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { createSource } from "@/lib/source/commands";
import { getSource } from "@/lib/source/queries";
import { makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

const WIRE =
  "The deputy interior minister Zolfaghari said on Tuesday that experts had met in both countries and that the working " +
  "groups are to meet four times a year, while the crossings in the west wait for official orders.";

async function arrange(role: "reader" | "analyst" | null = "analyst") {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, role);
  const input = { dossier: dossier.slug, publisher: "Agency", title: "Talks", text: WIRE };
  return { dossier, actor, input };
}

const written = async (dossierId: string) => ({
  sources: await prisma().source.count({ where: { dossierId } }),
  snapshots: await prisma().snapshot.count({ where: { dossierId } }),
  events: await prisma().auditEvent.count({ where: { dossierId } }),
});

describe("recording a source", () => {
  test("keeps its text as it was retrieved, in NFC, with its hash", async () => {
    const { dossier, actor, input } = await arrange();
    const text = "  گذرگاه 🛂\r\nI\u0307ki taraf  ";
    const made = await execute(
      createSource,
      {
        ...input,
        text,
        publisherRef: "AG 12",
        url: "https://agency.example/12",
        alignedSide: "B",
        reliability: "C",
        language: "fa",
        published: "Dec 20, 2017",
        method: "summary",
      },
      { actor },
    );
    if (!made.ok) throw new Error(made.fault.message);
    const kept = "گذرگاه 🛂\nİki taraf";
    expect(await ask(getSource, { id: made.value.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        reference: "S-1",
        publisherRef: "AG 12",
        reliability: "C",
        alignedWith: (await prisma().party.findUniqueOrThrow({ where: { id: dossier.sideBId } })).name,
        published: "2017-12-20",
        sameVoice: [],
        snapshots: [
          {
            text: kept,
            sha256: createHash("sha256").update(kept).digest("hex"),
            language: "fa",
            direction: "rtl",
            method: "summary",
          },
        ],
      },
    });
    expect(await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
      operation: "source.create",
      label: "S-1 Talks",
      after: { publisher: "Agency", publisherRef: "AG 12" },
    });
  });

  test("a wire copy that spells a name otherwise joins its cluster; another text does not", async () => {
    const { dossier, actor, input } = await arrange();
    const copy = WIRE.replace("Zolfaghari", "Zolfaqari");
    const record = (publisher: string, text: string) =>
      execute(createSource, { ...input, publisher, text }, { actor });
    expect(await record("First", WIRE)).toMatchObject({ ok: true, value: { sameVoice: [] } });
    expect(await record("Second", copy)).toMatchObject({ ok: true, value: { sameVoice: ["S-1"] } });
    expect(await record("Third", `${"Fish quotas rose. ".repeat(9)}`)).toMatchObject({
      ok: true,
      value: { sameVoice: [] },
    });
    const clusters = await prisma().snapshot.findMany({ where: { dossierId: dossier.id } });
    expect(new Set(clusters.map((snapshot) => snapshot.clusterId)).size).toBe(2);
  });

  test("a pasted quote joins the cluster of the text that it is a copy of: two reports, one voice", async () => {
    const { dossier, actor } = await arrange();
    const { id } = await makeCommitment(dossier.id);
    const assess = (version: number, publisher: string, exact: string) =>
      execute(
        assessCommitment,
        {
          id,
          version,
          level: "limited",
          quote: {
            exact,
            assertedBy: "A",
            publisher,
            title: "Talks",
            stance: "qualifies",
            modality: "promised",
          },
        },
        { actor },
      );
    expect(await assess(1, "First", WIRE)).toMatchObject({ ok: true });
    expect(await assess(2, "Second", WIRE.replace("Tuesday", "Wednesday"))).toMatchObject({ ok: true });
    expect(await ask(getCommitment, { id }, { actor })).toMatchObject({
      ok: true,
      value: {
        position: { A: "affirms_otherwise", voices: { A: 1 } },
        claims: [{ modality: "promised", stance: "qualifies" }, { excerpt: { publisher: "Second" } }],
      },
    });
  });

  test.each([
    ["no publisher", { publisher: "" }, "publisher"],
    ["an address that is none", { url: "javascript:alert(1)" }, "url"],
    ["a language that is no tag", { language: "Persian" }, "language"],
    ["a date that cannot be", { published: "30 February 2018" }, "published"],
    ["a day to come", { published: "2199" }, "published"],
    ["an empty text", { text: "  \n" }, "text"],
    ["NUL in the text", { text: "a\u0000b" }, "text"],
    ["half of a pair in the text", { text: "a\ud800b" }, "text"],
    ["a text above 2 MB", { text: "چ".repeat(1024 * 1024 + 1) }, "text"],
    ["the ID of one that is there", { publisherRef: "AG 1" }, "publisherRef"],
  ])("with %s is refused by name, and nothing is written", async (_, change, field) => {
    const { dossier, actor, input } = await arrange();
    await execute(createSource, { ...input, publisherRef: "AG 1" }, { actor });
    const before = await written(dossier.id);
    const result = await execute(createSource, { ...input, title: "Other", ...change }, { actor });
    expect(result.ok ? [] : Object.keys(result.fault.fields)).toEqual([field]);
    expect(await written(dossier.id)).toEqual(before);
  });

  test("a text of 2 MB is kept", async () => {
    const { actor, input } = await arrange();
    const text = Array.from({ length: 2 ** 18 }, (_, i) => `w${String(i).padStart(6, "0")}`).join(" ");
    expect(text.length).toBe(2 ** 21 - 1);
    expect(await execute(createSource, { ...input, text }, { actor })).toMatchObject({ ok: true });
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, actor, input } = await arrange(role);
    expect(await execute(createSource, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await written(dossier.id)).toEqual({ sources: 0, snapshots: 0, events: 0 });
  });

  test("of two who record one publication at once, one is told that it is there", async () => {
    const { dossier, actor, input } = await arrange();
    const both = await Promise.all(
      [1, 2].map(() => execute(createSource, { ...input, publisherRef: "AG 7" }, { actor })),
    );
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({ fault: { reason: "source_exists" } });
    expect(await written(dossier.id)).toEqual({ sources: 1, snapshots: 1, events: 1 });
  });
});

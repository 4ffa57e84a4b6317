import { createHash } from "node:crypto";
import { distance, isCopy, locate, nearBits, simhash } from "@/lib/source/rules";
import type { ClaimData, SourceData } from "../shapes";
import { type Book, dated, known } from "./book";

interface Hashed {
  text: string;
  hash: bigint;
  clusterId: string;
}

/** As the rule has it, with each text hashed once: every one is compared with all before it. */
function sameVoice(a: Omit<Hashed, "clusterId">, b: Omit<Hashed, "clusterId">): boolean {
  const near = Math.max(nearBits(a.text), nearBits(b.text));
  return distance(a.hash, b.hash) <= near && isCopy(a.text, b.text);
}

/** Sources with one summary each, its excerpts, and the claims that they carry. */
export async function writeSources(book: Book, sources: readonly SourceData[]): Promise<void> {
  const { tx, dossierId, shared } = book;
  const numbered = sources.map((source) => ({ ...source, number: book.number("source") }));
  const made = await tx.source.createManyAndReturn({
    data: numbered.map(({ key: _, published: __, summary: ___, claims: ____, aligned, ...data }) => ({
      dossierId,
      ...data,
      alignedPartyId: aligned && known(shared.party, aligned),
    })),
    select: { id: true, number: true },
  });
  const idOf = new Map(made.map(({ id, number }) => [number, id]));
  const earlier: Hashed[] = [];
  const texts = numbered.map(({ key, number, title, publisher, published, summary, claims }) => {
    const sourceId = known(idOf, number);
    book.keep(`source:${key}`, { id: sourceId });
    book.accountNumbered("source", "source", sourceId, number, title, { title, publisher });
    const text = summary.normalize("NFC");
    const hash = simhash(text);
    const clusterId = earlier.find((other) => sameVoice(other, { text, hash }))?.clusterId ?? sourceId;
    earlier.push({ text, hash, clusterId });
    return { sourceId, title, text, simhash: hash, clusterId, published, claims };
  });
  const snapshots = await tx.snapshot.createManyAndReturn({
    data: texts.map(({ claims: _, published, text, ...data }) => ({
      dossierId,
      ...data,
      text,
      sha256: createHash("sha256").update(text).digest(),
      language: "en",
      method: "summary" as const,
      retrievedBy: "Sample analyst",
      ...dated("published", published),
    })),
    select: { id: true, sourceId: true },
  });
  const snapshotOf = new Map(snapshots.map(({ id, sourceId }) => [sourceId, id]));
  await writeClaims(
    book,
    texts.flatMap(({ sourceId, text, claims }) =>
      claims.map((claim) => ({ ...claim, text, snapshotId: known(snapshotOf, sourceId) })),
    ),
  );
}

/** Claims with the words that carry them. Those of one text that quote the same words share an excerpt. */
async function writeClaims(
  book: Book,
  claims: readonly (ClaimData & { text: string; snapshotId: string })[],
): Promise<void> {
  const { tx, dossierId, shared } = book;
  const quotes = new Map(claims.map((claim) => [`${claim.snapshotId} ${claim.quote}`, claim]));
  const excerpts = await tx.excerpt.createManyAndReturn({
    data: [...quotes.values()].map(({ quote, text, snapshotId }) => {
      const place = locate(text, quote);
      if (!place) throw new Error(`the sample quotes what its source does not say: ${quote}`);
      return { dossierId, number: book.number("excerpt"), snapshotId, ...place };
    }),
    select: { id: true, snapshotId: true, exact: true },
  });
  const excerptOf = new Map(excerpts.map(({ id, snapshotId, exact }) => [`${snapshotId} ${exact}`, id]));
  const numbered = claims.map((claim) => ({ ...claim, number: book.number("claim") }));
  const made = await tx.claim.createManyAndReturn({
    data: numbered.map(({ key: _, text: __, snapshotId, quote, about, official, ...data }) => ({
      dossierId,
      ...data,
      excerptId: known(excerptOf, `${snapshotId} ${quote}`),
      officialId: official && known(shared.official, official),
      ...book.target(about),
    })),
    select: { id: true, number: true },
  });
  const idOf = new Map(made.map(({ id, number }) => [number, id]));
  for (const { key, number, gist, assertedBy } of numbered) {
    const id = known(idOf, number);
    book.keep(`claim:${key}`, { id });
    book.accountNumbered("claim", "claim", id, number, gist, { gist, assertedBy });
  }
}

import { createHash, randomUUID } from "node:crypto";
import type { PastedQuote } from "@/lib/claim/schema";
import { loadDossier } from "@/lib/dossier/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { refusal } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayOf, partialDateColumns } from "@/lib/kernel/partial-date";
import { LETTERS, reference } from "@/lib/reference/rules";
import { directionOf, isCopy, locate, nearBits, type Place, simhash } from "@/lib/source/rules";
import { sourceCreated, sourceCreateInput } from "@/lib/source/schema";
import { addDays } from "@/lib/time/day";

interface SourceData {
  title: string;
  publisher: string;
  publisherRef: string | null;
  url: string | null;
  alignedPartyId?: string | null;
  reliability?: "A" | "B" | "C" | "D" | "E" | "F";
  note?: string;
}

/** Writes a source and accounts for it. */
async function makeSource({ tx, audit }: CommandContext, dossierId: string, data: SourceData) {
  const number = await nextNumber(tx, dossierId, LETTERS.source);
  const made = await tx.source.create({ data: { dossierId, number, ...data } });
  audit({
    dossierId,
    entityType: "source",
    entityId: made.id,
    label: `${reference("source", number)} ${data.title}`,
    before: null,
    after: { ...data },
  });
  return made;
}

/** Of the texts that are near by simhash, so many at most are compared word by word: the nearest. */
const COMPARED = 10;

/** The cluster of a text: that of the nearest text that it is a copy of, else one of its own. */
async function clusterOf({ tx }: CommandContext, dossierId: string, text: string, hash: bigint) {
  const near = await tx.$queryRaw<{ clusterId: string; text: string }[]>`
    SELECT cluster_id AS "clusterId", text FROM (
      SELECT id, cluster_id, text, retrieved_at, bit_count((simhash # ${hash}::bigint)::bit(64)) AS bits
      FROM snapshot WHERE dossier_id = ${dossierId}::uuid
    ) s WHERE bits <= ${nearBits(text)} ORDER BY bits, retrieved_at, id LIMIT ${COMPARED}`;
  return near.find((other) => isCopy(other.text, text))?.clusterId ?? randomUUID();
}

interface TextData {
  text: string;
  title: string;
  language: string;
  method: "paste" | "summary";
  published?: ReturnType<typeof partialDateColumns> | null;
}

/** Keeps a text of a source as a snapshot, in the cluster of the texts that it is a copy of. Never changed later. */
async function keepText(
  context: CommandContext,
  { dossierId, sourceId }: { dossierId: string; sourceId: string },
  { text, title, language, method, published = null }: TextData,
) {
  const hash = simhash(text);
  return context.tx.snapshot.create({
    data: {
      dossierId,
      sourceId,
      title,
      text,
      sha256: createHash("sha256").update(text).digest(),
      simhash: hash,
      clusterId: await clusterOf(context, dossierId, text, hash),
      language,
      direction: directionOf(language),
      method,
      retrievedBy: context.actor.name,
      ...(published && {
        publishedEdtf: published.edtf,
        publishedEarliest: published.earliest,
        publishedLatest: published.latest,
        publishedPrinted: published.printed,
        publishedCalendar: published.calendar,
      }),
    },
  });
}

/** The excerpt of a text at that place: the one that is there already, else a new one. */
export async function excerptAt(
  { tx }: CommandContext,
  snapshot: { id: string; dossierId: string },
  place: Place,
) {
  const { dossierId, id: snapshotId } = snapshot;
  const { startCp, endCp } = place;
  const found = await tx.excerpt.findFirst({ where: { snapshotId, startCp, endCp } });
  if (found) return found;
  const number = await nextNumber(tx, dossierId, LETTERS.excerpt);
  return tx.excerpt.create({ data: { dossierId, number, snapshotId, ...place } });
}

/** The source that the quote names, by its publisher and the publisher's own ID or title; made when it is new. */
async function sourceOf(context: CommandContext, dossierId: string, quote: PastedQuote) {
  const { publisher, title, publisherRef = null, url = null } = quote;
  const same = publisherRef === null ? { publisher, title } : { publisher, publisherRef };
  const found = await context.tx.source.findFirst({ where: { dossierId, archivedAt: null, ...same } });
  return found ?? makeSource(context, dossierId, { title, publisher, publisherRef, url });
}

/**
 * The excerpt of pasted words: in a text of their source that has them already, else in a new one that holds just
 * them. Offsets count code points.
 */
export async function excerptFromQuote(context: CommandContext, dossierId: string, quote: PastedQuote) {
  const { tx } = context;
  const { exact, title, language } = quote;
  const { id: sourceId } = await sourceOf(context, dossierId, quote);
  const known = await tx.snapshot.findFirst({
    where: { sourceId, text: { contains: exact } },
    orderBy: { retrievedAt: "desc" },
  });
  const snapshot =
    known ??
    (await keepText(context, { dossierId, sourceId }, { text: exact, title, language, method: "paste" }));
  const place = locate(snapshot.text, exact);
  if (!place)
    throw refusal("excerpt_not_in_text", "The quote is not in the text of its source.", {
      "quote.exact": "Paste the words as they stand in the text.",
    });
  return excerptAt(context, snapshot, place);
}

function readPublished(text: string, today: string) {
  if (text === "") return null;
  const published = partialDateColumns(text, "published");
  const earliest = dayOf(published.earliest);
  if (earliest !== null && earliest > addDays(today, 1))
    throw refusal("published_in_future", "This day is yet to come.", {
      published: "A source on record was published already.",
    });
  return published;
}

/** Puts a publication on record, with its text as it was retrieved. */
export const createSource = command({
  name: "source.create",
  summary: "Record a source and its text",
  input: sourceCreateInput,
  output: sourceCreated,
  http: { method: "post", path: "/sources", status: 201 },
  load: loadDossier,
  authorize: (actor, dossier) => canInDossier(actor, "record", dossier.id),
  async run(context, input, dossier) {
    const { tx, today } = context;
    const { id: dossierId, sideAId, sideBId } = dossier;
    const { publisher, title, url = null, alignedSide, reliability, note, text, language, method } = input;
    const publisherRef = input.publisherRef || null;
    const twin =
      publisherRef && (await tx.source.findFirst({ where: { dossierId, publisher, publisherRef } }));
    if (twin)
      throw refusal(
        "source_exists",
        `${publisher} ${publisherRef} is on record already: ${reference("source", twin.number)}.`,
        { publisherRef: `This is ${reference("source", twin.number)}.` },
      );
    const published = readPublished(input.published, today);
    const alignedPartyId = alignedSide ? (alignedSide === "A" ? sideAId : sideBId) : null;
    const source = await makeSource(context, dossierId, {
      title,
      publisher,
      publisherRef,
      url,
      alignedPartyId,
      reliability,
      note,
    });
    const snapshot = await keepText(
      context,
      { dossierId, sourceId: source.id },
      { text, title, language, method, published },
    );
    const others = await tx.source.findMany({
      where: { id: { not: source.id }, snapshots: { some: { dossierId, clusterId: snapshot.clusterId } } },
      orderBy: { number: "asc" },
      select: { number: true },
    });
    return {
      id: source.id,
      reference: reference("source", source.number),
      snapshotId: snapshot.id,
      sameVoice: others.map(({ number }) => reference("source", number)),
      version: source.version,
    };
  },
});

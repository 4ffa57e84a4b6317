import type { Prisma } from "@/generated/prisma/client";
import { subjectOf, subjectWith } from "@/lib/claim/queries/subject";
import { inDossier } from "@/lib/dossier/queries";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";
import { numberIn, reference } from "@/lib/reference/rules";
import {
  type SourceRecord,
  sourceById,
  sourceByReference,
  sourceList,
  sourceListInput,
  sourceRecord,
} from "@/lib/source/schema";

const heading = {
  dossier: { select: { slug: true } },
  alignedParty: { select: { name: true } },
} satisfies Prisma.SourceInclude;

const shownWith = {
  ...heading,
  snapshots: {
    orderBy: [{ retrievedAt: "desc" }, { id: "desc" }],
    include: {
      excerpts: {
        orderBy: { startCp: "asc" },
        include: {
          claims: { orderBy: { number: "asc" }, include: subjectWith },
        },
      },
    },
  },
} satisfies Prisma.SourceInclude;
type Row = Prisma.SourceGetPayload<{ include: typeof shownWith }>;

function coreOf(row: Prisma.SourceGetPayload<{ include: typeof heading }>, published: string | null) {
  const { id, title, publisher, publisherRef, url, reliability } = row;
  return {
    id,
    title,
    publisher,
    publisherRef,
    url,
    reliability,
    published,
    dossier: row.dossier.slug,
    reference: reference("source", row.number),
    alignedWith: row.alignedParty?.name ?? null,
  };
}

function recordOf(row: Row, sameVoice: SourceRecord["sameVoice"]): SourceRecord {
  return {
    ...coreOf(row, row.snapshots[0]?.publishedEdtf ?? null),
    note: row.note,
    version: row.version,
    sameVoice,
    snapshots: row.snapshots.map((snapshot) => ({
      id: snapshot.id,
      title: snapshot.title,
      text: snapshot.text,
      sha256: Buffer.from(snapshot.sha256).toString("hex"),
      language: snapshot.language,
      direction: snapshot.direction,
      method: snapshot.method,
      retrievedAt: snapshot.retrievedAt.toISOString(),
      excerpts: snapshot.excerpts.map(({ startCp, endCp, exact, claims, ...excerpt }) => ({
        reference: reference("excerpt", excerpt.number),
        startCp,
        endCp,
        exact,
        claims: claims.map((claim) => {
          const { id, version, number, assertedBy, speaker, stance, modality, gist, rank, rankReason } =
            claim;
          return {
            id,
            version,
            reference: reference("claim", number),
            assertedBy,
            speaker,
            stance,
            modality,
            gist,
            rank,
            rankReason,
            about: subjectOf(claim),
          };
        }),
      })),
    })),
  };
}

/** The sources of a dossier by number, without their texts. */
export const listSources = query({
  name: "source.list",
  summary: "The sources of a dossier",
  input: sourceListInput,
  output: sourceList,
  http: { method: "get", path: "/sources" },
  async run({ actor }, { dossier, limit, cursor }) {
    const where = {
      archivedAt: null,
      dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
    };
    const [after] = cursor ? openCursor(cursor, 1) : [0];
    const [rows, count] = await Promise.all([
      prisma().source.findMany({
        where: { ...where, number: { gt: Number(after) || 0 } },
        include: {
          ...heading,
          snapshots: {
            orderBy: [{ retrievedAt: "desc" }, { id: "desc" }],
            select: { publishedEdtf: true, excerpts: { select: { id: true } } },
          },
        },
        orderBy: { number: "asc" },
        take: limit + 1,
        relationLoadStrategy: "join",
      }),
      prisma().source.count({ where, take: 1001 }),
    ]);
    const page = toPage(
      rows,
      limit,
      count,
      (row) => ({
        ...coreOf(row, row.snapshots[0]?.publishedEdtf ?? null),
        excerptCount: row.snapshots.reduce((sum, { excerpts }) => sum + excerpts.length, 0),
      }),
      (row) => [row.number],
    );
    return inDossier(actor, dossier, page);
  },
});

async function read(actor: Actor, which: Prisma.SourceWhereInput) {
  const row = await prisma().source.findFirst({
    where: {
      AND: [
        which,
        { dossierId: { in: readableDossiers(actor) }, archivedAt: null, dossier: { archivedAt: null } },
      ],
    },
    include: shownWith,
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound("source");
  const copies = await prisma().source.findMany({
    where: {
      dossierId: row.dossierId,
      id: { not: row.id },
      archivedAt: null,
      snapshots: { some: { clusterId: { in: row.snapshots.map(({ clusterId }) => clusterId) } } },
    },
    orderBy: { number: "asc" },
    take: 100,
    select: { number: true, title: true, publisher: true },
  });
  return recordOf(
    row,
    copies.map(({ number, title, publisher }) => ({
      reference: reference("source", number),
      title,
      publisher,
    })),
  );
}

/** One source with its texts, their excerpts and what each excerpt supports, by its ID. */
export const getSource = query({
  name: "source.get",
  summary: "One source, with its texts, excerpts and the claims that rest on them",
  input: sourceById,
  output: sourceRecord,
  http: { method: "get", path: "/sources/{id}" },
  run: ({ actor }, { id }) => read(actor, { id }),
});

/** The same by its short reference, as its page's address has it. */
export const getSourceByReference = query({
  name: "source.getByReference",
  summary: "One source by its short reference",
  input: sourceByReference,
  output: sourceRecord,
  async run({ actor }, { dossier, reference: text }) {
    const number = numberIn("source", text);
    if (number === null) throw notFound("source");
    return read(actor, { number, dossier: { slug: dossier } });
  },
});

import type { Prisma } from "@/generated/prisma/client";
import { subjectOf, subjectWith } from "@/lib/claim/queries/subject";
import { type HeardSearch, heardAccounts } from "@/lib/claim/record";
import { type AccountsShape, type ClaimShape, claimList, claimListInput } from "@/lib/claim/schema";
import { inDossier } from "@/lib/dossier/queries";
import { readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";
import { reference } from "@/lib/reference/rules";
import { type Day, dbDateToDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** A claim with its words and where they stand; never the text of the source. */
export const claimWith = {
  excerpt: { include: { snapshot: { omit: { text: true }, include: { source: true } } } },
} satisfies Prisma.ClaimInclude;
type ClaimRecord = Prisma.ClaimGetPayload<{ include: typeof claimWith }>;
type SearchRecord = Prisma.PartySearchGetPayload<object>;

export function claimOf(claim: ClaimRecord): ClaimShape {
  const { id, assertedBy, speaker, gist, attribution, aboutSide, modality, stance, level } = claim;
  const { rank, rankReason, credibility, unrecordedSource, version } = claim;
  const snapshot = claim.excerpt?.snapshot;
  return {
    id,
    reference: reference("claim", claim.number),
    assertedBy,
    speaker,
    gist,
    attribution,
    aboutSide,
    modality,
    stance,
    level,
    rank,
    rankReason,
    credibility,
    unrecordedSource,
    version,
    recordedAt: claim.recordedAt.toISOString(),
    excerpt:
      claim.excerpt && snapshot
        ? {
            reference: reference("excerpt", claim.excerpt.number),
            exact: claim.excerpt.exact,
            language: snapshot.language,
            source: reference("source", snapshot.source.number),
            publisher: snapshot.source.publisher,
            title: snapshot.title,
            reliability: snapshot.source.reliability,
            published:
              snapshot.publishedPrinted ??
              (snapshot.publishedEdtf === null ? null : formatPartialDate({ edtf: snapshot.publishedEdtf })),
            isSummary: snapshot.method === "summary",
            clusterId: snapshot.clusterId,
          }
        : null,
  };
}

/** A search as it leaves the server, with the instant of its entry. */
const searchOf = (search: SearchRecord): HeardSearch => ({
  party: search.party,
  place: search.place,
  languages: search.languages,
  searchedOn: dbDateToDay(search.searchedOn),
  searchedBy: search.searchedBy,
  found: search.found,
  note: search.note,
  recordedAt: search.recordedAt.toISOString(),
});

/** What is said of one record, from its rows. @param knownOn leaves out what was entered after that day */
export function accountsOf(
  { claims, partySearches }: { claims: ClaimRecord[]; partySearches: SearchRecord[] },
  knownOn?: Day,
): AccountsShape {
  const heard = claims.toSorted((a, b) => a.number - b.number).map(claimOf);
  return heardAccounts(heard, partySearches.map(searchOf), knownOn);
}

const listed = { ...claimWith, ...subjectWith } satisfies Prisma.ClaimInclude;

/** The claims of a dossier by number, each with its words and the record that it is about. */
export const listClaims = query({
  name: "claim.list",
  summary: "The claims of a dossier: who asserts what, in which words, about which record",
  input: claimListInput,
  output: claimList,
  http: { method: "get", path: "/claims" },
  async run({ actor }, { dossier, assertedBy, stance, limit, cursor }) {
    const where = {
      dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
      ...(assertedBy && { assertedBy }),
      ...(stance && { stance }),
    };
    const [after] = cursor ? openCursor(cursor, 1) : [0];
    const [rows, count] = await Promise.all([
      prisma().claim.findMany({
        where: { ...where, number: { gt: Number(after) || 0 } },
        include: listed,
        orderBy: { number: "asc" },
        take: limit + 1,
        relationLoadStrategy: "join",
      }),
      prisma().claim.count({ where, take: 1001 }),
    ]);
    const page = toPage(
      rows,
      limit,
      count,
      (row) => ({ ...claimOf(row), about: subjectOf(row) }),
      (row) => [row.number],
    );
    return inDossier(actor, dossier, page);
  },
});

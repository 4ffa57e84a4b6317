import type { Prisma } from "@/generated/prisma/client";
import { position } from "@/lib/claim/rules";
import { type Cuts, currentAssessment, isReportedDone } from "@/lib/commitment/rules";
import type { AssessmentShape, ClaimShape, CommitmentRecord } from "@/lib/commitment/schema";
import { reference } from "@/lib/reference/rules";
import { dbDateToDay } from "@/lib/time/day";

/** All that one commitment shows, read in one statement. */
export const shownWith = {
  dossier: { select: { slug: true } },
  agreement: { select: { number: true, title: true } },
  provision: { select: { label: true } },
  meeting: { select: { number: true, title: true } },
  issueAreas: { include: { issueArea: { select: { code: true, name: true } } } },
  lines: {
    include: { assessments: { include: { claims: { select: { claim: { select: { number: true } } } } } } },
  },
  closures: true,
  partySearches: true,
  claims: {
    include: { excerpt: { include: { snapshot: { omit: { text: true }, include: { source: true } } } } },
  },
} satisfies Prisma.CommitmentInclude;
type Row = Prisma.CommitmentGetPayload<{ include: typeof shownWith }>;

const day = (date: Date | null) => (date === null ? null : dbDateToDay(date));

function claimShape(claim: Row["claims"][number]): ClaimShape {
  const { id, assertedBy, speaker, gist, attribution, modality, stance, level, rank, credibility } = claim;
  const snapshot = claim.excerpt?.snapshot;
  return {
    id,
    reference: reference("claim", claim.number),
    assertedBy,
    speaker,
    gist,
    attribution,
    modality,
    stance,
    level,
    rank,
    credibility,
    unrecordedSource: claim.unrecordedSource,
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
            published: snapshot.publishedPrinted ?? snapshot.publishedEdtf,
            isSummary: snapshot.method === "summary",
            clusterId: snapshot.clusterId,
          }
        : null,
  };
}

function assessmentsOf(row: Row): AssessmentShape[] {
  return row.lines.flatMap(({ by, assessments }) =>
    assessments.map((a) => ({
      id: a.id,
      by,
      level: a.level,
      trajectory: a.trajectory,
      confidence: a.confidence,
      rationale: a.rationale,
      noSourceReason: a.noSourceReason,
      asOf: dbDateToDay(a.asOf),
      recordedAt: a.recordedAt.toISOString(),
      author: a.authorName,
      supersedesId: a.supersedesId,
      retracted: a.retracted,
      claims: a.claims.map(({ claim }) => reference("claim", claim.number)),
    })),
  );
}

const latestFirst = <T extends { asOf: string; recordedAt: string; id: string }>(rows: T[]) =>
  rows.toSorted((a, b) => {
    const [x, y] = [a, b].map((row) => `${row.asOf} ${row.recordedAt} ${row.id}`) as [string, string];
    return x < y ? 1 : x > y ? -1 : 0;
  });

/** The record as it leaves the server, by the two cuts. Offered history is what was known, of the days up to asOf. */
export function recordOf(row: Row, cuts: Cuts): CommitmentRecord {
  const known = (at: string) => cuts.knownOn === undefined || at.slice(0, 10) <= cuts.knownOn;
  const past = (asOf: string) => cuts.asOf === undefined || asOf <= cuts.asOf;
  const all = assessmentsOf(row);
  const claims = row.claims.filter((claim) => known(claim.recordedAt.toISOString())).map(claimShape);
  const searches = row.partySearches.filter((search) => known(search.recordedAt.toISOString()));
  const closures = latestFirst(
    row.closures.map((c) => ({
      id: c.id,
      closure: c.closure,
      reason: c.reason,
      asOf: dbDateToDay(c.asOf),
      recordedAt: c.recordedAt.toISOString(),
      author: c.authorName,
    })),
  ).filter((c) => known(c.recordedAt) && past(c.asOf));
  const { id, title, wording, bearer, kind, condition, version } = row;
  return {
    id,
    title,
    wording,
    bearer,
    kind,
    condition,
    version,
    dossier: row.dossier.slug,
    reference: reference("commitment", row.number),
    due:
      row.dueEdtf === null
        ? null
        : {
            edtf: row.dueEdtf,
            earliest: day(row.dueEarliest),
            latest: day(row.dueLatest),
            printed: row.duePrinted,
            calendar: row.dueCalendar,
          },
    closure: closures[0]?.closure ?? "open",
    lines: row.lines
      .map(({ by }) => {
        const current = currentAssessment(
          all.filter((a) => a.by === by),
          cuts,
        );
        const level = current?.level ?? "no_evidence";
        return {
          by,
          level,
          trajectory: current?.trajectory ?? null,
          confidence: current?.confidence ?? null,
          asOf: current?.asOf ?? null,
          assessmentId: current?.id ?? null,
          noSource: (current?.noSourceReason ?? null) !== null,
          reportedDone: isReportedDone(by, level, claims),
        };
      })
      .toSorted((a, b) => (a.by < b.by ? -1 : 1)),
    issueAreas: row.issueAreas.map(({ issueArea: { code, name } }) => ({ code, name })),
    agreement: row.agreement && {
      reference: reference("agreement", row.agreement.number),
      title: row.agreement.title,
    },
    provision: row.provision?.label ?? null,
    meeting: row.meeting && { reference: reference("meeting", row.meeting.number), title: row.meeting.title },
    claims: claims.toSorted((a, b) => a.reference.localeCompare(b.reference, "en", { numeric: true })),
    searches: searches.map((s) => ({
      party: s.party,
      place: s.place,
      languages: s.languages,
      searchedOn: dbDateToDay(s.searchedOn),
      searchedBy: s.searchedBy,
      found: s.found,
      note: s.note,
    })),
    position: position(
      claims.map((claim) => ({ ...claim, clusterId: claim.excerpt?.clusterId ?? null })),
      searches,
    ),
    assessments: latestFirst(all.filter((a) => known(a.recordedAt) && past(a.asOf))),
    closures,
  };
}

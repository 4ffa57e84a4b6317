import type { Prisma } from "@/generated/prisma/client";
import { accountsOf, claimWith } from "@/lib/claim/queries";
import { type Cuts, currentAssessment, isReportedDone } from "@/lib/commitment/rules";
import type { AssessmentShape, CommitmentRecord } from "@/lib/commitment/schema";
import { partialDateOf } from "@/lib/kernel/partial-date";
import { reference } from "@/lib/reference/rules";
import { dbDateToDay } from "@/lib/time/day";

/** All that one commitment shows, read in one statement. */
export const shownWith = {
  dossier: { select: { slug: true } },
  agreement: { select: { number: true, title: true } },
  provision: { select: { id: true, label: true } },
  meeting: { select: { number: true, title: true } },
  issueAreas: { include: { issueArea: { select: { code: true, name: true } } } },
  lines: {
    include: { assessments: { include: { claims: { select: { claim: { select: { number: true } } } } } } },
  },
  closures: true,
  outcomes: {
    where: { archivedAt: null, meeting: { archivedAt: null } },
    include: {
      meeting: {
        select: {
          number: true,
          title: true,
          onEdtf: true,
          onEarliest: true,
          onLatest: true,
          onPrinted: true,
          onCalendar: true,
        },
      },
    },
  },
  partySearches: true,
  claims: { include: claimWith },
} satisfies Prisma.CommitmentInclude;
type Row = Prisma.CommitmentGetPayload<{ include: typeof shownWith }>;

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

/** What came of meetings for the commitment, by number: the order in which it was recorded. */
function outcomesOf(row: Row) {
  return row.outcomes
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, kind, text, meeting, createdAt }) => ({
      recordedAt: createdAt.toISOString(),
      reference: reference("outcome", number),
      kind,
      text,
      meeting: {
        reference: reference("meeting", meeting.number),
        title: meeting.title,
        on: partialDateOf({
          edtf: meeting.onEdtf,
          earliest: meeting.onEarliest,
          latest: meeting.onLatest,
          printed: meeting.onPrinted,
          calendar: meeting.onCalendar,
        }),
      },
    }));
}

/** The record as it leaves the server, by the two cuts. Offered history is what was known, of the days up to asOf. */
export function recordOf(row: Row, cuts: Cuts): CommitmentRecord {
  const known = (at: string) => cuts.knownOn === undefined || at.slice(0, 10) <= cuts.knownOn;
  const past = (asOf: string) => cuts.asOf === undefined || asOf <= cuts.asOf;
  const all = assessmentsOf(row);
  const said = accountsOf(row, cuts.knownOn);
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
    due: partialDateOf({
      edtf: row.dueEdtf,
      earliest: row.dueEarliest,
      latest: row.dueLatest,
      printed: row.duePrinted,
      calendar: row.dueCalendar,
    }),
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
          reportedDone: isReportedDone(by, level, said.claims),
        };
      })
      .toSorted((a, b) => (a.by < b.by ? -1 : 1)),
    issueAreas: row.issueAreas.map(({ issueArea: { code, name } }) => ({ code, name })),
    agreement: row.agreement && {
      reference: reference("agreement", row.agreement.number),
      title: row.agreement.title,
    },
    provision: row.provision,
    meeting: row.meeting && { reference: reference("meeting", row.meeting.number), title: row.meeting.title },
    outcomes: outcomesOf(row).filter((outcome) => known(outcome.recordedAt)),
    ...said,
    assessments: latestFirst(all.filter((a) => known(a.recordedAt) && past(a.asOf))),
    closures,
  };
}

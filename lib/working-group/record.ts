import type { Prisma } from "@/generated/prisma/client";
import { cadenceAccountsWith, cadenceRecordOf } from "@/lib/cadence/record";
import { accountsOf, claimWith } from "@/lib/claim/queries";
import { sql } from "@/lib/kernel/database";
import { dayOf, partialDateOf } from "@/lib/kernel/partial-date";
import { isUnconfirmed } from "@/lib/meeting/rules";
import { reference } from "@/lib/reference/rules";
import { type Day, dbDateToDay } from "@/lib/time/day";
import { type MeetingRow, reckoned } from "@/lib/working-group/list-query";
import { seriesOf } from "@/lib/working-group/rules/series";
import type { SeriesShape, WorkingGroupRecord } from "@/lib/working-group/schema";

const MOST_SHOWN = 100;

const named = { select: { number: true, name: true } } as const;

/** All that one group shows, but its meetings: read in one statement. */
export const groupWith = {
  dossier: { select: { slug: true } },
  parent: named,
  successor: named,
  predecessors: { where: { archivedAt: null }, ...named },
  children: { where: { archivedAt: null }, ...named },
  issueAreas: { select: { issueArea: { select: { code: true, name: true } } } },
  seats: {
    where: { archivedAt: null },
    select: { id: true, side: true, role: true, note: true, institution: { select: { name: true } } },
  },
  cadences: { where: { archivedAt: null }, include: cadenceAccountsWith },
  claims: { include: claimWith },
  partySearches: true,
} satisfies Prisma.WorkingGroupInclude;
export type GroupRow = Prisma.WorkingGroupGetPayload<{ include: typeof groupWith }>;

interface Detail {
  number: number;
  title: string;
  place: string | null;
  online: boolean;
  printed: string | null;
  calendar: "gregorian" | "persian";
  lastDay: Day | null;
}

/** What is shown of those meetings of a dossier, by number: one statement. */
async function detailsOf(dossierId: string, numbers: number[]): Promise<Map<number, Detail>> {
  const rows = await sql()<Detail[]>`
    SELECT number, title, place, online, on_printed AS printed, on_calendar AS calendar, last_day AS "lastDay"
    FROM meeting WHERE dossier_id = ${dossierId} AND number = ANY(${numbers}::int[])`;
  return new Map(rows.map((row) => [row.number, row]));
}

/** The latest of a group's meetings, with the gaps in their ordinals. */
export async function seriesShown(
  dossierId: string,
  meetings: MeetingRow[],
  today: Day,
): Promise<SeriesShape[]> {
  const rows = seriesOf(meetings).slice(0, MOST_SHOWN);
  const numbers = rows.flatMap((row) => (row.kind === "meeting" ? row.meeting.number : []));
  const details = await detailsOf(dossierId, numbers);
  return rows.flatMap((row): SeriesShape[] => {
    if (row.kind === "gap") return [row];
    const { number, ordinal, status, edtf, earliest, latest } = row.meeting;
    const detail = details.get(number);
    if (!detail) return []; // archived between the two statements
    const { title, place, online, printed, calendar, lastDay } = detail;
    return [
      {
        kind: "meeting",
        reference: reference("meeting", number),
        title,
        ordinal,
        status,
        unconfirmed: isUnconfirmed(status, lastDay ?? latest, today),
        place,
        online,
        on: edtf === null ? null : { edtf, earliest, latest, printed, calendar },
        lastDay,
      },
    ];
  });
}

const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
const nameOf = ({ number, name }: { number: number; name: string }) => ({
  reference: reference("workingGroup", number),
  name,
});

const ROLES = ["lead", "member", "operations", "secretariat", "observer"] as const;

/** The record as it leaves the server, reckoned for a day. */
export function groupRecordOf(
  row: GroupRow,
  meetings: MeetingRow[],
  series: SeriesShape[],
  today: Day,
): WorkingGroupRecord {
  const rules = row.cadences.map((cadence) => ({
    ...cadence,
    from: dbDateToDay(cadence.from),
    to: dayOf(cadence.to),
    anchorDate: dayOf(cadence.anchorDate),
  }));
  const { id, name, kind, mandate, version } = row;
  return {
    id,
    dossier: row.dossier.slug,
    ...nameOf(row),
    name,
    kind,
    mandate,
    parent: row.parent && nameOf(row.parent),
    ...reckoned(rules, meetings, today),
    established: partialDateOf({
      edtf: row.establishedEdtf,
      earliest: row.establishedEarliest,
      latest: row.establishedLatest,
      printed: row.establishedPrinted,
    }),
    dissolved: partialDateOf({
      edtf: row.dissolvedEdtf,
      earliest: row.dissolvedEarliest,
      latest: row.dissolvedLatest,
      printed: row.dissolvedPrinted,
    }),
    successor: row.successor && nameOf(row.successor),
    predecessors: row.predecessors.toSorted(byNumber).map(nameOf),
    children: row.children.toSorted(byNumber).map(nameOf),
    issueAreas: row.issueAreas
      .map(({ issueArea }) => issueArea)
      .toSorted((a, b) => a.name.localeCompare(b.name, "en")),
    seats: row.seats
      .map(({ institution, ...seat }) => ({ ...seat, institution: institution.name }))
      .toSorted(
        (a, b) =>
          a.side.localeCompare(b.side, "en") ||
          ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
          a.institution.localeCompare(b.institution, "en"),
      ),
    cadences: row.cadences
      .toSorted((a, b) => b.from.getTime() - a.from.getTime() || b.number - a.number)
      .map(cadenceRecordOf),
    series,
    meetings: meetings.length,
    ...accountsOf(row),
    version,
  };
}

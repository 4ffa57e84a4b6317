import type { Prisma } from "@/generated/prisma/client";
import { accountsOf, claimOf, claimWith } from "@/lib/claim/queries";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { dayOf, partialDateOf } from "@/lib/kernel/partial-date";
import { conflictsWith } from "@/lib/meeting/queries/conflicts";
import { proposalFrom, startedFrom } from "@/lib/meeting/queries/proposal";
import { type SeriesRow, seriesOf } from "@/lib/meeting/queries/series";
import { slotsFilled } from "@/lib/meeting/queries/slots";
import { isUnconfirmed } from "@/lib/meeting/rules";
import { isRestConflict, isWarned } from "@/lib/meeting/rules/conflicts";
import { instantsOf } from "@/lib/meeting/rules/schedule";
import { type MeetingRecord, meetingById, meetingByReference, meetingRecord } from "@/lib/meeting/schema";
import { numberIn, reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

const shownWith = {
  ...startedFrom,
  groups: {
    include: {
      workingGroup: { include: { cadences: { where: { archivedAt: null }, select: { id: true }, take: 1 } } },
    },
  },
  dossier: { select: { slug: true } },
  moves: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }] },
  outcomes: {
    where: { archivedAt: null },
    orderBy: { number: "asc" },
    include: {
      claims: { include: claimWith },
      commitment: {
        select: {
          number: true,
          title: true,
          closures: {
            select: { closure: true },
            orderBy: [{ asOf: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
            take: 1,
          },
        },
      },
    },
  },
  attendances: {
    include: {
      institution: { select: { id: true, name: true } },
      official: { select: { id: true, name: true } },
    },
    orderBy: [{ role: "asc" }, { id: "asc" }],
  },
  issueAreas: { include: { issueArea: { select: { code: true, name: true } } } },
  claims: { include: claimWith },
  partySearches: true,
} satisfies Prisma.MeetingInclude;
type Row = Prisma.MeetingGetPayload<{ include: typeof shownWith }>;

function timeOf(row: Row): MeetingRecord["time"] {
  const { startTime, endTime, timeZone, startsAt, endsAt } = row;
  if (startTime === null || timeZone === null || startsAt === null) return null;
  const days = { earliest: dayOf(row.onEarliest), latest: dayOf(row.onLatest), lastDay: dayOf(row.lastDay) };
  const read = instantsOf({ ...days, startTime, endTime, timeZone });
  return {
    start: startTime,
    end: endTime,
    zone: timeZone,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    startClock: (read.ok && read.value.startClock) || "once",
    endClock: (read.ok && read.value.endClock) || (endTime === null ? null : "once"),
  };
}

const dateOf = (row: Row) =>
  partialDateOf({
    edtf: row.onEdtf,
    earliest: row.onEarliest,
    latest: row.onLatest,
    printed: row.onPrinted,
    calendar: row.onCalendar,
  });

const movesOf = (row: Row): MeetingRecord["moves"] =>
  row.moves.map((move) => ({
    edtf: move.fromEdtf,
    earliest: dayOf(move.fromEarliest),
    latest: dayOf(move.fromLatest),
    reason: move.reason,
    recordedAt: move.recordedAt.toISOString(),
  }));

const outcomesOf = (row: Row): MeetingRecord["outcomes"] =>
  row.outcomes.map(({ id, number, kind, text, agendaItemId, version, claims, commitment }) => ({
    ...{ id, kind, text, agendaItemId, version },
    reference: reference("outcome", number),
    claims: claims.toSorted((a, b) => a.number - b.number).map(claimOf),
    commitment: commitment && {
      reference: reference("commitment", commitment.number),
      title: commitment.title,
      closure: commitment.closures[0]?.closure ?? "open",
    },
  }));

function neighbourOf(neighbour: SeriesRow["previous"]) {
  if (!neighbour) return null;
  const { number, title, status, on } = neighbour;
  return { reference: reference("meeting", number), title, status, on };
}

const seriesShape = (rows: SeriesRow[], ties: Row["groups"]): MeetingRecord["series"] =>
  rows.map(({ number, name, previous, next }) => ({
    group: reference("workingGroup", number),
    name,
    numbered: ties.some((tie) => tie.workingGroup.number === number && tie.numbered),
    previous: neighbourOf(previous),
    next: neighbourOf(next),
  }));

function recordOf(
  row: Row,
  { series, slots, conflicts }: { series: SeriesRow[] } & Pick<MeetingRecord, "slots" | "conflicts">,
  today: Day,
): MeetingRecord {
  const {
    id,
    title,
    ordinal,
    level,
    status,
    place,
    hostSide,
    online,
    reason,
    note,
    minutes,
    sequence,
    version,
  } = row;
  const on = dateOf(row);
  const lastDay = dayOf(row.lastDay);
  return {
    ...{
      id,
      title,
      ordinal,
      level,
      status,
      place,
      hostSide,
      online,
      reason,
      note,
      minutes,
      sequence,
      version,
    },
    ...{ on, lastDay, slots, conflicts },
    blocked: conflicts.filter(isRestConflict),
    dossier: row.dossier.slug,
    reference: reference("meeting", row.number),
    unconfirmed: isUnconfirmed(status, lastDay ?? on?.latest ?? null, today),
    groups: series.map((group) => ({ reference: reference("workingGroup", group.number), name: group.name })),
    time: timeOf(row),
    moves: movesOf(row),
    agenda: row.agenda.map((item) => ({
      id: item.id,
      position: item.position,
      title: item.title,
      note: item.note,
      version: item.version,
    })),
    outcomes: outcomesOf(row),
    attendances: row.attendances.map(({ id, side, role, institution, official, note }) => ({
      ...{ id, side, role, institution, official, note },
    })),
    issueAreas: row.issueAreas.map(({ issueArea: { code, name } }) => ({ code, name })),
    ...accountsOf(row),
    series: seriesShape(series, row.groups),
    proposal: proposalFrom(row, series, today),
  };
}

/** Two statements; a third where a group has a cadence, a fourth where the meeting is still to come on a known day. */
async function read(actor: Actor, which: Prisma.MeetingWhereInput, today: Day): Promise<MeetingRecord> {
  const row = await prisma().meeting.findFirst({
    where: {
      AND: [
        which,
        { dossierId: { in: readableDossiers(actor) }, archivedAt: null, dossier: { archivedAt: null } },
      ],
    },
    include: shownWith,
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound("meeting");
  const paced = row.groups.filter(({ workingGroup }) => workingGroup.cadences.length > 0);
  const { status, level } = row;
  const standing = { status, level, earliest: dayOf(row.onEarliest), latest: dayOf(row.onLatest) };
  const dated = { ...standing, lastDay: dayOf(row.lastDay) };
  const [series, slots, conflicts] = await Promise.all([
    seriesOf(prisma(), row.id, today),
    paced.length > 0
      ? slotsFilled(
          paced.map(({ workingGroupId }) => workingGroupId),
          standing,
          today,
        )
      : [],
    isWarned(dated, today) ? conflictsWith(actor, { id: row.id }, dated) : [],
  ]);
  return recordOf(row, { series, slots, conflicts }, today);
}

/** One meeting with all that belongs to it, by its ID. */
export const getMeeting = query({
  name: "meeting.get",
  summary:
    "One meeting: dates, agenda, outcomes, attendance, minutes, both sides' claims, its place in the series",
  input: meetingById,
  output: meetingRecord,
  http: { method: "get", path: "/meetings/{id}" },
  run: ({ actor, today }, { id }) => read(actor, { id }, today),
});

/** The same by its short reference, as its page's address has it. */
export const getMeetingByReference = query({
  name: "meeting.getByReference",
  summary: "One meeting by its short reference",
  input: meetingByReference,
  output: meetingRecord,
  async run({ actor, today }, { dossier, reference: short }) {
    const number = numberIn("meeting", short);
    if (number === null) throw notFound("meeting");
    return read(actor, { number, dossier: { slug: dossier } }, today);
  },
});

import type { Prisma } from "@/generated/prisma/client";
import { ordinalGaps } from "@/lib/cadence/rules";
import { readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";
import { dayOf } from "@/lib/kernel/partial-date";
import { reference } from "@/lib/reference/rules";
import { type Day, dbDateToDay } from "@/lib/time/day";
import { trackOf } from "@/lib/working-group/rules";
import { type WorkingGroupShape, workingGroupList, workingGroupListInput } from "@/lib/working-group/schema";

const parts = {
  parent: { select: { number: true, name: true } },
  cadences: { where: { archivedAt: null } },
  meetings: {
    where: { meeting: { archivedAt: null } },
    select: {
      meeting: { select: { status: true, level: true, ordinal: true, onEarliest: true, onLatest: true } },
    },
  },
} satisfies Prisma.WorkingGroupInclude;
type Row = Prisma.WorkingGroupGetPayload<{ include: typeof parts }>;

function tracks(row: Row, today: Day) {
  const levels = new Set(row.cadences.map(({ level }) => level));
  return [...levels].map((level) => {
    const rules = row.cadences
      .filter((cadence) => cadence.level === level)
      .map((cadence) => ({
        ...cadence,
        from: dbDateToDay(cadence.from),
        to: dayOf(cadence.to),
        anchorDate: dayOf(cadence.anchorDate),
      }));
    const meetings = row.meetings
      .map(({ meeting }) => meeting)
      .filter((meeting) => level === null || meeting.level === level)
      .map(({ status, onEarliest, onLatest }) => ({
        status,
        earliest: dayOf(onEarliest),
        latest: dayOf(onLatest),
      }));
    const track = trackOf(rules, meetings, today);
    return {
      ...track,
      level,
      slots: track.slots.map(({ window, ...slot }) => ({
        ...slot,
        windowStart: window.start,
        windowEnd: window.end,
        deadline: window.deadline,
      })),
    };
  });
}

function shape(row: Row, today: Day): WorkingGroupShape {
  const held = row.meetings.map(({ meeting }) => meeting).filter(({ status }) => status === "held");
  return {
    id: row.id,
    reference: reference("workingGroup", row.number),
    name: row.name,
    kind: row.kind,
    mandate: row.mandate,
    parent: row.parent && {
      reference: reference("workingGroup", row.parent.number),
      name: row.parent.name,
    },
    held: held.length,
    ordinalGaps: ordinalGaps(row.meetings.flatMap(({ meeting }) => meeting.ordinal ?? [])),
    tracks: tracks(row, today),
  };
}

/** The working groups of a dossier by number, each with what its cadence asks for and what was held. */
export const listWorkingGroups = query({
  name: "working_group.list",
  summary: "The working groups of a dossier, with their cadence",
  input: workingGroupListInput,
  output: workingGroupList,
  http: { method: "get", path: "/working-groups" },
  async run({ actor, today }, { dossier, limit, cursor }) {
    const where = {
      archivedAt: null,
      dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
    };
    const [after] = cursor ? openCursor(cursor, 1) : [0];
    const [rows, count] = await Promise.all([
      prisma().workingGroup.findMany({
        where: { ...where, number: { gt: Number(after) || 0 } },
        include: parts,
        orderBy: { number: "asc" },
        take: limit + 1,
        relationLoadStrategy: "join",
      }),
      prisma().workingGroup.count({ where, take: 1001 }),
    ]);
    return toPage(
      rows,
      limit,
      count,
      (row) => shape(row, today),
      (row) => [row.number],
    );
  },
});

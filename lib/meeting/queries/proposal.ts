import type { Prisma } from "@/generated/prisma/client";
import type { SeriesRow } from "@/lib/meeting/queries/series";
import { carriedOver, proposeNext } from "@/lib/meeting/rules/next";
import type { MeetingRecord } from "@/lib/meeting/schema";

/** What the next meeting is started from: the groups with the turns of their cadence, and the agenda's outcome. */
export const startedFrom = {
  groups: {
    include: {
      workingGroup: {
        include: { cadences: { where: { archivedAt: null }, orderBy: { from: "desc" }, take: 1 } },
      },
    },
  },
  agenda: {
    include: { outcomes: { where: { archivedAt: null }, select: { kind: true } } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.MeetingInclude;
type Row = Prisma.MeetingGetPayload<{ include: typeof startedFrom }>;

/** The next meeting as this one suggests it. Of a joint meeting's groups the first one's turns count. */
export function proposalFrom(row: Row, series: readonly SeriesRow[]): MeetingRecord["proposal"] {
  const first = series[0];
  const group = row.groups.find(({ workingGroup }) => workingGroup.number === first?.number)?.workingGroup;
  const { title, ordinal, status, hostSide, level, place } = row;
  return {
    ...proposeNext({
      ...{ title, ordinal, status, hostSide, place },
      group: first?.name ?? "the group",
      lastHeldHost: first?.lastHeldHost ?? null,
      places: { A: first?.placeA ?? null, B: first?.placeB ?? null },
      hosts: group?.cadences[0]?.hosts ?? "unspecified",
    }),
    level,
    agenda: carriedOver(
      row.agenda.map((item) => ({ title: item.title, outcomes: item.outcomes.map(({ kind }) => kind) })),
    ).map((item) => item.title),
  };
}

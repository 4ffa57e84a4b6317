import type { Prisma } from "@/generated/prisma/client";
import type { SeriesRow } from "@/lib/meeting/queries/series";
import { carriedOver, proposeNext } from "@/lib/meeting/rules/next";
import type { MeetingRecord } from "@/lib/meeting/schema";
import { hostTurn } from "@/lib/slot/rules/host";
import { type Day, LAST_DAY } from "@/lib/time/day";

/** What the next meeting is started from: its groups, and what came of the agenda. */
export const startedFrom = {
  groups: { include: { workingGroup: true } },
  agenda: {
    include: { outcomes: { where: { archivedAt: null }, select: { kind: true } } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.MeetingInclude;
type Row = Prisma.MeetingGetPayload<{ include: typeof startedFrom }>;

/**
 * The next meeting as this one suggests it. Of a joint meeting's groups it is that of the one whose number it has, else
 * of the first.
 */
export function proposalFrom(row: Row, series: readonly SeriesRow[], today: Day): MeetingRecord["proposal"] {
  const numbered = row.groups.find((group) => group.numbered)?.workingGroup.number;
  const group = series.find(({ number }) => number === numbered) ?? series[0];
  const hosts = group?.hosts ?? "unspecified";
  const { title, ordinal, status, hostSide, level, place } = row;
  return {
    ...proposeNext({
      ...{ title, ordinal, status, hostSide, place },
      group: group?.name ?? "the group",
      turn: hostTurn(group?.turns ?? [], hosts, LAST_DAY, today),
      places: { A: group?.placeA ?? null, B: group?.placeB ?? null },
    }),
    level,
    agenda: carriedOver(
      row.agenda.map((item) => ({ title: item.title, outcomes: item.outcomes.map(({ kind }) => kind) })),
    ).map((item) => item.title),
  };
}

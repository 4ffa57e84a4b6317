import { prisma } from "@/lib/kernel/database";
import { dayOf } from "@/lib/kernel/partial-date";
import { slotFilledBy } from "@/lib/meeting/rules/slots";
import type { MeetingRecord } from "@/lib/meeting/schema";
import { reference } from "@/lib/reference/rules";
import type { SlotMeeting } from "@/lib/slot/rules";
import { type Day, dbDateToDay } from "@/lib/time/day";

/**
 * The slots that a meeting fills in the cadences of those groups: one statement, which reads the dates of the groups'
 * whole series, since each slot goes to the first meeting that it can.
 */
export async function slotsFilled(
  groupIds: string[],
  meeting: SlotMeeting & { level: string | null },
  today: Day,
): Promise<MeetingRecord["slots"]> {
  const groups = await prisma().workingGroup.findMany({
    where: { id: { in: groupIds } },
    select: {
      number: true,
      cadences: { where: { archivedAt: null } },
      meetings: {
        where: { meeting: { archivedAt: null } },
        select: { meeting: { select: { status: true, level: true, onEarliest: true, onLatest: true } } },
      },
    },
    orderBy: { number: "asc" },
    relationLoadStrategy: "join",
  });
  return groups.flatMap((group) => {
    const levels = [...new Set(group.cadences.map(({ level }) => level))];
    return levels
      .filter((level) => level === null || level === meeting.level)
      .flatMap((level) => {
        const rules = group.cadences
          .filter((cadence) => cadence.level === level)
          .map((cadence) => ({
            ...cadence,
            from: dbDateToDay(cadence.from),
            to: dayOf(cadence.to),
            anchorDate: dayOf(cadence.anchorDate),
          }));
        const series = group.meetings
          .map((row) => row.meeting)
          .filter((row) => level === null || row.level === level)
          .map(({ status, onEarliest, onLatest }) => ({
            status,
            earliest: dayOf(onEarliest),
            latest: dayOf(onLatest),
          }));
        const filled = slotFilledBy(meeting, series, rules, today);
        if (!filled) return [];
        const { number, state, window } = filled.slot;
        return {
          group: reference("workingGroup", group.number),
          ...{ number, state, quota: filled.quota, certain: filled.certain },
          windowStart: window.start,
          windowEnd: window.end,
        };
      });
  });
}

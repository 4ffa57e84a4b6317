import type { z } from "zod";
import type { CadenceRule } from "@/lib/cadence/rules";
import { sql } from "@/lib/kernel/database";
import { COUNT_CAP, openCursor, toPage } from "@/lib/kernel/page";
import { ordinalSql } from "@/lib/meeting/record";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { reference } from "@/lib/reference/rules";
import type { Slot, SlotMeeting } from "@/lib/slot/rules";
import type { Day } from "@/lib/time/day";
import { trackOf } from "@/lib/working-group/rules";
import { gapsOf, missingMeetings } from "@/lib/working-group/rules/series";
import type {
  SlotShape,
  TrackShape,
  WorkingGroupShape,
  workingGroupListInput,
} from "@/lib/working-group/schema";

type Level = TrackShape["level"];

/** A rule with the level that it is for. */
export interface LevelRule extends CadenceRule {
  level: Level;
}

/** As little of a meeting as slots and ordinals need. */
export interface MeetingRow {
  group: string;
  number: number;
  status: MeetingStatus;
  level: Level;
  ordinal: number | null;
  edtf: string | null;
  earliest: Day | null;
  latest: Day | null;
}

/** The meetings of these groups by number: one statement, the columns that are reckoned with and no others. */
export function meetingRows(groups: string[]): Promise<MeetingRow[]> {
  return sql()<MeetingRow[]>`
    SELECT g.working_group_id AS "group", m.number, m.status, m.level,
      ${ordinalSql("g")} AS ordinal, m.on_edtf AS edtf,
      m.on_earliest AS earliest, m.on_latest AS latest
    FROM meeting_group g JOIN meeting m ON m.id = g.meeting_id AND m.archived_at IS NULL
    WHERE g.working_group_id = ANY(${groups}::uuid[])
    ORDER BY m.number`;
}

/** A slot as it leaves the server. */
export function slotOf<M extends Pick<MeetingRow, "number" | "edtf"> & SlotMeeting>({
  window,
  meeting,
  ...slot
}: Slot<M>): SlotShape {
  return {
    ...slot,
    windowStart: window.start,
    windowEnd: window.end,
    deadline: window.deadline,
    meeting: meeting && { reference: reference("meeting", meeting.number), on: meeting.edtf },
  };
}

/** A track for each level that the rules name, reckoned for a day. */
export function tracksOf(
  rules: readonly LevelRule[],
  meetings: readonly MeetingRow[],
  today: Day,
  missing = missingMeetings(meetings),
): TrackShape[] {
  const short = ({ number }: MeetingRow) => reference("meeting", number);
  return [...new Set(rules.map(({ level }) => level))].map((level) => {
    const track = trackOf(
      rules.filter((rule) => rule.level === level),
      meetings.filter((meeting) => level === null || meeting.level === level),
      today,
      missing.filter(({ mayBeOnRecord }) => !mayBeOnRecord),
    );
    const { dates, unconfirmed, implied: ordinals } = track.open;
    return {
      ...track,
      level,
      asOf: today,
      open: { dates: dates.map(short), unconfirmed: unconfirmed.map(short), implied: ordinals },
      slots: track.slots.map(slotOf),
    };
  });
}

/** What of a group is reckoned from its meetings. */
export function reckoned(rules: readonly LevelRule[], meetings: readonly MeetingRow[], today: Day) {
  const { earlier, between } = gapsOf(meetings);
  const missing = missingMeetings(meetings);
  return {
    held: meetings.filter(({ status }) => status === "held").length,
    ordinalGaps: between,
    ordinalsBefore: earlier,
    unnumbered: missing.filter(({ mayBeOnRecord }) => mayBeOnRecord).length,
    tracks: tracksOf(rules, meetings, today, missing),
  };
}

interface Row {
  id: string;
  dossier: string;
  number: number;
  name: string;
  kind: WorkingGroupShape["kind"];
  mandate: string;
  parent: { number: number; name: string } | null;
  rules: LevelRule[];
  total: number;
}

/** The page of groups in those dossiers by number, with what is reckoned for the day: two statements. */
export async function listGroupRows(
  dossiers: string[],
  today: Day,
  { dossier, limit, cursor }: z.output<typeof workingGroupListInput>,
) {
  const db = sql();
  const [after] = cursor ? openCursor(cursor, 1) : [0];
  const rows = await db<Row[]>`
    WITH found AS (
      SELECT w.id, d.slug AS dossier, w.number, w.name, w.kind, w.mandate, w.parent_id
      FROM working_group w JOIN dossier d ON d.id = w.dossier_id AND d.archived_at IS NULL
      WHERE w.archived_at IS NULL AND w.dossier_id = ANY(${dossiers}::uuid[]) AND d.slug = ${dossier}
    ), counted AS (SELECT count(*)::int AS total FROM (SELECT FROM found LIMIT ${COUNT_CAP + 1}) f)
    SELECT f.id, f.dossier, f.number, f.name, f.kind, f.mandate, counted.total,
      CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('number', p.number, 'name', p.name) END AS parent,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('times', c.times, 'per', c.per, 'interval', c."interval",
          'bound', c.bound, 'anchor', c.anchor, 'calendar', c.calendar, 'from', c."from", 'to', c."to",
          'anchorDate', c.anchor_date, 'graceDays', c.grace_days, 'leadDays', c.lead_days, 'level', c.level))
        FROM cadence c WHERE c.working_group_id = f.id AND c.archived_at IS NULL
      ), '[]') AS rules
    FROM found f CROSS JOIN counted LEFT JOIN working_group p ON p.id = f.parent_id
    WHERE f.number > ${Number(after) || 0}
    ORDER BY f.number LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit);
  const meetings = new Map<string, MeetingRow[]>(shown.map(({ id }) => [id, []]));
  for (const row of shown.length > 0 ? await meetingRows([...meetings.keys()]) : [])
    meetings.get(row.group)?.push(row);
  return toPage(
    [...rows],
    limit,
    rows[0]?.total ?? 0,
    ({ rules, total: _, number, parent, ...group }): WorkingGroupShape => ({
      ...group,
      reference: reference("workingGroup", number),
      parent: parent && { reference: reference("workingGroup", parent.number), name: parent.name },
      ...reckoned(rules, meetings.get(group.id) ?? [], today),
    }),
    ({ number }) => [number],
  );
}

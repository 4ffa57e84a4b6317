import { stripOf, waitingOf } from "@/lib/desk/rules";
import type { DeskTrack } from "@/lib/desk/schema";
import { sql } from "@/lib/kernel/database";
import { ordinalSql } from "@/lib/meeting/record";
import { reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";
import { type LevelRule, type MeetingRow, tracksOf } from "@/lib/working-group/list-query";

interface Row {
  dossier_id: string;
  number: number;
  name: string;
  rules: LevelRule[];
  meetings: MeetingRow[];
}

function deskTracks({ number, name, rules: all, meetings }: Row, today: Day): DeskTrack[] {
  return tracksOf(all, meetings, today).map(({ level, rule, slots, next }) => {
    const held = meetings.filter((m) => m.status === "held" && (level === null || m.level === level));
    const rules = all.filter((one) => one.level === level);
    return {
      group: { reference: reference("workingGroup", number), name },
      level,
      rule,
      slots: stripOf(slots, today),
      waiting: waitingOf(rules, slots, held, today),
      next,
    };
  });
}

/**
 * What the cadences of every dossier ask for and what was made of it, by dossier. One statement, which reads of the
 * groups with a cadence the rules and their meetings' dates, and nothing else of them.
 */
export async function trackRows(dossiers: string[], today: Day): Promise<Map<string, DeskTrack[]>> {
  const rows = await sql()<Row[]>`
    SELECT g.dossier_id, g.number, g.name, x.rules, coalesce((
        SELECT jsonb_agg(jsonb_build_object('group', g.id, 'number', m.number, 'status', m.status, 'level', m.level,
          'ordinal', ${ordinalSql("i")}, 'edtf', m.on_edtf, 'earliest', m.on_earliest, 'latest', m.on_latest))
        FROM meeting_group i JOIN meeting m ON m.id = i.meeting_id AND m.archived_at IS NULL
        WHERE i.working_group_id = g.id), '[]') AS meetings
    FROM working_group g
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('times', c.times, 'per', c.per, 'interval', c.interval, 'bound', c.bound,
        'anchor', c.anchor, 'calendar', c.calendar, 'from', c."from", 'to', c."to", 'anchorDate', c.anchor_date,
        'graceDays', c.grace_days, 'leadDays', c.lead_days, 'level', c.level) ORDER BY c."from") AS rules
      FROM cadence c WHERE c.working_group_id = g.id AND c.archived_at IS NULL
    ) x
    WHERE g.dossier_id = ANY(${dossiers}::uuid[]) AND g.archived_at IS NULL AND x.rules IS NOT NULL
    ORDER BY g.dossier_id, g.number`;
  const tracks = new Map<string, DeskTrack[]>();
  for (const row of rows)
    tracks.set(row.dossier_id, [...(tracks.get(row.dossier_id) ?? []), ...deskTracks(row, today)]);
  return tracks;
}

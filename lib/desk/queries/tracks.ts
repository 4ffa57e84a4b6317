import type { CadenceRule } from "@/lib/cadence/rules";
import { stripOf, waitingOf } from "@/lib/desk/rules";
import type { DeskTrack } from "@/lib/desk/schema";
import { sql } from "@/lib/kernel/database";
import { reference } from "@/lib/reference/rules";
import type { SlotMeeting } from "@/lib/slot/rules";
import type { Day } from "@/lib/time/day";
import { trackOf } from "@/lib/working-group/rules";

interface Row {
  dossier_id: string;
  number: number;
  name: string;
  rules: (CadenceRule & { level: string | null })[];
  meetings: (SlotMeeting & { level: string | null })[];
}

function tracksOf({ number, name, rules: all, meetings }: Row, today: Day): DeskTrack[] {
  return [...new Set(all.map(({ level }) => level))].map((level) => {
    const rules = all.filter((rule) => rule.level === level);
    const counted = meetings.filter((meeting) => level === null || meeting.level === level);
    const track = trackOf(rules, counted, today);
    const slots = track.slots.map(({ window, ...slot }) => ({
      ...slot,
      windowStart: window.start,
      windowEnd: window.end,
      deadline: window.deadline,
    }));
    const held = counted.filter(({ status }) => status === "held");
    return {
      group: { reference: reference("workingGroup", number), name },
      level,
      rule: track.rule,
      slots: stripOf(slots, today),
      waiting: waitingOf(rules, slots, held, today),
      next: track.next,
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
        SELECT jsonb_agg(jsonb_build_object('status', m.status, 'level', m.level, 'earliest', m.on_earliest,
          'latest', m.on_latest))
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
    tracks.set(row.dossier_id, [...(tracks.get(row.dossier_id) ?? []), ...tracksOf(row, today)]);
  return tracks;
}

import type { DeskMeeting } from "@/lib/desk/schema";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { sql } from "@/lib/kernel/database";
import { blockedBy, meetingRestSql } from "@/lib/meeting/record";
import { reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

/** Rows of each list; the numbers lead to the whole of it. */
const SHOWN = 8;

type Item = Omit<DeskMeeting, "reference" | "blocked"> & { number: number; rest: RestDaysShape | null };
export interface MeetingsRow {
  counts: { dossierId: string; coming: number; unconfirmed: number }[];
  coming: Item[];
  unconfirmed: Item[];
}

const shape = ({ number, rest, ...item }: Item, today: Day): DeskMeeting => ({
  ...item,
  blocked: blockedBy(item, rest, today),
  reference: reference("meeting", number),
});

/**
 * SQL: meetings to come, the next first, and those whose last possible day has passed with no outcome recorded, the latest
 * first: how many in each dossier, and the nearest, in one row.
 */
export function meetingsSql(dossiers: string[], today: Day) {
  const db = sql();
  const item = db`jsonb_build_object('dossier', m.slug, 'number', m.number, 'title', m.title, 'status', m.status,
    'unconfirmed', m.is_over, 'place', m.place, 'lastDay', m.last_day, 'rest', ${meetingRestSql(today)},
    'on', CASE WHEN m.on_edtf IS NOT NULL THEN jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest,
      'latest', m.on_latest, 'printed', m.on_printed, 'calendar', m.on_calendar) END)`;
  return db`
    WITH ahead AS (
      SELECT m.*, d.slug, coalesce(coalesce(m.last_day, m.on_latest) < ${today}::date, false) AS is_over
      FROM meeting m JOIN dossier d ON d.id = m.dossier_id AND d.archived_at IS NULL
      WHERE m.dossier_id = ANY(${dossiers}::uuid[]) AND m.archived_at IS NULL
        AND m.status IN ('planned', 'announced', 'scheduled')
    )
    SELECT (
      SELECT coalesce(jsonb_agg(jsonb_build_object('dossierId', n.dossier_id, 'coming', n.coming,
        'unconfirmed', n.unconfirmed)), '[]')
      FROM (SELECT dossier_id, count(*) FILTER (WHERE NOT is_over)::int AS coming,
              count(*) FILTER (WHERE is_over)::int AS unconfirmed FROM ahead GROUP BY dossier_id) n
    ) AS counts, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY m.on_earliest NULLS LAST, m.slug, m.number), '[]')
      FROM (SELECT * FROM ahead WHERE NOT is_over ORDER BY on_earliest NULLS LAST, slug, number LIMIT ${SHOWN}) m
    ) AS coming, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY m.on_latest DESC, m.slug, m.number), '[]')
      FROM (SELECT * FROM ahead WHERE is_over ORDER BY on_latest DESC, slug, number LIMIT ${SHOWN}) m
    ) AS unconfirmed`;
}

/** What the desk tells of them. */
export function meetingsOf({ counts, coming, unconfirmed }: MeetingsRow, today: Day) {
  return {
    counts: new Map(counts.map(({ dossierId, ...count }) => [dossierId, count])),
    coming: coming.map((item) => shape(item, today)),
    unconfirmed: unconfirmed.map((item) => shape(item, today)),
  };
}

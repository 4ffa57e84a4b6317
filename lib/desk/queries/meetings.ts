import type { DeskMeeting } from "@/lib/desk/schema";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { sql } from "@/lib/kernel/database";
import { COUNT_CAP } from "@/lib/kernel/page";
import { blockedBy, meetingRestSql } from "@/lib/meeting/record";
import { reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

/** Rows of each list; the numbers lead to the whole of it. */
const SHOWN = 8;

type Item = Omit<DeskMeeting, "reference" | "blocked"> & { number: number; rest: RestDaysShape | null };
export interface MeetingsRow {
  /** By dossier, each up to one more than the cap. */
  counts: Record<string, { coming: number; unconfirmed: number }>;
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
 * first: how many in each dossier, up to the cap, and the nearest, in one row. Of what passed no more is read than that.
 */
export function meetingsSql(dossiers: string[], today: Day) {
  const db = sql();
  const last = db`coalesce(m.last_day, m.on_latest)`;
  const ahead = db`FROM meeting m WHERE m.dossier_id = d.id AND m.archived_at IS NULL
    AND m.status IN ('planned', 'announced', 'scheduled')`;
  const over = db`${ahead} AND ${last} < ${today}::date`;
  const dated = db`${ahead} AND ${last} >= ${today}::date`;
  const undated = db`${ahead} AND ${last} IS NULL`;
  const next = db`ORDER BY m.on_earliest NULLS LAST, m.number LIMIT ${SHOWN}`;
  const item = db`jsonb_build_object('dossier', m.slug, 'number', m.number, 'title', m.title, 'status', m.status,
    'unconfirmed', coalesce(${last} < ${today}::date, false), 'place', m.place, 'lastDay', m.last_day,
    'rest', ${meetingRestSql(today)},
    'on', CASE WHEN m.on_edtf IS NOT NULL THEN jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest,
      'latest', m.on_latest, 'printed', m.on_printed, 'calendar', m.on_calendar) END)`;
  return db`
    WITH d AS (SELECT id, slug FROM dossier WHERE id = ANY(${dossiers}::uuid[]) AND archived_at IS NULL)
    SELECT (
      SELECT coalesce(jsonb_object_agg(d.id, jsonb_build_object(
        'coming', (SELECT count(*) FROM (SELECT ${dated} UNION ALL SELECT ${undated} LIMIT ${COUNT_CAP + 1}) x),
        'unconfirmed', (SELECT count(*) FROM (SELECT ${over} LIMIT ${COUNT_CAP + 1}) x))), '{}')
      FROM d
    ) AS counts, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY m.on_earliest NULLS LAST, m.slug, m.number), '[]')
      FROM (
        SELECT x.*, d.slug FROM d CROSS JOIN LATERAL (
          (SELECT m.* ${dated} ${next}) UNION ALL (SELECT m.* ${undated} ${next})) x
        ORDER BY x.on_earliest NULLS LAST, d.slug, x.number LIMIT ${SHOWN}) m
    ) AS coming, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY m.last DESC, m.slug, m.number DESC), '[]')
      FROM (
        SELECT x.*, d.slug FROM d CROSS JOIN LATERAL (
          SELECT m.*, ${last} AS last ${over} ORDER BY ${last} DESC, m.number DESC LIMIT ${SHOWN}) x
        ORDER BY x.last DESC, d.slug, x.number DESC LIMIT ${SHOWN}) m
    ) AS unconfirmed`;
}

/** What the desk tells of them. */
export function meetingsOf({ counts, coming, unconfirmed }: MeetingsRow, today: Day) {
  return {
    counts,
    coming: coming.map((item) => shape(item, today)),
    unconfirmed: unconfirmed.map((item) => shape(item, today)),
  };
}

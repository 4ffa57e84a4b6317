/** The meetings of a dossier that can fall within two days, as `GET /api/v1/meetings` lists them. */
import { countOf, cursor } from "./list.mjs";

// A date that is bounded reaches over less than 366 days, or else is in the index of those that are open.
const WITHIN = `m.dossier_id = (SELECT id FROM dossier WHERE slug = $1) AND m.archived_at IS NULL
  AND m.on_edtf IS NOT NULL AND coalesce(m.last_day, m.on_latest, 'infinity') >= $2::date
  AND coalesce(m.on_earliest, '-infinity') <= $3::date
  AND (m.on_earliest BETWEEN $2::date - 366 AND $3::date OR (m.on_edtf IS NOT NULL
    AND (m.on_earliest IS NULL OR m.on_latest IS NULL OR coalesce(m.last_day, m.on_latest) - m.on_earliest >= 366)))`;

const WINDOW = `
  WITH found AS MATERIALIZED (SELECT m.*, coalesce(m.on_earliest, m.on_latest)::text AS key FROM meeting m WHERE ${WITHIN}),
  page AS (SELECT * FROM found f ORDER BY f.key COLLATE "C" DESC, f.number DESC LIMIT $4::int + 1),
  grouped AS MATERIALIZED (
    SELECT p.id, jsonb_agg(jsonb_build_object('reference', 'G-' || w.number, 'name', w.name) ORDER BY w.number) AS groups
    FROM page p JOIN meeting_group g ON g.meeting_id = p.id JOIN working_group w ON w.id = g.working_group_id GROUP BY p.id)
  SELECT f.id, f.number, f.title, f.ordinal, f.level, f.status, f.place, f.host_side, f.online, f.on_edtf,
    f.on_earliest::text, f.on_latest::text, f.on_printed, f.on_calendar, f.last_day::text, f.reason, f.version, f.key,
    (SELECT count(*)::int FROM (SELECT FROM found LIMIT 1001) capped) AS total, x.groups
  FROM page f LEFT JOIN grouped x ON x.id = f.id ORDER BY f.key COLLATE "C" DESC, f.number DESC`;

const UNHELD = new Set(["planned", "announced", "scheduled"]);

/** @param {import("pg").Pool} pool */
export async function meetings(pool, { dossier, from, to, limit }) {
  const { rows } = await pool.query({ name: "window", text: WINDOW, values: [dossier, from, to, limit] });
  const today = new Date().toISOString().slice(0, 10);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map((row) => ({
      id: row.id,
      dossier,
      title: row.title,
      ordinal: row.ordinal,
      level: row.level,
      status: row.status,
      place: row.place,
      host_side: row.host_side,
      online: row.online,
      last_day: row.last_day,
      reason: row.reason,
      version: row.version,
      on: {
        edtf: row.on_edtf,
        earliest: row.on_earliest,
        latest: row.on_latest,
        printed: row.on_printed,
        calendar: row.on_calendar,
      },
      reference: `M-${row.number}`,
      unconfirmed: UNHELD.has(row.status) && (row.last_day ?? row.on_latest ?? "9999") < today,
      groups: row.groups ?? [],
    })),
    next_cursor: rows.length > limit ? cursor(last.key, last.number) : null,
    count: countOf(rows),
  };
}

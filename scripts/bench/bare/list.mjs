/** The commitments of a dossier, as `GET /api/v1/commitments` lists them. */

const LIST = `
  WITH page AS (
    SELECT c.*, $1::text AS slug FROM commitment c WHERE c.dossier_id = (SELECT id FROM dossier WHERE slug = $1)
      AND c.archived_at IS NULL ORDER BY c.number LIMIT $2::int + 1
  )
  SELECT p.id, p.slug, p.number, p.title, p.bearer, p.kind, p.condition, p.version, p.due_edtf,
    p.due_earliest::text, p.due_latest::text, p.due_printed, p.due_calendar,
    (SELECT count(*)::int FROM (SELECT FROM commitment c
      WHERE c.dossier_id = (SELECT id FROM dossier WHERE slug = $1) AND c.archived_at IS NULL LIMIT 1001) capped) AS total,
    coalesce((SELECT x.closure FROM commitment_closure x WHERE x.commitment_id = p.id
      ORDER BY x.as_of DESC, x.recorded_at DESC, x.id DESC LIMIT 1), 'open') AS closure,
    (SELECT jsonb_agg(jsonb_build_object('by', l.by, 'level', coalesce(a.level, 'no_evidence'),
        'trajectory', a.trajectory, 'confidence', a.confidence, 'as_of', a.as_of, 'assessment_id', a.id,
        'no_source', a.no_source_reason IS NOT NULL) ORDER BY l.by)
      FROM commitment_line l LEFT JOIN LATERAL (
        SELECT a.* FROM assessment a WHERE a.line_id = l.id AND NOT a.retracted
          AND NOT EXISTS (SELECT FROM assessment s WHERE s.supersedes_id = a.id)
        ORDER BY a.as_of DESC, a.recorded_at DESC, a.id DESC LIMIT 1) a ON true
      WHERE l.commitment_id = p.id) AS lines,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'reference', 'Q-' || q.number,
        'asserted_by', q.asserted_by, 'speaker', q.speaker, 'gist', q.gist, 'level', q.level) ORDER BY q.number), '[]')
      FROM claim q WHERE q.commitment_id = p.id AND q.rank <> 'deprecated') AS claims
  FROM page p ORDER BY p.number`;

export function dueOf(row) {
  if (row.due_edtf === null) return null;
  return {
    edtf: row.due_edtf,
    earliest: row.due_earliest,
    latest: row.due_latest,
    printed: row.due_printed,
    calendar: row.due_calendar,
  };
}

export const cursor = (...keys) => Buffer.from(JSON.stringify(keys)).toString("base64url");
export const countOf = (rows) => ({ value: Math.min(rows[0].total, 1000), capped: rows[0].total > 1000 });

/** @param {import("pg").Pool} pool */
export async function commitments(pool, { dossier, limit }) {
  const { rows } = await pool.query({ name: "list", text: LIST, values: [dossier, limit] });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map((row) => ({
      id: row.id,
      title: row.title,
      bearer: row.bearer,
      kind: row.kind,
      condition: row.condition,
      closure: row.closure,
      version: row.version,
      dossier: row.slug,
      reference: `C-${row.number}`,
      due: dueOf(row),
      lines: row.lines,
      claims: row.claims,
    })),
    next_cursor: rows.length > limit ? cursor("", last.slug, last.number) : null,
    count: countOf(rows),
  };
}

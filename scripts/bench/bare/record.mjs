/** One commitment with its history and what is said of it, as `GET /api/v1/commitments/{id}` answers. */
import { dueOf } from "./list.mjs";

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const RECORD = `
  SELECT c.id, c.title, c.wording, c.bearer, c.kind, c.condition, c.version, d.slug, c.number, c.due_edtf,
    c.due_earliest::text, c.due_latest::text, c.due_printed, c.due_calendar,
    (SELECT jsonb_build_object('reference', 'A-' || a.number, 'title', a.title) FROM agreement a
      WHERE a.id = c.agreement_id) AS agreement,
    (SELECT jsonb_build_object('id', p.id, 'label', p.label) FROM provision p WHERE p.id = c.provision_id) AS provision,
    (SELECT jsonb_build_object('reference', 'M-' || m.number, 'title', m.title) FROM meeting m
      WHERE m.id = c.meeting_id) AS meeting,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'name', k.name)), '[]') FROM commitment_issue_area i
      JOIN issue_area k ON k.id = i.issue_area_id WHERE i.commitment_id = c.id) AS issue_areas,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('reference', 'O-' || o.number, 'kind', o.kind, 'text', o.text)), '[]')
      FROM outcome o WHERE o.commitment_id = c.id AND o.archived_at IS NULL) AS outcomes,
    (SELECT jsonb_agg(l.by ORDER BY l.by) FROM commitment_line l WHERE l.commitment_id = c.id) AS sides,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'by', l.by, 'level', a.level, 'trajectory', a.trajectory,
        'confidence', a.confidence, 'rationale', a.rationale, 'no_source_reason', a.no_source_reason, 'as_of', a.as_of,
        'recorded_at', to_char(a.recorded_at, ${INSTANT}), 'author', a.author_name, 'supersedes_id', a.supersedes_id,
        'retracted', a.retracted, 'claims', (SELECT coalesce(jsonb_agg('Q-' || q.number), '[]')
          FROM assessment_claim r JOIN claim q ON q.id = r.claim_id WHERE r.assessment_id = a.id))
        ORDER BY a.as_of DESC, a.recorded_at DESC, a.id DESC), '[]')
      FROM commitment_line l JOIN assessment a ON a.line_id = l.id WHERE l.commitment_id = c.id) AS assessments,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'closure', x.closure, 'reason', x.reason,
        'as_of', x.as_of, 'recorded_at', to_char(x.recorded_at, ${INSTANT}), 'author', x.author_name)
        ORDER BY x.as_of DESC, x.recorded_at DESC, x.id DESC), '[]')
      FROM commitment_closure x WHERE x.commitment_id = c.id) AS closures,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'reference', 'Q-' || q.number,
        'asserted_by', q.asserted_by, 'speaker', q.speaker, 'gist', q.gist, 'attribution', q.attribution,
        'about_side', q.about_side, 'modality', q.modality, 'stance', q.stance, 'level', q.level, 'rank', q.rank,
        'rank_reason', q.rank_reason, 'credibility', q.credibility, 'unrecorded_source', q.unrecorded_source,
        'version', q.version, 'recorded_at', to_char(q.recorded_at, ${INSTANT}), 'excerpt',
        CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('reference', 'E-' || e.number, 'exact', e.exact,
          'language', s.language, 'source', 'S-' || o.number, 'publisher', o.publisher, 'title', s.title,
          'reliability', o.reliability, 'published', s.published_edtf, 'is_summary', s.method = 'summary',
          'cluster_id', s.cluster_id) END) ORDER BY q.number), '[]')
      FROM claim q LEFT JOIN excerpt e ON e.id = q.excerpt_id LEFT JOIN snapshot s ON s.id = e.snapshot_id
      LEFT JOIN source o ON o.id = s.source_id WHERE q.commitment_id = c.id) AS claims,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('party', p.party, 'place', p.place, 'languages', p.languages,
        'searched_on', p.searched_on, 'searched_by', p.searched_by, 'found', p.found, 'note', p.note)), '[]')
      FROM party_search p WHERE p.dossier_id = c.dossier_id AND p.commitment_id = c.id) AS searches
  FROM commitment c JOIN dossier d ON d.id = c.dossier_id WHERE c.id = $1 AND c.archived_at IS NULL`;

function lineOf(by, assessments) {
  const superseded = new Set(assessments.map((one) => one.supersedes_id));
  const current = assessments.find((one) => one.by === by && !one.retracted && !superseded.has(one.id));
  return {
    by,
    level: current?.level ?? "no_evidence",
    trajectory: current?.trajectory ?? null,
    confidence: current?.confidence ?? null,
    as_of: current?.as_of ?? null,
    assessment_id: current?.id ?? null,
    no_source: (current?.no_source_reason ?? null) !== null,
  };
}

/** @param {import("pg").Pool} pool */
export async function commitment(pool, { id }) {
  const { rows } = await pool.query({ name: "record", text: RECORD, values: [id] });
  const { slug, number, due_edtf, due_earliest, due_latest, due_printed, due_calendar, sides, ...row } =
    rows[0];
  return {
    ...row,
    elsewhere: [], // nothing in the data rests on a claim about another record, and the product does not ask either
    dossier: slug,
    reference: `C-${number}`,
    due: dueOf({ due_edtf, due_earliest, due_latest, due_printed, due_calendar }),
    closure: row.closures[0]?.closure ?? "open",
    lines: sides.map((by) => lineOf(by, row.assessments)),
  };
}

import type postgres from "postgres";
import { type ClaimRow, claimsSql, instantSql, searchesSql } from "@/lib/claim/record";
import type { RecordRow } from "@/lib/commitment/record";
import { sql } from "@/lib/kernel/database";
import { numberIn } from "@/lib/reference/rules";

/** A partial date as JSON, from its columns. */
const dateSql = (prefix: string) => {
  const db = sql();
  const column = (name: string) => db(`${prefix}_${name}`);
  return db`CASE WHEN ${column("edtf")} IS NOT NULL THEN json_build_object('edtf', ${column("edtf")},
    'earliest', ${column("earliest")}, 'latest', ${column("latest")}, 'printed', ${column("printed")},
    'calendar', ${column("calendar")}) END`;
};

/**
 * The commitment with all that it shows, or none: one statement, in SQL of its own, since planning what the model would
 * ask took ten times as long as answering it.
 * @param which what the row `c` fulfils, of the dossier `d`
 */
export async function readRecordRow(
  dossiers: string[],
  which: postgres.PendingQuery<postgres.Row[]>,
): Promise<RecordRow | null> {
  const db = sql();
  const [row] = await db<RecordRow[]>`
    SELECT c.id, d.slug AS dossier, 'C-' || c.number AS reference, c.title, c.wording, c.bearer, c.kind, c.condition,
      c.version, ${dateSql("c.due")} AS due,
      (SELECT json_build_object('reference', 'A-' || a.number, 'title', a.title) FROM agreement a
        WHERE a.id = c.agreement_id) AS agreement,
      (SELECT json_build_object('id', p.id, 'label', p.label) FROM provision p WHERE p.id = c.provision_id) AS provision,
      (SELECT json_build_object('reference', 'M-' || m.number, 'title', m.title) FROM meeting m
        WHERE m.id = c.meeting_id) AS meeting,
      (SELECT coalesce(json_agg(json_build_object('code', k.code, 'name', k.name)), '[]')
        FROM commitment_issue_area i JOIN issue_area k ON k.id = i.issue_area_id
        WHERE i.commitment_id = c.id) AS "issueAreas",
      (SELECT coalesce(json_agg(json_build_object('reference', 'O-' || o.number, 'kind', o.kind, 'text', o.text,
          'recordedAt', ${instantSql("o.created_at")}, 'meeting', json_build_object('reference', 'M-' || m.number,
            'title', m.title, 'on', ${dateSql("m.on")})) ORDER BY o.number), '[]')
        FROM outcome o JOIN meeting m ON m.id = o.meeting_id AND m.archived_at IS NULL
        WHERE o.commitment_id = c.id AND o.archived_at IS NULL) AS outcomes,
      (SELECT coalesce(json_agg(l.by ORDER BY l.by), '[]') FROM commitment_line l WHERE l.commitment_id = c.id) AS sides,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'by', l.by, 'level', a.level,
          'trajectory', a.trajectory, 'confidence', a.confidence, 'rationale', a.rationale,
          'noSourceReason', a.no_source_reason, 'asOf', a.as_of, 'recordedAt', ${instantSql("a.recorded_at")},
          'author', a.author_name, 'supersedesId', a.supersedes_id, 'retracted', a.retracted,
          'claims', (SELECT coalesce(json_agg('Q-' || q.number ORDER BY q.number), '[]')
            FROM assessment_claim r JOIN claim q ON q.id = r.claim_id WHERE r.assessment_id = a.id))), '[]')
        FROM commitment_line l JOIN assessment a ON a.line_id = l.id WHERE l.commitment_id = c.id) AS assessments,
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'closure', x.closure, 'reason', x.reason,
          'asOf', x.as_of, 'recordedAt', ${instantSql("x.recorded_at")}, 'author', x.author_name)), '[]')
        FROM commitment_closure x WHERE x.commitment_id = c.id) AS closures,
      ${claimsSql(db`q.commitment_id = c.id`)} AS claims,
      ${searchesSql(db`p.dossier_id = c.dossier_id AND p.commitment_id = c.id`)} AS searches
    FROM commitment c JOIN dossier d ON d.id = c.dossier_id AND d.archived_at IS NULL
    WHERE ${which} AND c.dossier_id = ANY(${dossiers}::uuid[]) AND c.archived_at IS NULL`;
  return row ? { ...row, elsewhere: await readElsewhere(row) } : null;
}

/** The claims that assessments rest on and that are about another record: a statement more, where there are any. */
async function readElsewhere({ dossier, assessments, claims }: RecordRow): Promise<ClaimRow[]> {
  const own = new Set(claims.map((claim) => claim.reference));
  const others = new Set(assessments.flatMap((one) => one.claims).filter((name) => !own.has(name)));
  if (others.size === 0) return [];
  const db = sql();
  const numbers = [...others].flatMap((name) => numberIn("claim", name) ?? []);
  const [row] = await db<{ claims: ClaimRow[] }[]>`
    SELECT ${claimsSql(db`q.dossier_id = d.id AND q.number = ANY(${numbers}::int[])`)} AS claims
    FROM dossier d WHERE d.slug = ${dossier}`;
  return row?.claims ?? [];
}

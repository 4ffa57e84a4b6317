/** A change of status with its evidence and the event of the audit, as `POST /api/v1/commitments/{id}/assessments`. */

const STATEMENTS = {
  load: `SELECT c.dossier_id, c.number, c.title, l.id AS line, l.by, a.level, a.as_of::text,
      (SELECT count(*)::int FROM claim q WHERE q.id = ANY($2::uuid[]) AND q.dossier_id = c.dossier_id
        AND q.rank <> 'deprecated') AS usable
    FROM commitment c JOIN commitment_line l ON l.commitment_id = c.id
    LEFT JOIN LATERAL current_assessment(l.id, NULL, NULL) a ON true
    WHERE c.id = $1 AND c.archived_at IS NULL`,
  bump: "UPDATE commitment SET version = version + 1 WHERE id = $1 AND version = $2",
  assess: `INSERT INTO assessment (dossier_id, line_id, level, trajectory, confidence, rationale, as_of, author_name)
    VALUES ($1, $2, $3, 'unknown', 'low', $4, $5, 'bare') RETURNING id`,
  evidence: `INSERT INTO assessment_claim (dossier_id, assessment_id, claim_id)
    SELECT $1, $2, unnest($3::uuid[])`,
  audit: `INSERT INTO audit_event (dossier_id, actor_kind, actor_name, operation, entity_type, entity_id, label, before, after)
    VALUES ($1, 'token', 'bare', 'commitment.assess', 'commitment', $2, $3, $4, $5)`,
};

/** @param {import("pg").Pool} pool */
export async function assess(pool, { id }, { version, level, rationale, claim_ids }) {
  const client = await pool.connect();
  const ask = (name, values) => client.query({ name, text: STATEMENTS[name], values });
  try {
    await client.query("BEGIN");
    const row = (await ask("load", [id, claim_ids])).rows[0];
    if (row.usable !== claim_ids.length) throw new Error("no such claim");
    if ((await ask("bump", [id, version])).rowCount === 0) throw new Error("stale");
    const as_of = new Date().toISOString().slice(0, 10);
    const values = [row.dossier_id, row.line, level, rationale, as_of];
    const assessment_id = (await ask("assess", values)).rows[0].id;
    await ask("evidence", [row.dossier_id, assessment_id, claim_ids]);
    await ask("audit", [
      row.dossier_id,
      id,
      `C-${row.number} ${row.title}`,
      { by: row.by, level: row.level, asOf: row.as_of },
      { by: row.by, level, rationale, asOf: as_of, assessmentId: assessment_id, claimIds: claim_ids },
    ]);
    await client.query("COMMIT");
    return { id, assessment_id, by: row.by, level, version: version + 1 };
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

import { type RuledGroup, ruledGroupsSql } from "@/lib/desk/queries/tracks";
import type { DeskAct, DeskDossier } from "@/lib/desk/schema";
import { sql } from "@/lib/kernel/database";
import { COUNT_CAP, countOf } from "@/lib/kernel/page";

/** Acts shown of a dossier; its Activity has them all. */
const ACTS = 8;

interface Row extends Pick<DeskDossier, "slug" | "name" | "summary" | "sideA" | "sideB"> {
  id: string;
  seen_seq: number;
  seen_at: Date | null;
  latest: number;
  total: number;
  acts: DeskAct[];
  groups: RuledGroup[];
}

/**
 * The dossiers by name, each with its groups that have a cadence and with what others did since the person last looked:
 * one statement, which reads at most 1,001 events of each.
 */
export async function dossierRows(dossiers: string[], person: string | null) {
  const rows = await sql()<Row[]>`
    SELECT d.id, d.slug, d.name, d.summary, jsonb_build_object('code', a.code, 'name', a.name) AS "sideA",
      jsonb_build_object('code', b.code, 'name', b.name) AS "sideB",
      coalesce(m.seen_seq, 0)::float8 AS seen_seq, m.seen_at, coalesce((
        SELECT e.seq FROM audit_event e WHERE e.dossier_id = d.id ORDER BY e.seq DESC LIMIT 1), 0)::float8 AS latest,
      x.total, x.acts, ${ruledGroupsSql()} AS groups
    FROM dossier d JOIN party a ON a.id = d.side_a_id JOIN party b ON b.id = d.side_b_id
    LEFT JOIN membership m ON m.dossier_id = d.id AND m.user_id = ${person}::uuid
    CROSS JOIN LATERAL (
      WITH news AS (
        SELECT e.seq, e.at, e.actor_id, e.actor_name, e.operation, e.entity_type, e.label, e.before IS NULL AS made,
          e.after IS NULL AS gone, e.after->>'closure' AS closure
        FROM audit_event e WHERE e.dossier_id = d.id AND e.seq > coalesce(m.seen_seq, 0)
          AND e.actor_id IS DISTINCT FROM ${person}::uuid
        ORDER BY e.seq DESC LIMIT ${COUNT_CAP + 1}
      ), acts AS (
        SELECT actor_name, operation, entity_type, made, gone, closure, count(*)::int AS count, max(seq) AS last,
          max(at) AS at, (array_agg(label ORDER BY seq DESC))[1] AS label
        FROM news GROUP BY actor_id, actor_name, operation, entity_type, made, gone, closure
        ORDER BY max(seq) DESC LIMIT ${ACTS}
      )
      SELECT (SELECT count(*)::int FROM news) AS total, (
        SELECT coalesce(jsonb_agg(jsonb_build_object('actor', actor_name, 'operation', operation,
          'entityType', entity_type, 'made', made, 'gone', gone, 'closure', closure, 'count', count, 'label', label,
          'recordedAt', at) ORDER BY last DESC), '[]') FROM acts) AS acts
    ) x
    WHERE d.id = ANY(${dossiers}::uuid[]) AND d.archived_at IS NULL
    ORDER BY d.name, d.slug`;
  return rows.map(({ id, slug, name, summary, sideA, sideB, total, acts, latest, groups, ...seen }) => ({
    id,
    groups,
    slug,
    name,
    summary,
    sideA,
    sideB,
    changes: {
      count: countOf(total),
      acts,
      seen: { seq: seen.seen_seq, at: seen.seen_at?.toISOString() ?? null },
      latest,
    },
  }));
}

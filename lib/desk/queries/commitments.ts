import type { DeskCommitment } from "@/lib/desk/schema";
import { sql } from "@/lib/kernel/database";
import { reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

/** Rows of each list; the numbers lead to the whole of it. */
const SHOWN = 12;

type Item = Omit<DeskCommitment, "reference"> & { number: number };
export interface CommitmentsRow {
  counts: { dossierId: string; due: number; stale: number }[];
  due: Item[];
  stale: Item[];
}

const shape = ({ number, ...item }: Item): DeskCommitment => ({
  ...item,
  reference: reference("commitment", number),
});

/** What the desk's lists of commitments are cut by. */
export interface DeskDays {
  today: Day;
  dueBefore: Day;
  staleBefore: Day;
}

/**
 * SQL: open commitments that are due before a day or were last assessed before another: how many in each dossier, and the
 * most pressing, in one row. It judges as the filters `due_before`, `closure` and `stale` of the list do, so that each
 * number is the length of the list behind it.
 */
export function commitmentsSql(dossiers: string[], { today, dueBefore, staleBefore }: DeskDays) {
  const db = sql();
  const item = db`jsonb_build_object('dossier', o.slug, 'number', o.number, 'title', o.title, 'bearer', o.bearer,
    'due', CASE WHEN o.due_edtf IS NOT NULL THEN jsonb_build_object('edtf', o.due_edtf, 'earliest', o.due_earliest,
      'latest', o.due_latest, 'printed', o.due_printed, 'calendar', o.due_calendar) END,
    'pastDue', coalesce(o.due_latest < ${today}::date, false), 'assessed', o.assessed)`;
  return db`
    WITH open AS (
      SELECT c.*, d.slug, coalesce(c.due_latest < ${dueBefore}::date, false) AS is_due,
        coalesce(c.assessed < ${staleBefore}::date, true) AS is_stale
      FROM commitment c
      JOIN dossier d ON d.id = c.dossier_id AND d.archived_at IS NULL
      WHERE c.dossier_id = ANY(${dossiers}::uuid[]) AND c.archived_at IS NULL AND c.closure = 'open'
    )
    SELECT (
      SELECT coalesce(jsonb_agg(jsonb_build_object('dossierId', n.dossier_id, 'due', n.due, 'stale', n.stale)), '[]')
      FROM (SELECT dossier_id, count(*) FILTER (WHERE is_due)::int AS due, count(*) FILTER (WHERE is_stale)::int AS stale
            FROM open GROUP BY dossier_id) n
    ) AS counts, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY o.due_latest, o.slug, o.number), '[]')
      FROM (SELECT * FROM open WHERE is_due ORDER BY due_latest, slug, number LIMIT ${SHOWN}) o
    ) AS due, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY o.assessed NULLS FIRST, o.slug, o.number), '[]')
      FROM (SELECT * FROM open WHERE is_stale ORDER BY assessed NULLS FIRST, slug, number LIMIT ${SHOWN}) o
    ) AS stale`;
}

/** What the desk tells of them. */
export function commitmentsOf({ counts, due, stale }: CommitmentsRow) {
  return {
    counts: new Map(counts.map(({ dossierId, ...count }) => [dossierId, count])),
    due: due.map(shape),
    stale: stale.map(shape),
  };
}

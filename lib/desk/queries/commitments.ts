import type { DeskCommitment } from "@/lib/desk/schema";
import { sql } from "@/lib/kernel/database";
import { COUNT_CAP } from "@/lib/kernel/page";
import { reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

/** Rows of each list; the numbers lead to the whole of it. */
const SHOWN = 12;

type Item = Omit<DeskCommitment, "reference"> & { number: number };
export interface CommitmentsRow {
  /** By dossier, each up to one more than the cap. */
  counts: Record<string, { due: number; stale: number }>;
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
 * SQL: open commitments that are due before a day or were last assessed before another: how many in each dossier, up to
 * the cap, and the most pressing, in one row. Of each dossier no more is read than that. It judges as the filters
 * `due_before`, `closure` and `stale` of the list do, so that each number is the length of the list behind it.
 */
export function commitmentsSql(dossiers: string[], { today, dueBefore, staleBefore }: DeskDays) {
  const db = sql();
  const open = db`FROM commitment c WHERE c.dossier_id = d.id AND c.closure = 'open' AND c.archived_at IS NULL`;
  const due = db`${open} AND c.due_latest < ${dueBefore}::date`;
  const never = db`${open} AND c.assessed IS NULL`;
  const longAgo = db`${open} AND c.assessed < ${staleBefore}::date`;
  const oldest = db`ORDER BY c.assessed, c.number LIMIT ${SHOWN}`;
  const item = db`jsonb_build_object('dossier', o.slug, 'number', o.number, 'title', o.title, 'bearer', o.bearer,
    'due', CASE WHEN o.due_edtf IS NOT NULL THEN jsonb_build_object('edtf', o.due_edtf, 'earliest', o.due_earliest,
      'latest', o.due_latest, 'printed', o.due_printed, 'calendar', o.due_calendar) END,
    'pastDue', coalesce(o.due_latest < ${today}::date, false), 'assessed', o.assessed)`;
  return db`
    WITH d AS (SELECT id, slug FROM dossier WHERE id = ANY(${dossiers}::uuid[]) AND archived_at IS NULL)
    SELECT (
      SELECT coalesce(jsonb_object_agg(d.id, jsonb_build_object(
        'due', (SELECT count(*) FROM (SELECT ${due} LIMIT ${COUNT_CAP + 1}) x),
        'stale', (SELECT count(*) FROM (SELECT ${never} UNION ALL SELECT ${longAgo} LIMIT ${COUNT_CAP + 1}) x))), '{}')
      FROM d
    ) AS counts, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY o.due_latest, o.slug, o.number), '[]')
      FROM (
        SELECT x.*, d.slug FROM d CROSS JOIN LATERAL (
          SELECT c.* ${due} ORDER BY c.due_latest, c.number LIMIT ${SHOWN}) x
        ORDER BY x.due_latest, d.slug, x.number LIMIT ${SHOWN}) o
    ) AS due, (
      SELECT coalesce(jsonb_agg(${item} ORDER BY o.assessed NULLS FIRST, o.slug, o.number), '[]')
      FROM (
        SELECT x.*, d.slug FROM d CROSS JOIN LATERAL (
          (SELECT c.* ${never} ${oldest}) UNION ALL (SELECT c.* ${longAgo} ${oldest})) x
        ORDER BY x.assessed NULLS FIRST, d.slug, x.number LIMIT ${SHOWN}) o
    ) AS stale`;
}

/** What the desk tells of them. */
export function commitmentsOf({ counts, due, stale }: CommitmentsRow) {
  return { counts, due: due.map(shape), stale: stale.map(shape) };
}

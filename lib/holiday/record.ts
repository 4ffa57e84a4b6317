import type { Fragment } from "postgres";
import { sql } from "@/lib/kernel/database";
import type { Day } from "@/lib/time/day";

/**
 * SQL: when the sides of the dossier `d` rest from one day to another, as one JSON value of the shape `restDays`. A
 * part of a statement, so that a page that shows days needs none of its own for it. The ends may be SQL too.
 */
export function restDaysSql(from: Day | Fragment, to: Day | Fragment) {
  const db = sql();
  return db`(
    SELECT jsonb_build_object(
      'weekends', coalesce((
        SELECT jsonb_agg(jsonb_build_object('side', s.side, 'weekdays', w.weekdays, 'from', w."from", 'to', w."to",
          'source', w.source, 'note', w.note) ORDER BY s.side, w."from")
        FROM (VALUES ('A', d.side_a_id), ('B', d.side_b_id)) AS s(side, party_id)
        JOIN party_weekend w ON w.party_id = s.party_id
        WHERE w."from" <= ${to}::date AND (w."to" IS NULL OR w."to" > ${from}::date)), '[]'),
      'holidays', coalesce((
        SELECT jsonb_agg(jsonb_build_object('side', s.side, 'day', h.day, 'name', h.name, 'percent', h.percent,
          'standing', h.standing) ORDER BY h.day, s.side, h.name)
        FROM (VALUES ('A', d.side_a_id), ('B', d.side_b_id)) AS s(side, party_id)
        JOIN holiday h ON h.party_id = s.party_id
        WHERE h.day BETWEEN ${from}::date AND ${to}::date), '[]')))`;
}

import { restDaysSql } from "@/lib/holiday/record";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound, refusal } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { dateOf, lastDayOf } from "@/lib/meeting/commands/values";
import { endRefusal } from "@/lib/meeting/rules";
import { conflictsOf, type Dated, daysTaken, LONGEST_MEETING } from "@/lib/meeting/rules/conflicts";
import {
  type ConflictShape,
  type ConflictsShape,
  conflicts,
  conflictsById,
  conflictsByReference,
} from "@/lib/meeting/schema/conflicts";
import { numberIn, reference } from "@/lib/reference/rules";
import { addDays, type Day } from "@/lib/time/day";

interface Other {
  number: number;
  title: string;
  earliest: Day;
  latest: Day;
  lastDay: Day | null;
  shared: { group: number; least: number }[];
}
interface Row {
  rest: RestDaysShape;
  others: Other[];
}

type Which = { id: string } | { dossier: string; number: number };
const MOST_OTHERS = 100;

/**
 * What stands against those days of a meeting: one statement, with the rest of both sides, the meetings of the
 * dossier on the same days, and those of its groups that are nearer than the rule in force on the day allows (a rule of one level spaces the meetings of that level).
 */
export async function conflictsWith(actor: Actor, which: Which, dated: Dated): Promise<ConflictShape[]> {
  const db = sql();
  // Of no known day there is nothing to compare; the meeting is still looked up, or its absence would not be told.
  const days = daysTaken(dated);
  const [first, last] = [days?.first ?? null, days?.last ?? null];
  const wanted =
    "id" in which ? db`m.id = ${which.id}` : db`d.slug = ${which.dossier} AND m.number = ${which.number}`;
  const [row] = await db<Row[]>`
    WITH here AS (
      SELECT m.id, m.level, m.dossier_id, d.side_a_id, d.side_b_id FROM meeting m
      JOIN dossier d ON d.id = m.dossier_id AND d.archived_at IS NULL
      WHERE m.archived_at IS NULL AND d.id = ANY(${readableDossiers(actor)}::uuid[]) AND ${wanted}
    ), spaced AS (
      SELECT g.working_group_id, w.number AS "group", c.level, max(c.min_spacing_days) AS least
      FROM here JOIN meeting_group g ON g.meeting_id = here.id
      JOIN working_group w ON w.id = g.working_group_id
      JOIN cadence c ON c.working_group_id = w.id AND c.archived_at IS NULL
      WHERE c."from" <= ${first}::date AND (c."to" IS NULL OR c."to" > ${first}::date)
        AND (c.level IS NULL OR c.level = here.level)
      GROUP BY 1, 2, 3
    ), reach AS (SELECT coalesce(max(least), 0) AS days FROM spaced)
    SELECT ${restDaysSql(db`${first}::date`, db`${last}::date`)} AS rest, (
      SELECT coalesce(jsonb_agg(to_jsonb(o) ORDER BY o.number), '[]') FROM (
        SELECT m.number, m.title, m.on_earliest AS earliest, m.on_latest AS latest, m.last_day AS "lastDay", coalesce((
          SELECT jsonb_agg(jsonb_build_object('group', s."group", 'least', s.least) ORDER BY s."group")
          FROM meeting_group g JOIN spaced s ON s.working_group_id = g.working_group_id
          WHERE g.meeting_id = m.id AND (s.level IS NULL OR s.level = m.level)
        ), '[]') AS shared
        FROM meeting m, reach
        WHERE m.dossier_id = d.dossier_id AND m.id <> d.id AND m.archived_at IS NULL
          AND m.status NOT IN ('cancelled', 'postponed') AND m.on_earliest = m.on_latest
          AND m.on_earliest BETWEEN ${first && addDays(first, -LONGEST_MEETING)}::date - reach.days AND ${last}::date + reach.days
          AND coalesce(m.last_day, m.on_latest) >= ${first}::date - reach.days
        ORDER BY m.on_earliest, m.number LIMIT ${MOST_OTHERS}) o) AS others
    FROM here d`;
  if (!row) throw notFound("meeting");
  const others = row.others.map(({ number, shared, ...other }) => ({
    ...other,
    reference: reference("meeting", number),
    shared: shared.map(({ group, least }) => ({ group: reference("workingGroup", group), least })),
  }));
  return conflictsOf(dated, row.rest, others);
}

async function preview(
  actor: Actor,
  which: Which,
  asked: { on: string; lastDay?: string },
): Promise<ConflictsShape> {
  const { earliest, latest } = dateOf(asked.on);
  const lastDay = asked.lastDay ? lastDayOf(asked.lastDay) : null;
  const dated = { earliest, latest, lastDay };
  const refused = endRefusal(dated);
  if (refused) throw refusal(refused.reason, refused.message, { [refused.field]: refused.message });
  const found = await conflictsWith(actor, which, dated);
  return { day: daysTaken(dated)?.first ?? null, lastDay, conflicts: found };
}

/** What would stand against another date of a meeting, by the meeting's ID. It prevents nothing: it is told. */
export const getConflicts = query({
  name: "meeting.conflicts",
  summary: "What stands against moving a meeting to a date: days of rest of both sides, other meetings",
  input: conflictsById,
  output: conflicts,
  http: { method: "get", path: "/meetings/{id}/conflicts" },
  run: ({ actor }, { id, ...asked }) => preview(actor, { id }, asked),
});

/** The same by the meeting's short reference, as its page's address has it. */
export const getConflictsByReference = query({
  name: "meeting.conflictsByReference",
  summary: "What stands against moving a meeting to a date, by its short reference",
  input: conflictsByReference,
  output: conflicts,
  async run({ actor }, { dossier, reference: short, ...asked }) {
    const number = numberIn("meeting", short);
    if (number === null) throw notFound("meeting");
    return preview(actor, { dossier, number }, asked);
  },
});

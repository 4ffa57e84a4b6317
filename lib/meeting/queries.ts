import type { z } from "zod";
import { inDossier } from "@/lib/dossier/queries";
import { recordId } from "@/lib/dossier/schema";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { COUNT_CAP, invalidCursor, openCursor, toPage } from "@/lib/kernel/page";
import { LONGEST_SPAN } from "@/lib/meeting/calendar";
import { filteredBy } from "@/lib/meeting/queries/filter";
import { blockedBy, daysRestSql, meetingRestSql, restDaysOf } from "@/lib/meeting/record";
import { isUnconfirmed } from "@/lib/meeting/rules";
import { type ListedMeeting, meetingList, meetingListInput } from "@/lib/meeting/schema";
import { numberIn, reference } from "@/lib/reference/rules";
import { type Day, isDay } from "@/lib/time/day";

interface Row extends Omit<ListedMeeting, "reference" | "unconfirmed" | "groups" | "blocked" | "restDays"> {
  number: number;
  groups: { number: number; name: string }[];
  rest: RestDaysShape | null;
  key: string;
  total: number;
}

/** Each field by its name: to copy the rest of a row takes as long as to ask for it. */
function shape(row: Row, today: Day, allRest: boolean): ListedMeeting {
  return {
    id: row.id,
    dossier: row.dossier,
    title: row.title,
    ordinal: row.ordinal,
    level: row.level,
    status: row.status,
    place: row.place,
    hostSide: row.hostSide,
    online: row.online,
    on: row.on,
    lastDay: row.lastDay,
    reason: row.reason,
    version: row.version,
    reference: reference("meeting", row.number),
    unconfirmed: isUnconfirmed(row.status, row.lastDay ?? row.on?.latest ?? null, today),
    blocked: blockedBy(row, row.rest, today),
    ...(allRest && { restDays: restDaysOf(row, row.rest) }),
    groups: row.groups.map(({ number, name }) => ({ reference: reference("workingGroup", number), name })),
  };
}

/**
 * Meetings that can fall between the two days, either of which may be open. One of a bounded date begins at most its
 * longest span before the first of them: so far the index is read. The rest are in an index of their own.
 */
function within(from: Day | undefined, to: Day | undefined) {
  const db = sql();
  const none = db``;
  if (from === undefined && to === undefined) return none;
  return db`AND m.on_edtf IS NOT NULL
    ${to ? db`AND coalesce(m.on_earliest, '-infinity') <= ${to}::date` : none}
    ${
      from
        ? db`AND coalesce(m.last_day, m.on_latest, 'infinity') >= ${from}::date
          AND (m.on_earliest >= ${from}::date - ${LONGEST_SPAN}::int ${to ? db`AND m.on_earliest <= ${to}::date` : none}
            OR m.on_edtf IS NOT NULL AND (m.on_earliest IS NULL OR m.on_latest IS NULL
              OR coalesce(m.last_day, m.on_latest) - m.on_earliest >= 366))`
        : none
    }`;
}

/** What the meetings of the list fulfil. */
function conditions(dossiers: string[], today: Day, input: z.output<typeof meetingListInput>) {
  const db = sql();
  const none = db``;
  // What is over or held is not coming; an open end may still be to come.
  const coming = db`m.on_edtf IS NOT NULL AND m.status <> 'held'
    AND coalesce(m.last_day, m.on_latest, 'infinity') >= ${today}::date`;
  const pattern = `%${(input.q ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const readable = db`id = ANY(${dossiers}::uuid[]) AND archived_at IS NULL`;
  return db`m.archived_at IS NULL
    AND ${
      input.dossier === undefined
        ? db`m.dossier_id IN (SELECT id FROM dossier WHERE ${readable})`
        : db`m.dossier_id = (SELECT id FROM dossier WHERE slug = ${input.dossier} AND ${readable})`
    }
    ${filteredBy(input, today)}
    ${within(input.from, input.to)}
    ${input.when === "coming" ? db`AND ${coming}` : input.when === "past" ? db`AND (${coming}) IS NOT TRUE` : none}
    ${input.q ? db`AND (m.title ILIKE ${pattern} OR m.place ILIKE ${pattern} OR m.number = ${numberIn("meeting", input.q) ?? 0})` : none}`;
}

/** The day and number that a page ended with; among those of several dossiers the ID as well. */
function placeOf(cursor: string, several: boolean): [Day, number, string] {
  const [day, number, id = ""] = openCursor(cursor, several ? 3 : 2);
  if (!isDay(day) || !Number.isSafeInteger(number)) throw invalidCursor();
  if (several && !recordId.safeParse(id).success) throw invalidCursor();
  return [day, Number(number), String(id)];
}

/** The page of meetings in those dossiers, in the order that `when` says: one statement. */
async function listRows(dossiers: string[], today: Day, input: z.output<typeof meetingListInput>) {
  const db = sql();
  const none = db``;
  // Within a dossier a number is one meeting's; among several the ID decides.
  const several = input.dossier === undefined;
  const slugOf =
    input.dossier === undefined
      ? db`(SELECT slug FROM dossier WHERE id = m.dossier_id)`
      : db`${input.dossier}`;
  const allRest = input.restDays ?? false;
  const after = input.cursor ? placeOf(input.cursor, several) : null;
  const [order, beyond] = input.when === "coming" ? [db`ASC`, db`>`] : [db`DESC`, db`<`];
  // What the page and the count read twice, each as far as it needs, follows the order of the list; what lies within a
  // stretch of days is found by its days, once.
  const once = input.from === undefined ? db`NOT MATERIALIZED` : db`MATERIALIZED`;
  const rows = await db<Row[]>`
    WITH found AS ${once} (
      SELECT m.*, coalesce(m.on_earliest, m.on_latest, '0001-01-01'::date) AS day FROM meeting m
      WHERE ${conditions(dossiers, today, input)}
    ), page AS (
      SELECT f.* FROM found f ${
        !after
          ? none
          : several
            ? db`WHERE (f.day, f.number, f.id) ${beyond} (${after[0]}::date, ${after[1]}, ${after[2]}::uuid)`
            : db`WHERE (f.day, f.number) ${beyond} (${after[0]}::date, ${after[1]})`
      }
      ORDER BY f.day ${order}, f.number ${order} ${several ? db`, f.id ${order}` : none} LIMIT ${input.limit + 1}
    ), grouped AS MATERIALIZED (
      SELECT p.id, jsonb_agg(jsonb_build_object('number', w.number, 'name', w.name) ORDER BY w.number) AS groups
      FROM page p JOIN meeting_group g ON g.meeting_id = p.id JOIN working_group w ON w.id = g.working_group_id
      GROUP BY p.id
    )
    SELECT m.id, ${slugOf} AS dossier, m.number, m.title, m.ordinal, m.level, m.status, m.place,
      m.host_side AS "hostSide", m.online, m.last_day AS "lastDay", m.reason, m.version,
      CASE WHEN m.on_edtf IS NOT NULL THEN jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest,
        'latest', m.on_latest, 'printed', m.on_printed, 'calendar', m.on_calendar) END AS "on", m.day AS key,
      coalesce(x.groups, '[]') AS groups, ${allRest ? daysRestSql() : meetingRestSql(today)} AS rest, (SELECT count(*)::int FROM (SELECT FROM found LIMIT ${COUNT_CAP + 1}) f) AS total
    FROM page m LEFT JOIN grouped x ON x.id = m.id
    ORDER BY m.day ${order}, m.number ${order} ${several ? db`, m.id ${order}` : none}`;
  return toPage(
    rows,
    input.limit,
    rows[0]?.total ?? 0,
    (row) => shape(row, today, allRest),
    (row) => [row.key, row.number, ...(several ? [row.id] : [])],
  );
}

/** The meetings of a dossier, or of all that the person may read; or those that can fall within `from` and `to`. */
export const listMeetings = query({
  name: "meeting.list",
  summary: "The meetings of a dossier, or of all that you may read",
  input: meetingListInput,
  output: meetingList,
  http: { method: "get", path: "/meetings" },
  async run({ actor, today }, input) {
    const page = await listRows(readableDossiers(actor), today, input);
    return input.dossier === undefined ? page : inDossier(actor, input.dossier, page);
  },
});

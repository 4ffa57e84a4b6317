import type { z } from "zod";
import { inDossier } from "@/lib/dossier/queries";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { COUNT_CAP, openCursor, toPage } from "@/lib/kernel/page";
import { filteredBy } from "@/lib/meeting/queries/filter";
import { blockedBy, meetingRestSql } from "@/lib/meeting/record";
import { isUnconfirmed } from "@/lib/meeting/rules";
import { type MeetingShape, meetingList, meetingListInput } from "@/lib/meeting/schema";
import { numberIn, reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

interface Row extends Omit<MeetingShape, "reference" | "unconfirmed" | "groups" | "blocked"> {
  number: number;
  groups: { number: number; name: string }[];
  rest: RestDaysShape | null;
  key: string;
  total: number;
}

function shape({ number, groups, rest, key: _key, total: _total, ...row }: Row, today: Day): MeetingShape {
  return {
    ...row,
    reference: reference("meeting", number),
    unconfirmed: isUnconfirmed(row.status, row.lastDay ?? row.on?.latest ?? null, today),
    blocked: blockedBy(row, rest, today),
    groups: groups.map((group) => ({ reference: reference("workingGroup", group.number), name: group.name })),
  };
}

/** The page of meetings in those dossiers, in the order that `when` says: one statement. */
async function listRows(dossiers: string[], today: Day, input: z.output<typeof meetingListInput>) {
  const db = sql();
  const none = db``;
  const after = input.cursor ? openCursor(input.cursor, 2) : null;
  // What is over or held is not coming; an open end may still be to come.
  const coming = db`m.on_edtf IS NOT NULL AND m.status <> 'held'
    AND coalesce(m.last_day, m.on_latest, 'infinity') >= ${today}::date`;
  const order = input.when === "coming" ? db`ASC` : db`DESC`;
  const pattern = `%${(input.q ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db<Row[]>`
    WITH found AS (
      SELECT m.id, d.slug AS dossier, m.number, m.title, m.ordinal, m.level, m.status, m.place,
        m.host_side AS "hostSide", m.online, m.last_day::text AS "lastDay", m.reason, m.version,
        CASE WHEN m.on_edtf IS NOT NULL THEN jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest,
          'latest', m.on_latest, 'printed', m.on_printed, 'calendar', m.on_calendar) END AS "on",
        coalesce(m.on_earliest, m.on_latest, '0001-01-01'::date)::text COLLATE "C" AS key
      FROM meeting m
      JOIN dossier d ON d.id = m.dossier_id AND d.archived_at IS NULL
      WHERE m.archived_at IS NULL AND m.dossier_id = ANY(${dossiers}::uuid[]) AND d.slug = ${input.dossier}
      ${filteredBy(input, today)}
      ${input.from ? db`AND m.on_edtf IS NOT NULL AND coalesce(m.last_day, m.on_latest, 'infinity') >= ${input.from}::date` : none}
      ${input.to ? db`AND m.on_edtf IS NOT NULL AND coalesce(m.on_earliest, '-infinity') <= ${input.to}::date` : none}
      ${input.when === "coming" ? db`AND ${coming}` : input.when === "past" ? db`AND (${coming}) IS NOT TRUE` : none}
      ${input.q ? db`AND (m.title ILIKE ${pattern} OR m.place ILIKE ${pattern} OR m.number = ${numberIn("meeting", input.q) ?? 0})` : none}
    ), counted AS (SELECT count(*)::int AS total FROM (SELECT FROM found LIMIT ${COUNT_CAP + 1}) f)
    SELECT f.*, counted.total,
      (SELECT ${meetingRestSql(today)} FROM meeting m WHERE m.id = f.id) AS rest, coalesce((
        SELECT jsonb_agg(jsonb_build_object('number', w.number, 'name', w.name) ORDER BY w.number)
        FROM meeting_group g JOIN working_group w ON w.id = g.working_group_id WHERE g.meeting_id = f.id
      ), '[]') AS groups
    FROM found f, counted
    ${after ? db`WHERE (f.key, f.number) ${input.when === "coming" ? db`>` : db`<`} (${String(after[0])}, ${Number(after[1]) || 0})` : none}
    ORDER BY f.key ${order}, f.number ${order}
    LIMIT ${input.limit + 1}`;
  return toPage(
    [...rows],
    input.limit,
    rows[0]?.total ?? 0,
    (row) => shape(row, today),
    (row) => [row.key, row.number],
  );
}

/** The meetings of a dossier, or those that can fall within `from` and `to`. */
export const listMeetings = query({
  name: "meeting.list",
  summary: "The meetings of a dossier",
  input: meetingListInput,
  output: meetingList,
  http: { method: "get", path: "/meetings" },
  run: async ({ actor, today }, input) =>
    inDossier(actor, input.dossier, await listRows(readableDossiers(actor), today, input)),
});

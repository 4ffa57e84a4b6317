import type { Fragment } from "postgres";
import type { z } from "zod";
import { restDaysSql } from "@/lib/holiday/record";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { LONGEST_SPAN } from "@/lib/meeting/calendar";
import { filteredBy } from "@/lib/meeting/queries/filter";
import { blockedBy, meetingRestSql } from "@/lib/meeting/record";
import { isUnconfirmed } from "@/lib/meeting/rules";
import {
  type MeetingWindow,
  meetingWindow,
  meetingWindowInput,
  type WindowMeeting,
} from "@/lib/meeting/schema/window";
import { reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

const MOST = 400;
const MOST_OPEN = 50;

interface Row extends Omit<WindowMeeting, "reference" | "unconfirmed" | "blocked"> {
  number: number;
  /** When the sides rest on its days, where that is not told of the whole window. */
  rest?: RestDaysShape | null;
}

interface Answer {
  meetings: Row[];
  total: number;
  days: { day: Day; count: number }[];
  open: Row[];
  openTotal: number;
  dossiers: MeetingWindow["dossiers"];
  rest: RestDaysShape | null;
}

/** What blocks a meeting of one dossier is told of the days that are shown: their rest is read anyway. */
function shape(
  { number, rest: own = null, ...row }: Row,
  rest: RestDaysShape | null,
  today: Day,
): WindowMeeting {
  return {
    ...row,
    reference: reference("meeting", number),
    unconfirmed: isUnconfirmed(row.status, row.lastDay ?? row.on?.latest ?? null, today),
    blocked: blockedBy(row, rest ?? own, today),
  };
}

/** The rows of a part of the window as JSON, the earliest first; `rest` is what more is told of each. */
function listed(part: "within" | "open", most: number, rest: Fragment) {
  const db = sql();
  return db`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'dossier', m.slug, 'number', m.number, 'title', m.title,
      'level', m.level, 'status', m.status, 'place', m.place, 'hostSide', m.host_side, 'online', m.online,
      'lastDay', m.last_day, 'startTime', m.start_time, 'endTime', m.end_time, 'timeZone', m.time_zone, 'version', m.version,
      'on', jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest, 'latest', m.on_latest,
        'printed', m.on_printed, 'calendar', m.on_calendar)${rest}) ORDER BY m.on_earliest, m.start_time, m.number), '[]')
    FROM (SELECT * FROM ${db(part)} ORDER BY on_earliest, start_time, number LIMIT ${most}) m)`;
}

/** Everything that the calendar of a dossier, or of all, shows of a stretch of time: one statement. */
async function readWindow(
  dossiers: string[],
  today: Day,
  input: z.output<typeof meetingWindowInput>,
): Promise<Answer> {
  const db = sql();
  const { from, to, dossier } = input;
  const none = db``;
  // Of one dossier the rest of every day is told; of several that of the days on which a meeting is to come.
  const more = dossier === undefined ? db`, 'rest', ${meetingRestSql(today)}` : none;
  const wanted = db`m.archived_at IS NULL AND m.on_edtf IS NOT NULL ${filteredBy(input, today)}`;
  // A bounded date begins at most its longest span before the window: so far the index is read, and no further.
  const [row] = await db<Answer[]>`
    WITH d AS (
      SELECT id, slug, name, side_a_id, side_b_id FROM dossier
      WHERE ${dossier === undefined ? none : db`slug = ${dossier} AND`} id = ANY(${dossiers}::uuid[])
        AND archived_at IS NULL
    ), within AS (
      SELECT m.*, d.slug, coalesce(m.last_day, m.on_latest) AS last FROM d JOIN meeting m ON m.dossier_id = d.id
      WHERE m.on_earliest BETWEEN ${from}::date - ${LONGEST_SPAN}::int AND ${to}::date AND m.on_latest IS NOT NULL
        AND coalesce(m.last_day, m.on_latest) >= ${from}::date
        AND coalesce(m.last_day, m.on_latest) - m.on_earliest < ${LONGEST_SPAN}::int AND ${wanted}
    ), open AS (
      SELECT m.*, d.slug FROM d JOIN meeting m ON m.dossier_id = d.id
      WHERE (m.on_earliest IS NULL OR m.on_earliest <= ${to}::date)
        AND coalesce(m.last_day, m.on_latest, 'infinity') >= ${from}::date
        AND (m.on_earliest IS NULL OR m.on_latest IS NULL
          OR coalesce(m.last_day, m.on_latest) - m.on_earliest >= ${LONGEST_SPAN}::int) AND ${wanted}
    )
    SELECT ${dossier === undefined ? none : db`(SELECT ${restDaysSql(from, to)} FROM d) AS rest,`}
      ${listed("within", MOST, more)} AS meetings, (SELECT count(*)::int FROM within) AS total,
      ${listed("open", MOST_OPEN, more)} AS open, (SELECT count(*)::int FROM open) AS "openTotal",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('day', c.day, 'count', c.count) ORDER BY c.day), '[]') FROM (
        SELECT s.day::date AS day, count(*) FROM within m
        CROSS JOIN LATERAL generate_series(greatest(m.on_earliest, ${from}::date), least(m.last, ${to}::date), '1 day') s(day)
        WHERE m.on_earliest = m.on_latest GROUP BY 1) c) AS days,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', d.slug, 'name', d.name, 'sides',
          jsonb_build_object('A', a.name, 'B', b.name)) ORDER BY d.name), '[]')
        FROM d JOIN party a ON a.id = d.side_a_id JOIN party b ON b.id = d.side_b_id) AS dossiers`;
  if (!row || (dossier !== undefined && row.dossiers.length === 0)) throw notFound("dossier");
  return row;
}

/**
 * What the calendar of a dossier, or of all dossiers of a person, shows of a stretch of time: meetings, counts by day,
 * and when both sides of the one dossier rest.
 */
export const getMeetingWindow = query({
  name: "meeting.window",
  summary:
    "The meetings of a dossier that can fall within a stretch of time, and the days on which its sides rest; or those of all dossiers",
  input: meetingWindowInput,
  output: meetingWindow,
  http: { method: "get", path: "/calendar" },
  async run({ actor, today }, input) {
    const { meetings, total, days, open, openTotal, dossiers, rest } = await readWindow(
      readableDossiers(actor),
      today,
      input,
    );
    return {
      meetings: meetings.map((row) => shape(row, rest, today)),
      total,
      days,
      open: { meetings: open.map((row) => shape(row, rest, today)), total: openTotal },
      dossiers,
      rest: rest ?? { weekends: [], holidays: [] },
    };
  },
});

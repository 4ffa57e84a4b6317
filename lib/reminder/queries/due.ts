import type { CadenceRule } from "@/lib/cadence/rules";
import type { RestDays } from "@/lib/holiday/rules";
import { yearAskedFor } from "@/lib/holiday/rules/official";
import { sql } from "@/lib/kernel/database";
import { meetingRestSql } from "@/lib/meeting/record";
import type { Sides } from "@/lib/meeting/rules/words";
import {
  blockedReminder,
  CATCH_UP_DAYS,
  FIRST_DAYS,
  meetingReminder,
  type RemindedMeeting,
  type Reminder,
} from "@/lib/reminder/rules";
import { type CalendarFacts, calendarReminder } from "@/lib/reminder/rules/calendar";
import { remindedFrom, slotReminders } from "@/lib/reminder/rules/slots";
import type { Facts } from "@/lib/reminder/rules/words";
import { meetingsFromCut } from "@/lib/slot/record";
import { toldOf } from "@/lib/slot/rules/cut";
import { addDays, type Day } from "@/lib/time/day";

/** A reminder with what it is about, before it is known whom it goes to. */
export interface Due extends Reminder {
  dossierId: string;
  meetingId: string | null;
  groupId: string | null;
  facts: Facts;
}

/** Dossiers that somebody who may sign in is a member of. */
const watched = (dossierId: string) => sql()`EXISTS (
  SELECT FROM membership w JOIN user_account u ON u.id = w.user_id AND u.disabled_at IS NULL
  WHERE w.dossier_id = ${sql()(dossierId)})`;

type MeetingRow = RemindedMeeting & {
  dossierId: string;
  edtf: string;
  rest: RestDays | null;
  sides: Sides;
};

async function dueMeetings(today: Day): Promise<Due[]> {
  const rows = await sql()<MeetingRow[]>`
    SELECT m.id, m.dossier_id AS "dossierId", m.status, m.on_earliest AS earliest, m.on_latest AS latest,
      m.last_day AS "lastDay", m.on_edtf AS edtf, CASE WHEN m.status = 'scheduled' THEN ${meetingRestSql(today)} END AS rest,
      jsonb_build_object('A', a.name, 'B', b.name) AS sides
    FROM meeting m JOIN dossier d ON d.id = m.dossier_id AND d.archived_at IS NULL
    JOIN party a ON a.id = d.side_a_id JOIN party b ON b.id = d.side_b_id
    WHERE m.archived_at IS NULL AND m.status IN ('planned', 'announced', 'scheduled') AND m.on_edtf IS NOT NULL
      AND (m.on_earliest BETWEEN ${today}::date AND ${addDays(today, FIRST_DAYS)}::date
        OR coalesce(m.last_day, m.on_latest) BETWEEN ${addDays(today, -CATCH_UP_DAYS)}::date AND ${addDays(today, -1)}::date
        OR (m.status = 'scheduled' AND m.on_earliest = m.on_latest AND coalesce(m.last_day, m.on_latest) >= ${today}::date))
      AND ${watched("m.dossier_id")}`;
  return rows.flatMap(({ dossierId, edtf, rest, sides, ...meeting }) => {
    const { id: meetingId, status, lastDay, earliest, latest } = meeting;
    const facts = { status, edtf, lastDay, exact: earliest !== null && earliest === latest };
    const about = { dossierId, meetingId, groupId: null };
    const due: Due[] = [];
    const step = meetingReminder(meeting, today);
    if (step) due.push({ ...step, ...about, facts });
    const warning = rest && blockedReminder(meeting, rest, today);
    if (warning) {
      const { blocked, ...reminder } = warning;
      due.push({ ...reminder, ...about, facts: { ...facts, blocked, sides } });
    }
    return due;
  });
}

interface TrackRow {
  dossierId: string;
  group: string;
  level: string | null;
  rules: CadenceRule[];
}

/** The rules of every group and level that are in force, or ended so lately that their last window may still be told of. */
const trackRows = (today: Day) => sql()<TrackRow[]>`
  SELECT c.dossier_id AS "dossierId", c.working_group_id AS "group", c.level, jsonb_agg(jsonb_build_object(
      'times', c.times, 'per', c.per, 'interval', c."interval", 'bound', c.bound, 'anchor', c.anchor,
      'calendar', c.calendar, 'from', c."from", 'to', c."to", 'anchorDate', c.anchor_date,
      'graceDays', c.grace_days, 'leadDays', c.lead_days)) AS rules
  FROM cadence c
  JOIN working_group g ON g.id = c.working_group_id AND g.archived_at IS NULL
  JOIN dossier d ON d.id = c.dossier_id AND d.archived_at IS NULL
  WHERE c.archived_at IS NULL AND ${watched("c.dossier_id")}
  GROUP BY 1, 2, 3
  HAVING min(c."from") <= ${today}::date AND bool_or(c.times > 0)
    AND max(coalesce(c."to" + greatest(c.grace_days, ${CATCH_UP_DAYS}), 'infinity')) >= ${today}::date`;

/** Of so many groups and levels the meetings are read at a time: the process has readers to answer meanwhile. */
const AT_A_TIME = 20;

/** What those tracks ask for, from those of their meetings that it depends on: one statement, rarely two, for each lot. */
async function dueSlots(today: Day): Promise<Due[]> {
  const tracks = await trackRows(today);
  const due: Due[] = [];
  for (let at = 0; at < tracks.length; at += AT_A_TIME) {
    const asked = tracks
      .slice(at, at + AT_A_TIME)
      .map((track) => ({ ...track, ...toldOf(track.rules, today, remindedFrom), until: null }));
    for (const { dossierId, group: groupId, level, rules, rows, cut } of await meetingsFromCut(asked)) {
      const reminders = slotReminders({ groupId, level, rules, meetings: rows }, today, cut);
      due.push(...reminders.map((reminder) => ({ ...reminder, dossierId, meetingId: null, groupId })));
    }
  }
  return due;
}

type CalendarRow = CalendarFacts & { dossierId: string };

/** The sides whose holidays of the year that is asked for are not official; of parties that have any holidays at all. */
async function dueCalendars(today: Day): Promise<Due[]> {
  const year = yearAskedFor(today);
  const rows = await sql()<CalendarRow[]>`
    SELECT d.id AS "dossierId", jsonb_build_object('code', p.code, 'name', p.name) AS party, ${year}::int AS year,
      count(h.id)::int AS days, count(h.id) FILTER (WHERE h.standing = 'estimated')::int AS estimated
    FROM dossier d
    JOIN party p ON p.id IN (d.side_a_id, d.side_b_id)
    LEFT JOIN holiday h ON h.party_id = p.id AND h.archived_at IS NULL
      AND h.day BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31)
    WHERE d.archived_at IS NULL AND ${watched("d.id")}
      AND EXISTS (SELECT FROM holiday k WHERE k.party_id = p.id AND k.archived_at IS NULL)
    GROUP BY d.id, p.id`;
  return rows.flatMap(({ dossierId, ...facts }) => {
    const reminder = calendarReminder(facts, today);
    return reminder ? [{ ...reminder, dossierId, meetingId: null, groupId: null, facts }] : [];
  });
}

/** All that is due on a day, of every dossier that has a reader. */
export async function readDue(today: Day): Promise<Due[]> {
  const due = await Promise.all([dueMeetings(today), dueSlots(today), dueCalendars(today)]);
  return due.flat();
}

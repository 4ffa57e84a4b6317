import { restDaysSql } from "@/lib/holiday/record";
import type { RestDays } from "@/lib/holiday/rules";
import { sql } from "@/lib/kernel/database";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { isWarned, LONGEST_MEETING, restConflictsOf } from "@/lib/meeting/rules/conflicts";
import type { RestConflictShape } from "@/lib/meeting/schema/conflicts";
import type { Day } from "@/lib/time/day";

/**
 * SQL: when the sides rest on the days of the meeting `m`, as `restDaysSql` gives it; null for one that nobody is
 * warned about. A part of a statement that lists meetings: what is blocked is reckoned anew with every look.
 */
export function meetingRestSql(today: Day) {
  const db = sql();
  const last = db`least(coalesce(m.last_day, m.on_latest), m.on_earliest + ${LONGEST_MEETING - 1}::int)`;
  return db`CASE WHEN m.status IN ('planned', 'announced', 'scheduled') AND m.on_earliest = m.on_latest
      AND coalesce(m.last_day, m.on_latest) >= ${today}::date
    THEN (SELECT ${restDaysSql(db`m.on_earliest`, last)} FROM dossier d WHERE d.id = m.dossier_id) END`;
}

interface Row {
  status: MeetingStatus;
  on: { earliest: Day | null; latest: Day | null } | null;
  lastDay: Day | null;
}

/** The weekends and holidays that a listed meeting falls on; none for one that is held, off, over or of no known day. */
export function blockedBy(
  { status, on, lastDay }: Row,
  rest: RestDays | null,
  today: Day,
): RestConflictShape[] {
  const dated = { status, earliest: on?.earliest ?? null, latest: on?.latest ?? null, lastDay };
  return rest && isWarned(dated, today) ? restConflictsOf(dated, rest) : [];
}

/** SQL: the ordinal of a meeting `m` in the series of the group that the `meeting_group` of that alias ties it to. */
export function ordinalSql(tie: "g" | "i") {
  const db = sql();
  return db`CASE WHEN ${db(tie)}.numbered THEN m.ordinal END`;
}

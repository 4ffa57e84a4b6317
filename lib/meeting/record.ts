import { restDaysSql } from "@/lib/holiday/record";
import type { RestDays } from "@/lib/holiday/rules";
import { sql } from "@/lib/kernel/database";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { isWarned, LONGEST_MEETING, restConflictsOf } from "@/lib/meeting/rules/conflicts";
import type { RestConflictShape } from "@/lib/meeting/schema/conflicts";
import type { Day } from "@/lib/time/day";

/**
 * SQL: when the sides rest on the days of the meeting `m`, as `restDaysSql` gives it; null for one of no known day. A part
 * of a statement that lists meetings: what they fall on is reckoned anew with every look.
 */
export function daysRestSql() {
  const db = sql();
  const last = db`least(coalesce(m.last_day, m.on_latest), m.on_earliest + ${LONGEST_MEETING - 1}::int)`;
  return db`CASE WHEN m.on_earliest = m.on_latest
    THEN (SELECT ${restDaysSql(db`m.on_earliest`, last)} FROM dossier d WHERE d.id = m.dossier_id) END`;
}

/** SQL: the same of a meeting that is warned about; null for others. */
export function meetingRestSql(today: Day) {
  return sql()`CASE WHEN m.status IN ('planned', 'announced', 'scheduled')
      AND coalesce(m.last_day, m.on_latest) >= ${today}::date THEN ${daysRestSql()} END`;
}

interface Row {
  status: MeetingStatus;
  on: { earliest: Day | null; latest: Day | null } | null;
  lastDay: Day | null;
}

const datedOf = ({ on, lastDay }: Pick<Row, "on" | "lastDay">) => ({
  earliest: on?.earliest ?? null,
  latest: on?.latest ?? null,
  lastDay,
});

/** The weekends and holidays that a listed meeting falls on; none for one of no known day. */
export function restDaysOf(row: Pick<Row, "on" | "lastDay">, rest: RestDays | null): RestConflictShape[] {
  return rest ? restConflictsOf(datedOf(row), rest) : [];
}

/** The same of a meeting to come; none for one that is held, off, over or of no known day. */
export function blockedBy(row: Row, rest: RestDays | null, today: Day): RestConflictShape[] {
  return isWarned({ status: row.status, ...datedOf(row) }, today) ? restDaysOf(row, rest) : [];
}

/** SQL: the ordinal of a meeting `m` in the series of the group that the `meeting_group` of that alias ties it to. */
export function ordinalSql(tie: "g" | "i") {
  const db = sql();
  return db`CASE WHEN ${db(tie)}.numbered THEN m.ordinal END`;
}

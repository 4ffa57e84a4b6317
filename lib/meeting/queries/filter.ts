import { sql } from "@/lib/kernel/database";
import type { MeetingLevel, MeetingStatus } from "@/lib/meeting/rules";
import { numberIn } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

/** What lists, calendars and feeds of meetings are narrowed by. Empty lists and absent values narrow nothing. */
export interface MeetingFilter {
  group?: string;
  status: MeetingStatus[];
  level: MeetingLevel[];
  /** The side that hosts. */
  side?: "A" | "B";
  /** Their last possible day passed, and nobody recorded an outcome. */
  unconfirmed?: boolean;
}

/** SQL: the conditions on the meeting `m`, each beginning with AND. */
export function filteredBy({ group, status, level, side, unconfirmed }: MeetingFilter, today: Day) {
  const db = sql();
  const none = db``;
  // A reference that is none finds nothing.
  const number = group === undefined ? null : (numberIn("workingGroup", group) ?? 0);
  return db`
    ${status.length ? db`AND m.status::text = ANY(${status}::text[])` : none}
    ${level.length ? db`AND m.level::text = ANY(${level}::text[])` : none}
    ${side ? db`AND m.host_side::text = ${side}` : none}
    ${
      unconfirmed === undefined
        ? none
        : db`AND (m.status IN ('planned', 'announced', 'scheduled')
            AND coalesce(m.last_day, m.on_latest, 'infinity') < ${today}::date) = ${unconfirmed}`
    }
    ${
      number === null
        ? none
        : db`AND EXISTS (SELECT FROM meeting_group g JOIN working_group w ON w.id = g.working_group_id
            WHERE g.meeting_id = m.id AND w.number = ${number})`
    }`;
}

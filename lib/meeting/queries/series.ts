import type { Transaction } from "@/lib/kernel/database";
import type { PartialDateShape } from "@/lib/kernel/partial-date";
import type { MeetingStatus } from "@/lib/meeting/rules";
import type { HostedMeeting, HostPolicy } from "@/lib/slot/rules/host";
import type { Day } from "@/lib/time/day";

interface Neighbour {
  number: number;
  title: string;
  status: MeetingStatus;
  on: PartialDateShape;
}

/** A group of a meeting, with what stands around the meeting in the group's series. */
export interface SeriesRow {
  number: number;
  name: string;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** Who hosts by the rule that is in force at the meeting's level, or for any; null when none is. */
  hosts: HostPolicy | null;
  /** The meetings of the series that decide whose turn it is to host. */
  turns: HostedMeeting[];
  /** Where each side last hosted a meeting that was held. */
  placeA: string | null;
  placeB: string | null;
}

/** The groups of a meeting by number, each with its series around the meeting: one statement. */
export function seriesOf(
  client: Pick<Transaction, "$queryRaw">,
  meetingId: string,
  today: Day,
): Promise<SeriesRow[]> {
  return client.$queryRaw<SeriesRow[]>`
    WITH here AS (
      SELECT m.id, m.number, m.level, coalesce(m.on_earliest, m.on_latest) AS day FROM meeting m WHERE m.id = ${meetingId}::uuid
    ), series AS (
      SELECT g.working_group_id AS group_id, m.number, m.title, m.status, m.host_side, m.place,
        m.on_earliest, m.on_latest, coalesce(m.on_earliest, m.on_latest) AS day,
        jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest, 'latest', m.on_latest,
          'printed', m.on_printed, 'calendar', m.on_calendar) AS "on"
      FROM meeting_group mine
      JOIN meeting_group g ON g.working_group_id = mine.working_group_id
      JOIN meeting m ON m.id = g.meeting_id AND m.archived_at IS NULL
      WHERE mine.meeting_id = ${meetingId}::uuid
    )
    SELECT w.number, w.name,
      (SELECT to_jsonb(s) FROM series s WHERE s.group_id = w.id AND (s.day, s.number) < (here.day, here.number)
        ORDER BY s.day DESC, s.number DESC LIMIT 1) AS previous,
      (SELECT to_jsonb(s) FROM series s WHERE s.group_id = w.id AND (s.day, s.number) > (here.day, here.number)
        ORDER BY s.day, s.number LIMIT 1) AS next,
      (SELECT c.hosts::text FROM cadence c
        WHERE c.working_group_id = w.id AND c.archived_at IS NULL AND c."from" <= ${today}::date
          AND coalesce(c."to", 'infinity') > ${today}::date AND coalesce(c.level = here.level, true)
        ORDER BY c.level IS NOT DISTINCT FROM here.level DESC, c.level IS NULL DESC, c."from" DESC LIMIT 1) AS hosts,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('reference', 'M-' || t.number, 'status', t.status,
          'hostSide', t.host_side, 'earliest', t.on_earliest, 'latest', t.on_latest)), '[]')
        FROM (
          (SELECT * FROM series s WHERE s.group_id = w.id AND s.status = 'held'
            ORDER BY s.day DESC NULLS LAST, s.number DESC LIMIT 1)
          UNION (SELECT * FROM series s WHERE s.group_id = w.id AND s.status = 'held' AND s.host_side IS NOT NULL
            ORDER BY s.day DESC NULLS LAST, s.number DESC LIMIT 1)
          UNION (SELECT * FROM series s WHERE s.group_id = w.id AND s.status = 'postponed' AND s.host_side IS NOT NULL
            ORDER BY s.day NULLS FIRST, s.number LIMIT 1)
          UNION (SELECT * FROM series s WHERE s.group_id = w.id AND s.status IN ('planned', 'announced', 'scheduled')
            AND s.day IS NOT NULL AND coalesce(s.on_latest, 'infinity') >= ${today}::date
            ORDER BY s.day DESC, s.number DESC LIMIT 1)
        ) t) AS turns,
      (SELECT s.place FROM series s
        WHERE s.group_id = w.id AND s.status = 'held' AND s.host_side = 'A' AND s.place IS NOT NULL
        ORDER BY s.day DESC NULLS LAST, s.number DESC LIMIT 1) AS "placeA",
      (SELECT s.place FROM series s
        WHERE s.group_id = w.id AND s.status = 'held' AND s.host_side = 'B' AND s.place IS NOT NULL
        ORDER BY s.day DESC NULLS LAST, s.number DESC LIMIT 1) AS "placeB"
    FROM here
    JOIN meeting_group mine ON mine.meeting_id = here.id
    JOIN working_group w ON w.id = mine.working_group_id
    ORDER BY w.number`;
}

import { sql } from "@/lib/kernel/database";
import type { SlotMeeting } from "@/lib/slot/rules";
import { cutOf, readFrom, type Told } from "@/lib/slot/rules/cut";
import type { Day } from "@/lib/time/day";

/** As little of a meeting as its slot tells. */
export interface MeetingRow extends SlotMeeting {
  number: number;
  edtf: string | null;
}

/** What is asked of a group and level. */
export interface Asked extends Told {
  group: string;
  level: string | null;
  /** Meetings from this day on change nothing that is told; null when all that are ahead do. */
  until: Day | null;
}

/** The meetings of one that was asked for, without those before its cut; null when all are there. */
export type FromCut<T extends Asked> = T & { rows: MeetingRow[]; cut: Day | null };

/**
 * The meetings that can lie in a stretch of each track, and those put off: one statement for all tracks. Each track's come
 * as one value: to take thousands of rows apart would hold the process up longer.
 */
async function meetingRows(tracks: (Asked & { since: Day })[]): Promise<MeetingRow[][]> {
  if (tracks.length === 0) return [];
  const asked = tracks.map(({ group, level, since, until }) => ({ group, level, since, until }));
  const db = sql();
  const rows = await db<{ meetings: MeetingRow[] }[]>`
    SELECT (
      SELECT coalesce(json_agg(json_build_object('number', m.number, 'edtf', m.on_edtf, 'status', m.status,
        'earliest', m.on_earliest, 'latest', m.on_latest) ORDER BY m.number), '[]')
      FROM meeting_group g JOIN meeting m ON m.id = g.meeting_id AND m.archived_at IS NULL
      WHERE g.working_group_id = t."group" AND m.on_edtf IS NOT NULL AND (t.level IS NULL OR m.level::text = t.level)
        AND ((coalesce(m.on_earliest, '-infinity') < coalesce(t.until, 'infinity')
            AND coalesce(m.on_latest, 'infinity') >= t.since)
          OR m.status = 'postponed')) AS meetings
    FROM ROWS FROM (jsonb_to_recordset(${db.json(asked)}) AS ("group" uuid, level text, since date, until date))
      WITH ORDINALITY AS t("group", level, since, until, at)
    ORDER BY t.at`;
  return rows.map(({ meetings }) => meetings);
}

/**
 * The meetings of each track from where its history can be cut. Nearly always that is found in what is read at
 * first; where it is not, the whole history is read.
 */
export async function meetingsFromCut<T extends Asked>(tracks: readonly T[]): Promise<FromCut<T>[]> {
  const read = async (of: readonly T[], whole: boolean) => {
    const from = of.map((track) => ({ ...track, since: readFrom(track, whole) }));
    const rows = await meetingRows(from);
    return from.map((track, at) => {
      const own = rows[at] ?? [];
      return { ...track, rows: own, cut: cutOf(track.windows, own, track.since, track.by) };
    });
  };
  const once = await read(tracks, false);
  const unsure = once.filter(({ cut, windows, by }) => cut === null && (windows[0]?.start ?? by) < by);
  const again = await read(unsure, true);
  return once.map((track) => fromCut(again[unsure.indexOf(track)] ?? track));
}

function fromCut<T extends FromCut<Asked>>(track: T): T {
  const { cut, rows } = track;
  const counts = ({ status, latest }: MeetingRow) =>
    cut === null || status === "postponed" || latest === null || latest >= cut;
  return { ...track, rows: rows.filter(counts) };
}

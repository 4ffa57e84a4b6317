import { nextNumbers } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { dayOf } from "@/lib/kernel/partial-date";
import { type Change, type Creation, MOVED_THERE } from "@/lib/meeting/commands/import/plan";
import { meetingLabel } from "@/lib/meeting/commands/shared";
import { told } from "@/lib/meeting/commands/values";
import type { Baseline } from "@/lib/meeting/rules/import/merge";
import type { ImportRow, Said } from "@/lib/meeting/rules/import/row";
import { LETTERS, reference } from "@/lib/reference/rules";

const baseline = ({ said, sequence, changed }: ImportRow & { said: Said }): Baseline => ({
  ...said,
  sequence,
  changed,
});

/** A meeting as it stands, as a row of JSON by the names of its columns. */
function record(columns: Creation["columns"]) {
  return {
    ...{ title: columns.title, place: columns.place, status: columns.status, reason: columns.reason },
    note: columns.note,
    on_edtf: columns.onEdtf,
    on_earliest: dayOf(columns.onEarliest),
    on_latest: dayOf(columns.onLatest),
    on_printed: columns.onPrinted,
    on_calendar: columns.onCalendar,
    last_day: dayOf(columns.lastDay),
    start_time: columns.startTime,
    end_time: columns.endTime,
    time_zone: columns.timeZone,
    starts_at: columns.startsAt,
    ends_at: columns.endsAt,
  };
}

// The rows go as one value of JSON: as parameters of their own, thousands of them take longer than a transaction may.

/** Makes the meetings in the order of the file, of that group, and accounts for each. Answers their numbers by UID. */
export async function createImported(
  { tx, audit }: CommandContext,
  dossierId: string,
  group: { id: string; number: number },
  creations: readonly Creation[],
): Promise<Map<string, number>> {
  if (creations.length === 0) return new Map();
  const first = await nextNumbers(tx, dossierId, LETTERS.meeting, creations.length);
  const rows = creations.map(({ row, columns }, at) => ({
    ...record(columns),
    ...{ number: first + at, external_uid: row.uid, imported: baseline(row) },
  }));
  const made = await tx.$queryRaw<{ id: string; number: number }[]>`
    WITH made AS (
      INSERT INTO meeting (dossier_id, number, external_uid, imported, title, place, status, reason, note, on_edtf,
        on_earliest, on_latest, on_printed, on_calendar, last_day, start_time, end_time, time_zone, starts_at, ends_at)
      SELECT ${dossierId}::uuid, x.number, x.external_uid, x.imported, x.title, x.place, x.status, x.reason, x.note,
        x.on_edtf, x.on_earliest, x.on_latest, x.on_printed, x.on_calendar, x.last_day, x.start_time, x.end_time,
        x.time_zone, x.starts_at, x.ends_at
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(number int, external_uid text, imported jsonb,
        title text, place text, status meeting_status, reason text, note text, on_edtf text, on_earliest date,
        on_latest date, on_printed text, on_calendar calendar, last_day date, start_time text, end_time text,
        time_zone text, starts_at timestamptz, ends_at timestamptz)
      RETURNING id, number)
    SELECT id, number FROM made`;
  await tx.$executeRaw`
    INSERT INTO meeting_group (dossier_id, meeting_id, working_group_id)
    SELECT ${dossierId}::uuid, id, ${group.id}::uuid FROM unnest(${made.map(({ id }) => id)}::uuid[]) AS id`;
  const ids = new Map(made.map(({ id, number }) => [number, id]));
  creations.forEach(({ row, values }, at) => {
    const number = first + at;
    audit({
      dossierId,
      entityType: "meeting",
      entityId: ids.get(number) ?? "",
      label: meetingLabel({ number, title: values.title }),
      before: null,
      after: { ...told(values), group: reference("workingGroup", group.number), uid: row.uid },
    });
  });
  return new Map(creations.map(({ row }, at) => [row.uid, first + at]));
}

/** Changes the meetings, which are locked; dates that they were moved from join their chains. Accounts for each. */
export async function changeImported(
  { tx, audit, now }: CommandContext,
  dossierId: string,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ meeting, columns, sequence, own, row }) => ({
    ...record(columns),
    ...{ id: meeting.id, version: meeting.version, sequence, imported: own ? null : baseline(row) },
  }));
  const changed = await tx.$executeRaw`
    UPDATE meeting m SET title = x.title, place = x.place, status = x.status, reason = x.reason, on_edtf = x.on_edtf,
      on_earliest = x.on_earliest, on_latest = x.on_latest, on_printed = x.on_printed, on_calendar = x.on_calendar,
      last_day = x.last_day, start_time = x.start_time, end_time = x.end_time, time_zone = x.time_zone,
      starts_at = x.starts_at, ends_at = x.ends_at, sequence = x.sequence,
      imported = coalesce(x.imported, m.imported), version = m.version + 1, updated_at = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, version int, sequence int, title text,
      place text, status meeting_status, reason text, on_edtf text, on_earliest date, on_latest date, on_printed text,
      on_calendar calendar, last_day date, start_time text, end_time text, time_zone text, starts_at timestamptz,
      ends_at timestamptz, imported jsonb)
    WHERE m.id = x.id AND m.version = x.version`;
  if (changed !== changes.length) throw new Error("a locked meeting was changed by somebody else");
  const moves = changes
    .filter(({ moved, meeting }) => moved && meeting.onEdtf !== null)
    .map(({ meeting }) => ({
      meeting_id: meeting.id,
      from_edtf: meeting.onEdtf,
      from_earliest: dayOf(meeting.onEarliest),
      from_latest: dayOf(meeting.onLatest),
    }));
  await tx.$executeRaw`
    INSERT INTO meeting_move (dossier_id, meeting_id, from_edtf, from_earliest, from_latest, reason)
    SELECT ${dossierId}::uuid, x.*, ${MOVED_THERE}
    FROM jsonb_to_recordset(${JSON.stringify(moves)}::jsonb)
      AS x(meeting_id uuid, from_edtf text, from_earliest date, from_latest date)`;
  for (const { meeting, will, told: difference, moved } of changes)
    audit({
      dossierId,
      entityType: "meeting",
      entityId: meeting.id,
      label: meetingLabel({ number: meeting.number, title: will.title }),
      before: difference.before,
      after: { ...difference.after, ...(moved && { movedBecause: MOVED_THERE }) },
    });
}

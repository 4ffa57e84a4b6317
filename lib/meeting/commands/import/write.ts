import { nextNumbers } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { type Change, type Creation, MOVED_THERE } from "@/lib/meeting/commands/import/plan";
import { meetingLabel } from "@/lib/meeting/commands/shared";
import { told } from "@/lib/meeting/commands/values";
import type { Baseline } from "@/lib/meeting/rules/import/merge";
import type { ImportRow, Said } from "@/lib/meeting/rules/import/row";
import { LETTERS, reference } from "@/lib/reference/rules";

/** Rows in one statement: thousands go in a few, and the parameters of none become too many. */
const AT_ONCE = 500;

function* pieces<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE);
}

const baseline = ({ said, sequence, changed }: ImportRow & { said: Said }): Baseline => ({
  ...said,
  sequence,
  changed,
});

/** Makes the meetings in the order of the file, of that group, and accounts for each. Answers their numbers by UID. */
export async function createImported(
  { tx, audit }: CommandContext,
  dossierId: string,
  group: { id: string; number: number },
  creations: readonly Creation[],
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  if (creations.length === 0) return numbers;
  let number = await nextNumbers(tx, dossierId, LETTERS.meeting, creations.length);
  for (const piece of pieces(creations)) {
    const made = await tx.meeting.createManyAndReturn({
      data: piece.map(({ row, columns }) => ({
        ...columns,
        ...{ dossierId, number: number++, externalUid: row.uid },
        imported: { ...baseline(row), when: { ...row.said.when } },
      })),
      select: { id: true, number: true, externalUid: true },
    });
    await tx.meetingGroup.createMany({
      data: made.map(({ id }) => ({ dossierId, meetingId: id, workingGroupId: group.id })),
    });
    const byUid = new Map(made.map((meeting) => [meeting.externalUid, meeting]));
    for (const { row, values } of piece) {
      const meeting = byUid.get(row.uid);
      if (!meeting) throw new Error("a meeting was not made");
      numbers.set(row.uid, meeting.number);
      audit({
        dossierId,
        entityType: "meeting",
        entityId: meeting.id,
        label: meetingLabel({ number: meeting.number, title: values.title }),
        before: null,
        after: { ...told(values), group: reference("workingGroup", group.number), uid: row.uid },
      });
    }
  }
  return numbers;
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** A change as a row of JSON, by the names of the columns. */
function record({ meeting, columns, sequence, own, row }: Change) {
  return {
    ...{ id: meeting.id, version: meeting.version, sequence },
    ...{ title: columns.title, place: columns.place, status: columns.status, reason: columns.reason },
    on_edtf: columns.onEdtf,
    on_earliest: day(columns.onEarliest),
    on_latest: day(columns.onLatest),
    on_printed: columns.onPrinted,
    on_calendar: columns.onCalendar,
    last_day: day(columns.lastDay),
    start_time: columns.startTime,
    end_time: columns.endTime,
    time_zone: columns.timeZone,
    starts_at: columns.startsAt,
    ends_at: columns.endsAt,
    imported: own ? null : baseline(row),
  };
}

/** Changes the meetings, which are locked; dates that they were moved from join their chains. Accounts for each. */
export async function changeImported(
  { tx, audit, now }: CommandContext,
  dossierId: string,
  changes: readonly Change[],
): Promise<void> {
  for (const piece of pieces(changes)) {
    const changed = await tx.$executeRaw`
      UPDATE meeting m SET title = x.title, place = x.place, status = x.status, reason = x.reason,
        on_edtf = x.on_edtf, on_earliest = x.on_earliest, on_latest = x.on_latest, on_printed = x.on_printed,
        on_calendar = x.on_calendar, last_day = x.last_day, start_time = x.start_time, end_time = x.end_time,
        time_zone = x.time_zone, starts_at = x.starts_at, ends_at = x.ends_at, sequence = x.sequence,
        imported = coalesce(x.imported, m.imported), version = m.version + 1, updated_at = ${now}
      FROM jsonb_to_recordset(${JSON.stringify(piece.map(record))}::jsonb) AS x(id uuid, version int, sequence int,
        title text, place text, status meeting_status, reason text, on_edtf text, on_earliest date, on_latest date,
        on_printed text, on_calendar calendar, last_day date, start_time text, end_time text, time_zone text,
        starts_at timestamptz, ends_at timestamptz, imported jsonb)
      WHERE m.id = x.id AND m.version = x.version`;
    if (changed !== piece.length) throw new Error("a locked meeting was changed by somebody else");
    const moved = piece.filter((change) => change.moved && change.meeting.onEdtf !== null);
    await tx.meetingMove.createMany({
      data: moved.map(({ meeting }) => ({
        ...{ dossierId, meetingId: meeting.id },
        fromEdtf: meeting.onEdtf ?? "",
        fromEarliest: meeting.onEarliest,
        fromLatest: meeting.onLatest,
        reason: MOVED_THERE,
      })),
    });
    for (const { meeting, will, told: difference, moved: isMoved } of piece)
      audit({
        dossierId,
        entityType: "meeting",
        entityId: meeting.id,
        label: meetingLabel({ number: meeting.number, title: will.title }),
        before: difference.before,
        after: { ...difference.after, ...(isMoved && { movedBecause: MOVED_THERE }) },
      });
  }
}

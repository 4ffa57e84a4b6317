import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal, stale } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayOf, partialDateColumns } from "@/lib/kernel/partial-date";
import { mayFollow, type Standing, standingRefusal } from "@/lib/meeting/rules";
import { meetingEditInput, meetingRecordInput, meetingWritten } from "@/lib/meeting/schema";
import { LETTERS, numberIn, reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

function readOn(text: string) {
  const { edtf, earliest, latest, printed, calendar } = partialDateColumns(text, "on");
  return { onEdtf: edtf, onEarliest: earliest, onLatest: latest, onPrinted: printed, onCalendar: calendar };
}

function check(standing: Standing, today: Day) {
  const refused = standingRefusal(standing, today);
  if (refused) throw refusal(refused.reason, refused.message, { [refused.field]: refused.message });
}

/** Records a meeting of a group from the little that a source says of it; the rest can follow. */
export const recordMeeting = command({
  name: "meeting.record",
  summary: "Record a meeting",
  input: meetingRecordInput,
  output: meetingWritten,
  http: { method: "post", path: "/meetings", status: 201 },
  async load({ tx, actor }: CommandContext, { dossier, group }) {
    const row = await tx.workingGroup.findFirst({
      where: {
        number: numberIn("workingGroup", group) ?? 0,
        archivedAt: null,
        dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
      },
    });
    if (!row) throw notFound("group");
    return row;
  },
  authorize: (actor, group) => canInDossier(actor, "record", group.dossierId),
  async run({ tx, audit, today }, input, group) {
    const { dossierId } = group;
    const on = input.on ? readOn(input.on) : null;
    const { status } = input;
    const reason = input.reason || null;
    check(
      {
        status,
        reason,
        dated: on !== null,
        earliest: dayOf(on?.onEarliest ?? null),
        latest: dayOf(on?.onLatest ?? null),
      },
      today,
    );
    const number = await nextNumber(tx, dossierId, LETTERS.meeting);
    const title = input.title || `Meeting of ${group.name}`;
    const place = input.place || null;
    const { id } = await tx.meeting.create({
      data: { dossierId, number, title, status, place, reason, ...on },
      select: { id: true },
    });
    await tx.meetingGroup.create({ data: { dossierId, meetingId: id, workingGroupId: group.id } });
    const short = reference("meeting", number);
    audit({
      dossierId,
      entityType: "meeting",
      entityId: id,
      label: `${short} ${title}`,
      before: null,
      after: {
        title,
        status,
        place,
        reason,
        on: on?.onEdtf ?? null,
        group: reference("workingGroup", group.number),
      },
    });
    return { id, reference: short, version: 1 };
  },
});

/**
 * Changes a meeting's status, date or place: marks it held, postpones or cancels it with a reason, or moves it. The
 * date that it had is kept in its chain of dates; a wall time goes with the day that it was on.
 */
export const editMeeting = command({
  name: "meeting.edit",
  summary: "Change the status, date or place of a meeting",
  input: meetingEditInput,
  output: meetingWritten,
  http: { method: "patch", path: "/meetings/{id}" },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.meeting.findFirst({
      where: {
        id,
        dossierId: { in: readableDossiers(actor) },
        archivedAt: null,
        dossier: { archivedAt: null },
      },
    });
    if (!row) throw notFound("meeting");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, audit, today }, input, row) {
    const status = input.status ?? row.status;
    if (!mayFollow(row.status, status))
      throw refusal("status_cannot_follow", `A meeting that is ${row.status} cannot become ${status}.`, {
        status: `It is ${row.status}.`,
      });
    const on = input.on === undefined ? null : readOn(input.on);
    const place = input.place ?? row.place;
    // Why it was called off says nothing once it is on again.
    const reason = status === row.status ? (input.reason ?? row.reason) : (input.reason ?? null);
    const edtf = on ? on.onEdtf : row.onEdtf;
    check(
      {
        status,
        reason,
        dated: edtf !== null,
        earliest: dayOf(on ? on.onEarliest : row.onEarliest),
        latest: dayOf(on ? on.onLatest : row.onLatest),
      },
      today,
    );
    const moved = on !== null && on.onEdtf !== row.onEdtf;
    const { count } = await tx.meeting.updateMany({
      where: { id: row.id, version: input.version },
      data: {
        status,
        place,
        reason,
        ...on,
        ...(moved && {
          lastDay: null,
          startTime: null,
          endTime: null,
          timeZone: null,
          startsAt: null,
          endsAt: null,
        }),
        sequence: { increment: 1 },
        version: { increment: 1 },
      },
    });
    if (count === 0)
      throw stale({ version: row.version, status: row.status, on: row.onEdtf, place: row.place });
    if (moved && row.onEdtf !== null)
      await tx.meetingMove.create({
        data: {
          dossierId: row.dossierId,
          meetingId: row.id,
          fromEdtf: row.onEdtf,
          fromEarliest: row.onEarliest,
          fromLatest: row.onLatest,
          reason: input.reason ?? "",
        },
      });
    const short = reference("meeting", row.number);
    audit({
      dossierId: row.dossierId,
      entityType: "meeting",
      entityId: row.id,
      label: `${short} ${row.title}`,
      before: { status: row.status, on: row.onEdtf, place: row.place, reason: row.reason },
      after: { status, on: edtf, place, reason },
    });
    return { id: row.id, reference: short, version: input.version + 1 };
  },
});

import type { z } from "zod";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { makeMeeting } from "@/lib/meeting/commands/new";
import { type MeetingRow, meetingLabel, meetingRow } from "@/lib/meeting/commands/shared";
import {
  columnsOf,
  dateOf,
  difference,
  lastDayOf,
  NOTHING,
  told,
  UNDATED,
  type Values,
  valuesOf,
} from "@/lib/meeting/commands/values";
import { isMove, mayFollow, raisesSequence, statusWithNewDate } from "@/lib/meeting/rules";
import { defaultTitle } from "@/lib/meeting/rules/next";
import { endAfter, takenAlong } from "@/lib/meeting/rules/schedule";
import { meetingEditInput, meetingRecordInput, meetingWritten } from "@/lib/meeting/schema";
import { numberIn, reference } from "@/lib/reference/rules";

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
  async run(context, input, group) {
    const { ordinal = null, level = null, hostSide = null, status } = input;
    const values: Values = {
      ...NOTHING,
      ...(input.on && dateOf(input.on)),
      ...{ ordinal, level, hostSide, status },
      title: input.title || defaultTitle(group.name, ordinal),
      place: input.place || null,
      reason: input.reason || null,
    };
    return makeMeeting(context, group.dossierId, { values, groups: [group] });
  },
});

type Edit = z.output<typeof meetingEditInput>;

/**
 * The values after an edit. What is not given stays, and goes along with a date that moves; of a meeting that is put
 * off, or was, nobody said that the hours of the new date are those of the old one.
 */
function edited(was: Values, input: Edit): Values {
  const date = input.on === undefined ? null : input.on === null ? UNDATED : dateOf(input.on);
  const dated = { ...was, ...date };
  const moves = isMove(was, dated) || dated.edtf === null;
  const shifted = dated.edtf !== was.edtf && dated.edtf !== null;
  const status = input.status ?? (shifted ? statusWithNewDate(was.status) : was.status);
  const { on: _on, id: _id, version: _version, lastDay, reason, ...given } = input;
  const isOff = status === "postponed" || status === "cancelled";
  const putOff = was.status === "postponed" || status === "postponed";
  const along = takenAlong(putOff ? NOTHING : was, dated);
  return {
    ...dated,
    ...(moves && along),
    // The hours that go along last as long when they begin at another.
    ...(moves &&
      input.startTime &&
      input.endTime === undefined && { endTime: endAfter(along, input.startTime) }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(lastDay !== undefined && { lastDay: lastDay === null ? null : lastDayOf(lastDay) }),
    status,
    // Why it was called off says nothing once it is on again.
    reason: isOff ? (reason ?? (status === was.status ? was.reason : null)) : null,
  };
}

/** Says what the record is now to somebody who changed an older one. */
async function staleMeeting({ tx }: CommandContext, { id }: MeetingRow) {
  const now = await tx.meeting.findUniqueOrThrow({ where: { id } });
  return stale({ version: now.version, ...told(valuesOf(now)) });
}

/**
 * Changes what is recorded of a meeting: marks it held, postpones or cancels it with a reason, moves it, or says more
 * of it. A date that it was moved from is kept in its chain of dates, with the reason.
 */
export const editMeeting = command({
  name: "meeting.edit",
  summary: "Change a meeting: its status, date and time, place, host, level, ordinal, title or note",
  input: meetingEditInput,
  output: meetingWritten,
  http: { method: "patch", path: "/meetings/{id}" },
  load: (context: CommandContext, { id }) => meetingRow(context, id),
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, input, row) {
    const { tx, audit, today } = context;
    if (row.version !== input.version) throw await staleMeeting(context, row);
    const was = valuesOf(row);
    const values = edited(was, input);
    if (!mayFollow(was.status, values.status))
      throw refusal(
        "status_cannot_follow",
        `A meeting that is ${was.status} cannot become ${values.status}.`,
        {
          status: `It is ${was.status}.`,
        },
      );
    const columns = columnsOf(values, today);
    const will = valuesOf({ ...row, ...columns });
    const changed = difference(was, will);
    if (!changed) throw nothingChanged();
    const moved = isMove(was, will);
    const raised = raisesSequence({ ...was, on: was.edtf }, { ...will, on: will.edtf });
    // A postponement gives its reason to the date that it ends.
    const because = input.reason ?? was.reason ?? "";
    const { count } = await tx.meeting.updateMany({
      where: { id: row.id, version: input.version },
      data: { ...columns, sequence: { increment: raised ? 1 : 0 }, version: { increment: 1 } },
    });
    if (count === 0) throw await staleMeeting(context, row);
    if (moved && row.onEdtf !== null)
      await tx.meetingMove.create({
        data: {
          dossierId: row.dossierId,
          meetingId: row.id,
          fromEdtf: row.onEdtf,
          fromEarliest: row.onEarliest,
          fromLatest: row.onLatest,
          reason: because,
        },
      });
    audit({
      dossierId: row.dossierId,
      entityType: "meeting",
      entityId: row.id,
      label: meetingLabel({ number: row.number, title: will.title }),
      before: changed.before,
      after: { ...changed.after, ...(moved && because && { movedBecause: because }) },
    });
    return { id: row.id, reference: reference("meeting", row.number), version: input.version + 1 };
  },
});

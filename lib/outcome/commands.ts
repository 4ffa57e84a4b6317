import type { z } from "zod";
import { recordClosure } from "@/lib/commitment/commands/closure";
import { load as loadCommitment } from "@/lib/commitment/commands/standing";
import { linesOf } from "@/lib/commitment/rules";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { differing } from "@/lib/kernel/differing";
import { notFound, nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayOf, partialDateColumns } from "@/lib/kernel/partial-date";
import { lockedMeeting, type MeetingRow, meetingLabel } from "@/lib/meeting/commands/shared";
import { outcomeRefusal } from "@/lib/outcome/rules";
import { outcomeAddInput, outcomeEditInput, outcomeWritten } from "@/lib/outcome/schema";
import { LETTERS, numberIn, reference } from "@/lib/reference/rules";
import { minDay } from "@/lib/time/day";

type Add = z.output<typeof outcomeAddInput>;

function refuse(reason: string, field: string, message: string): never {
  throw refusal(reason, message, { [field]: message });
}

/** Makes the commitment that the meeting created, with its lines, and accounts for it. */
async function makeCommitment(
  { tx, audit }: CommandContext,
  meeting: MeetingRow,
  { due, ...said }: NonNullable<Add["creates"]>,
) {
  const { dossierId } = meeting;
  const read = due ? partialDateColumns(due, "creates.due") : null;
  const number = await nextNumber(tx, dossierId, LETTERS.commitment);
  const made = await tx.commitment.create({
    data: {
      dossierId,
      number,
      ...said,
      meetingId: meeting.id,
      lines: { create: linesOf(said.bearer).map((by) => ({ by })) },
      ...(read && {
        dueEdtf: read.edtf,
        dueEarliest: read.earliest,
        dueLatest: read.latest,
        duePrinted: read.printed,
        dueCalendar: read.calendar,
      }),
    },
    select: { id: true, number: true },
  });
  const origin = reference("meeting", meeting.number);
  audit({
    dossierId,
    entityType: "commitment",
    entityId: made.id,
    label: `${reference("commitment", number)} ${said.title}`,
    before: null,
    after: { ...said, due: read?.edtf ?? null, meeting: origin },
  });
  return made;
}

async function namedCommitment({ tx }: CommandContext, dossierId: string, short: string) {
  const number = numberIn("commitment", short) ?? 0;
  const found = await tx.commitment.findFirst({
    where: { dossierId, number, archivedAt: null },
    select: { id: true, number: true },
  });
  return (
    found ?? refuse("no_such_commitment", "commitment", `There is no commitment ${short} in this dossier.`)
  );
}

/** Whether the item is on the agenda of that meeting; none is fine. */
async function checkItem({ tx }: CommandContext, meetingId: string, item: string | null | undefined) {
  if (item && !(await tx.agendaItem.findFirst({ where: { id: item, meetingId } })))
    refuse("no_such_item", "agendaItem", "This item is not on the agenda of the meeting.");
}

/** Records what came of a meeting. What creates a commitment makes it in the same transaction. */
export const addOutcome = command({
  name: "outcome.add",
  summary: "Record an outcome of a meeting, with the commitment that it creates, updates or closes",
  input: outcomeAddInput,
  output: outcomeWritten,
  http: { method: "post", path: "/meetings/{meeting}/outcomes", status: 201 },
  load: (context: CommandContext, { meeting }) => lockedMeeting(context, meeting),
  authorize: (actor, row, { closure }) =>
    canInDossier(actor, "record", row.dossierId) &&
    (closure === undefined || canInDossier(actor, "review", row.dossierId)),
  async run(context, input, meeting) {
    const { tx, audit, today } = context;
    const { dossierId } = meeting;
    const { kind, text, agendaItem, commitment: named, creates, closure } = input;
    const refused = outcomeRefusal(kind, {
      status: meeting.status,
      named: named !== undefined,
      made: creates !== undefined,
      ended: closure !== undefined,
    });
    if (refused)
      refuse(refused.reason, refused.field === "title" ? "creates.title" : refused.field, refused.message);
    await checkItem(context, meeting.id, agendaItem);
    const commitment = creates
      ? await makeCommitment(context, meeting, creates)
      : named
        ? await namedCommitment(context, dossierId, named)
        : null;
    const number = await nextNumber(tx, dossierId, LETTERS.outcome);
    const { id } = await tx.outcome.create({
      data: {
        ...{ dossierId, number, kind, text },
        meetingId: meeting.id,
        agendaItemId: agendaItem ?? null,
        commitmentId: commitment?.id ?? null,
      },
      select: { id: true },
    });
    const short = commitment && reference("commitment", commitment.number);
    audit({
      dossierId,
      entityType: "outcome",
      entityId: id,
      label: `${reference("outcome", number)} of ${meetingLabel(meeting)}`,
      before: null,
      after: { kind, text, commitment: short, agendaItem: agendaItem ?? null },
    });
    if (closure !== undefined && commitment) {
      const row = await loadCommitment(context, commitment);
      // As of the last day that the meeting can have been on.
      const asOf = minDay(dayOf(meeting.lastDay) ?? dayOf(meeting.onLatest) ?? today, today);
      const reason = `${text} (${reference("outcome", number)} of ${reference("meeting", meeting.number)})`;
      await recordClosure(context, row, { version: row.version, closure, reason, asOf });
    }
    return {
      id,
      reference: reference("outcome", number),
      meeting: meeting.id,
      commitment: short,
      version: 1,
    };
  },
});

/** Changes the words of an outcome or its place on the agenda; takes it back, or restores it. */
export const editOutcome = command({
  name: "outcome.edit",
  summary: "Change an outcome, take it back, or restore it",
  input: outcomeEditInput,
  output: outcomeWritten,
  http: { method: "patch", path: "/outcomes/{id}" },
  async load(context: CommandContext, { id }) {
    const { tx, actor } = context;
    const found = await tx.outcome.findFirst({
      where: { id, dossierId: { in: readableDossiers(actor) } },
      select: { meetingId: true },
    });
    if (!found) throw notFound("outcome");
    const meeting = await lockedMeeting(context, found.meetingId);
    const outcome = await tx.outcome.findUniqueOrThrow({
      where: { id },
      include: { commitment: { select: { number: true } } },
    });
    return { meeting, outcome };
  },
  authorize: (actor, { meeting }) => canInDossier(actor, "record", meeting.dossierId),
  async run(context, { version, text, agendaItem, archived }, { meeting, outcome }) {
    const { tx, audit, now } = context;
    const isArchived = outcome.archivedAt !== null;
    const before = { text: outcome.text, agendaItem: outcome.agendaItemId, archived: isArchived };
    if (outcome.version !== version) throw stale({ version: outcome.version, ...before });
    const after = {
      text: text ?? before.text,
      agendaItem: agendaItem === undefined ? before.agendaItem : agendaItem,
      archived: archived ?? isArchived,
    };
    if (differing(before, after).names.length === 0) throw nothingChanged();
    await checkItem(context, meeting.id, agendaItem);
    if (isArchived && !after.archived && meeting.status !== "held")
      refuse(
        "meeting_not_held",
        "archived",
        `This meeting is ${meeting.status}: what was not held has no outcome.`,
      );
    await tx.outcome.update({
      where: { id: outcome.id },
      data: {
        text: after.text,
        agendaItemId: after.agendaItem,
        archivedAt: after.archived ? (outcome.archivedAt ?? now) : null,
        version: { increment: 1 },
      },
    });
    const short = reference("outcome", outcome.number);
    audit({
      dossierId: meeting.dossierId,
      entityType: "outcome",
      entityId: outcome.id,
      label: `${short} of ${meetingLabel(meeting)}`,
      before,
      after,
    });
    return {
      id: outcome.id,
      reference: short,
      meeting: meeting.id,
      commitment: outcome.commitment && reference("commitment", outcome.commitment.number),
      version: version + 1,
    };
  },
});

import { reordered } from "@/lib/agenda-item/rules";
import {
  agendaItemAddInput,
  agendaItemEditInput,
  agendaItemRemoved,
  agendaItemRemoveInput,
  agendaItemWritten,
} from "@/lib/agenda-item/schema";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { differing } from "@/lib/kernel/differing";
import { notFound, nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { lockedMeeting, type MeetingRow, meetingLabel } from "@/lib/meeting/commands/shared";

/** An item with its meeting, which is locked: an agenda is put in order by one at a time. */
async function load(context: CommandContext, { id }: { id: string }) {
  const { tx, actor } = context;
  const found = await tx.agendaItem.findFirst({
    where: { id, dossierId: { in: readableDossiers(actor) } },
    select: { meetingId: true },
  });
  if (!found) throw notFound("item of an agenda");
  const meeting = await lockedMeeting(context, found.meetingId);
  const item = await tx.agendaItem.findUnique({ where: { id } });
  if (!item) throw notFound("item of an agenda");
  return { meeting, item };
}
type Loaded = Awaited<ReturnType<typeof load>>;

const mayRecord = {
  authorize: (actor: CommandContext["actor"], { meeting }: Loaded) =>
    canInDossier(actor, "record", meeting.dossierId),
};

function account(
  { audit }: CommandContext,
  meeting: MeetingRow,
  id: string,
  { before, after }: { before: object | null; after: object | null },
) {
  audit({
    dossierId: meeting.dossierId,
    entityType: "agenda_item",
    entityId: id,
    label: meetingLabel(meeting),
    before,
    after,
  });
}

/** Puts an item at the end of a meeting's agenda. */
export const addAgendaItem = command({
  name: "agenda_item.add",
  summary: "Put an item on the agenda of a meeting",
  input: agendaItemAddInput,
  output: agendaItemWritten,
  http: { method: "post", path: "/meetings/{meeting}/agenda-items", status: 201 },
  load: (context: CommandContext, { meeting }) => lockedMeeting(context, meeting),
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { title, note }, meeting) {
    const { tx } = context;
    const last = await tx.agendaItem.aggregate({
      where: { meetingId: meeting.id },
      _max: { position: true },
    });
    const position = (last._max.position ?? 0) + 1;
    const { id } = await tx.agendaItem.create({
      data: { dossierId: meeting.dossierId, meetingId: meeting.id, position, title, note },
      select: { id: true },
    });
    account(context, meeting, id, { before: null, after: { position, title, note } });
    return { id, meeting: meeting.id, position, version: 1 };
  },
});

/** Gives the items of an agenda the places of that order. No two may share one in between, so they step aside first. */
async function putInOrder({ tx }: CommandContext, meetingId: string, ids: string[]): Promise<void> {
  await tx.$executeRaw`UPDATE agenda_item SET position = -position WHERE meeting_id = ${meetingId}::uuid`;
  await tx.$executeRaw`
    UPDATE agenda_item a SET position = o.position
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o (id, position) WHERE a.id = o.id`;
}

const inOrder = ({ tx }: CommandContext, meetingId: string) =>
  tx.agendaItem.findMany({ where: { meetingId }, orderBy: { position: "asc" }, select: { id: true } });

/** Changes an item of an agenda, or moves it to another place. */
export const editAgendaItem = command({
  name: "agenda_item.edit",
  summary: "Change or move an item of an agenda",
  input: agendaItemEditInput,
  output: agendaItemWritten,
  http: { method: "patch", path: "/agenda-items/{id}" },
  load,
  ...mayRecord,
  async run(context, { version, title, note, position }, { meeting, item }) {
    const { tx } = context;
    const now = { position: item.position, title: item.title, note: item.note };
    if (item.version !== version) throw stale({ version: item.version, ...now });
    const after = { ...now, ...(title !== undefined && { title }), ...(note !== undefined && { note }) };
    if (position === undefined && differing(now, after).names.length === 0) throw nothingChanged();
    if (position !== undefined) {
      const ids = (await inOrder(context, meeting.id)).map(({ id }) => id);
      const order = reordered(ids, item.id, position);
      await putInOrder(context, meeting.id, order);
      after.position = order.indexOf(item.id) + 1;
    }
    await tx.agendaItem.update({
      where: { id: item.id },
      data: { title: after.title, note: after.note, version: { increment: 1 } },
    });
    account(context, meeting, item.id, { before: now, after });
    return { id: item.id, meeting: meeting.id, position: after.position, version: version + 1 };
  },
});

/** Takes an item off an agenda. One that something came of stays. */
export const removeAgendaItem = command({
  name: "agenda_item.remove",
  summary: "Take an item off an agenda",
  input: agendaItemRemoveInput,
  output: agendaItemRemoved,
  http: { method: "delete", path: "/agenda-items/{id}" },
  load,
  ...mayRecord,
  async run(context, { version }, { meeting, item }) {
    const { tx } = context;
    const now = { position: item.position, title: item.title, note: item.note };
    if (item.version !== version) throw stale({ version: item.version, ...now });
    const outcomes = await tx.outcome.count({ where: { agendaItemId: item.id, archivedAt: null } });
    if (outcomes > 0)
      throw refusal(
        "item_has_outcomes",
        `${outcomes === 1 ? "An outcome stands" : `${outcomes} outcomes stand`} under this item. Take ${outcomes === 1 ? "it" : "them"} back or move ${outcomes === 1 ? "it" : "them"} to another item first.`,
      );
    // Outcomes that were taken back keep their text, and lose only their place.
    await tx.outcome.updateMany({ where: { agendaItemId: item.id }, data: { agendaItemId: null } });
    await tx.agendaItem.delete({ where: { id: item.id } });
    await putInOrder(
      context,
      meeting.id,
      (await inOrder(context, meeting.id)).map(({ id }) => id),
    );
    account(context, meeting, item.id, { before: now, after: null });
    return { id: item.id, meeting: meeting.id };
  },
});

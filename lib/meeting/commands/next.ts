import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { makeMeeting } from "@/lib/meeting/commands/new";
import { dateOf, NOTHING, type Values } from "@/lib/meeting/commands/values";
import { proposalFrom, startedFrom } from "@/lib/meeting/queries/proposal";
import { seriesOf } from "@/lib/meeting/queries/series";
import { carriedOver } from "@/lib/meeting/rules/next";
import { meetingNextInput, meetingWritten } from "@/lib/meeting/schema";

/**
 * Records the meeting that follows one: of the same groups and level, its number counted on, the host and the place
 * in turn, and on its agenda what no decision and no closing settled. What the input says wins.
 */
export const recordNextMeeting = command({
  name: "meeting.recordNext",
  summary: "Record the next meeting, started from an earlier one",
  input: meetingNextInput,
  output: meetingWritten,
  http: { method: "post", path: "/meetings/{id}/next", status: 201 },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.meeting.findFirst({
      where: {
        id,
        dossierId: { in: readableDossiers(actor) },
        archivedAt: null,
        dossier: { archivedAt: null },
      },
      include: startedFrom,
      relationLoadStrategy: "join",
    });
    if (!row) throw notFound("meeting");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, input, row) {
    const proposal = proposalFrom(row, await seriesOf(context.tx, row.id, context.today), context.today);
    const { status, level = row.level } = input;
    const values: Values = {
      ...NOTHING,
      ...(input.on && dateOf(input.on)),
      ...{ status, level },
      title: input.title || proposal.title,
      reason: input.reason || null,
      ordinal: input.ordinal === undefined ? proposal.ordinal : input.ordinal,
      hostSide: input.hostSide === undefined ? proposal.hostSide : input.hostSide,
      place: input.place === undefined ? proposal.place : input.place,
    };
    return makeMeeting(context, row.dossierId, {
      values,
      groups: row.groups
        .map(({ workingGroup: { id, number }, numbered }) => ({ id, number, numbered }))
        .toSorted((a, b) => a.number - b.number),
      agenda: input.agenda
        ? carriedOver(
            row.agenda.map((item) => ({ ...item, outcomes: item.outcomes.map(({ kind }) => kind) })),
          )
        : [],
    });
  },
});

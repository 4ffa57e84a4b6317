import { canInDossier } from "@/lib/dossier/policy";
import { stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { lockedMeeting, meetingLabel } from "@/lib/meeting/commands/shared";
import { meetingMinutesInput, meetingWritten } from "@/lib/meeting/schema";
import { reference } from "@/lib/reference/rules";

/**
 * Writes the minutes of a meeting. Minutes that nobody else has touched take no harm from another change of the
 * meeting; where somebody has, their text is shown and none is lost.
 */
export const writeMinutes = command({
  name: "meeting.writeMinutes",
  summary: "Write the minutes of a meeting, in Markdown",
  input: meetingMinutesInput,
  output: meetingWritten,
  http: { method: "patch", path: "/meetings/{id}/minutes" },
  load: (context: CommandContext, { id }) => lockedMeeting(context, id),
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, audit }, { version, minutes, was }, row) {
    if (was === undefined ? row.version !== version : row.minutes !== was)
      throw stale({ version: row.version, minutes: row.minutes });
    await tx.meeting.update({ where: { id: row.id }, data: { minutes, version: { increment: 1 } } });
    audit({
      dossierId: row.dossierId,
      entityType: "meeting",
      entityId: row.id,
      label: meetingLabel(row),
      before: { minutes: row.minutes },
      after: { minutes },
    });
    return { id: row.id, reference: reference("meeting", row.number), version: row.version + 1 };
  },
});

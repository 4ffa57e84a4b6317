import { canInDossier } from "@/lib/dossier/policy";
import { stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { lockedMeeting, meetingLabel } from "@/lib/meeting/commands/shared";
import { columnsOf, difference, refuse, told, valuesOf } from "@/lib/meeting/commands/values";
import { takeBackRefusal } from "@/lib/meeting/rules";
import { meetingTakeBackInput, meetingWritten } from "@/lib/meeting/schema";
import { reference } from "@/lib/reference/rules";

/** Says that a meeting was not held after all: it stands as it is said to have stood before. */
export const takeBackHeld = command({
  name: "meeting.takeBackHeld",
  summary: "Say that a meeting was not held after all",
  input: meetingTakeBackInput,
  output: meetingWritten,
  http: { method: "post", path: "/meetings/{id}/retraction" },
  load: (context: CommandContext, { id }) => lockedMeeting(context, id),
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, audit, today }, { version, status, reason }, row) {
    const was = valuesOf(row);
    if (row.version !== version) throw stale({ version: row.version, ...told(was) });
    const outcomes = await tx.outcome.count({ where: { meetingId: row.id, archivedAt: null } });
    const refused = takeBackRefusal(row.status, outcomes);
    if (refused) refuse(refused);
    const columns = columnsOf({ ...was, status, reason: reason || null }, today);
    await tx.meeting.update({
      where: { id: row.id, version },
      data: { ...columns, sequence: { increment: 1 }, version: { increment: 1 } },
    });
    audit({
      dossierId: row.dossierId,
      entityType: "meeting",
      entityId: row.id,
      label: meetingLabel(row),
      ...(difference(was, valuesOf({ ...row, ...columns })) ?? { before: {}, after: {} }),
    });
    return { id: row.id, reference: reference("meeting", row.number), version: version + 1 };
  },
});

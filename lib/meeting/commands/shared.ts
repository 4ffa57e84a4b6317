import { readableDossiers } from "@/lib/kernel/actor";
import { notFound } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";
import { reference } from "@/lib/reference/rules";

/** A meeting of the actor's dossiers that can be changed. */
export async function meetingRow({ tx, actor }: CommandContext, id: string) {
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
}
export type MeetingRow = Awaited<ReturnType<typeof meetingRow>>;

/** The same, locked until the transaction ends: two people who add to one meeting come one after the other. */
export async function lockedMeeting(context: CommandContext, id: string): Promise<MeetingRow> {
  await context.tx.$queryRaw`SELECT FROM meeting WHERE id = ${id}::uuid FOR UPDATE`;
  return meetingRow(context, id);
}

/** "M-4 Fourth meeting". */
export const meetingLabel = ({ number, title }: Pick<MeetingRow, "number" | "title">): string =>
  `${reference("meeting", number)} ${title}`;

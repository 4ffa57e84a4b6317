import type { Prisma } from "@/generated/prisma/client";
import { reference } from "@/lib/reference/rules";
import { type Facts, sayReminder, saySince } from "@/lib/reminder/rules/words";
import type { NotificationShape } from "@/lib/reminder/schema";
import { dbDateToDay } from "@/lib/time/day";

/** What a reminder is shown with. */
export const parts = {
  dossier: { select: { slug: true, name: true } },
  meeting: { select: { number: true, title: true, status: true, onEdtf: true } },
  workingGroup: { select: { number: true, name: true } },
} satisfies Prisma.NotificationInclude;
export type NotificationRow = Prisma.NotificationGetPayload<{ include: typeof parts }>;

/** Neither the dossier nor the record is archived. */
export const live = {
  dossier: { archivedAt: null },
  OR: [{ meeting: { archivedAt: null } }, { workingGroup: { archivedAt: null } }],
} satisfies Prisma.NotificationWhereInput;

function recordOf({ meeting, workingGroup }: NotificationRow) {
  if (meeting) return { reference: reference("meeting", meeting.number), title: meeting.title };
  if (workingGroup)
    return { reference: reference("workingGroup", workingGroup.number), title: workingGroup.name };
  throw new Error("a notification is about a meeting or a group");
}

/** A reminder as it leaves the server: what was known then, and what has become of it since. */
export function notificationShape(row: NotificationRow): NotificationShape {
  const about = dbDateToDay(row.about);
  const facts = row.facts as unknown as Facts; // written by `remind` alone, from these very shapes
  return {
    id: row.id,
    dossier: row.dossier.slug,
    dossierName: row.dossier.name,
    kind: row.kind,
    about,
    ...recordOf(row),
    text: sayReminder(row.kind, about, facts),
    since:
      row.meeting && "edtf" in facts
        ? saySince(facts, { status: row.meeting.status, edtf: row.meeting.onEdtf })
        : null,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  };
}

import type { Prisma } from "@/generated/prisma/client";
import { sql } from "@/lib/kernel/database";
import { reference } from "@/lib/reference/rules";
import { calendarPath } from "@/lib/reminder/rules/calendar";
import { recordPath } from "@/lib/reminder/rules/message";
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

/** Neither the dossier nor the record is archived; a calendar is about no record. */
export const live = {
  dossier: { archivedAt: null },
  OR: [
    { meeting: { archivedAt: null } },
    { workingGroup: { archivedAt: null } },
    { meetingId: null, workingGroupId: null },
  ],
} satisfies Prisma.NotificationWhereInput;

/** SQL: the same of a notification `n` of a dossier that is not archived. */
export const liveSql = () =>
  sql()`(n.meeting_id IS NULL AND n.working_group_id IS NULL
    OR EXISTS (SELECT FROM meeting m WHERE m.id = n.meeting_id AND m.archived_at IS NULL)
    OR EXISTS (SELECT FROM working_group w WHERE w.id = n.working_group_id AND w.archived_at IS NULL))`;

/** What a reminder is about: its short reference, its name and its page. */
function subjectOf({ dossier, meeting, workingGroup }: NotificationRow, facts: Facts) {
  if ("party" in facts) {
    const { party, year } = facts;
    return { reference: party.code, title: `${party.name}: holidays of ${year}`, path: calendarPath(facts) };
  }
  const [short, title] = meeting
    ? [reference("meeting", meeting.number), meeting.title]
    : workingGroup
      ? [reference("workingGroup", workingGroup.number), workingGroup.name]
      : [];
  if (short === undefined || title === undefined)
    throw new Error("a notification is about a meeting, a group or a calendar");
  return { reference: short, title, path: recordPath(dossier.slug, short) };
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
    ...subjectOf(row, facts),
    text: sayReminder(row.kind, about, facts),
    since:
      row.meeting && "edtf" in facts
        ? saySince(facts, { status: row.meeting.status, edtf: row.meeting.onEdtf })
        : null,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  };
}

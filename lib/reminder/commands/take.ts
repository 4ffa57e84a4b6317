import { Prisma } from "@/generated/prisma/client";
import { prisma, type Transaction } from "@/lib/kernel/database";
import type { Delivery } from "@/lib/kernel/mail";
import { type NotificationRow, parts } from "@/lib/reminder/queries/notifications";
import { DEFAULT_PREFERENCE, digestIsOpen, MAIL_WITHIN_DAYS } from "@/lib/reminder/rules";
import { dayToDbDate } from "@/lib/time/day";
import { todayIn } from "@/lib/time/zone";

const MS_PER_DAY = 86_400_000;

/** Unread reminders that no e-mail has carried, of those who are members now, with how they want to hear of them. */
function waiting(at: Date) {
  const since = new Date(at.getTime() - MAIL_WITHIN_DAYS * MS_PER_DAY);
  return Prisma.sql`waiting AS (
    SELECT n.id, n.user_id, coalesce(p.digest, ${DEFAULT_PREFERENCE.digest}::digest_choice) AS digest
    FROM notification n
    JOIN user_account u ON u.id = n.user_id AND u.disabled_at IS NULL
    JOIN membership m ON m.user_id = n.user_id AND m.dossier_id = n.dossier_id
    JOIN dossier d ON d.id = n.dossier_id AND d.archived_at IS NULL
    LEFT JOIN meeting t ON t.id = n.meeting_id
    LEFT JOIN working_group g ON g.id = n.working_group_id
    LEFT JOIN reminder_preference p ON p.user_id = n.user_id AND p.dossier_id = n.dossier_id
    WHERE n.mailed_at IS NULL AND n.read_at IS NULL AND n.created_at > ${since}
      AND coalesce(t.archived_at, g.archived_at) IS NULL)`;
}

const dayOf = (at: Date) => dayToDbDate(todayIn("UTC", at));

/** Who is to be sent an e-mail at an instant: those with reminders to be told at once, or whose digest is still to go. */
export async function peopleToMail(tx: Transaction, at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH ${waiting(at)}
    SELECT DISTINCT w.user_id AS id FROM waiting w
    WHERE w.digest = 'immediately' OR (w.digest = 'daily' AND ${digestIsOpen(at)} AND NOT EXISTS (
      SELECT FROM digest s WHERE s.user_id = w.user_id AND s.day = ${dayOf(at)}::date AND s.state <> 'released'))`;
  return rows.map(({ id }) => id);
}

/** Reminders that one worker took upon itself to mail; `daily` when they are the person's digest of the day. */
export interface Taken {
  email: string;
  rows: NotificationRow[];
  daily: boolean;
}

/**
 * Takes what is to be mailed to a person now, so that no other worker does; null when there is nothing. Once this is
 * committed nobody else sends it, whatever becomes of the one who took it: a digest is sent at most once.
 */
export async function take(userId: string, at: Date): Promise<Taken | null> {
  return prisma().$transaction(async (tx) => {
    const daily = digestIsOpen(at)
      ? await tx.$executeRaw`
          WITH ${waiting(at)}
          INSERT INTO digest (user_id, day, state)
          SELECT ${userId}::uuid, ${dayOf(at)}::date, 'taken'
          WHERE EXISTS (SELECT FROM waiting WHERE user_id = ${userId}::uuid AND digest = 'daily')
          ON CONFLICT (user_id, day) DO UPDATE SET state = 'taken', changed_at = now()
          WHERE digest.state = 'released'`
      : 0;
    const ids = await tx.$queryRaw<{ id: string }[]>`
      WITH ${waiting(at)}
      UPDATE notification n SET mailed_at = now() FROM waiting w
      WHERE n.id = w.id AND n.mailed_at IS NULL AND w.user_id = ${userId}::uuid
        AND (w.digest = 'immediately' OR (w.digest = 'daily' AND ${daily > 0}))
      RETURNING n.id`;
    if (ids.length === 0) return null;
    const rows = await tx.notification.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      include: parts,
      orderBy: [{ dossier: { slug: "asc" } }, { about: "asc" }, { id: "asc" }],
      relationLoadStrategy: "join",
    });
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    return { email, rows, daily: daily > 0 };
  });
}

const STATES = { sent: "sent", not_sent: "released", refused: "refused", unknown: "unknown" } as const;

/** Notes what became of the e-mail. What certainly did not go out is given back, to be tried again. */
export async function settle(
  userId: string,
  at: Date,
  { rows, daily }: Taken,
  delivery: Delivery,
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    if (delivery === "not_sent")
      await tx.notification.updateMany({
        where: { id: { in: rows.map(({ id }) => id) } },
        data: { mailedAt: null },
      });
    if (daily)
      await tx.digest.update({
        where: { userId_day: { userId, day: dayOf(at) } },
        data: { state: STATES[delivery], changedAt: new Date() },
      });
  });
}

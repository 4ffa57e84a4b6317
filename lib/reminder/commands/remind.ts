import { prisma, type Transaction } from "@/lib/kernel/database";
import { enqueue, type Job } from "@/lib/kernel/jobs";
import { canMail } from "@/lib/kernel/mail";
import { peopleToMail } from "@/lib/reminder/commands/take";
import { type Due, readDue } from "@/lib/reminder/queries/due";
import { DEFAULT_PREFERENCE } from "@/lib/reminder/rules";
import type { mailPayload } from "@/lib/reminder/schema";
import { todayIn } from "@/lib/time/zone";

/**
 * Puts what is due into the inboxes of those who are members now, may sign in and want to hear of it; a calendar is a
 * task, and none of a reader's. What is in an inbox already is left as it is. One statement for all.
 */
async function deliver(tx: Transaction, due: readonly Due[]): Promise<number> {
  if (due.length === 0) return 0;
  return tx.$executeRaw`
    INSERT INTO notification (user_id, dossier_id, kind, subject, about, facts, meeting_id, working_group_id)
    SELECT m.user_id, m.dossier_id, r.kind, r.subject, r.about, r.facts, r."meetingId", r."groupId"
    FROM jsonb_to_recordset(${JSON.stringify(due)}::jsonb) AS r("dossierId" uuid, kind reminder_kind, subject text,
      about date, facts jsonb, "meetingId" uuid, "groupId" uuid)
    JOIN membership m ON m.dossier_id = r."dossierId"
    JOIN user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
    LEFT JOIN reminder_preference p ON p.user_id = m.user_id AND p.dossier_id = m.dossier_id
    WHERE r.kind = ANY(coalesce(p.kinds, ${DEFAULT_PREFERENCE.kinds}::reminder_kind[]))
      AND (r.kind <> 'calendar_due' OR m.role <> 'reader')
    ORDER BY m.user_id, r.kind, r.subject
    ON CONFLICT (user_id, kind, subject, about) DO NOTHING`;
}

/**
 * Makes the reminders of an instant and asks for the e-mails that they call for, in one transaction. Doing it again
 * changes nothing. The day is UTC's, as everywhere.
 * @returns how many reminders are new
 */
export async function remind(at: Date, mailJob: Job<typeof mailPayload>): Promise<number> {
  const due = await readDue(todayIn("UTC", at));
  return prisma().$transaction(
    async (tx) => {
      const made = await deliver(tx, due);
      if (canMail()) {
        const people = await peopleToMail(tx, at);
        await enqueue(
          tx,
          mailJob,
          people.map((userId) => ({ key: userId, payload: { userId } })),
        );
      }
      return made;
    },
    { timeout: 60_000 },
  );
}

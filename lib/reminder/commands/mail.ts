import { publicUrl } from "@/lib/kernel/env";
import { sendMail } from "@/lib/kernel/mail";
import { settle, take } from "@/lib/reminder/commands/take";
import { notificationShape } from "@/lib/reminder/queries/notifications";
import { messageOf } from "@/lib/reminder/rules/message";
import { todayIn } from "@/lib/time/zone";

/**
 * Mails a person what they want to hear of now: reminders for which they asked to be told at once, and the digest of
 * the day when it has not gone out. Throws when the mail server could not be reached, for the queue to try again;
 * what it refuses for good, or may have taken, is not tried again. The inbox has it all in any case.
 */
export async function mailReminders(userId: string, at: Date): Promise<void> {
  const taken = await take(userId, at);
  if (!taken) return;
  const { email, rows } = taken;
  const message = messageOf(rows.map(notificationShape), todayIn("UTC", at), publicUrl());
  // Of the same reminders the same: a message that arrives twice after all can be told to be one.
  const id = `reminders.${rows.map((row) => row.id).toSorted()[0]}`;
  const delivery = await sendMail({ to: email, id, ...message });
  await settle(userId, at, taken, delivery);
  if (delivery === "not_sent") throw new Error("the mail server could not be reached");
}

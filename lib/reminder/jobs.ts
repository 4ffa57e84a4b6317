import { z } from "zod";
import { job } from "@/lib/kernel/jobs";
import { mailReminders } from "@/lib/reminder/commands/mail";
import { remind } from "@/lib/reminder/commands/remind";
import { mailPayload } from "@/lib/reminder/schema";
import { now } from "@/lib/time/clock";

/** Mails one person's reminders. */
export const mailJob = job({
  name: "reminder.mail",
  payload: mailPayload,
  attempts: 8,
  run: ({ userId }) => mailReminders(userId, now()),
});

/** Puts what is due into the inboxes. */
export const remindJob = job({
  name: "reminder.remind",
  payload: z.object({}),
  // Hourly rather than daily: some want to be told at once, and a digest that failed is tried again on its day.
  schedule: "7 * * * *",
  attempts: 3,
  run: async () => {
    await remind(now(), mailJob);
  },
});

/** What is done for reminders apart from any request. */
export const reminderJobs = [remindJob, mailJob];

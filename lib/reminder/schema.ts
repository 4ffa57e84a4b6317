import { z } from "zod";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { flag } from "@/lib/kernel/text";
import { DIGESTS, REMINDER_KINDS } from "@/lib/reminder/rules";

export const notificationShape = z.object({
  id: z.string(),
  dossier: z.string(),
  dossierName: z.string(),
  kind: z.enum(REMINDER_KINDS),
  /** The day that it is about. */
  about: z.string(),
  /** The meeting's or the group's; the party's code for its calendar. */
  reference: z.string(),
  /** Of the page that it is about, below the register's address. */
  path: z.string(),
  title: z.string(),
  /** What was known when it was made, in a sentence. */
  text: z.string(),
  /** What has become of the meeting since; null when nothing has. */
  since: z.string().nullable(),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});
export type NotificationShape = z.output<typeof notificationShape>;

export const notificationListInput = z.object({
  unread: flag.optional(),
  ...pageInput,
});
export const notificationList = pageOf(notificationShape);

/** Beyond this the bell says "99+". */
export const UNREAD_CAP = 99;

export const readInput = z
  .object({
    /** These, */
    ids: z.array(recordId).min(1).max(200, "At most 200 at once.").optional(),
    /** or all up to this one: what came while the list was looked at stays unread. */
    upTo: recordId.optional(),
  })
  .refine(({ ids, upTo }) => (ids === undefined) !== (upTo === undefined), {
    path: ["ids"],
    message: "Name the reminders, or the last one of those that you have seen.",
  });
export const readShape = z.object({ read: z.number().int() });

const preference = {
  dossier: slug,
  kinds: z.array(z.enum(REMINDER_KINDS)).max(REMINDER_KINDS.length, "Each kind is named once."),
  digest: z.enum(DIGESTS, "Choose daily, immediately or off."),
};
export const preferenceShape = z.object({ ...preference, dossierName: z.string() });
export type PreferenceShape = z.output<typeof preferenceShape>;

export const preferences = z.object({
  /** Whether the register can send e-mail at all. */
  mail: z.boolean(),
  dossiers: z.array(preferenceShape),
});
export type Preferences = z.output<typeof preferences>;

export const preferInput = z.object({
  preferences: z.array(z.object(preference)).min(1).max(200, "At most 200 dossiers at once."),
});
export type PreferInput = z.input<typeof preferInput>;
export const preferred = z.object({ dossiers: z.number().int() });

/** Whose reminders are to be mailed. */
export const mailPayload = z.object({ userId: recordId });

import { z } from "zod";
import { slug } from "@/lib/dossier/schema";
import { flag } from "@/lib/kernel/text";
import { timeZone } from "@/lib/kernel/time-zone";
import { MEETING_STATUSES } from "@/lib/meeting/rules";
import { groupReference } from "@/lib/meeting/schema";

/** Of a calendar file: 5,000 events with all that programs write along. */
export const LARGEST_CALENDAR = 5 * 1024 * 1024;

/** Why a file of so many bytes is not read. */
export const tooLarge = (bytes: number): string =>
  `This file has ${(bytes / 1024 / 1024).toFixed(1)} MB. A calendar file has 5 MB at most: export a shorter time, or split it.`;

// Not `text()`: what is wrong with a line of the file is said of that line's row.
const calendarText = z
  .string({ error: "Choose a calendar file (.ics), or paste what is in it." })
  .min(1, "Choose a calendar file (.ics), or paste what is in it.")
  .superRefine((value, context) => {
    // No text has fewer bytes than characters: what is too long by these need not be measured.
    const bytes = value.length > LARGEST_CALENDAR ? value.length : new TextEncoder().encode(value).length;
    if (bytes > LARGEST_CALENDAR) context.addIssue({ code: "custom", message: tooLarge(bytes) });
  });

export const meetingImportInput = z.object({
  dossier: slug,
  /** The group that new meetings are of. */
  group: groupReference,
  /** The iCalendar file (RFC 5545). */
  text: calendarText,
  /** Whose clocks times without a zone are by; side A's unless stated. */
  timeZone: timeZone.optional(),
  /** Says what would be done, and does nothing. */
  dryRun: flag.default(false),
});
export type MeetingImportInput = z.input<typeof meetingImportInput>;

/**
 * What was done, or would be, with a row. `skipped`: sound, and not taken over (a repeating event, an earlier state).
 * `conflict`: changed on both sides, and left as it is here. `refused`: not readable as a meeting.
 */
export const IMPORT_RESULTS = ["created", "updated", "unchanged", "skipped", "conflict", "refused"] as const;
export type ImportResult = (typeof IMPORT_RESULTS)[number];

export const importRowShape = z.object({
  /** The line of the file that the event begins on. */
  line: z.number().int(),
  uid: z.string().nullable(),
  title: z.string().nullable(),
  on: z.string().nullable(),
  lastDay: z.string().nullable(),
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  timeZone: z.string().nullable(),
  place: z.string().nullable(),
  status: z.enum(MEETING_STATUSES).nullable(),
  result: z.enum(IMPORT_RESULTS),
  /** Why, or what changes. */
  message: z.string().nullable(),
  /** What was made of it where that is not plain: a zone, a cut text. */
  notices: z.array(z.string()),
  /** The meeting of the register; null while there is none. */
  meeting: z.string().nullable(),
});
export type ImportRowShape = z.output<typeof importRowShape>;

export const meetingImportReport = z.object({
  dryRun: z.boolean(),
  counts: z.object({
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    skipped: z.number().int(),
    conflict: z.number().int(),
    refused: z.number().int(),
  }),
  /** What is wrong with the file as a whole. */
  notices: z.array(z.string()),
  /** One for each event, in the order of the file. */
  rows: z.array(importRowShape),
});
export type MeetingImportReport = z.output<typeof meetingImportReport>;

import { z } from "zod";
import { slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { dayInput, partialDateShape } from "@/lib/kernel/partial-date";
import { listOf, requiredText, text } from "@/lib/kernel/text";
import { MEETING_LEVELS, MEETING_STATUSES } from "@/lib/meeting/rules";

export const groupReference = z
  .string()
  .regex(/^[Gg]-[1-9][0-9]{0,8}$/, "Name a group by its reference, such as G-1.");
const SIDES = ["A", "B"] as const;

export const meetingShape = z.object({
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  title: z.string(),
  ordinal: z.number().int().nullable(),
  level: z.enum(MEETING_LEVELS).nullable(),
  status: z.enum(MEETING_STATUSES),
  unconfirmed: z.boolean(),
  place: z.string().nullable(),
  hostSide: z.enum(SIDES).nullable(),
  online: z.boolean(),
  on: partialDateShape.nullable(),
  lastDay: z.string().nullable(),
  reason: z.string().nullable(),
  groups: z.array(z.object({ reference: z.string(), name: z.string() })),
  version: z.number().int(),
});
export type MeetingShape = z.output<typeof meetingShape>;

export const meetingListInput = z.object({
  dossier: slug,
  group: groupReference.optional(),
  status: listOf(z.enum(MEETING_STATUSES)),
  level: listOf(z.enum(MEETING_LEVELS)),
  /** Their last possible day passed, and nobody recorded an outcome. */
  unconfirmed: z.union([z.boolean(), z.stringbool()]).optional(),
  /** The side that hosts. */
  side: z.enum(SIDES).optional(),
  /** Meetings that can have taken place on these days: partial dates count when their range overlaps. */
  from: dayInput.optional(),
  to: dayInput.optional(),
  q: text(200).optional(),
  ...pageInput,
});
export const meetingList = pageOf(meetingShape);

export const meetingRecordInput = z.object({
  dossier: slug,
  group: groupReference,
  /** The date as the source gives it. */
  on: text(120).optional(),
  place: text(200).optional(),
  status: z.enum(MEETING_STATUSES).default("held"),
  title: text(300).optional(),
  reason: text(2000).optional(),
});
export type MeetingRecordInput = z.input<typeof meetingRecordInput>;

export const meetingEditInput = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(1),
  status: z.enum(MEETING_STATUSES).optional(),
  on: requiredText(120).optional(),
  place: requiredText(200).optional(),
  reason: requiredText(2000).optional(),
});
export type MeetingEditInput = z.input<typeof meetingEditInput>;

export const meetingWritten = z.object({ id: z.string(), reference: z.string(), version: z.number().int() });
export type MeetingWritten = z.output<typeof meetingWritten>;

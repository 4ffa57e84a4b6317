import { z } from "zod";
import { recordId } from "@/lib/dossier/schema";
import { text } from "@/lib/kernel/text";

export const ATTENDANCE_ROLES = ["head", "member", "observer"] as const;
const SIDES = ["A", "B"] as const;

const named = z.object({ id: z.string(), name: z.string() });

/** Somebody of a side at a meeting: an institution, an official, or an official for an institution. */
export const attendanceShape = z.object({
  id: z.string(),
  side: z.enum(SIDES),
  role: z.enum(ATTENDANCE_ROLES),
  institution: named.nullable(),
  official: named.nullable(),
  note: z.string(),
});
export type AttendanceShape = z.output<typeof attendanceShape>;

export const attendanceAddInput = z.object({
  meeting: recordId,
  side: z.enum(SIDES),
  role: z.enum(ATTENDANCE_ROLES).default("member"),
  institution: recordId.optional(),
  official: recordId.optional(),
  /** The name of an institution of the side's party; it joins the register when it is not there yet. */
  institutionName: text(300).optional(),
  note: text(1000).default(""),
});
export type AttendanceAddInput = z.input<typeof attendanceAddInput>;

export const attendanceRemoveInput = z.object({ id: recordId });

export const attendanceWritten = z.object({ id: z.string(), meeting: z.string() });
export type AttendanceWritten = z.output<typeof attendanceWritten>;

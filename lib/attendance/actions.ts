"use server";

import { addAttendance, removeAttendance } from "@/lib/attendance/commands";
import type { AttendanceAddInput, AttendanceWritten } from "@/lib/attendance/schema";
import { act, type FormState, field, fields } from "@/lib/kernel/action";

export async function addAttendanceAction(form: FormData): Promise<FormState<AttendanceWritten>> {
  const names = ["meeting", "side", "role", "institution", "official", "institutionName", "note"];
  const input = fields(form, names);
  // The command parses it; a form has text only.
  return act(addAttendance, input as AttendanceAddInput, form);
}

export async function removeAttendanceAction(form: FormData): Promise<FormState<AttendanceWritten>> {
  return act(removeAttendance, { id: field(form, "id") ?? "" }, form);
}

"use server";

import { act, type FormState, field } from "@/lib/kernel/action";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import type { MeetingEditInput, MeetingRecordInput, MeetingWritten } from "@/lib/meeting/schema";

export async function recordMeetingAction(_: unknown, form: FormData): Promise<FormState<MeetingWritten>> {
  const input = Object.fromEntries(
    ["dossier", "group", "on", "place", "status"].map((name) => [name, field(form, name)]),
  );
  // The command parses it; a form has text only.
  return act(recordMeeting, input as MeetingRecordInput, form);
}

export async function markHeldAction(_: unknown, form: FormData): Promise<FormState<MeetingWritten>> {
  const input = { id: field(form, "id"), version: field(form, "version"), status: "held" };
  // As above.
  return act(editMeeting, input as MeetingEditInput, form);
}

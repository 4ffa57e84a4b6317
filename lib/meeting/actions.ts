"use server";

import { act, type FormState, field } from "@/lib/kernel/action";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { addMeetingGroup, numberMeetingIn, removeMeetingGroup } from "@/lib/meeting/commands/groups";
import { takeBackHeld } from "@/lib/meeting/commands/held";
import { importMeetings } from "@/lib/meeting/commands/import";
import { writeMinutes } from "@/lib/meeting/commands/minutes";
import { recordNextMeeting } from "@/lib/meeting/commands/next";
import type {
  MeetingEditInput,
  MeetingGroupInput,
  MeetingMinutesInput,
  MeetingNextInput,
  MeetingRecordInput,
  MeetingTakeBackInput,
  MeetingWritten,
} from "@/lib/meeting/schema";
import type { MeetingImportInput, MeetingImportReport } from "@/lib/meeting/schema/import";

type Answer = Promise<FormState<MeetingWritten>>;

/** The fields that a form has, empty ones too: an emptied field takes away what was there. */
function given(form: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith("$")));
}

// The commands parse what they are given; a form has text only.

export async function recordMeetingAction(form: FormData): Answer {
  return act(recordMeeting, given(form) as MeetingRecordInput, form);
}

export async function editMeetingAction(form: FormData): Answer {
  return act(editMeeting, given(form) as unknown as MeetingEditInput, form);
}

/**
 * Postpones a meeting. With a new date it is a move: the meeting stands at that date, and keeps the old one. Nobody
 * said that it is at the old hours, or as long.
 */
export async function postponeMeetingAction(form: FormData): Answer {
  const { on, ...rest } = given(form);
  const input =
    field(form, "on") === undefined
      ? { ...rest, status: "postponed" }
      : { ...rest, on, lastDay: null, startTime: null, endTime: null, timeZone: null };
  return act(editMeeting, input as unknown as MeetingEditInput, form);
}

export async function recordNextMeetingAction(form: FormData): Answer {
  return act(recordNextMeeting, given(form) as unknown as MeetingNextInput, form);
}

export async function takeBackHeldAction(form: FormData): Answer {
  return act(takeBackHeld, given(form) as unknown as MeetingTakeBackInput, form);
}

export async function writeMinutesAction(form: FormData): Answer {
  return act(writeMinutes, given(form) as unknown as MeetingMinutesInput, form);
}

export async function addMeetingGroupAction(form: FormData): Answer {
  return act(addMeetingGroup, given(form) as unknown as MeetingGroupInput, form);
}

export async function removeMeetingGroupAction(form: FormData): Answer {
  return act(removeMeetingGroup, given(form) as unknown as MeetingGroupInput, form);
}

export async function numberMeetingInAction(form: FormData): Answer {
  return act(numberMeetingIn, given(form) as unknown as MeetingGroupInput, form);
}

/** Imports a calendar file, or what was pasted of one. Neither travels back: the form still has them. */
export async function importMeetingsAction(form: FormData): Promise<FormState<MeetingImportReport>> {
  const { file, text, ...rest } = given(form);
  const read = file instanceof File && file.size > 0 ? await file.text() : text;
  return act(importMeetings, { ...rest, text: read } as MeetingImportInput);
}

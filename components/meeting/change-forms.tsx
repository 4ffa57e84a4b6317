"use client";

import { ConflictPreview } from "@/components/meeting/conflict-preview";
import { levelWord, MEETING_FIELDS } from "@/components/meeting/labels";
import type { WhenTyped } from "@/components/meeting/when-fields";
import { Choice, Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import { editMeetingAction, postponeMeetingAction, takeBackHeldAction } from "@/lib/meeting/actions";
import { MEETING_LEVELS } from "@/lib/meeting/rules";
import type { MeetingRecord } from "@/lib/meeting/schema";
import { formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** What the forms of a meeting need to know of it. */
export type Target = Pick<
  MeetingRecord,
  | "id"
  | "version"
  | "reference"
  | "title"
  | "status"
  | "ordinal"
  | "level"
  | "hostSide"
  | "place"
  | "online"
  | "note"
  | "reason"
  | "proposal"
> & { when: WhenTyped };

export interface Around {
  dossier: string;
  zones: string[];
  sides: { A: string; B: string };
}

export type FormProps = { meeting: Target; around: Around };

export const LEVELS = [
  ["", "not stated"],
  ...MEETING_LEVELS.map((level) => [level, levelWord[level]] as const),
] as const;
const HELD_AS = [
  ["false", "a meeting in one place"],
  ["true", "an online meeting"],
] as const;
export const hosts = ({ sides }: Around) =>
  [
    ["", "not stated"],
    ["A", `A · ${sides.A}`],
    ["B", `B · ${sides.B}`],
  ] as const;

/** Closes the dialog around a form and says that it was saved. */
export function useSaved(sentence: string) {
  const close = useDialogClose();
  return () => {
    close();
    showToast(sentence);
  };
}

/** What the form says of a meeting, as texts. */
function typedOf(current: unknown) {
  // As it is on record, or what its command answers a stale version with.
  const { title, ordinal, level, place, hostSide, online, note } = current as Target;
  return {
    title,
    ordinal: String(ordinal ?? ""),
    level: level ?? "",
    place: place ?? "",
    hostSide: hostSide ?? "",
    online: String(online),
    note,
  };
}

/** What the meeting is: its title, number, level, host, place. */
export function EditForm({ meeting, around }: FormProps) {
  const { id, version, reference } = meeting;
  const sending = useSending(editMeetingAction, useSaved(`${reference} is saved.`), {
    draft: `meeting:edit:${id}`,
  });
  const was = typedOf(meeting);
  return (
    <SendForm
      sending={sending}
      hidden={{ id }}
      version={version}
      opened={was}
      typed={typedOf}
      labels={MEETING_FIELDS}
      words={{
        level: levelWord,
        hostSide: Object.fromEntries(hosts(around)),
        online: Object.fromEntries(HELD_AS),
      }}
      submit="Save"
    >
      {(fields) => (
        <>
          <Line fields={fields} name="title" defaultValue={was.title} />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <Line fields={fields} name="ordinal" optional inputMode="numeric" defaultValue={was.ordinal} />
            <Choice fields={fields} name="level" defaultValue={was.level} options={LEVELS} />
            <Line fields={fields} name="place" optional defaultValue={was.place} />
            <Choice fields={fields} name="hostSide" defaultValue={was.hostSide} options={hosts(around)} />
            <Choice fields={fields} name="online" defaultValue={was.online} options={HELD_AS} />
          </div>
          <Lines fields={fields} name="note" optional defaultValue={was.note} />
        </>
      )}
    </SendForm>
  );
}

/** Says how the meeting stands now, to somebody who had it otherwise before their eyes. */
export function standsNow(current: unknown) {
  // What its commands answer a stale version with.
  const { status, on, lastDay, startTime, reason } = current as Pick<Target, "status" | "reason"> &
    Record<"on" | "lastDay" | "startTime", string | null>;
  const date = on === null ? null : formatPartialDate({ edtf: on });
  return (
    <p className="mt-1">
      It is {status} now, {date === null ? "without a date" : `with the date ${date}`}
      {lastDay !== null && ` to ${formatDay(lastDay)}`}
      {startTime !== null && ` at ${startTime}`}
      {reason && <bdi>: {reason}</bdi>}.
    </p>
  );
}

/** Puts a meeting off, to a new date or to none yet. */
export function PostponeForm({ meeting, around: { dossier, sides } }: FormProps) {
  const { id, version, reference } = meeting;
  const sending = useSending(postponeMeetingAction, useSaved(`${reference} is postponed.`), {
    draft: `meeting:postpone:${id}`,
  });
  return (
    <SendForm
      sending={sending}
      hidden={{ id }}
      version={version}
      labels={{ ...MEETING_FIELDS, reason: "Why it was postponed", on: "New date" }}
      submit="Postpone"
      now={standsNow}
    >
      {(fields) => (
        <>
          <Lines fields={fields} name="reason" rows={2} />
          <ConflictPreview
            dossier={dossier}
            reference={reference}
            sides={sides}
            atOnce={fields.was("on") !== undefined}
          >
            <Line
              fields={fields}
              name="on"
              optional
              description="Leave it empty while none is set: the meeting is then postponed without a date."
            />
          </ConflictPreview>
        </>
      )}
    </SendForm>
  );
}

/** Calls a meeting off. */
export function CancelForm({ meeting }: FormProps) {
  const { id, version, reference } = meeting;
  const sending = useSending(editMeetingAction, useSaved(`${reference} is cancelled.`), {
    draft: `meeting:cancel:${id}`,
  });
  return (
    <SendForm
      sending={sending}
      hidden={{ id, status: "cancelled" }}
      version={version}
      labels={{ ...MEETING_FIELDS, reason: "Why it was cancelled" }}
      submit="Cancel the meeting"
      variant="danger"
      now={standsNow}
    >
      {(fields) => <Lines fields={fields} name="reason" rows={2} />}
    </SendForm>
  );
}

/** Says that it was not held after all. */
export function TakeBackForm({ meeting }: FormProps) {
  const { id, version, reference } = meeting;
  const sending = useSending(takeBackHeldAction, useSaved(`${reference} is not held after all.`), {
    draft: `meeting:take-back:${id}`,
  });
  return (
    <SendForm
      sending={sending}
      hidden={{ id }}
      version={version}
      labels={{ ...MEETING_FIELDS, status: "What it is instead" }}
      submit="Take it back"
      now={standsNow}
    >
      {(fields) => (
        <>
          <Choice
            fields={fields}
            name="status"
            options={["scheduled", "announced", "planned", "postponed", "cancelled"].map((one) => [one, one])}
          />
          <Line
            fields={fields}
            name="reason"
            optional
            description="Needed where it was postponed or cancelled."
          />
        </>
      )}
    </SendForm>
  );
}

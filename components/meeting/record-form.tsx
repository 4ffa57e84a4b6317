"use client";

import { levelWord, MEETING_FIELDS } from "@/components/meeting/labels";
import { DateLine } from "@/components/shell/date-line";
import { Choice, Line } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { recordMeetingAction } from "@/lib/meeting/actions";
import { MEETING_LEVELS } from "@/lib/meeting/rules";
import type { MeetingShape, MeetingWritten } from "@/lib/meeting/schema";

const LABELS = { ...MEETING_FIELDS, on: "Date, as the source gives it" };
/** What may follow the four fields. */
const MORE = ["ordinal", "level", "hostSide", "title"];

/** What the form starts from when the meeting is yet to be planned. */
export interface Planned {
  on: string;
  status: "planned";
  ordinal: number | null;
  level: MeetingShape["level"];
  hostSide: "A" | "B" | null;
  place: string | null;
}

/** Records a meeting in four fields; what else is known may follow, here or later. */
export function RecordMeeting({
  dossier,
  groups,
  group,
  sides,
  planned,
  onDone,
}: {
  dossier: string;
  groups: { reference: string; name: string }[];
  /** The group that is looked at. */
  group?: string;
  sides: { A: string; B: string };
  /** Filled in from a suggestion. */
  planned?: Planned;
  onDone: (made: MeetingWritten) => void;
}) {
  const sending = useSending(recordMeetingAction, onDone, {
    draft: planned ? `meeting:plan:${dossier}:${group}:${planned.on}` : `meeting:new:${dossier}`,
  });
  return (
    <SendForm sending={sending} hidden={{ dossier }} labels={LABELS} submit="Record meeting">
      {(fields) => (
        <>
          <Choice
            fields={fields}
            name="group"
            defaultValue={group}
            options={groups.map(({ reference, name }) => [reference, `${reference} ${name}`])}
          />
          <DateLine
            fields={fields}
            name="on"
            required={false}
            defaultValue={planned?.on}
            description="For example 4 March 2019, late 2018 or before 2016. Leave it empty when it is unknown."
          />
          <Line
            fields={fields}
            name="place"
            required={false}
            defaultValue={planned?.place ?? undefined}
            description={planned?.place ? "Where that side hosted last." : undefined}
          />
          <Choice
            fields={fields}
            name="status"
            defaultValue={planned?.status}
            options={["held", "scheduled", "announced", "planned"].map((status) => [status, status])}
          />
          <details
            className="text-13"
            open={planned !== undefined || MORE.some((name) => fields.was(name) || fields.error(name))}
          >
            <summary className="w-fit rounded-sm py-1 text-muted hover:text-ink">
              More, where it is known
            </summary>
            <div className="mt-2 grid items-start gap-3 sm:grid-cols-2">
              <Line
                fields={fields}
                name="ordinal"
                optional
                inputMode="numeric"
                defaultValue={planned?.ordinal ?? undefined}
              />
              <Choice
                fields={fields}
                name="level"
                optional
                defaultValue={planned?.level ?? ""}
                options={[
                  ["", "not stated"],
                  ...MEETING_LEVELS.map((level) => [level, levelWord[level]] as const),
                ]}
              />
              <Choice
                fields={fields}
                name="hostSide"
                optional
                defaultValue={planned?.hostSide ?? ""}
                options={[
                  ["", "not stated"],
                  ["A", `A · ${sides.A}`],
                  ["B", `B · ${sides.B}`],
                ]}
              />
              <Line fields={fields} name="title" optional />
            </div>
          </details>
        </>
      )}
    </SendForm>
  );
}

"use client";

import { Choice, Line } from "@/components/meeting/fields";
import { levelWord } from "@/components/meeting/labels";
import { SaveForm } from "@/components/meeting/save-form";
import { recordMeetingAction } from "@/lib/meeting/actions";
import { MEETING_LEVELS } from "@/lib/meeting/rules";
import type { MeetingShape, MeetingWritten } from "@/lib/meeting/schema";

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
  return (
    <SaveForm action={recordMeetingAction} hidden={{ dossier }} submit="Record meeting" onDone={onDone}>
      {(fault) => (
        <>
          <Choice
            label="Group"
            name="group"
            fault={fault}
            defaultValue={group}
            options={groups.map(({ reference, name }) => [reference, `${reference} ${name}`])}
          />
          <Line
            label="Date, as the source gives it"
            name="on"
            fault={fault}
            defaultValue={planned?.on}
            description="For example 4 March 2019, late 2018 or before 2016. Leave it empty when it is unknown."
          />
          <Line
            label="Place"
            name="place"
            fault={fault}
            defaultValue={planned?.place ?? undefined}
            description={planned?.place ? "Where that side hosted last." : undefined}
          />
          <Choice
            label="Status"
            name="status"
            fault={fault}
            defaultValue={planned?.status}
            options={["held", "scheduled", "announced", "planned"].map((status) => [status, status])}
          />
          <details className="text-13" open={planned !== undefined}>
            <summary className="w-fit rounded-sm py-1 text-muted hover:text-ink">
              More, where it is known
            </summary>
            <div className="mt-2 grid items-start gap-3 sm:grid-cols-2">
              <Line
                label="Number in the series"
                name="ordinal"
                fault={fault}
                optional
                inputMode="numeric"
                defaultValue={planned?.ordinal ?? undefined}
              />
              <Choice
                label="Level"
                name="level"
                fault={fault}
                optional
                defaultValue={planned?.level ?? ""}
                options={[
                  ["", "not stated"],
                  ...MEETING_LEVELS.map((level) => [level, levelWord[level]] as const),
                ]}
              />
              <Choice
                label="Host"
                name="hostSide"
                fault={fault}
                optional
                defaultValue={planned?.hostSide ?? ""}
                options={[
                  ["", "not stated"],
                  ["A", `A · ${sides.A}`],
                  ["B", `B · ${sides.B}`],
                ]}
              />
              <Line label="Title" name="title" fault={fault} optional />
            </div>
          </details>
        </>
      )}
    </SaveForm>
  );
}

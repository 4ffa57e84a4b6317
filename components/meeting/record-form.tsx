"use client";

import { Choice, Line } from "@/components/meeting/fields";
import { levelWord } from "@/components/meeting/labels";
import { SaveForm } from "@/components/meeting/save-form";
import { recordMeetingAction } from "@/lib/meeting/actions";
import { MEETING_LEVELS } from "@/lib/meeting/rules";
import type { MeetingWritten } from "@/lib/meeting/schema";

/** Records a meeting in four fields; what else is known may follow, here or later. */
export function RecordMeeting({
  dossier,
  groups,
  group,
  sides,
  onDone,
}: {
  dossier: string;
  groups: { reference: string; name: string }[];
  /** The group that is looked at. */
  group?: string;
  sides: { A: string; B: string };
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
            description="For example 4 March 2019, late 2018 or before 2016. Leave it empty when it is unknown."
          />
          <Line label="Place" name="place" fault={fault} />
          <Choice
            label="Status"
            name="status"
            fault={fault}
            options={["held", "scheduled", "announced", "planned"].map((status) => [status, status])}
          />
          <details className="text-13">
            <summary className="w-fit rounded-sm py-1 text-muted hover:text-ink">
              More, where it is known
            </summary>
            <div className="mt-2 grid items-start gap-3 sm:grid-cols-2">
              <Line label="Number in the series" name="ordinal" fault={fault} optional inputMode="numeric" />
              <Choice
                label="Level"
                name="level"
                fault={fault}
                optional
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

import { useId } from "react";
import { Line } from "@/components/meeting/fields";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { Fault } from "@/lib/kernel/fault";

/** Date, last day and hours of a meeting, as they can be typed. */
export interface WhenTyped {
  on: string;
  lastDay: string;
  startTime: string;
  endTime: string;
  timeZone: string;
}

/** The fields of when a meeting is. Hours are by the clocks of the zone that is named with them. */
export function WhenFields({
  fault,
  typed,
  zones,
  label = "Date, as the source gives it",
  dateNeeded = false,
}: {
  fault: Fault | null;
  typed: WhenTyped;
  zones: string[];
  label?: string;
  dateNeeded?: boolean;
}) {
  const list = useId();
  return (
    <>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Line label={label} name="on" fault={fault} defaultValue={typed.on} required={dateNeeded} />
        <Line
          label="Last day"
          name="lastDay"
          fault={fault}
          optional
          defaultValue={typed.lastDay}
          description="Of a meeting of several days."
        />
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <Line
          label="Begins"
          name="startTime"
          fault={fault}
          optional
          defaultValue={typed.startTime}
          placeholder="09:30"
          inputMode="numeric"
        />
        <Line
          label="Ends"
          name="endTime"
          fault={fault}
          optional
          defaultValue={typed.endTime}
          placeholder="12:00"
          inputMode="numeric"
        />
        <Field label="Time zone" description="Whose clocks these are." error={fault?.fields.timeZone}>
          {(control) => (
            <TextInput
              {...control}
              required={false}
              name="timeZone"
              list={list}
              defaultValue={typed.timeZone}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
      </div>
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}

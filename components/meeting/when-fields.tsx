import { useId } from "react";
import { DateLine } from "@/components/shell/date-line";
import { type Fields, Line } from "@/components/shell/fields";

/** Date, last day and hours of a meeting, as they can be typed. */
export interface WhenTyped {
  on: string;
  lastDay: string;
  startTime: string;
  endTime: string;
  timeZone: string;
}

/**
 * The fields of when a meeting is; the preview of conflicts around them reads its day back. Hours are by the clocks of
 * the zone that is named with them.
 */
export function WhenFields({ fields, typed, zones }: { fields: Fields; typed: WhenTyped; zones: string[] }) {
  const list = useId();
  return (
    <>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Line fields={fields} name="on" required={false} defaultValue={typed.on} />
        <DateLine
          fields={fields}
          name="lastDay"
          optional
          defaultValue={typed.lastDay}
          description="Of a meeting of several days."
        />
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <Line
          fields={fields}
          name="startTime"
          optional
          defaultValue={typed.startTime}
          placeholder="09:30"
          inputMode="numeric"
        />
        <Line
          fields={fields}
          name="endTime"
          optional
          defaultValue={typed.endTime}
          placeholder="12:00"
          inputMode="numeric"
        />
        <Line
          fields={fields}
          name="timeZone"
          required={false}
          list={list}
          defaultValue={typed.timeZone}
          description="Whose clocks these are."
          spellCheck={false}
        />
      </div>
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}

"use client";

import { type ComponentProps, useState } from "react";
import { Line } from "@/components/shell/fields";
import { sayReading } from "@/lib/time/partial-date";

/** A line for a date as a source gives it, which says beneath how it is read: Gregorian, with the weekday of a day. */
export function DateLine(props: Omit<ComponentProps<typeof Line>, "type">) {
  const { fields, name, defaultValue, description } = props;
  const [typed, setTyped] = useState(() => fields.was(name, String(defaultValue ?? "")) ?? "");
  const said = sayReading(typed);
  return (
    <Line
      maxLength={120}
      {...props}
      onInput={(event) => setTyped(event.currentTarget.value)}
      description={
        <>
          {description}{" "}
          <span aria-live="polite">{said && <span className="text-ink">Read as {said}.</span>}</span>
        </>
      }
    />
  );
}

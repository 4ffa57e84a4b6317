"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { Address } from "@/components/feed/address";
import { levelWord } from "@/components/meeting/labels";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { MEETING_STATUSES } from "@/lib/meeting/rules";

const NARROWINGS = {
  status: { label: "Status", words: Object.fromEntries(MEETING_STATUSES.map((one) => [one, one])) },
  level: { label: "Level", words: levelWord },
  side: { label: "Host", words: { A: "side A", B: "side B" } },
};

/** The address of a feed with what its meetings are narrowed to; what is empty narrows nothing. */
function narrowedTo(address: string, narrowing: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(narrowing)) if (value !== "") url.searchParams.set(name, value);
  return url.href;
}

/** The two addresses of a feed that was just made; the first can be narrowed before it is copied. */
export function Addresses({ calendar, slots }: { calendar: string; slots: string }) {
  const [narrowing, setNarrowing] = useState<Record<string, string>>({});
  const place = useRef<HTMLDivElement>(null);
  // The form above was emptied, and its button is behind them: who goes on by keyboard goes on here.
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <fieldset className="mt-2 grid gap-2 sm:grid-cols-3">
        <legend className="mb-1 text-12 text-muted">Meetings in it, if not all of them</legend>
        {Object.entries(NARROWINGS).map(([name, { label, words }]) => (
          <Field key={name} label={label}>
            {(control) => (
              <Select
                {...control}
                required={false}
                value={narrowing[name] ?? ""}
                onChange={(event) => setNarrowing({ ...narrowing, [name]: event.target.value })}
              >
                <option value="">any</option>
                <Options words={words} />
              </Select>
            )}
          </Field>
        ))}
      </fieldset>
      <dl className="mt-2 grid gap-2">
        <Address key={JSON.stringify(narrowing)} label="Meetings" url={narrowedTo(calendar, narrowing)} />
        <Address label="What falls due" url={slots} />
      </dl>
    </div>
  );
}

"use client";

import { CalendarCheck } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { DateLine } from "@/components/shell/date-line";
import { type Fields, Line } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { confirmHolidaysAction } from "@/lib/holiday/actions";
import type { HolidayShape } from "@/lib/holiday/schema";
import type { Fault } from "@/lib/kernel/fault";
import { formatDay, weekdayName } from "@/lib/time/day";

/** Estimated days that one official calendar covers: all of a year, or the part of it that a Solar Hijri year has. */
export interface CalendarPart {
  title: string;
  days: HolidayShape[];
}

type Verdicts = Readonly<Record<string, string>>;

function DayRow({
  fields,
  holiday: { id, name, day, version },
  verdict,
  onVerdict,
  error,
}: {
  fields: Fields;
  holiday: HolidayShape;
  verdict: string;
  onVerdict: (verdict: string) => void;
  error?: string;
}) {
  const said = `${name}, ${formatDay(day)}`;
  return (
    <li className="grid items-center gap-x-3 gap-y-1 border-b border-line py-1.5 sm:grid-cols-[minmax(0,1fr)_11rem]">
      <input type="hidden" name="holiday" value={id} />
      <input type="hidden" name={`version ${id}`} value={version} />
      <span className="text-13">
        <span className="text-muted">
          {weekdayName(day).slice(0, 3)} {formatDay(day)}
        </span>{" "}
        <bdi>{name}</bdi>
      </span>
      <Select
        name={`verdict ${id}`}
        aria-label={`What the calendar says of ${said}`}
        value={verdict}
        onChange={(event) => onVerdict(event.target.value)}
      >
        <option value="">Leave as estimated</option>
        <option value="right">On this day</option>
        <option value="moved">On another day</option>
        <option value="not_in_it">Not in it</option>
      </Select>
      {verdict === "moved" && (
        <Field
          label={`The day that the calendar gives for ${name}`}
          hideLabel
          error={error}
          className="sm:col-start-2"
        >
          {(control) => (
            <TextInput
              {...control}
              required={false}
              name={`day ${id}`}
              defaultValue={fields.was(`day ${id}`)}
              autoComplete="off"
              placeholder="Which day"
            />
          )}
        </Field>
      )}
      {verdict !== "moved" && error && <FieldError>{error}</FieldError>}
    </li>
  );
}

/** What was said of the days that were sent, by their IDs: the server numbers those that have a verdict. */
function errorsById(fault: Fault | null, order: readonly string[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [path, sentence] of Object.entries(fault?.fields ?? {})) {
    const id = order[Number(/^days\.(\d+)/.exec(path)?.[1] ?? Number.NaN)];
    if (id !== undefined) errors[id] = sentence;
  }
  return errors;
}

const LABELS = { source: "The official calendar", receivedOn: "Received on", days: "Days" };

function CalendarForm({ party, year, parts }: { party: string; year: number; parts: CalendarPart[] }) {
  const close = useDialogClose();
  const sending = useSending(
    confirmHolidaysAction,
    ({ right, moved, removed }) => {
      close();
      const told = [
        `${right + moved} official`,
        moved > 0 && `${moved} moved`,
        removed > 0 && `${removed} taken out`,
      ];
      showToast(`The calendar of ${year} is entered: ${told.filter(Boolean).join(", ")}.`);
    },
    { draft: `calendar:${party}:${year}` },
  );
  return (
    <SendForm
      sending={sending}
      hidden={{ party, year: String(year) }}
      labels={LABELS}
      submit="Enter the calendar"
    >
      {(fields) => <CalendarFields fields={fields} parts={parts} fault={sending.fault} />}
    </SendForm>
  );
}

function CalendarFields({
  fields,
  parts,
  fault,
}: {
  fields: Fields;
  parts: CalendarPart[];
  fault: Fault | null;
}) {
  const all = parts.flatMap(({ days }) => days);
  const [verdicts, setVerdicts] = useState<Verdicts>(() =>
    Object.fromEntries(all.map(({ id }) => [id, fields.was(`verdict ${id}`, "") ?? ""])),
  );
  const judged = all.filter(({ id }) => verdicts[id]).map(({ id }) => id);
  const errors = errorsById(fault, judged);
  const list = useRef<HTMLDivElement>(null);
  const allRight = (days: readonly HolidayShape[]) => {
    flushSync(() =>
      setVerdicts((before) => ({ ...before, ...Object.fromEntries(days.map(({ id }) => [id, "right"])) })),
    );
    // What is set at once belongs to the draft as much as what is chosen.
    for (const select of list.current?.querySelectorAll("select") ?? [])
      select.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <div ref={list} className="grid gap-3">
      <Line fields={fields} name="source" description="Who published it, where, and for which year." />
      <DateLine fields={fields} name="receivedOn" description="3 November 2026, or 12 Aban 1405." />
      {fault?.fields.days && <FieldError>{fault.fields.days}</FieldError>}
      {parts.map(({ title, days }) => (
        <fieldset key={title} className="min-w-0">
          <legend className="float-start mb-1 text-13 font-semibold">{title}</legend>
          <p className="text-end">
            <Button size="sm" onClick={() => allRight(days)} aria-label={`All on these days: ${title}`}>
              All on these days
            </Button>
          </p>
          <ul className="clear-both border-t border-line">
            {days.map((holiday) => (
              <DayRow
                key={holiday.id}
                fields={fields}
                holiday={holiday}
                verdict={verdicts[holiday.id] ?? ""}
                onVerdict={(verdict) => setVerdicts((before) => ({ ...before, [holiday.id]: verdict }))}
                error={errors[holiday.id]}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      <p className="text-12 text-muted">
        {judged.length === 0
          ? "Nothing is said of any day yet."
          : `${judged.length === 1 ? "One day" : `${judged.length} days`} will be entered.`}{" "}
        A day that the calendar has and this list lacks is added by itself afterwards.
      </p>
    </div>
  );
}

/** A button that asks what the official calendar says of each estimated day. */
export function OfficialCalendar({
  party,
  name,
  year,
  parts,
}: {
  party: string;
  name: string;
  year: number;
  parts: CalendarPart[];
}) {
  return (
    <DialogButton
      label="Official calendar received"
      icon={<CalendarCheck />}
      variant="primary"
      size="lg"
      title={`${name}: the official calendar of ${year}`}
      description="Say of each estimated day what the calendar says. Days that it has become official; those that it lacks are taken out."
    >
      <CalendarForm party={party} year={year} parts={parts} />
    </DialogButton>
  );
}

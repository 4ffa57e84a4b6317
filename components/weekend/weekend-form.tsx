"use client";

import { DateLine } from "@/components/shell/date-line";
import { Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { type FormAction, useSending } from "@/components/shell/use-sending";
import { Checkbox } from "@/components/ui/checkbox";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { FieldError } from "@/components/ui/field";
import { showToast } from "@/components/ui/toast-store";
import type { WeekendShape } from "@/lib/holiday/schema";
import { formatDay, WEEKDAY_NAMES } from "@/lib/time/day";
import { addWeekendAction, editWeekendAction } from "@/lib/weekend/actions";
import type { WeekendWritten } from "@/lib/weekend/schema";

const LABELS = { weekdays: "Days of rest", from: "From", source: "Source", note: "Note" };

/** What the form says of a rule, as texts. */
function typedOf(current: unknown) {
  // As it is on record, which is what its command answers a stale version with.
  const { weekdays, from, source, note } = current as WeekendShape;
  return { weekdays: weekdays.map(String), from: formatDay(from), source, note: note ?? "" };
}

function WeekendForm({
  action,
  draft,
  hidden,
  weekend,
  submit,
  done,
}: {
  action: FormAction<WeekendWritten>;
  draft: string;
  hidden: Record<string, string>;
  weekend?: WeekendShape;
  submit: string;
  done: string;
}) {
  const close = useDialogClose();
  const saved = () => {
    close();
    showToast(done);
  };
  const was = weekend && typedOf(weekend);
  return (
    <SendForm
      sending={useSending(action, saved, { draft })}
      hidden={hidden}
      {...(weekend && { version: weekend.version, opened: was, typed: typedOf })}
      labels={LABELS}
      words={{ weekdays: Object.fromEntries(WEEKDAY_NAMES.map((name, at) => [String(at + 1), name])) }}
      submit={submit}
    >
      {(fields) => (
        <>
          <fieldset>
            <legend className="mb-1 text-13 font-medium">{LABELS.weekdays}</legend>
            <div className="flex flex-wrap gap-x-4 gap-y-2">
              {WEEKDAY_NAMES.map((name, at) => (
                <Checkbox
                  key={name}
                  label={name}
                  name="weekdays"
                  value={at + 1}
                  defaultChecked={
                    fields.chose("weekdays", String(at + 1)) ?? was?.weekdays.includes(String(at + 1))
                  }
                  aria-invalid={fields.error("weekdays") ? true : undefined}
                />
              ))}
            </div>
            {fields.error("weekdays") && <FieldError>{fields.error("weekdays")}</FieldError>}
          </fieldset>
          <DateLine
            fields={fields}
            name="from"
            description={
              weekend
                ? "The first day on which it holds; the end of the rule before it moves along."
                : "The first day on which it holds: 1 January 2027, or 11 Dey 1405. The rule in force ends on it."
            }
            defaultValue={was?.from}
          />
          <Line fields={fields} name="source" defaultValue={was?.source} />
          <Lines
            fields={fields}
            name="note"
            optional
            rows={3}
            description="Whom it holds for, and what is not certain."
            defaultValue={was?.note}
          />
        </>
      )}
    </SendForm>
  );
}

/** A button that asks on which weekdays a party rests from a day on. */
export function AddWeekend({ party, name }: { party: string; name: string }) {
  return (
    <DialogButton label="Another weekend from a day on" title={`${name}: the weekend from a day on`}>
      <WeekendForm
        action={addWeekendAction}
        draft={`weekend:new:${party}`}
        hidden={{ party }}
        submit="Add the rule"
        done={`The weekend of ${name} is entered.`}
      />
    </DialogButton>
  );
}

/** A button that corrects a rule. */
export function EditWeekend({ weekend }: { weekend: WeekendShape }) {
  const { id, from } = weekend;
  return (
    <DialogButton
      label={
        <>
          Edit<span className="sr-only"> the weekend from {formatDay(from)}</span>
        </>
      }
      variant="quiet"
      buttonSize="sm"
      title={`The weekend from ${formatDay(from)}`}
    >
      <WeekendForm
        action={editWeekendAction}
        draft={`weekend:${id}`}
        hidden={{ id }}
        weekend={weekend}
        submit="Save"
        done="The rule is saved."
      />
    </DialogButton>
  );
}

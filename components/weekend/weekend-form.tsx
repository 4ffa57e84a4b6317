"use client";

import { Line, Lines } from "@/components/meeting/fields";
import { SaveForm } from "@/components/meeting/save-form";
import type { FormAction } from "@/components/shell/use-sending";
import { Checkbox } from "@/components/ui/checkbox";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { FieldError } from "@/components/ui/field";
import { showToast } from "@/components/ui/toast-store";
import type { WeekendShape } from "@/lib/holiday/schema";
import { formatDay, WEEKDAY_NAMES } from "@/lib/time/day";
import { addWeekendAction, editWeekendAction } from "@/lib/weekend/actions";
import type { WeekendWritten } from "@/lib/weekend/schema";

function WeekendForm({
  action,
  hidden,
  weekend,
  submit,
  done,
}: {
  action: FormAction<WeekendWritten>;
  hidden: Record<string, string | number>;
  weekend?: WeekendShape;
  submit: string;
  done: string;
}) {
  const close = useDialogClose();
  return (
    <SaveForm
      action={action}
      hidden={hidden}
      submit={submit}
      onDone={() => {
        close();
        showToast(done);
      }}
    >
      {(fault) => (
        <>
          <fieldset>
            <legend className="mb-1 text-13 font-medium">Days of rest</legend>
            <div className="flex flex-wrap gap-x-4 gap-y-2">
              {WEEKDAY_NAMES.map((name, at) => (
                <Checkbox
                  key={name}
                  label={name}
                  name="weekdays"
                  value={at + 1}
                  defaultChecked={weekend?.weekdays.includes(at + 1)}
                  aria-invalid={fault?.fields.weekdays ? true : undefined}
                />
              ))}
            </div>
            {fault?.fields.weekdays && <FieldError>{fault.fields.weekdays}</FieldError>}
          </fieldset>
          <Line
            label="From"
            name="from"
            fault={fault}
            required
            description={
              weekend
                ? "The first day on which it holds; the end of the rule before it moves along."
                : "The first day on which it holds: 1 January 2027, or 11 Dey 1405. The rule in force ends on it."
            }
            defaultValue={weekend && formatDay(weekend.from)}
          />
          <Line label="Source" name="source" fault={fault} required defaultValue={weekend?.source} />
          <Lines
            label="Note"
            name="note"
            fault={fault}
            optional
            rows={3}
            description="Whom it holds for, and what is not certain."
            defaultValue={weekend?.note ?? ""}
          />
        </>
      )}
    </SaveForm>
  );
}

/** A button that asks on which weekdays a party rests from a day on. */
export function AddWeekend({ party, name }: { party: string; name: string }) {
  return (
    <DialogButton label="Another weekend from a day on" title={`${name}: the weekend from a day on`}>
      <WeekendForm
        action={addWeekendAction}
        hidden={{ party }}
        submit="Add the rule"
        done={`The weekend of ${name} is entered.`}
      />
    </DialogButton>
  );
}

/** A button that corrects a rule. */
export function EditWeekend({ weekend }: { weekend: WeekendShape }) {
  const { id, version, from } = weekend;
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
        hidden={{ id, version }}
        weekend={weekend}
        submit="Save"
        done="The rule is saved."
      />
    </DialogButton>
  );
}

"use client";

import { partWords, STANDING_HELP } from "@/components/holiday/words";
import { Choice, Line } from "@/components/meeting/fields";
import { SaveForm } from "@/components/meeting/save-form";
import type { FormAction } from "@/components/shell/use-sending";
import { RadioGroup } from "@/components/ui/radio-group";
import type { HolidayShape, HolidayWritten } from "@/lib/holiday/schema";
import { formatDay } from "@/lib/time/day";

const WORDS = { official: "Official", ad_hoc: "Ad hoc", estimated: "Estimated" } as const;
const STANDINGS = (["official", "ad_hoc", "estimated"] as const).map((value) => ({
  value,
  label: WORDS[value],
  description: STANDING_HELP[value],
}));

/** The parts of a day to choose from; one that was given by a program is kept. */
function parts(percent: number | undefined) {
  const all = new Set([100, 50, ...(percent === undefined ? [] : [percent])]);
  return [...all].map((one) => [String(one), partWords(one)] as const);
}

/** The fields of one day off, new or as it stands. */
export function DayForm({
  action,
  hidden,
  holiday,
  submit,
  onDone,
}: {
  action: FormAction<HolidayWritten>;
  hidden: Record<string, string | number>;
  holiday?: HolidayShape;
  submit: string;
  onDone: (written: HolidayWritten) => void;
}) {
  return (
    <SaveForm action={action} hidden={hidden} submit={submit} onDone={onDone}>
      {(fault) => (
        <>
          <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_10rem]">
            <Line
              label="Day"
              name="day"
              fault={fault}
              required
              description="29 October 2027, or 7 Aban 1406."
              defaultValue={holiday && formatDay(holiday.day)}
            />
            <Choice
              label="Part of the day"
              name="percent"
              fault={fault}
              options={parts(holiday?.percent)}
              defaultValue={String(holiday?.percent ?? 100)}
            />
          </div>
          <Line label="Name" name="name" fault={fault} required defaultValue={holiday?.name} />
          <RadioGroup
            label="Standing"
            name="standing"
            options={STANDINGS}
            defaultValue={holiday?.standing ?? "official"}
            error={fault?.fields.standing}
          />
          <Line
            label="Source"
            name="source"
            fault={fault}
            required
            description="The law, gazette, calendar or announcement that says so."
            defaultValue={holiday?.source}
          />
          <Line
            label="As of"
            name="asOf"
            fault={fault}
            optional={!holiday}
            description={
              holiday
                ? "The day on which the source was read."
                : "The day on which the source was read; today unless given."
            }
            defaultValue={holiday && formatDay(holiday.asOf)}
          />
        </>
      )}
    </SaveForm>
  );
}

"use client";

import { STANDING_HELP } from "@/components/holiday/words";
import { DateLine } from "@/components/shell/date-line";
import { Choice, Line } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { type FormAction, useSending } from "@/components/shell/use-sending";
import { RadioGroup } from "@/components/ui/radio-group";
import { partWords } from "@/lib/holiday/rules/words";
import type { HolidayShape, HolidayWritten } from "@/lib/holiday/schema";
import { formatDay } from "@/lib/time/day";

const LABELS = {
  day: "Day",
  percent: "Part of the day",
  name: "Name",
  standing: "Standing",
  source: "Source",
  asOf: "As of",
};

const WORDS = { official: "Official", ad_hoc: "Ad hoc", estimated: "Estimated" } as const;
const STANDINGS = (["official", "ad_hoc", "estimated"] as const).map((value) => ({
  value,
  label: WORDS[value],
  description: STANDING_HELP[value],
}));

/** The parts of a day to choose from; one that was given by a program is kept. */
function parts(percent: string) {
  return [...new Set(["100", "50", percent])].map((one) => [one, partWords(Number(one))] as const);
}

/** What the form says of a day off, as texts. */
function typedOf(current: unknown) {
  // As it is on record, which is what its command answers a stale version with.
  const { day, percent, name, standing, source, asOf } = current as HolidayShape;
  return { day: formatDay(day), percent: String(percent), name, standing, source, asOf: formatDay(asOf) };
}

/** The fields of one day off, new or as it stands. */
export function DayForm({
  action,
  draft,
  hidden,
  holiday,
  submit,
  onDone,
}: {
  action: FormAction<HolidayWritten>;
  draft: string;
  hidden: Record<string, string>;
  holiday?: HolidayShape;
  submit: string;
  onDone: (written: HolidayWritten) => void;
}) {
  const was = holiday && typedOf(holiday);
  return (
    <SendForm
      sending={useSending(action, onDone, { draft })}
      hidden={hidden}
      {...(holiday && { version: holiday.version, opened: was, typed: typedOf })}
      labels={LABELS}
      words={{ standing: WORDS, percent: Object.fromEntries(parts(was?.percent ?? "100")) }}
      submit={submit}
    >
      {(fields) => (
        <>
          <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_10rem]">
            <DateLine
              fields={fields}
              name="day"
              description="29 October 2027, or 7 Aban 1406."
              defaultValue={was?.day}
            />
            <Choice
              fields={fields}
              name="percent"
              options={parts(was?.percent ?? "100")}
              defaultValue={was?.percent ?? "100"}
            />
          </div>
          <Line fields={fields} name="name" defaultValue={was?.name} />
          <RadioGroup
            label={LABELS.standing}
            name="standing"
            options={STANDINGS}
            defaultValue={fields.was("standing", was?.standing ?? "official")}
            error={fields.error("standing")}
          />
          <Line
            fields={fields}
            name="source"
            description="The law, gazette, calendar or announcement that says so."
            defaultValue={was?.source}
          />
          <DateLine
            fields={fields}
            name="asOf"
            optional={!holiday}
            description={
              holiday
                ? "The day on which the source was read."
                : "The day on which the source was read; today unless given."
            }
            defaultValue={was?.asOf}
          />
        </>
      )}
    </SendForm>
  );
}

import { type FormValues, LABELS } from "@/components/commitment/commitment-values";
import { bearerWord, kindWord } from "@/components/commitment/words";
import { IssueAreaBoxes } from "@/components/issue-area/issue-area-boxes";
import { DateLine } from "@/components/shell/date-line";
import type { Fields } from "@/components/shell/fields";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { BEARERS } from "@/lib/commitment/rules";
import type { CommitmentChoices } from "@/lib/commitment/schema/form";
import type { IssueAreaShape } from "@/lib/issue-area/schema";

const named = (records: readonly { reference: string; title: string }[]) =>
  Object.fromEntries(records.map(({ reference, title }) => [reference, `${reference} ${title}`]));

/** The fields of a commitment: title and side first, then what it says, then where it comes from. */
export function CommitmentFields({
  fields,
  choices,
  areas,
  values,
  isBearerFixed,
}: {
  fields: Fields;
  choices: CommitmentChoices;
  areas: readonly IssueAreaShape[];
  values?: FormValues | undefined;
  isBearerFixed: boolean;
}) {
  const { was, error } = fields;
  return (
    <>
      <Field label={LABELS.title} error={error("title")}>
        {(control) => (
          <TextInput {...control} name="title" maxLength={300} defaultValue={was("title", values?.title)} />
        )}
      </Field>
      {isBearerFixed ? (
        <p className="text-13">
          <span className="font-medium">{LABELS.bearer}</span>:{" "}
          {bearerWord[BEARERS.find((one) => one === values?.bearer) ?? "joint"]}{" "}
          <span className="text-muted">(assessed already, so it stays)</span>
        </p>
      ) : (
        <RadioGroup
          name="bearer"
          label={LABELS.bearer}
          look="segmented"
          required
          error={error("bearer")}
          defaultValue={was("bearer", values?.bearer)}
          options={BEARERS.map((value) => ({ value, label: bearerWord[value] }))}
        />
      )}
      <Field label={LABELS.kind} error={error("kind")} className="max-w-60">
        {(control) => (
          <Select {...control} name="kind" defaultValue={was("kind", values?.kind ?? "one_off")}>
            <Options words={kindWord} />
          </Select>
        )}
      </Field>
      <Field
        label={LABELS.wording}
        optional
        description="In our own words, as fully as the source has it."
        error={error("wording")}
      >
        {(control) => (
          <TextArea {...control} name="wording" rows={3} defaultValue={was("wording", values?.wording)} />
        )}
      </Field>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field
          label={LABELS.condition}
          optional
          description="Such as official orders."
          error={error("condition")}
        >
          {(control) => (
            <TextInput {...control} name="condition" defaultValue={was("condition", values?.condition)} />
          )}
        </Field>
        <DateLine
          fields={fields}
          name="due"
          optional
          description="As the source gives it: late 2018, before 2016, first half of 1397."
          defaultValue={values?.due}
        />
        <Field label={LABELS.agreement} optional error={error("agreement")}>
          {(control) => (
            <Select {...control} name="agreement" defaultValue={was("agreement", values?.agreement ?? "")}>
              <Options words={named(choices.agreements)} empty="not on record" />
            </Select>
          )}
        </Field>
        <Field label={LABELS.provision} optional error={error("provision")}>
          {(control) => (
            <Select {...control} name="provision" defaultValue={was("provision", values?.provision ?? "")}>
              <option value="">not on record</option>
              {choices.agreements
                .filter((agreement) => agreement.provisions.length > 0)
                .map(({ reference, title, provisions }) => (
                  <optgroup key={reference} label={`${reference} ${title}`}>
                    <Options words={Object.fromEntries(provisions.map(({ id, label }) => [id, label]))} />
                  </optgroup>
                ))}
            </Select>
          )}
        </Field>
        <Field label={LABELS.meeting} optional error={error("meeting")} className="sm:col-span-2">
          {(control) => (
            <Select {...control} name="meeting" defaultValue={was("meeting", values?.meeting ?? "")}>
              <Options words={named(choices.meetings)} empty="not on record" />
            </Select>
          )}
        </Field>
      </div>
      <IssueAreaBoxes fields={fields} areas={areas} chosen={values?.issueAreas ?? []} />
    </>
  );
}

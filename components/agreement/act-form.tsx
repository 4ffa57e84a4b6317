"use client";

import { actionWord, hedged, inline, sayState } from "@/components/agreement/words";
import { QUOTE_LABELS, QuoteFields } from "@/components/claim/quote-fields";
import { DateLine } from "@/components/shell/date-line";
import type { Fields } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { recordActAction, retractActAction } from "@/lib/agreement/actions";
import type { ActionShape, ActWritten, StatusShape } from "@/lib/agreement/schema";
import { STANCES } from "@/lib/claim/rules";

/** What acts are recorded of, and who the sides are. */
export interface ActTarget {
  id: string;
  reference: string;
  version: number;
  names: { A: string; B: string };
}

/** An act as a form begins with it. */
export type GivenAct = Pick<ActionShape, "id" | "kind" | "by" | "on" | "place" | "confirmation" | "note">;

const LABELS = {
  kind: "What was done",
  by: "By",
  on: "Date",
  place: "Place",
  confirmation: "How sure it is",
  note: "Note",
  supersedes: "Correction",
  ...QUOTE_LABELS,
};

/** The stance that was chosen before a reload; support otherwise. */
const stanceFrom = (kept: string | undefined) => STANCES.find((one) => one === kept) ?? "supports";

async function undo({ id, actionId, reference }: ActWritten) {
  const result = await retractActAction(id, actionId, { undo: true });
  if (result.status === "failed") showToast(result.fault.message, { tone: "error" });
  else showToast(`${reference} is as it was.`);
}

/** Tells what was entered, and offers to undo it. */
export function tellOf(written: ActWritten, what: string) {
  showToast(`${written.reference}: ${what}.`, { undo: () => undo(written) });
}

/** One act: what, by whom, when, how sure, and the words that say so; or the correction of one. */
export function ActForm({
  target: { id, version, names },
  corrected,
  onDone,
}: {
  target: ActTarget;
  corrected?: GivenAct;
  onDone: () => void;
}) {
  const draft = corrected ? `act:correct:${corrected.id}` : `act:${id}`;
  const sending = useSending(
    recordActAction,
    (written) => {
      onDone();
      tellOf(written, `${inline(actionWord[written.kind])}, ${corrected ? "corrected" : "recorded"}`);
    },
    { draft },
  );
  return (
    <SendForm
      sending={sending}
      hidden={{ id, ...(corrected && { supersedes: corrected.id }) }}
      version={version}
      labels={LABELS}
      submit={corrected ? "Save the correction" : "Record the act"}
      now={(current) => {
        // What the command answers a stale version with.
        const { state, by, confirmation } = (current as { status: StatusShape }).status;
        return <p>Its status is now: {inline(hedged(confirmation, sayState(state, by)))}.</p>;
      }}
    >
      {(fields) => <ActFields fields={fields} given={corrected} names={names} />}
    </SendForm>
  );
}

function ActFields({
  fields,
  given,
  names,
}: {
  fields: Fields;
  given: GivenAct | undefined;
  names: ActTarget["names"];
}) {
  const { was, error } = fields;
  return (
    <>
      <Field label="What was done" error={error("kind")}>
        {(control) => (
          <Select {...control} name="kind" data-focus-first defaultValue={was("kind", given?.kind ?? "")}>
            <Options words={actionWord} empty="Choose…" />
          </Select>
        )}
      </Field>
      <RadioGroup
        name="by"
        label="By"
        look="segmented"
        required
        defaultValue={was("by", given?.by ?? "both")}
        error={error("by")}
        options={[
          { value: "both", label: "Both sides" },
          { value: "A", label: <bdi>A · {names.A}</bdi> },
          { value: "B", label: <bdi>B · {names.B}</bdi> },
        ]}
      />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <DateLine
          fields={fields}
          name="on"
          label="Date, as the source gives it"
          optional
          description="4 March 2019, late 2018, 14 Esfand 1397; empty when unknown."
          defaultValue={given?.on?.printed ?? given?.on?.edtf}
        />
        <Field label="Place" optional error={error("place")}>
          {(control) => (
            <TextInput
              {...control}
              name="place"
              maxLength={200}
              autoComplete="off"
              defaultValue={was("place", given?.place ?? undefined)}
            />
          )}
        </Field>
      </div>
      <RadioGroup
        name="confirmation"
        label="How sure it is"
        look="segmented"
        required
        defaultValue={was("confirmation", given?.confirmation)}
        error={error("confirmation")}
        description="Confirmed is what both sides, a gazette or a depositary carry; one outlet's word is possible."
        options={[
          { value: "confirmed", label: "Confirmed" },
          { value: "probable", label: "Probable" },
          { value: "possible", label: "Possible" },
        ]}
      />
      <Field label="Note" optional error={error("note")}>
        {(control) => (
          <TextArea
            {...control}
            name="note"
            rows={1}
            className="min-h-row"
            defaultValue={was("note", given?.note ?? undefined)}
          />
        )}
      </Field>
      <fieldset className="grid min-w-0 gap-3 border-t border-line">
        <legend className="float-start w-full pt-3 text-13 font-semibold">
          The words that say so <span className="font-normal text-muted">(optional)</span>
        </legend>
        <p className="text-12 text-muted">
          Without them the act is shown as having no words on record. A quote needs its publisher and title.
        </p>
        <QuoteFields fields={fields} about="act" stance={stanceFrom(was("stance"))} required={false} />
      </fieldset>
    </>
  );
}

"use client";

import { useId, useState } from "react";
import { closureWord } from "@/components/commitment/words";
import { Choice, type Fields, Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { addOutcomeAction } from "@/lib/outcome/actions";
import type { OutcomeKind } from "@/lib/outcome/rules";

export interface AgendaOption {
  id: string;
  position: number;
  title: string;
}
export interface CommitmentOption {
  reference: string;
  name: string;
}

const { open: _, ...closedWord } = closureWord;
const KINDS: OutcomeKind[] = ["information", "decision", "creates", "updates", "closes"];
const SHORT: Record<OutcomeKind, string> = {
  information: "Information",
  decision: "Decision",
  creates: "New commitment",
  updates: "Updates one",
  closes: "Closes one",
};
const MEANS: Record<OutcomeKind, string> = {
  information: "Something was told or noted.",
  decision: "Something was settled between the two sides.",
  creates: "Somebody undertook something: the commitment is put on record with it.",
  updates: "A commitment on record was changed or added to.",
  closes: "A commitment on record was said to be over.",
};

export const OUTCOME_FIELDS = {
  kind: "Kind",
  text: "What came of it",
  "creates.title": "Title of the new commitment",
  "creates.bearer": "Who bears it",
  "creates.kind": "Kind of commitment",
  "creates.due": "Due",
  commitment: "Commitment",
  closure: "In the register",
  agendaItem: "Item of the agenda",
};

/** Which item of the agenda it is of, if any. */
export function ItemChoice({
  fields,
  agenda,
  defaultValue = "",
}: {
  fields: Fields;
  agenda: AgendaOption[];
  defaultValue?: string;
}) {
  return (
    <Choice
      fields={fields}
      name="agendaItem"
      defaultValue={defaultValue}
      options={[
        ["", "none"],
        ...agenda.map(({ id, position, title }) => [id, `${position}. ${title}`] as const),
      ]}
    />
  );
}

/** Records what came of a meeting, and the commitment that it makes, changes or closes. */
export function OutcomeForm({
  meeting,
  agenda,
  commitments,
  item,
  canClose,
  onDone,
}: {
  meeting: string;
  agenda: AgendaOption[];
  commitments: CommitmentOption[];
  /** The item that it is of. */
  item?: string;
  /** Whether they may close commitments. */
  canClose: boolean;
  onDone: () => void;
}) {
  const sending = useSending(
    addOutcomeAction,
    ({ reference, commitment }) => {
      onDone();
      showToast(commitment ? `${reference} is on record, with ${commitment}.` : `${reference} is on record.`);
    },
    { draft: `outcome:new:${meeting}:${item ?? ""}` },
  );
  return (
    <SendForm sending={sending} hidden={{ meeting }} labels={OUTCOME_FIELDS} submit="Record the outcome">
      {(fields) => (
        <OutcomeFields
          fields={fields}
          agenda={agenda}
          commitments={commitments}
          item={item}
          canClose={canClose}
        />
      )}
    </SendForm>
  );
}

function OutcomeFields({
  fields,
  agenda,
  commitments,
  item,
  canClose,
}: {
  fields: Fields;
  agenda: AgendaOption[];
  commitments: CommitmentOption[];
  item: string | undefined;
  canClose: boolean;
}) {
  const [kind, setKind] = useState(() => KINDS.find((one) => one === fields.was("kind")) ?? "decision");
  const list = useId();
  return (
    <>
      <RadioGroup
        name="kind"
        label={fields.label("kind")}
        value={kind}
        error={fields.error("kind")}
        onChange={(value) => setKind(KINDS.find((one) => one === value) ?? "decision")}
        look="segmented"
        description={MEANS[kind]}
        options={KINDS.map((one) => ({ value: one, label: SHORT[one] }))}
      />
      <Lines fields={fields} name="text" rows={2} />
      {kind === "creates" && (
        <fieldset className="grid gap-3 border-s-2 border-line ps-3">
          <legend className="sr-only">The new commitment</legend>
          <Line fields={fields} name="creates.title" />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <Choice
              fields={fields}
              name="creates.bearer"
              options={[
                ["joint", "both jointly"],
                ["each", "each side"],
                ["A", "side A"],
                ["B", "side B"],
              ]}
            />
            <Choice
              fields={fields}
              name="creates.kind"
              options={[
                ["one_off", "one-off"],
                ["recurring", "recurring"],
                ["continuing", "continuing"],
                ["restraint", "restraint"],
              ]}
            />
          </div>
          <Line
            fields={fields}
            name="creates.due"
            optional
            description="As the source gives it: late 2018."
          />
        </fieldset>
      )}
      {(kind === "updates" || kind === "closes") && (
        <Field
          label={fields.label("commitment")}
          description={
            kind === "closes" && !canClose
              ? "This records what the meeting said. A reviewer closes it in the register, on the commitment's own page."
              : "By its reference, such as C-3."
          }
          error={fields.error("commitment")}
        >
          {(control) => (
            <>
              <TextInput
                {...control}
                name="commitment"
                defaultValue={fields.was("commitment")}
                list={list}
                autoComplete="off"
                placeholder="C-3"
              />
              <datalist id={list}>
                {commitments.map(({ reference, name }) => (
                  <option key={reference} value={reference}>
                    {`${reference} ${name}`}
                  </option>
                ))}
              </datalist>
            </>
          )}
        </Field>
      )}
      {kind === "closes" && canClose && (
        <Choice
          fields={fields}
          name="closure"
          required={false}
          empty="It stays open; this is what the meeting said"
          options={closedWord}
        />
      )}
      {agenda.length > 0 && <ItemChoice fields={fields} agenda={agenda} defaultValue={item} />}
    </>
  );
}

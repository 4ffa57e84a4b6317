"use client";

import { useId, useState } from "react";
import { Choice, Line, Lines } from "@/components/meeting/fields";
import { SaveForm } from "@/components/meeting/save-form";
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

/** Records what came of a meeting, and the commitment that it makes, changes or closes. */
export function OutcomeForm({
  meeting,
  agenda,
  commitments,
  item,
  onDone,
}: {
  meeting: string;
  agenda: AgendaOption[];
  commitments: CommitmentOption[];
  /** The item that it is of. */
  item?: string;
  onDone: () => void;
}) {
  const [kind, setKind] = useState<OutcomeKind>("decision");
  const list = useId();
  return (
    <SaveForm
      action={addOutcomeAction}
      hidden={{ meeting }}
      submit="Record the outcome"
      onDone={({ reference, commitment }) => {
        onDone();
        showToast(
          kind === "creates" && commitment
            ? `${reference} is on record; it made ${commitment}.`
            : `${reference} is on record.`,
        );
      }}
    >
      {(fault) => (
        <>
          <RadioGroup
            name="kind"
            label="Kind"
            value={kind}
            error={fault?.fields.kind}
            onChange={(value) => setKind(KINDS.find((one) => one === value) ?? "decision")}
            look="segmented"
            description={MEANS[kind]}
            options={KINDS.map((one) => ({ value: one, label: SHORT[one] }))}
          />
          <Lines label="What came of it" name="text" fault={fault} rows={2} required />
          {kind === "creates" && (
            <fieldset className="grid gap-3 border-s-2 border-line ps-3">
              <legend className="sr-only">The new commitment</legend>
              <Line label="Title of the new commitment" name="creates.title" fault={fault} required />
              <div className="grid items-start gap-3 sm:grid-cols-2">
                <Choice
                  label="Who bears it"
                  name="creates.bearer"
                  fault={fault}
                  options={[
                    ["joint", "both jointly"],
                    ["each", "each side"],
                    ["A", "side A"],
                    ["B", "side B"],
                  ]}
                />
                <Choice
                  label="Kind of commitment"
                  name="creates.kind"
                  fault={fault}
                  options={[
                    ["one_off", "one-off"],
                    ["recurring", "recurring"],
                    ["continuing", "continuing"],
                    ["restraint", "restraint"],
                  ]}
                />
              </div>
              <Line
                label="Due"
                name="creates.due"
                fault={fault}
                optional
                description="As the source gives it: late 2018."
              />
            </fieldset>
          )}
          {(kind === "updates" || kind === "closes") && (
            <Field
              label="Commitment"
              description={
                kind === "closes"
                  ? "This records what the meeting said. Closing it in the register is decided on the commitment's own page."
                  : "By its reference, such as C-3."
              }
              error={fault?.fields.commitment}
            >
              {(control) => (
                <>
                  <TextInput
                    {...control}
                    name="commitment"
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
          {agenda.length > 0 && (
            <Choice
              label="Item of the agenda"
              name="agendaItem"
              fault={fault}
              defaultValue={item ?? ""}
              options={[
                ["", "none"],
                ...agenda.map(({ id, position, title }) => [id, `${position}. ${title}`] as const),
              ]}
            />
          )}
        </>
      )}
    </SaveForm>
  );
}

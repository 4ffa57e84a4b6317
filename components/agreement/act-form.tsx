"use client";

import { type RefObject, useState } from "react";
import { Refusal, SendButton } from "@/components/agreement/form-parts";
import { QuoteFields } from "@/components/agreement/quote-fields";
import { useSend } from "@/components/agreement/use-send";
import { actionWord } from "@/components/agreement/words";
import { useDialogClose } from "@/components/ui/dialog-close";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { recordActAction, retractActAction } from "@/lib/agreement/actions";
import type { ActWritten } from "@/lib/agreement/schema";

/** What acts are recorded of, and who the sides are. */
export interface ActTarget {
  id: string;
  reference: string;
  version: number;
  names: { A: string; B: string };
}

async function undo({ id, actionId, reference }: ActWritten) {
  const result = await retractActAction(id, actionId, { undo: true });
  if (result.status === "failed") showToast(result.fault.message, { tone: "error" });
  else showToast(`${reference} is as it was.`);
}

/** Tells what was entered, and offers to undo it. */
export function tellOf(written: ActWritten, what: string) {
  showToast(`${written.reference}: ${what}.`, { undo: () => undo(written) });
}

const typedIn = (form: HTMLFormElement) =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

/** One act: what, by whom, when, how sure, and the words that say so. `draft` keeps what is typed while it is closed. */
export function ActForm({
  target: { id, version, names },
  supersedes,
  draft,
}: {
  target: ActTarget;
  /** The act that this one corrects. */
  supersedes?: string;
  draft: RefObject<Record<string, string>>;
}) {
  const close = useDialogClose();
  const [begun] = useState(() => draft.current);
  const { fault, pending, onSubmit, error } = useSend(recordActAction, (written) => {
    draft.current = {};
    close();
    tellOf(written, `${actionWord[written.kind].toLowerCase()}, ${supersedes ? "corrected" : "recorded"}`);
  });
  return (
    <form
      onSubmit={onSubmit}
      onChange={(event) => {
        draft.current = typedIn(event.currentTarget);
      }}
      className="grid gap-3"
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {supersedes && <input type="hidden" name="supersedes" value={supersedes} />}
      <Refusal fault={fault} />
      <Field label="What was done" error={error("kind")}>
        {(control) => (
          <Select {...control} name="kind" defaultValue={begun.kind ?? ""}>
            <option value="">Choose…</option>
            {Object.entries(actionWord).map(([kind, word]) => (
              <option key={kind} value={kind}>
                {word}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <RadioGroup
        name="by"
        label="By"
        look="segmented"
        required
        defaultValue={begun.by ?? "both"}
        error={error("by")}
        options={[
          { value: "both", label: "Both sides" },
          { value: "A", label: <bdi>A · {names.A}</bdi> },
          { value: "B", label: <bdi>B · {names.B}</bdi> },
        ]}
      />
      <Field
        label="Date, as the source gives it"
        optional
        description="For example 4 March 2019, late 2018, 14 Esfand 1397. Leave it empty when it is unknown."
        error={error("on")}
      >
        {(control) => (
          <TextInput {...control} name="on" defaultValue={begun.on} maxLength={120} autoComplete="off" />
        )}
      </Field>
      <Field label="Place" optional error={error("place")}>
        {(control) => (
          <TextInput
            {...control}
            name="place"
            defaultValue={begun.place}
            maxLength={200}
            autoComplete="off"
          />
        )}
      </Field>
      <RadioGroup
        name="confirmation"
        label="How sure it is"
        look="segmented"
        required
        defaultValue={begun.confirmation ?? ""}
        error={error("confirmation")}
        description="Only what both sides, a gazette or a depositary carry is confirmed. One outlet's word is possible."
        options={[
          { value: "confirmed", label: "Confirmed" },
          { value: "probable", label: "Probable" },
          { value: "possible", label: "Possible" },
        ]}
      />
      <Field label="Note" optional error={error("note")}>
        {(control) => <TextArea {...control} name="note" rows={2} defaultValue={begun.note} />}
      </Field>
      <QuoteFields begun={begun} error={error} names={names} />
      <div>
        <SendButton pending={pending}>{supersedes ? "Save the correction" : "Record the act"}</SendButton>
      </div>
    </form>
  );
}

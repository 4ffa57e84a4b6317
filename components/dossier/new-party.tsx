"use client";

import { Plus } from "lucide-react";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { forgetDraft } from "@/components/ui/use-draft";
import { createPartyAction } from "@/lib/party/actions";

const DRAFT = "party:new";
const KINDS = { state: "State", organisation: "Organisation" };
const LABELS = {
  name: "Name of the party",
  code: "Code",
  kind: "Kind",
  demonym: "Adjective",
  timeZones: "Time zones",
  aliases: "Other names",
};
const HINTS = {
  code: "Three letters; of a state those of ISO 3166-1, such as TUR.",
  demonym: "Such as Turkish.",
  timeZones: "Such as Asia/Tehran; the seat of government's first, others after a comma.",
  aliases: "As sources write it, after commas.",
};

function PartyForm() {
  const close = useDialogClose();
  const sending = useSending(createPartyAction, ({ name }) => {
    forgetDraft(DRAFT);
    showToast(`${name} is on record, and can be chosen.`);
    close();
  });
  return (
    <SendForm draft={DRAFT} sending={sending} labels={LABELS} submit="Add the party">
      {({ was, error }) => {
        const line = (name: keyof typeof HINTS, optional = false) => (
          <Field label={LABELS[name]} optional={optional} description={HINTS[name]} error={error(name)}>
            {(control) => <TextInput {...control} name={name} autoComplete="off" defaultValue={was(name)} />}
          </Field>
        );
        return (
          <>
            <Field label={LABELS.name} error={error("name")}>
              {(control) => (
                <TextInput
                  {...control}
                  name="name"
                  data-focus-first
                  autoComplete="off"
                  defaultValue={was("name")}
                />
              )}
            </Field>
            {line("code")}
            <Field label={LABELS.kind} error={error("kind")}>
              {(control) => (
                <Select {...control} name="kind" defaultValue={was("kind", "state")}>
                  <Options words={KINDS} />
                </Select>
              )}
            </Field>
            {line("demonym", true)}
            {line("timeZones")}
            {line("aliases", true)}
          </>
        );
      }}
    </SendForm>
  );
}

/** A button that opens the form of a party that the register lacks. */
export function NewParty() {
  return (
    <DialogButton
      label="Add a party"
      icon={<Plus />}
      title="Add a party"
      description="A state or an organisation that dossiers can be about. It stands in the whole register."
    >
      <PartyForm />
    </DialogButton>
  );
}

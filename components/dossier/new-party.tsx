"use client";

import { Plus } from "lucide-react";
import { Choice, Line } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
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
  const sending = useSending(
    createPartyAction,
    ({ name }) => {
      showToast(`${name} is on record, and can be chosen.`);
      close();
    },
    { draft: DRAFT },
  );
  return (
    <SendForm sending={sending} labels={LABELS} submit="Add the party">
      {(fields) => (
        <>
          <Line fields={fields} name="name" />
          <Line fields={fields} name="code" description={HINTS.code} />
          <Choice fields={fields} name="kind" options={KINDS} defaultValue="state" />
          <Line fields={fields} name="demonym" optional description={HINTS.demonym} />
          <Line fields={fields} name="timeZones" description={HINTS.timeZones} />
          <Line fields={fields} name="aliases" optional description={HINTS.aliases} />
        </>
      )}
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

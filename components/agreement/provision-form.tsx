"use client";

import { Pencil, Plus } from "lucide-react";
import { Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import { addProvisionAction, editProvisionAction } from "@/lib/agreement/actions";

const LABELS = { label: "Article or paragraph", summary: "What it says" };

interface Provision {
  id: string;
  label: string;
  summary: string;
  version: number;
}

/** `of` is the agreement of a new provision. */
function ProvisionForm({ of, edited }: { of: string; edited?: Provision }) {
  const close = useDialogClose();
  const draft = edited ? `provision:${edited.id}` : `provision:new:${of}`;
  const sending = useSending(
    edited ? editProvisionAction : addProvisionAction,
    () => {
      showToast(edited ? "The provision is changed." : "The provision is on record.");
      close();
    },
    { draft },
  );
  return (
    <SendForm
      sending={sending}
      hidden={{ id: edited?.id ?? of }}
      {...(edited && {
        version: edited.version,
        opened: { label: edited.label, summary: edited.summary },
      })}
      labels={LABELS}
      submit={edited ? "Save the changes" : "Add the provision"}
    >
      {(fields) => (
        <>
          <Line
            fields={fields}
            name="label"
            maxLength={200}
            description="Such as Art. 4(2); where the text is not public, what it is about."
            defaultValue={edited?.label}
          />
          <Lines
            fields={fields}
            name="summary"
            optional
            rows={3}
            description="In our own words."
            defaultValue={edited?.summary}
          />
        </>
      )}
    </SendForm>
  );
}

/** A button that opens the form of a new provision. */
export function AddProvision({ id, reference }: { id: string; reference: string }) {
  return (
    <DialogButton
      label="Add a provision"
      icon={<Plus />}
      variant="quiet"
      buttonSize="sm"
      title={`${reference}: add a provision`}
      description="Commitments and rules can then be said to stand in it."
      size="sm"
    >
      <ProvisionForm of={id} />
    </DialogButton>
  );
}

/** A button that opens the form of a provision. */
export function EditProvision({ provision, agreement }: { provision: Provision; agreement: string }) {
  return (
    <DialogButton
      label={
        <>
          Edit<span className="sr-only"> {provision.label}</span>
        </>
      }
      icon={<Pencil />}
      variant="quiet"
      buttonSize="sm"
      title={`Edit ${provision.label}`}
      size="sm"
    >
      <ProvisionForm of={agreement} edited={provision} />
    </DialogButton>
  );
}

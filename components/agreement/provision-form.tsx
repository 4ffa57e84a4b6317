"use client";

import { Pencil, Plus } from "lucide-react";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { forgetDraft } from "@/components/ui/use-draft";
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
  const sending = useSending(edited ? editProvisionAction : addProvisionAction, () => {
    forgetDraft(draft);
    showToast(edited ? "The provision is changed." : "The provision is on record.");
    close();
  });
  return (
    <SendForm
      draft={draft}
      sending={sending}
      hidden={{ id: edited?.id ?? of }}
      {...(edited && {
        version: edited.version,
        opened: { label: edited.label, summary: edited.summary },
      })}
      labels={LABELS}
      submit={edited ? "Save the changes" : "Add the provision"}
    >
      {({ was, error }) => (
        <>
          <Field
            label={LABELS.label}
            description="Such as Art. 4(2); where the text is not public, what it is about."
            error={error("label")}
          >
            {(control) => (
              <TextInput
                {...control}
                name="label"
                maxLength={200}
                data-focus-first
                autoComplete="off"
                defaultValue={was("label", edited?.label)}
              />
            )}
          </Field>
          <Field label={LABELS.summary} optional description="In our own words." error={error("summary")}>
            {(control) => (
              <TextArea {...control} name="summary" rows={3} defaultValue={was("summary", edited?.summary)} />
            )}
          </Field>
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

"use client";

import { Plus } from "lucide-react";
import { linkWord } from "@/components/agreement/words";
import { Choice, Line } from "@/components/shell/fields";
import { RemoveButton } from "@/components/shell/remove-button";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import { addLinkAction, removeLinkAction } from "@/lib/agreement/actions";
import type { LineageShape } from "@/lib/agreement/schema";

const LABELS = { kind: "This agreement", other: "The other one", confidence: "How sure it is", note: "Note" };
const KINDS = Object.fromEntries(
  Object.entries(linkWord).map(([kind, { to }]) => [kind, to.toLowerCase()] as const),
);
const SURE = { possible: "possible", probable: "probable", confirmed: "confirmed" };

interface Target {
  id: string;
  reference: string;
  /** The other agreements of the dossier. */
  others: readonly { reference: string; title: string }[];
}

function LinkForm({ id, others }: Target) {
  const close = useDialogClose();
  const draft = `agreement:link:${id}`;
  const sending = useSending(
    addLinkAction,
    () => {
      showToast("The link is on record.");
      close();
    },
    { draft },
  );
  const titles = others.map(({ reference, title }) => [reference, `${reference} ${title}`] as const);
  return (
    <SendForm sending={sending} hidden={{ id }} labels={LABELS} submit="Add the link">
      {(fields) => (
        <>
          <Choice fields={fields} name="kind" options={KINDS} empty="Choose…" />
          <Choice fields={fields} name="other" options={titles} empty="Choose…" />
          <Choice fields={fields} name="confidence" options={SURE} defaultValue="possible" />
          <Line fields={fields} name="note" optional />
        </>
      )}
    </SendForm>
  );
}

/** A button that opens the form of a new link; nothing while there is no other agreement. */
export function AddLink(target: Target) {
  if (target.others.length === 0) return null;
  return (
    <DialogButton
      label="Add a link"
      icon={<Plus />}
      variant="quiet"
      buttonSize="sm"
      title={`${target.reference}: add a link`}
      description="How it hangs together with another agreement, as sure as that is."
      size="sm"
    >
      <LinkForm {...target} />
    </DialogButton>
  );
}

/** Takes a link away; the undo of the message gives it back. */
export function RemoveLink({
  link: { id, kind, confidence, note, other },
  agreement,
}: {
  link: LineageShape;
  agreement: string;
}) {
  const again = () => {
    const form = new FormData();
    const told = { id: agreement, kind, other: other.reference, confidence, note };
    for (const [name, value] of Object.entries(told)) form.set(name, value);
    return addLinkAction(form);
  };
  return (
    <RemoveButton
      label={`Take the link to ${other.reference} away`}
      remove={() => removeLinkAction(id)}
      done={`The link to ${other.reference} is taken away.`}
      undo={{ again, done: `The link to ${other.reference} is on record again.` }}
    />
  );
}

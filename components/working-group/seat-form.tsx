"use client";

import { Plus } from "lucide-react";
import { useId } from "react";
import { RemoveButton } from "@/components/shell/remove-button";
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
import { roleWord } from "@/components/working-group/words";
import { addSeatAction, removeSeatAction } from "@/lib/working-group/actions";
import type { SeatShape } from "@/lib/working-group/schema";

const LABELS = { institution: "Institution", role: "Role", note: "Note" };

interface Target {
  /** ID of the group. */
  group: string;
  side: "A" | "B";
  party: string;
  /** Names of the party's institutions, to choose from. */
  institutions: readonly string[];
}

function SeatForm({ group, side, party, institutions }: Target) {
  const close = useDialogClose();
  const known = useId();
  const draft = `seat:${group}:${side}`;
  const sending = useSending(addSeatAction, () => {
    forgetDraft(draft);
    showToast("The seat is on record.");
    close();
  });
  return (
    <SendForm draft={draft} sending={sending} hidden={{ group, side }} labels={LABELS} submit="Add the seat">
      {({ was, error }) => (
        <>
          <Field
            label={LABELS.institution}
            description={`One of ${party}'s that the register knows, or a new one.`}
            error={error("institution")}
          >
            {(control) => (
              <>
                <TextInput
                  {...control}
                  name="institution"
                  list={known}
                  maxLength={300}
                  autoComplete="off"
                  data-focus-first
                  defaultValue={was("institution")}
                />
                <datalist id={known}>
                  {institutions.map((name) => (
                    <option key={name} value={name} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field label={LABELS.role} error={error("role")}>
            {(control) => (
              <Select {...control} name="role" defaultValue={was("role", "member")}>
                <Options words={roleWord} />
              </Select>
            )}
          </Field>
          <Field label={LABELS.note} optional error={error("note")}>
            {(control) => (
              <TextInput {...control} name="note" autoComplete="off" defaultValue={was("note")} />
            )}
          </Field>
        </>
      )}
    </SendForm>
  );
}

/** A button that opens the form of a new seat of a side. */
export function AddSeat(target: Target) {
  return (
    <DialogButton
      label={
        <>
          Add a seat<span className="sr-only"> of {target.party}</span>
        </>
      }
      icon={<Plus />}
      variant="quiet"
      buttonSize="sm"
      title={`Seat of ${target.party}`}
      size="sm"
    >
      <SeatForm {...target} />
    </DialogButton>
  );
}

/** Takes a seat away; the undo of the message gives it back. */
export function RemoveSeat({
  seat: { id, side, institution, role, note },
  group,
}: {
  seat: SeatShape;
  group: string;
}) {
  const again = () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ group, side, institution, role, note }))
      form.set(name, value);
    return addSeatAction(form);
  };
  return (
    <RemoveButton
      label={`Take the seat of ${institution} away`}
      remove={() => removeSeatAction(id)}
      done={`${institution} has no seat any more.`}
      undo={{ again, done: `${institution} has its seat again.` }}
    />
  );
}

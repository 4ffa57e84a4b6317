"use client";

import { Plus } from "lucide-react";
import { useId } from "react";
import { Choice, Line } from "@/components/shell/fields";
import { RemoveButton } from "@/components/shell/remove-button";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
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
  const sending = useSending(
    addSeatAction,
    () => {
      showToast("The seat is on record.");
      close();
    },
    { draft },
  );
  return (
    <SendForm sending={sending} hidden={{ group, side }} labels={LABELS} submit="Add the seat">
      {(fields) => (
        <>
          <Line
            fields={fields}
            name="institution"
            list={known}
            maxLength={300}
            description={`One of ${party}'s that the register knows, or a new one.`}
          />
          <datalist id={known}>
            {institutions.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Choice fields={fields} name="role" options={roleWord} defaultValue="member" />
          <Line fields={fields} name="note" optional />
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

"use client";

import { useState } from "react";
import { ActForm, type ActTarget, type GivenAct, tellOf } from "@/components/agreement/act-form";
import { actionWord, inline } from "@/components/agreement/words";
import { Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { retractActAction } from "@/lib/agreement/actions";

function TakeBackForm({ target, act, onDone }: { target: ActTarget; act: GivenAct; onDone: () => void }) {
  const draft = `act:take-back:${act.id}`;
  const send = (form: FormData) =>
    retractActAction(target.id, act.id, { note: String(form.get("note") ?? "").trim() || undefined });
  const sending = useSending(
    send,
    (written) => {
      onDone();
      tellOf(written, `${inline(actionWord[written.kind])}, taken back`);
    },
    { draft },
  );
  return (
    <SendForm sending={sending} labels={{ note: "Why" }} submit="Take it back">
      {(fields) => <Lines fields={fields} name="note" optional rows={2} />}
    </SendForm>
  );
}

/** Corrects an act, or takes it back; both append to the record, and can be undone. */
export function ActControls({ target, act }: { target: ActTarget; act: GivenAct }) {
  const [open, setOpen] = useState<"correct" | "take back" | null>(null);
  const name = inline(actionWord[act.kind]);
  const close = () => setOpen(null);
  const dialog = (which: "correct" | "take back") => ({
    isOpen: open === which,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? which : null),
  });
  const button = (which: "correct" | "take back", word: string) => (
    <Button
      size="sm"
      variant="quiet"
      aria-haspopup="dialog"
      aria-label={`${word}: ${name}`}
      onClick={() => setOpen(which)}
    >
      {word}
    </Button>
  );
  return (
    <div data-no-print className="flex gap-1">
      {button("correct", "Correct")}
      {button("take back", "Take back")}
      <Dialog
        {...dialog("correct")}
        title={`${target.reference}: correct “${name}”`}
        description="The entry as it was stays on record."
      >
        <ActForm target={target} corrected={act} onDone={close} />
      </Dialog>
      <Dialog
        {...dialog("take back")}
        size="sm"
        title={`Take back “${name}”?`}
        description="The agreement stands as it would without it. The entry stays on record."
      >
        <TakeBackForm target={target} act={act} onDone={close} />
      </Dialog>
    </div>
  );
}

/** Lets an act that was taken back stand again. */
export function LetStandAgain({ target, actId }: { target: ActTarget; actId: string }) {
  const sending = useSending(
    () => retractActAction(target.id, actId, { undo: true }),
    (written) => tellOf(written, `${inline(actionWord[written.kind])}, stands again`),
  );
  const { fault, pending, send } = sending;
  return (
    <span data-no-print className="inline-flex items-center gap-2">
      <Button
        size="sm"
        variant="quiet"
        aria-disabled={pending || undefined}
        onClick={() => send(new FormData())}
      >
        Let it stand again
      </Button>
      {fault && (
        <span role="alert" className="text-12 text-red-ink">
          {fault.message}
        </span>
      )}
    </span>
  );
}

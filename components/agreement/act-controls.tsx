"use client";

import { useRef, useState } from "react";
import { ActForm, type ActTarget, tellOf } from "@/components/agreement/act-form";
import { Refusal, SendButton } from "@/components/agreement/form-parts";
import { useSend } from "@/components/agreement/use-send";
import { actionWord } from "@/components/agreement/words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast-store";
import { retractActAction } from "@/lib/agreement/actions";
import type { ActionShape } from "@/lib/agreement/schema";

type Act = Pick<ActionShape, "id" | "kind" | "by" | "on" | "place" | "confirmation" | "note">;

function TakeBackForm({ target, act, onDone }: { target: ActTarget; act: Act; onDone: () => void }) {
  const send = (form: FormData) =>
    retractActAction(target.id, act.id, { note: String(form.get("reason") ?? "").trim() || undefined });
  const { fault, pending, onSubmit, error } = useSend(send, (written) => {
    onDone();
    tellOf(written, `${actionWord[written.kind].toLowerCase()}, taken back`);
  });
  return (
    <form onSubmit={onSubmit} className="grid gap-3">
      <Refusal fault={fault} />
      <Field label="Why" optional error={error("note")}>
        {(control) => <TextArea {...control} name="reason" rows={2} />}
      </Field>
      <div>
        <SendButton pending={pending}>Take it back</SendButton>
      </div>
    </form>
  );
}

/** Corrects an act, or takes it back; both append to the record, and can be undone. */
export function ActControls({ target, act }: { target: ActTarget; act: Act }) {
  const [open, setOpen] = useState<"correct" | "take back" | null>(null);
  const begun = {
    kind: act.kind,
    by: act.by,
    on: act.on?.printed ?? act.on?.edtf ?? "",
    place: act.place ?? "",
    confirmation: act.confirmation,
    note: act.note ?? "",
  };
  const draft = useRef<Record<string, string>>(begun);
  const name = actionWord[act.kind].toLowerCase();
  const dialog = (which: "correct" | "take back") => ({
    isOpen: open === which,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? which : null),
  });
  return (
    <div data-no-print className="flex gap-1">
      <Button size="sm" variant="quiet" aria-label={`Correct: ${name}`} onClick={() => setOpen("correct")}>
        Correct
      </Button>
      <Button
        size="sm"
        variant="quiet"
        aria-label={`Take back: ${name}`}
        onClick={() => setOpen("take back")}
      >
        Take back
      </Button>
      <Dialog
        {...dialog("correct")}
        title={`${target.reference}: correct “${name}”`}
        description="The entry as it was stays on record."
      >
        <ActForm target={target} supersedes={act.id} draft={draft} />
      </Dialog>
      <Dialog
        {...dialog("take back")}
        size="sm"
        title={`Take back “${name}”?`}
        description="The agreement stands as it would without it. The entry stays on record."
      >
        <TakeBackForm target={target} act={act} onDone={() => setOpen(null)} />
      </Dialog>
    </div>
  );
}

/** Lets an act that was taken back stand again. */
export function LetStandAgain({ target, actId }: { target: ActTarget; actId: string }) {
  const [pending, setPending] = useState(false);
  const restore = async () => {
    if (pending) return;
    setPending(true);
    const result = await retractActAction(target.id, actId, { undo: true });
    setPending(false);
    if (result.status === "failed") showToast(result.fault.message, { tone: "error" });
    if (result.status === "done")
      tellOf(result.value, `${actionWord[result.value.kind].toLowerCase()}, stands again`);
  };
  return (
    <Button size="sm" variant="quiet" data-no-print aria-disabled={pending || undefined} onClick={restore}>
      Let it stand again
    </Button>
  );
}

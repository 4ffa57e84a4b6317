"use client";

import { CalendarCheck } from "lucide-react";
import { useRef, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { showToast } from "@/components/ui/toast-store";
import { useKey } from "@/components/ui/use-key";
import { editMeetingAction, takeBackHeldAction } from "@/lib/meeting/actions";
import type { MeetingShape } from "@/lib/meeting/schema";

type Target = Pick<MeetingShape, "id" | "version" | "reference" | "status" | "reason">;

function formOf(values: Record<string, string | number>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, String(value));
  return form;
}

/** Takes the mark back: the meeting stands as it stood. */
async function undo({ id, reference, status, reason }: Target, version: number) {
  const answer = await takeBackHeldAction(formOf({ id, version, status, reason: reason ?? "" }));
  if (answer.status === "failed") showToast(answer.fault.message, { tone: "error" });
  else showToast(`${reference} is ${status} again.`);
}

/** Marks a meeting held, at the date it has: one press, taken back within 8 seconds. `letter` is a key for it. */
export function MarkHeld({
  meeting,
  letter = null,
  variant,
  size,
}: {
  meeting: Target;
  letter?: string | null;
  variant?: ButtonVariant;
  size?: ButtonSize;
}) {
  const { id, version, reference } = meeting;
  const button = useRef<HTMLButtonElement>(null);
  const [isSaving, startSaving] = useTransition();
  const mark = () => {
    if (isSaving) return;
    // The button goes when it has done its work: its row keeps the focus.
    const row = button.current?.closest("[data-row]")?.querySelector<HTMLElement>("[data-row-link]");
    startSaving(async () => {
      const answer = await editMeetingAction(formOf({ id, version, status: "held" }));
      if (answer.status === "failed") return void showToast(answer.fault.message, { tone: "error" });
      if (answer.status !== "done") return;
      const { version: held } = answer.value;
      showToast(`${reference} is marked held.`, { undo: () => undo(meeting, held) });
      (row ?? document.getElementById("main"))?.focus();
    });
  };
  useKey("Mark this meeting held", letter, mark);
  return (
    <Button
      ref={button}
      variant={variant}
      size={size}
      icon={<CalendarCheck />}
      aria-label={`Mark ${reference} held`}
      aria-disabled={isSaving || undefined}
      data-mark-held
      onClick={mark}
    >
      Mark held
    </Button>
  );
}

"use client";

import { X } from "lucide-react";
import { useTransition } from "react";
import { answerOf } from "@/components/shell/use-sending";
import { IconButton } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-store";
import type { FormState } from "@/lib/kernel/action";

type Call = () => Promise<FormState<unknown>>;

/** Sends it, and tells how it went. */
async function tell(call: Call, done: string, undo?: () => void): Promise<void> {
  const answer = await answerOf(call, new FormData());
  if (answer.ok) showToast(done, undo && { undo });
  else showToast(answer.fault.message, { tone: "error" });
}

/** Takes one line off a record, at once. `undo` gives it back from the message that says so. */
export function RemoveButton({
  label,
  remove,
  done,
  undo,
}: {
  label: string;
  remove: Call;
  done: string;
  undo?: { again: Call; done: string };
}) {
  const [isSaving, startSaving] = useTransition();
  return (
    <IconButton
      label={label}
      icon={<X />}
      size="sm"
      aria-disabled={isSaving || undefined}
      onClick={() => {
        if (!isSaving)
          startSaving(() => tell(remove, done, undo && (() => void tell(undo.again, undo.done))));
      }}
    />
  );
}

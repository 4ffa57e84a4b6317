"use client";

import { Check } from "lucide-react";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { markSeenAction } from "@/lib/desk/actions";

/** Notes that a dossier's changes were looked at, up to the latest that the page shows. */
export function MarkSeen({ dossier, name, seq }: { dossier: string; name: string; seq: number }) {
  const [state, submit] = useActionState(markSeenAction, { status: "untouched" });
  return (
    <form action={submit} data-no-print>
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="seq" value={seq} />
      <SubmitButton
        variant="default"
        size="sm"
        icon={<Check />}
        aria-label={`Mark the changes of ${name} as seen`}
      >
        Mark as seen
      </SubmitButton>
      {state.status === "failed" && <p role="alert">{state.fault.message}</p>}
    </form>
  );
}

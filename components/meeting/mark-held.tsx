"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { markHeldAction } from "@/lib/meeting/actions";
import type { MeetingShape } from "@/lib/meeting/schema";

/** Marks a meeting held, at the date it has. */
export function MarkHeld({ meeting }: { meeting: Pick<MeetingShape, "id" | "version" | "reference"> }) {
  const [state, submit] = useActionState(markHeldAction, { status: "untouched" });
  return (
    <form action={submit} data-no-print>
      <input type="hidden" name="id" value={meeting.id} />
      <input type="hidden" name="version" value={meeting.version} />
      <SubmitButton variant="default" aria-label={`Mark ${meeting.reference} held`}>
        Mark held
      </SubmitButton>
      {state.status === "failed" && <p role="alert">{state.fault.message}</p>}
    </form>
  );
}

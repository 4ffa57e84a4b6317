"use client";

import { useState, useTransition } from "react";
import { forgetDraft } from "@/components/ui/use-draft";
import type { FormState } from "@/lib/kernel/action";
import type { Fault } from "@/lib/kernel/fault";

/** A server action for a form. */
export type FormAction<T> = (form: FormData) => Promise<FormState<T>>;

const NO_ANSWER: Fault = {
  code: "unavailable",
  reason: "no_answer",
  message: "No answer came: the register may be busy, or you may be offline. What you typed is kept.",
  fields: {},
};

/** Sends a form and gives the answer; when none comes (the server failed, the line is down), that is a fault too. */
export async function answerOf<T>(
  action: FormAction<T>,
  form: FormData,
): Promise<{ ok: true; value: T } | { ok: false; fault: Fault }> {
  let state: FormState<T>;
  try {
    state = await action(form);
  } catch {
    return { ok: false, fault: NO_ANSWER };
  }
  if (state.status === "done") return { ok: true, value: state.value };
  return { ok: false, fault: state.status === "failed" ? state.fault : NO_ANSWER };
}

/** How a form's sending goes. */
export interface Sending {
  /** Tells what is typed into this form from every other's; null where it is kept elsewhere, or not at all. */
  draft: string | null;
  fault: Fault | null;
  pending: boolean;
  send: (form: FormData) => void;
}

/**
 * The sending of a form whose answer is waited for. What was typed stays in the form, whatever the answer; its draft is
 * forgotten once it is saved. `refuse` says what can be said without asking the server.
 */
export function useSending<T>(
  action: FormAction<T>,
  onDone: (value: T) => void,
  { draft = null, refuse }: { draft?: string | null; refuse?: (form: FormData) => Fault | null } = {},
): Sending {
  const [fault, setFault] = useState<Fault | null>(null);
  const [pending, startTransition] = useTransition();
  const send = (form: FormData) => {
    if (pending) return;
    const refused = refuse?.(form);
    if (refused) {
      setFault(refused);
      return;
    }
    startTransition(async () => {
      const answer = await answerOf(action, form);
      if (answer.ok) {
        if (draft !== null) forgetDraft(draft);
        setFault(null);
        onDone(answer.value);
      } else startTransition(() => setFault(answer.fault));
    });
  };
  return { draft, fault, pending, send };
}

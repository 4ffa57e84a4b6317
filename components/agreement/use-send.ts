"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import type { FormState } from "@/lib/kernel/action";
import type { Fault } from "@/lib/kernel/fault";

const UNREACHED: Fault = {
  code: "unavailable",
  reason: "not_reached",
  message: "The register could not be reached. What you entered is still here: try again.",
  fields: {},
};

/**
 * Sends a form and keeps what was typed, whatever the answer: the form is not reset, since it does not go through
 * `action`. After a refusal because the record had changed, what is on the page is read again.
 */
export function useSend<T>(send: (form: FormData) => Promise<FormState<T>>, onDone: (value: T) => void) {
  const [fault, setFault] = useState<Fault | null>(null);
  const [pending, start] = useTransition();
  const router = useRouter();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    start(async () => {
      const answer = await send(form).catch(
        (): FormState<T> => ({ status: "failed", fault: UNREACHED, values: {} }),
      );
      if (answer.status === "done") onDone(answer.value);
      if (answer.status !== "failed") return;
      if (answer.fault.code === "stale") router.refresh();
      start(() => setFault(answer.fault));
    });
  };
  return { fault, pending, onSubmit, error: (path: string) => fault?.fields[path] };
}

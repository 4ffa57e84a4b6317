"use client";

import { LoaderCircle } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { mayPass } from "@/components/shell/fault-notice";
import { answerOf, type FormAction } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { useDialogClose } from "@/components/ui/dialog-close";
import { FocusInvalid } from "@/components/ui/focus-invalid";
import { Notice } from "@/components/ui/notice";
import type { Fault } from "@/lib/kernel/fault";

/** The record as somebody else left it, in lines: what a stale attempt has to be compared with. */
function Present({ current }: { current: unknown }) {
  if (typeof current !== "object" || current === null) return null;
  const facts = Object.entries(current).filter(
    ([name, value]) => name !== "version" && value !== null && value !== "",
  );
  const word = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return (
    <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-12">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted first-letter:uppercase">{word(name)}</dt>
          <dd className="max-h-40 overflow-y-auto whitespace-pre-wrap" dir="auto">
            {typeof value === "boolean" ? (value ? "yes" : "no") : String(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function versionIn(fault: Fault): number | null {
  const { current } = fault;
  const version =
    typeof current === "object" && current !== null && "version" in current ? current.version : null;
  return typeof version === "number" ? version : null;
}

const TYPED_INTO = "input:not([type=hidden], [type=radio]:not(:checked)), select, textarea";

/**
 * A form that keeps what was typed through every refusal, and takes the focus to what was refused. Where somebody
 * else was faster it shows the record as it is now; sent again, it is meant for that. `changedOnly` sends nothing
 * that was left as it was, so that two people who change different fields both keep theirs.
 */
export function SaveForm<T>({
  action,
  hidden,
  submit,
  variant = "primary",
  inline = false,
  beside,
  changedOnly = false,
  onRecord = {},
  together = {},
  onDone,
  onFault,
  children,
}: {
  action: FormAction<T>;
  hidden: Record<string, string | number>;
  submit: ReactNode;
  variant?: ButtonVariant;
  /** The button beside the one field. */
  inline?: boolean;
  /** Other buttons, at the start of the last line. */
  beside?: ReactNode;
  changedOnly?: boolean;
  /** What is on record of fields that the form opens with something else in. */
  onRecord?: Record<string, string>;
  /** Fields that are sent along, changed or not, when that one changed. */
  together?: Record<string, readonly string[]>;
  onDone: (value: T) => void;
  onFault?: (fault: Fault) => void;
  children: (fault: Fault | null) => ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<FormData | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isSaving, startSaving] = useTransition();
  const close = useDialogClose();
  const version = fault && versionIn(fault);

  useEffect(() => {
    if (!form.current) return;
    first.current = new FormData(form.current);
    // What is opened to type into is ready to be typed into.
    const goal = form.current.closest("[role=dialog]")
      ? form.current.querySelector<HTMLElement>(TYPED_INTO)
      : null;
    goal?.focus();
  }, []);

  const send = (typed: FormData) => {
    if (changedOnly) {
      const names = [...new Set(typed.keys())].filter((name) => !(name in hidden));
      const changed = names.filter(
        (name) => (onRecord[name] ?? first.current?.get(name)) !== typed.get(name),
      );
      if (changed.length === 0) return close();
      const sent = new Set([...changed, ...changed.flatMap((name) => together[name] ?? [])]);
      for (const name of names) if (!sent.has(name)) typed.delete(name);
    }
    startSaving(async () => {
      const answer = await answerOf(action, typed);
      if (answer.ok) {
        setFault(null);
        onDone(answer.value);
      } else {
        onFault?.(answer.fault);
        startSaving(() => setFault(answer.fault));
      }
    });
  };

  return (
    <form
      ref={form}
      className={
        inline ? "grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 [&>[role]]:col-span-2" : "grid gap-3"
      }
      onSubmit={(event) => {
        // Not through `action`: that would empty the fields when the server refuses.
        event.preventDefault();
        if (!isSaving) send(new FormData(event.currentTarget));
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === "version" ? (version ?? value) : value} />
      ))}
      {fault && (
        <Notice
          tone={fault.code === "stale" ? "warn" : "error"}
          announce
          title={fault.message}
          action={
            mayPass(fault) && (
              <Button type="submit" size="sm">
                Retry
              </Button>
            )
          }
        >
          {fault.code === "stale" && <Present current={fault.current} />}
        </Notice>
      )}
      {children(fault)}
      <FocusInvalid answer={fault} />
      <div className="flex flex-wrap justify-end gap-2">
        {beside && <div className="me-auto flex gap-2">{beside}</div>}
        <Button
          type="submit"
          variant={variant}
          aria-disabled={isSaving || undefined}
          icon={isSaving && <LoaderCircle className="animate-spin" />}
        >
          {submit}
        </Button>
      </div>
    </form>
  );
}

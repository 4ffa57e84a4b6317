"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";
import { FaultNotice } from "@/components/shell/fault-notice";
import { type Fields, fieldsOf } from "@/components/shell/fields";
import { type Meanwhile, meanwhile, merge, type Opened } from "@/components/shell/merging";
import type { Sending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { FocusInvalid } from "@/components/ui/focus-invalid";
import { SubmitButton } from "@/components/ui/submit-button";
import { useDraft } from "@/components/ui/use-draft";

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const TYPED_INTO = "input:not([type=hidden], [type=radio]:not(:checked)), select, textarea";

/**
 * A form that loses nothing: a draft survives a reload, a refusal stands beside its field, a server that does not
 * answer can be tried again. Where the record was changed meanwhile, what others changed is shown before it is saved on,
 * and then kept in every field that this writer left as it was.
 * In a dialog its first control has the focus, or what `data-focus-first` marks.
 */
export function SendForm({
  sending,
  hidden = {},
  version,
  opened,
  typed: typedOf = (current) => current as Opened,
  labels,
  words = {},
  submit,
  variant,
  beside,
  now,
  className,
  children,
}: {
  sending: Sending;
  hidden?: Readonly<Record<string, string>>;
  /** Of the record that is changed, as it was read. */
  version?: number;
  /** What its fields held then. */
  opened?: Opened;
  /** What they would hold for the record that its command answers a stale version with, where that is told otherwise. */
  typed?: (current: unknown) => Opened;
  /** The labels of the fields by their paths. */
  labels: Readonly<Record<string, string>>;
  /** The words of values that are not said as they are, by the paths of their fields. */
  words?: Words;
  submit: string;
  variant?: ButtonVariant;
  /** Other buttons, on the last line. */
  beside?: ReactNode;
  /** Says how the record is now, of a form that only adds to it. */
  now?: (current: unknown) => ReactNode;
  className?: string;
  children: (fields: Fields) => ReactNode;
}) {
  const { draft, fault, pending, send } = sending;
  const form = useRef<HTMLFormElement>(null);
  const { kept, base: read, formKey, keep, forget } = useDraft(draft, { version, opened });
  // Before anything is painted: where this takes the place of the form that had the focus, a key pressed in between would
  // go to nobody.
  useLayoutEffect(() => {
    // Not on pages: there the reader decides where to begin.
    if (!form.current?.closest("[role=dialog]")) return;
    const first = ["[data-focus-first]", TYPED_INTO]
      .map((which) => form.current?.querySelector<HTMLElement>(which))
      .find((control) => control);
    first?.focus();
  }, []);

  const sendNow = (onVersion = read.version) => {
    if (!form.current) return;
    const typed = new FormData(form.current);
    // Only once the reader was shown the new version, and saves on it.
    if (read.opened && onVersion !== read.version) merge(typed, read.opened, typedOf(fault?.current));
    if (onVersion !== undefined) typed.set("version", String(onVersion));
    send(typed);
  };
  const newVersion = fault?.code === "stale" ? versionOf(fault.current) : undefined;
  return (
    <form
      key={formKey}
      ref={form}
      // Never sent without script; and if it were, then not into the address.
      method="post"
      className={classNames("grid gap-3", className)}
      onInput={(event) => keep(event.currentTarget, event.target)}
      onSubmit={(event) => {
        // Not through `action`: that would empty the fields once the answer is there.
        event.preventDefault();
        if (!pending) sendNow();
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FocusInvalid answer={fault} />
      {fault && (
        <FaultNotice
          fault={fault}
          labels={labels}
          onRetry={() => sendNow()}
          onSaveAnyway={newVersion === undefined ? undefined : () => sendNow(newVersion)}
        >
          {fault.code === "stale" &&
            (read.opened ? (
              <Theirs
                changes={meanwhile(read.opened, typedOf(fault.current))}
                labels={labels}
                words={words}
              />
            ) : (
              now?.(fault.current)
            ))}
        </FaultNotice>
      )}
      {kept && !fault && (
        <p className="flex flex-wrap items-center gap-x-2 text-12 text-muted" role="status">
          What you had typed before is here again.
          <Button size="sm" variant="quiet" onClick={forget}>
            Start afresh
          </Button>
        </p>
      )}
      {children(fieldsOf(labels, fault, kept))}
      <div className="flex flex-wrap gap-2">
        <SubmitButton variant={variant} aria-disabled={pending || undefined}>
          {pending ? "Saving…" : submit}
        </SubmitButton>
        {beside}
      </div>
    </form>
  );
}

/** What others changed, field by field. */
function Theirs({
  changes,
  labels,
  words,
}: {
  changes: Meanwhile[];
  labels: Readonly<Record<string, string>>;
  words: Words;
}) {
  if (changes.length === 0)
    return <p className="mt-1">Nothing that this form says was changed: it can be saved as it is.</p>;
  const said = ({ name, values }: Meanwhile) =>
    values
      .map((value) => words[name]?.[value] ?? value)
      .filter(Boolean)
      .join(", ");
  return (
    <ul className="mt-1">
      {changes.map((change) => (
        <li key={change.name}>
          {labels[change.name] ?? change.name} is now: <bdi>{said(change) || "empty"}</bdi>
        </li>
      ))}
      <li className="mt-1 text-muted">
        Saving takes these over where you changed nothing, and keeps yours where you did.
      </li>
    </ul>
  );
}

function versionOf(current: unknown): number | undefined {
  return typeof current === "object" &&
    current !== null &&
    "version" in current &&
    typeof current.version === "number"
    ? current.version
    : undefined;
}

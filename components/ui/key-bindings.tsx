"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { advance, isLetterKey, pressName, SEQUENCE_MS } from "./key-sequence";
import { moveRow } from "./row-keys";

export type KeyBinding = { description: string; keys: string; handler: () => void };

type Keys = {
  add: (binding: KeyBinding) => () => void;
  lettersOn: boolean;
  setLettersOn: (on: boolean) => void;
  showList: () => void;
};

const KeyContext = createContext<Keys | null>(null);
const KeyList = dynamic(() => import("./key-list").then((module) => module.KeyList), { ssr: false });

/** The page's keys. Outside of the provider there are none, and registering does nothing. */
export function useKeys(): Keys | null {
  return use(KeyContext);
}

/**
 * Listens for the keys that `useKey` registers, and brings `?` (the list of keys) and `j`, `k` (rows) itself.
 * The binding registered last wins, so that what is on top of a page can take a key over. `lettersOn` false
 * leaves only keys with Ctrl or Command.
 */
export function KeyBindings({
  lettersOn: lettersAtFirst,
  children,
}: {
  lettersOn: boolean;
  children: ReactNode;
}) {
  const [lettersOn, setLettersOn] = useState(lettersAtFirst);
  const bindings = useRef<KeyBinding[]>([]);
  const [listed, setListed] = useState<KeyBinding[] | null>(null);

  const add = useCallback((binding: KeyBinding) => {
    bindings.current.push(binding);
    return () => {
      bindings.current = bindings.current.filter((other) => other !== binding);
    };
  }, []);
  const showList = useCallback(() => setListed([...bindings.current]), []);
  const keys = useMemo(() => ({ add, lettersOn, setLettersOn, showList }), [add, lettersOn, showList]);

  useEffect(() => {
    const own = [
      { description: "Show these keys", keys: "?", handler: showList },
      { description: "Next row", keys: "j", handler: () => moveRow(1) },
      { description: "Previous row", keys: "k", handler: () => moveRow(-1) },
    ].map(add);
    return () => {
      for (const remove of own) remove();
    };
  }, [add, showList]);

  useEffect(() => {
    let pending: string[] = [];
    let last = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || (event.repeat && event.key.length > 1)) return;
      const name = pressName(event);
      if (name === null || belongsToTarget(event.target)) return;
      if (event.timeStamp - last > SEQUENCE_MS) pending = [];
      last = event.timeStamp;
      const usable = bindings.current.filter((binding) => lettersOn || !isLetterKey(binding.keys));
      const step = advance(
        pending,
        name,
        usable.map((binding) => binding.keys),
      );
      pending = step.pending;
      if (step.matched === null) return;
      event.preventDefault();
      usable.findLast((binding) => binding.keys === step.matched)?.handler();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [lettersOn]);

  return (
    <KeyContext value={keys}>
      {children}
      {listed && <KeyList bindings={listed} lettersOn={lettersOn} onClose={() => setListed(null)} />}
    </KeyContext>
  );
}

/**
 * Typing belongs to fields, and to lists and dialogs that have keys of their own; not any more to what is closing, which
 * has the focus for a moment after the page has gone on.
 */
function belongsToTarget(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("[data-exiting]") === null &&
    target.closest(
      "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]",
    ) !== null
  );
}

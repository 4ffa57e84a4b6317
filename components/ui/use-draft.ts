"use client";

import { useRef, useState, useSyncExternalStore } from "react";

/** What was typed into a form, by the names of its controls; a name without a value was emptied or unchecked. */
export type Kept = Readonly<Record<string, readonly string[]>>;

/** A draft: what was typed, and what the form had been opened on when that began. */
interface Draft<Base> {
  typed: Kept;
  base: Base;
}

/** A text of a megabyte or more would crowd out every other draft. */
const MOST_CHARACTERS = 500_000;
/** Every draft in this browser begins so. */
export const PREFIX = "entente-draft:";
/** Drafts of this page, for where the browser keeps none: a form that closes and opens again has lost nothing. */
const here = new Map<string, Draft<unknown>>();

/**
 * Keeps what is typed into a form in this browser until it is saved, so that it survives a reload. `kept` is what
 * was typed before, or null; a form that the server drew has to be drawn again with it (`formKey` tells when). Without
 * a key nothing is kept. What the form is opened on (`base`) is kept with it, and given back with it: who goes on with a
 * draft goes on with what they had before their eyes, whatever others have saved since.
 */
export function useDraft<Base>(
  key: string | null,
  base: Base,
): {
  kept: Kept | null;
  base: Base;
  formKey: string;
  keep: (form: HTMLFormElement, touched: EventTarget) => void;
  forget: () => void;
} {
  const first = useRef<Draft<Base> | null | undefined>(undefined);
  const latest = useRef<Kept | null>(null);
  const [times, setTimes] = useState(0);
  const stored = useSyncExternalStore(
    neverChanges,
    () => {
      // What was there when the form appeared: what is typed meanwhile is in the form already.
      if (first.current === undefined) first.current = key === null ? null : readDraft<Base>(key);
      return first.current;
    },
    () => null,
  );
  const draft = times > 0 ? null : stored;
  const kept = draft?.typed ?? null;
  // As it was when the form appeared: the page behind it may be read again meanwhile.
  const [opened] = useState(base);
  const begunOn = draft ? draft.base : opened;
  return {
    kept,
    base: begunOn,
    formKey: `${kept ? "kept" : "blank"}-${times}`,
    keep: (form, touched) => {
      if (key === null) return;
      const name = "name" in touched ? String(touched.name) : "";
      latest.current = { ...(latest.current ?? kept), ...valuesOf(form, name) };
      writeDraft(key, { typed: latest.current, base: begunOn });
    },
    forget: () => {
      latest.current = null;
      if (key !== null) forgetDraft(key);
      setTimes(times + 1);
    },
  };
}

function neverChanges(): () => void {
  return () => undefined;
}

/**
 * The values of the control that was touched (of its whole group, if it is a choice), and of what is hidden beside
 * it. Not of the others: what nobody touched, such as today's date, is to be fresh the next time.
 */
function valuesOf(form: HTMLFormElement, touched: string): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const control of form.elements) {
    const usable =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement;
    if (!usable || control.name === "") continue;
    if (control.name !== touched && control.type !== "hidden") continue;
    const all = values[control.name] ?? [];
    values[control.name] = all;
    const isChoice = ["checkbox", "radio"].includes(control.type);
    if (!isChoice || (control instanceof HTMLInputElement && control.checked)) all.push(control.value);
  }
  return values;
}

function readDraft<Base>(key: string): Draft<Base> | null {
  const kept = here.get(key);
  // A key is one form's, and a form has one kind of base.
  if (kept) return kept as Draft<Base>;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    const isDraft = typeof stored === "object" && stored !== null && "typed" in stored && "base" in stored;
    return isDraft ? (stored as Draft<Base>) : null;
  } catch {
    return null; // storage is switched off, or holds what this version did not write: there is no draft
  }
}

function writeDraft(key: string, draft: Draft<unknown>): void {
  here.set(key, draft);
  const length = Object.values(draft.typed).reduce((sum, texts) => sum + texts.join().length, 0);
  if (length > MOST_CHARACTERS) return;
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Storage is full or switched off: what was typed is kept as long as the page is, it only won't survive a reload.
  }
}

/** Forgets every draft of this browser: whoever signs in next is somebody else. */
export function forgetAllDrafts(): void {
  here.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Storage is switched off, so nothing was kept.
  }
}

/** Forgets what was kept, once it was saved. */
export function forgetDraft(key: string): void {
  here.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Storage is switched off, so nothing was kept.
  }
}

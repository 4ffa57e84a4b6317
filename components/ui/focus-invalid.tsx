"use client";

import { useEffect, useRef } from "react";

/**
 * Stands inside a form and takes the focus to its first refused control whenever `answer` (what the server said to
 * the last attempt) is a new one.
 */
export function FocusInvalid({ answer }: { answer: unknown }) {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!answer) return;
    marker.current?.closest("form")?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [answer]);
  return <span ref={marker} hidden />;
}

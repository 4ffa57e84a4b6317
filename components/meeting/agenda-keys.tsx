"use client";

import { useKey } from "@/components/ui/use-key";

/** `h` marks the meeting held whose row has the focus. Draws nothing. */
export function AgendaKeys() {
  useKey("Mark the meeting of this row held", "h", () => {
    const row = document.activeElement?.closest("[data-row]");
    row?.querySelector<HTMLButtonElement>("button[data-mark-held]")?.click();
  });
  return null;
}

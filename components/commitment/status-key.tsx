"use client";

import { useKey } from "@/components/ui/use-key";

/** `s` opens the status of the row that has the focus. */
export function StatusKey() {
  useKey("Change the status", "s", () => {
    const row = document.activeElement?.closest("[data-row]");
    row?.querySelector<HTMLElement>("button[aria-haspopup=listbox]")?.click();
  });
  return null;
}

"use client";

import { useKey } from "@/components/ui/use-key";

/** `s` opens the status of the row that has the focus, else of the row under the pointer, else of the page's record. */
export function StatusKey() {
  useKey("Change the status", "s", () => {
    const row = document.activeElement?.closest("[data-row]") ?? document.querySelector("[data-row]:hover");
    const place = row ?? document.querySelector("main header");
    place?.querySelector<HTMLElement>("[data-status] button")?.click();
  });
  return null;
}

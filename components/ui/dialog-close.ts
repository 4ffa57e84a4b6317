"use client";

import { createContext, use } from "react";

export const DialogCloseContext = createContext<() => void>(() => undefined);

/** Closes the dialog that the component stands in; does nothing outside of one. */
export function useDialogClose(): () => void {
  return use(DialogCloseContext);
}

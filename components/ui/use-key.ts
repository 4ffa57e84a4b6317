"use client";

import { useEffect, useEffectEvent } from "react";
import { useKeys } from "./key-bindings";

/**
 * Binds keys while the component is on the page: `s`, `g c` (one after the other), `mod+z`. The description stands
 * in the list that `?` opens. `null` for `keys` binds nothing.
 */
export function useKey(description: string, keys: string | null, handler: () => void): void {
  const add = useKeys()?.add;
  const latest = useEffectEvent(handler);
  useEffect(() => {
    if (!add || keys === null) return;
    return add({ description, keys, handler: () => latest() });
  }, [add, description, keys]);
}

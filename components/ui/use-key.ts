"use client";

import { useEffect, useEffectEvent } from "react";
import { useKeyRegistry } from "./key-bindings";

/**
 * Binds keys while the component is on the page: `s`, `g c` (one after the other), `mod+z`. The description stands
 * in the list that `?` opens. `null` for `keys` binds nothing.
 */
export function useKey(description: string, keys: string | null, handler: () => void): void {
  const registry = useKeyRegistry();
  const latest = useEffectEvent(handler);
  useEffect(() => {
    if (!registry || keys === null) return;
    return registry.add({ description, keys, handler: () => latest() });
  }, [registry, description, keys]);
}

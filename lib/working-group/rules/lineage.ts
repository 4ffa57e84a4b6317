/** A group among those of its dossier, by ID. */
export interface Kin {
  id: string;
  parentId: string | null;
  successorId: string | null;
}

/** Whether following that tie from `start` comes to `id`: then tying `id` to `start` would close a circle. */
export function leadsTo(
  groups: readonly Kin[],
  tie: "parentId" | "successorId",
  start: string,
  id: string,
): boolean {
  const seen = new Set<string>();
  for (let at: string | null = start; at !== null && !seen.has(at); ) {
    if (at === id) return true;
    seen.add(at);
    at = groups.find((group) => group.id === at)?.[tie] ?? null;
  }
  return false;
}

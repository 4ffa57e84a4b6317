/**
 * The IDs of an agenda with one of them moved to a place (from 1; beyond the last is the last). The others keep
 * their order.
 */
export function reordered(ids: readonly string[], id: string, position: number): string[] {
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.min(position - 1, others.length), 0, id);
}

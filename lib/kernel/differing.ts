/** Those of the new values that are not the old ones, beside the old ones: what history tells of a change. */
export function differing<T extends object>(before: T, after: T) {
  const names = (Object.keys(after) as (keyof T)[]).filter(
    (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  );
  const pick = (from: T) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { names, before: pick(before), after: pick(after) };
}

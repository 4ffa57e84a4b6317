/** The API speaks snake_case, the code camelCase: names are turned at the door, values never. */
// A side is a letter, and stays one.
const toSnake = (name: string) =>
  name.length === 1 ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const toCamel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A plain value with other names. `__proto__` is none: nothing of ours is called so. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  // Written out: an answer has thousands of names, and entries of each would be made and thrown away.
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const other = rename(name);
    if (other !== "__proto__") made[other] = renamed((value as Record<string, unknown>)[name], rename);
  }
  return made;
}

/** Names that the wire was given so far. They are the code's own, and few; a bound keeps it so. */
const wireNames = new Map<string, string>();
const MOST_NAMES = 2000;

function toSnakeOnce(name: string): string {
  const known = wireNames.get(name);
  if (known !== undefined) return known;
  const made = toSnake(name);
  if (wireNames.size < MOST_NAMES) wireNames.set(name, made);
  return made;
}

export const toWire = (value: unknown): unknown => renamed(value, toSnakeOnce);
export const fromWire = (value: unknown): unknown => renamed(value, toCamel);
/** `evidence.sourceId` → `evidence.source_id`. */
export const wireName = toSnake;
export const codeName = toCamel;

/** The API speaks snake_case, the code camelCase: names are turned at the door, values never. */
const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const toCamel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [rename(name), renamed(inner, rename)]),
  );
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

import { z } from "zod";
import { DomainError } from "@/lib/kernel/fault";
import { isSound } from "@/lib/kernel/text";

/** Counts beyond this cost more than the page they stand on, so they are said as "1,000+". */
export const COUNT_CAP = 1000;

/** What every list takes. */
export const pageInput = {
  limit: z.coerce.number().int().min(1).max(200, "At most 200 rows a page.").default(50),
  cursor: z.string().max(500).optional(),
};

/** How many there are, or that there are more than the cap. */
export const count = z.object({ value: z.number().int(), capped: z.boolean() });
export type Count = z.output<typeof count>;

/** @param found up to one more than the cap */
export function countOf(found: number): Count {
  return { value: Math.min(found, COUNT_CAP), capped: found > COUNT_CAP };
}

/** Of several, each of which may be capped. */
export function sumOf(counts: readonly Count[]): Count {
  return {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    capped: counts.some(({ capped }) => capped),
  };
}

/** What every list answers. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    data: z.array(item),
    nextCursor: z.string().nullable(),
    count,
  });
}

/** Where a page ended, as an opaque word. */
export function sealCursor(keys: (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The keys that a cursor carries: `length` strings, numbers or nulls. A forged or broken one is refused. */
export function openCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isKey = (key: unknown) =>
      key === null || typeof key === "number" || (typeof key === "string" && isSound(key));
    if (Array.isArray(keys) && keys.length === length && keys.every(isKey)) return keys;
  } catch {
    // Not JSON: the same answer as for any other broken cursor, below.
  }
  throw invalidCursor();
}

/** Says so of a cursor whose keys are not those of the list. */
export function invalidCursor(): DomainError {
  return new DomainError({
    code: "invalid",
    reason: "invalid_cursor",
    message: "The cursor is not one that this list gave out.",
    fields: { cursor: "Leave it out to begin at the first page." },
  });
}

/** Makes the page out of one row more than `limit` and a capped count. */
export function toPage<R, T>(
  rows: R[],
  limit: number,
  found: number,
  shape: (row: R) => T,
  keysOf: (row: R) => (string | number | null)[],
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(shape),
    nextCursor: rows.length > limit && last !== undefined ? sealCursor(keysOf(last)) : null,
    count: countOf(found),
  };
}

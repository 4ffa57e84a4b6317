import pg from "pg";
import { vi } from "vitest";

/** The SQL statements that the pool sends from here on, without those that only frame a transaction. */
export function countStatements(): string[] {
  const seen: string[] = [];
  const send = pg.Client.prototype.query;
  // Every overload passes its statement first: as text, or as an object that carries it.
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...args: never[]) {
    const first: unknown = args[0];
    const text = typeof first === "string" ? first : (first as { text?: string } | undefined)?.text;
    if (text && !/^(BEGIN|COMMIT|ROLLBACK|SET|DEALLOCATE)\b/.test(text)) seen.push(text);
    return send.apply(this, args as never);
  } as never);
  return seen;
}

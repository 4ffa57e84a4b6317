/**
 * Counts the statements that a piece of work sends to the database, on both of the kernel's connections: Prisma's,
 * which goes through `pg`, and that of the plain SQL, which goes through `postgres`.
 */
import pg from "pg";
import { sql } from "@/lib/kernel/database";

/** `postgres` asks for the names of array types once, when it connects: no statement of the work. */
const CONNECTING = /^\s*select b\.oid, b\.typarray/i;

const textOf = (query: unknown) =>
  typeof query === "string" ? query : String((query as { text?: string } | null)?.text ?? query);

/**
 * Runs the work and tells what it answered and the texts of its statements, in the order in which they were sent.
 * BEGIN and COMMIT are among them. Everything sent meanwhile counts: run nothing beside it.
 */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<{ value: T; statements: string[] }> {
  const statements: string[] = [];
  const note = (text: string) => {
    if (!CONNECTING.test(text)) statements.push(text);
  };
  const client = pg.Client.prototype;
  const { query } = client;
  const { options } = sql();
  const { debug } = options;
  client.query = function (this: pg.Client, ...args: unknown[]) {
    note(textOf(args[0]));
    return Reflect.apply(query, this, args);
  } as typeof query;
  options.debug = (_connection: number, text: string) => note(text);
  try {
    return { value: await work(), statements };
  } finally {
    client.query = query;
    options.debug = debug;
  }
}

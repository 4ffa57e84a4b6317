/** How many statements the database is asked, by its own log: nothing in the product counts. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { withClient } from "../database/connect.mjs";

/** A statement of the application; what opens and ends a transaction is none. */
const STATEMENT = /LOG: {2}(?:execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|DEALLOCATE)/g;

/**
 * Lets the embedded server of a data folder log every statement, and counts them while work is done.
 * @param {string} data
 * @returns {Promise<{ count: (work: () => Promise<unknown>) => Promise<number>, stop: () => Promise<void> }>}
 */
export async function statementCounter(data) {
  const { url } = JSON.parse(readFileSync(join(data, "database.json"), "utf8"));
  const set = async (how) => {
    await withClient(url, async (client) => {
      await client.query(`ALTER SYSTEM ${how}`);
      await client.query("SELECT pg_reload_conf()");
    });
    await pause(500); // every session reads the setting before its next statement
  };
  await set("SET log_statement = 'all'");
  const log = join(data, "log", "postgres.log");
  return {
    count: async (work) => {
      const from = statSync(log).size;
      await work();
      await pause(100); // the server writes its log beside the answer
      const said = readFileSync(log).subarray(from).toString("utf8");
      return [...said.matchAll(STATEMENT)].length;
    },
    stop: () => set("RESET log_statement"),
  };
}

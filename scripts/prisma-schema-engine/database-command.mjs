/** The three commands that the Prisma command line gives its engine outside the protocol. */
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

/** Databases that every server has, to stand in while another one is created or dropped. */
const MAINTENANCE = ["postgres", "template1"];

/** Runs `work` with a connection to `database` on the server of `url`, and closes it. */
async function withConnection(url, database, work) {
  const { schema: _, ...config } = parseIntoClientConfig(new URL(url).href);
  const client = new pg.Client({
    connectionTimeoutMillis: 5000,
    ...config,
    database: database ?? config.database,
  });
  client.on("error", () => {}); // a broken connection also rejects what runs on it
  await client.connect();
  try {
    return await work(client, config.database);
  } finally {
    await client.end();
  }
}

/** Runs one statement about the database of `url`, from another database of the same server. */
async function fromOutside(url, statement) {
  for (const [i, database] of MAINTENANCE.entries()) {
    try {
      return await withConnection(url, database, (client, name) =>
        client.query(statement(client.escapeIdentifier(name))),
      );
    } catch (error) {
      const missing = error.code === "3D000" && i < MAINTENANCE.length - 1;
      if (!missing) throw error;
    }
  }
}

/**
 * @param {string | undefined} command `can-connect-to-database`, `create-database` or `drop-database`
 * @param {string} url the connection string, which names the database
 * @throws the driver's error, or an error that says that there is no such command
 */
export async function runDatabaseCommand(command, url) {
  switch (command) {
    case "can-connect-to-database":
      return withConnection(url, undefined, (client) => client.query("SELECT 1"));
    case "create-database":
      return fromOutside(url, (name) => `CREATE DATABASE ${name}`);
    case "drop-database":
      return fromOutside(url, (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    default:
      throw new Error(`The schema engine has no command "${command}".`);
  }
}

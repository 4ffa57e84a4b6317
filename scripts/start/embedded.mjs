/** The PostgreSQL of `npm start`: from npm, under the data folder, on the loopback interface. */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { withClient } from "../database/connect.mjs";
import { withDatabase } from "../database/url.mjs";
import { embeddedBinaries } from "../postgres/binaries.mjs";
import { openCluster } from "../postgres/cluster.mjs";
import { SUPERUSER } from "../postgres/initialise.mjs";
import { keptSecret, writeWhole } from "./data-folder.mjs";
import { DATA, inData } from "./paths.mjs";

const DATABASE = "entente";
/** Read by prisma.config.ts, so that the Prisma command line finds a running database by itself. */
const NOTE = inData("database.json");

function noted() {
  return existsSync(NOTE) ? JSON.parse(readFileSync(NOTE, "utf8")) : {};
}

/**
 * Brings the database up, or adopts the one that a killed start left running.
 * @returns {Promise<{ url: string, cluster: import("../postgres/cluster.mjs").Cluster }>} the owner's connection string
 */
export async function openEmbedded() {
  const password = keptSecret("database-secret");
  const urlOf = (port) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`;
  mkdirSync(inData("log"), { recursive: true });
  // Under root the database belongs to another user, who has to pass through; the secrets stay closed to them.
  if (process.getuid?.() === 0) chmodSync(DATA, statSync(DATA).mode | 0o011);
  const cluster = await openCluster({
    folder: inData("postgres"),
    logFile: inData("log", "postgres.log"),
    password,
    binaries: embeddedBinaries(),
    port: noted().port,
    probe: (port) => withClient(withDatabase(urlOf(port), "postgres"), (client) => client.query("SELECT 1")),
  });
  const url = urlOf(cluster.port);
  await withClient(withDatabase(url, "postgres"), async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
  writeWhole(NOTE, JSON.stringify({ port: cluster.port, url }));
  return { url, cluster };
}

/**
 * A PostgreSQL for one run of the tests, in a process of its own that outlives nobody: when the run ends, however
 * it ends, the channel to it breaks, and the server and its files go.
 *
 * Usage: fork(this, ["embedded" | "system"]); sends `{ url }` of the superuser, or `{ error }`.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { embeddedBinaries, systemBinaries } from "../../scripts/postgres/binaries.mjs";
import { openCluster } from "../../scripts/postgres/cluster.mjs";
import { SUPERUSER } from "../../scripts/postgres/initialise.mjs";

const binaries = process.argv[2] === "system" ? systemBinaries() : embeddedBinaries();
const folder = mkdtempSync(join(tmpdir(), "entente-test-"));
chmodSync(folder, 0o755); // its user differs from ours under root
const password = crypto.randomUUID();

// Ctrl C reaches this process too: the run decides when it is over.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});

async function open() {
  return openCluster({
    folder: join(folder, "cluster"),
    logFile: join(folder, "postgres.log"),
    password,
    binaries,
    settings: {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "200",
      // Hostile on purpose: code that leans on the server's zone is wrong by five hours and three quarters.
      timezone: "Asia/Kathmandu",
    },
  });
}

const opening = open();
process.once("disconnect", async () => {
  const cluster = await opening.catch(() => undefined);
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
try {
  const { port } = await opening;
  process.send({ url: `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres` });
} catch (error) {
  process.send({ error: String(error.message) });
}

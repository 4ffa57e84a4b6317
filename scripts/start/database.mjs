/** A database that the application can use: reachable, migrated, and with a login of its own. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { APP_ROLE, ensureAppLogin, refuseRole } from "../database/app-role.mjs";
import { withClient } from "../database/connect.mjs";
import { deployMigrations } from "../database/migrate.mjs";
import { isQueueReady } from "../database/queue.mjs";
import { masked, parseDatabaseUrl } from "../database/url.mjs";
import { runDatabaseCommand } from "../prisma-schema-engine/database-command.mjs";
import { toUserFacing } from "../prisma-schema-engine/errors.mjs";
import { keptSecret } from "./data-folder.mjs";
import { inRoot } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";

const OLDEST = 15;

/**
 * Tries the database of DATABASE_URL, and makes it when its server is there without it.
 * @returns {Promise<number>} the server's major version
 * @throws {Refusal} one sentence, without the password
 */
export async function checkDatabase(text) {
  const url = parseDatabaseUrl(text).href;
  const version = () =>
    withClient(url, async (client) =>
      Number((await client.query("SHOW server_version_num")).rows[0].server_version_num),
    );
  let number;
  try {
    number = await version().catch(async (error) => {
      if (error.code !== "3D000") throw error;
      await runDatabaseCommand("create-database", url);
      return version();
    });
  } catch (cause) {
    const { message } = toUserFacing(cause, url);
    throw new Refusal(`The database of DATABASE_URL (${masked(url)}) can't be used: ${message}`, { cause });
  }
  const major = Math.floor(number / 10_000);
  if (major < OLDEST)
    throw new Refusal(`Entente needs PostgreSQL ${OLDEST} or later, and ${masked(url)} is version ${major}.`);
  return major;
}

/** The migrations of the repository, each with the checksum that Prisma keeps of it. */
function migrations() {
  const folder = inRoot("prisma", "migrations");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(inRoot("prisma", "migrations", name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** Whether every migration has been applied as it stands. Asking is a hundred times faster than the command line. */
async function isMigrated(client) {
  const { rows: tables } = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (!tables[0].found) return false;
  const { rows } = await client.query(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  if (!migrations().every(({ name, checksum }) => applied.get(name) === checksum)) return false;
  return isQueueReady(client);
}

/** The migrations make the application's role. An owner who may not make roles needs it made beforehand. */
async function assertRolePossible(client, url) {
  const { rows } = await client.query(
    `SELECT rolsuper OR rolcreaterole OR EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS possible
     FROM pg_roles WHERE rolname = current_user`,
    [APP_ROLE],
  );
  if (!rows[0]?.possible) throw refuseRole(url, false, roleSecret());
}

/** For owners whose connection string has no password to derive the application's from. */
const roleSecret = () => keptSecret("role-secret");

/** Applies what is missing. */
export async function migrate(url, say) {
  const done = await withClient(url, async (client) => {
    if (await isMigrated(client)) return true;
    if (!process.env.APP_DATABASE_URL) await assertRolePossible(client, url);
    return false;
  });
  if (done) return say("up to date");
  await deployMigrations(url);
  say("applied");
}

/**
 * The application's connection string: APP_DATABASE_URL as it is, or a login made for it.
 * @throws {Refusal}
 */
export async function applicationUrl(ownerUrl) {
  const given = process.env.APP_DATABASE_URL;
  if (!given) return ensureAppLogin(ownerUrl, roleSecret);
  const url = parseDatabaseUrl(given, "APP_DATABASE_URL").href;
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
    return url;
  } catch (cause) {
    const { message } = toUserFacing(cause, url);
    throw new Refusal(`The database of APP_DATABASE_URL (${masked(url)}) can't be used: ${message}`, {
      cause,
    });
  }
}

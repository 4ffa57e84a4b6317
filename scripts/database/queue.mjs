/**
 * The tables of the job queue. Its library makes them, as the owner of the database; the application's role only
 * works with them (docs/decisions/0008-jobs.md).
 */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { APP_ROLE } from "./app-role.mjs";
import { withClient } from "./connect.mjs";

const SCHEMA = "graphile_worker";

/** The number of the last migration that the installed library brings. */
function wanted() {
  const folder = dirname(createRequire(import.meta.url).resolve("graphile-worker/package.json"));
  return Math.max(...readdirSync(join(folder, "sql")).map((name) => Number.parseInt(name, 10)));
}

/**
 * Whether the queue is there as the library needs it, with the application's rights on it.
 * @param {import("pg").Client} client of the owner
 */
export async function isQueueReady(client) {
  const { rows: tables } = await client.query("SELECT to_regclass($1) AS found", [`${SCHEMA}.migrations`]);
  if (!tables[0].found) return false;
  const { rows } = await client.query(
    `SELECT (SELECT max(id) FROM ${SCHEMA}.migrations) AS last,
       (SELECT count(*)::int FROM pg_class WHERE relnamespace = $1::text::regnamespace AND relrowsecurity)
       - (SELECT count(*)::int FROM pg_policies WHERE schemaname = $1::text AND policyname = $2) AS closed`,
    [SCHEMA, APP_ROLE],
  );
  return rows[0].last >= wanted() && rows[0].closed === 0;
}

/** The library's own tables let nobody but their owner see a row: each gets a policy for the application's role. */
const GRANTS = `
  -- Replicas may start at the same moment.
  SELECT pg_advisory_xact_lock(hashtextextended('entente:queue', 0));
  GRANT USAGE ON SCHEMA ${SCHEMA} TO ${APP_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${APP_ROLE};
  REVOKE INSERT, UPDATE, DELETE ON ${SCHEMA}.migrations FROM ${APP_ROLE};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${APP_ROLE};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${APP_ROLE};
  DO $$
  DECLARE
    name text;
  BEGIN
    FOR name IN SELECT relname FROM pg_class WHERE relnamespace = '${SCHEMA}'::regnamespace AND relrowsecurity
    LOOP
      EXECUTE format('DROP POLICY IF EXISTS ${APP_ROLE} ON ${SCHEMA}.%I', name);
      EXECUTE format('CREATE POLICY ${APP_ROLE} ON ${SCHEMA}.%I TO ${APP_ROLE} USING (true) WITH CHECK (true)', name);
    END LOOP;
  END
  $$`;

/** Makes the queue, or brings it up to the installed library. Needs the role, and so the register's own migrations. */
export async function installQueue(ownerUrl) {
  const { Logger, runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => {}) });
  await withClient(ownerUrl, (client) => client.query(GRANTS));
}

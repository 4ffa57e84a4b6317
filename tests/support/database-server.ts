/** Vitest's global set-up of the integration tests: one server, one migrated template, and what cleans both up. */
import { type ChildProcess, fork } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import type { TestProject } from "vitest/node";
import { ensureAppLogin } from "@/scripts/database/app-role.mjs";
import { withClient } from "@/scripts/database/connect.mjs";
import { deployMigrations } from "@/scripts/database/migrate.mjs";
import { withDatabase } from "@/scripts/database/url.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's, or at least a database creator's, connection string. */
    serverUrl: string;
    /** Every database of this run begins with it; the template's name is it and `template`. */
    databasePrefix: string;
    /** Connection string of the application's role, to any database of the run. */
    appUrl: string;
  }
}

/** The server of DATABASE_URL, or one of our own: from npm, or the system's with ENTENTE_TEST_POSTGRES=system. */
async function openServer(): Promise<{ url: string; keeper?: ChildProcess }> {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL };
  const keeper = fork(new URL("./cluster-keeper.mjs", import.meta.url), [
    process.env.ENTENTE_TEST_POSTGRES ?? "embedded",
  ]);
  const [message] = (await once(keeper, "message")) as [{ url: string } | { error: string }];
  if ("error" in message) throw new Error(message.error);
  return { url: message.url, keeper };
}

async function dropDatabases(serverUrl: string, prefix: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)",
      [prefix],
    );
    for (const { name } of rows)
      await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { url: serverUrl, keeper } = await openServer();
  const prefix = `entente_test_${randomBytes(4).toString("hex")}_`;
  const template = withDatabase(serverUrl, `${prefix}template`);
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${prefix}template`));
  await deployMigrations(template);
  project.provide("serverUrl", serverUrl);
  project.provide("databasePrefix", prefix);
  project.provide("appUrl", await ensureAppLogin(template, randomUUID));

  return async () => {
    if (!keeper) return dropDatabases(serverUrl, prefix);
    const gone = once(keeper, "exit");
    keeper.disconnect();
    await gone;
  };
}

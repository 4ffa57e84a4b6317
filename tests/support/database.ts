/**
 * A database for each integration test file: a clone of the migrated template, dropped afterwards. As a set-up
 * file it runs before the test file's own imports, so that the kernel connects to the clone.
 */
import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { withClient } from "@/scripts/database/connect.mjs";
import { withDatabase } from "@/scripts/database/url.mjs";

const serverUrl = inject("serverUrl");
const prefix = inject("databasePrefix");
const name = `${prefix}${randomBytes(4).toString("hex")}`;

await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${prefix}template`));

/** The owner's connection string: may do everything, for arranging what the application may not. */
export const ownerUrl: string = withDatabase(serverUrl, name);
/** The application's connection string, with its restricted role. */
export const appUrl: string = withDatabase(inject("appUrl"), name);

// The application never sees the owner's.
delete process.env.DATABASE_URL;
process.env.APP_DATABASE_URL = appUrl;

// Defined first, so it runs last: after the file has closed what it opened. Connections that it left are cut.
afterAll(() =>
  withClient(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
);

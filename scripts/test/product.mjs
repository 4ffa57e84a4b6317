/** The product as a person would start it, with a database, a data folder and a port of its own. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { inRoot } from "../start/paths.mjs";

/** A new database on the server of DATABASE_URL, or none: then the product runs its own. */
async function newDatabase() {
  const server = process.env.DATABASE_URL;
  if (!server) return { url: undefined, drop: async () => {} };
  const { withClient } = await import("../database/connect.mjs");
  const { withDatabase } = await import("../database/url.mjs");
  const name = `entente_browser_${randomBytes(4).toString("hex")}`;
  const run = (sql) => withClient(server, (client) => client.query(sql));
  await run(`CREATE DATABASE ${name}`);
  return { url: withDatabase(server, name), drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Resolves with the address that a start prints; rejects with all it printed when it ends before. */
function addressOf(child) {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (text) => {
      said += text;
      const address = /Entente answers at (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("error", reject);
    child.once("close", () => reject(new Error(`The product didn't start:\n${said}`)));
  });
}

/**
 * Starts the product.
 * @param {string} data its data folder, with the first login in it
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} once it answers
 */
export async function startProduct(data) {
  mkdirSync(data, { recursive: true });
  const database = await newDatabase();
  const { DATABASE_URL: _, APP_DATABASE_URL: __, PUBLIC_URL: ___, ...env } = process.env;
  const child = spawn(process.execPath, [inRoot("scripts", "start.mjs")], {
    env: { ...env, ...(database.url && { DATABASE_URL: database.url }), ENTENTE_DATA: data, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    // Ctrl C reaches us, and we stop it when what uses it has ended.
    detached: true,
  });
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await database.drop();
  };
  try {
    return { url: await addressOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

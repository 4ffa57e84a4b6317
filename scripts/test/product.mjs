import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { inRoot } from "../start/paths.mjs";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Starts the product as a person would, on a data folder and a port of its own.
 * @param {string} data where its database and first login are kept
 * @returns {Promise<{ url: string, data: string, stop: () => Promise<void> }>}
 */
export async function spawnProduct(data) {
  const port = await freePort();
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [inRoot("scripts", "start.mjs")], {
    env: { ...env, ENTENTE_DATA: data, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  let said = "";
  const url = await new Promise((resolve, reject) => {
    const hear = (text) => {
      said += text;
      const at = /Entente answers at (\S+)/.exec(said);
      if (at) resolve(at[1]);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    ended.then(() => reject(new Error(`the product did not start:\n${said}`)));
  });
  return { url, data, stop };
}

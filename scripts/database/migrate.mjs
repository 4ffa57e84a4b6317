/** Migrations, through the Prisma command line. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { installQueue } from "./queue.mjs";

/**
 * Runs the Prisma command line in this repository.
 * @param {string[]} args such as `["migrate", "deploy"]`
 * @param {Record<string, string | undefined>} env on top of this process's
 * @returns {Promise<{ code: number, output: string }>}
 */
export function prisma(args, env = {}) {
  const entry = createRequire(import.meta.url).resolve("prisma/build/index.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: new URL("../..", import.meta.url),
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Applies every migration that the database doesn't have yet, and the queue's own.
 * @throws {Error} with what the command line said
 */
export async function deployMigrations(ownerUrl) {
  const { code, output } = await prisma(["migrate", "deploy"], { DATABASE_URL: ownerUrl });
  if (code !== 0) throw new Error(`The migrations failed:\n${output.trim()}`);
  await installQueue(ownerUrl);
}

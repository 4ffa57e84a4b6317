/** The bare server as a process of its own. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** @param {string} appUrl the application's connection string */
export async function startBare(appUrl) {
  const child = fork(fileURLToPath(new URL("bare/server.mjs", import.meta.url)), [], {
    env: { ...process.env, NODE_ENV: "production", APP_DATABASE_URL: appUrl },
  });
  const ended = once(child, "exit");
  const [{ port }] = await Promise.race([
    once(child, "message"),
    ended.then(() => {
      throw new Error("The bare server didn't start.");
    }),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

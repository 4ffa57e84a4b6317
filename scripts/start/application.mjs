/** The application's process. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { busy } from "./address.mjs";
import { keptSecret } from "./data-folder.mjs";
import { ALLOCATOR, HEAP_FLAGS } from "./memory.mjs";
import { ROOT } from "./paths.mjs";

/**
 * The application's variables. The owner's login stays here: neither its URL nor the variables of PostgreSQL's own
 * programs go along.
 */
function environment({ dev, address, appUrl }) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== "DATABASE_URL" && !/^PG[A-Z]/.test(name),
  );
  return {
    ...ALLOCATOR,
    ...Object.fromEntries(inherited),
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    HOST: address.host,
    PORT: String(address.port),
    APP_DATABASE_URL: appUrl,
    NEXTAUTH_URL: process.env.PUBLIC_URL || process.env.NEXTAUTH_URL || address.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keptSecret("secret"),
  };
}

/**
 * @param {{ dev: boolean, address: { host: string, port: number, url: string }, appUrl: string }} options
 * @returns {{ ready: Promise<void>, ended: Promise<string>, stop: () => Promise<void> }} `ready` once it answers;
 *   `ended` tells how it ended
 */
export function startApplication(options) {
  const script = fileURLToPath(new URL("../serve.mjs", import.meta.url));
  const child = fork(script, options.dev ? ["--dev"] : [], {
    cwd: ROOT,
    execArgv: [...process.execArgv, ...HEAP_FLAGS],
    env: environment(options),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code, signal]) => signal ?? `exit code ${code}`);
  const first = Promise.race([once(child, "message").then(([message]) => message), ended]);
  return {
    ready: first.then((message) => {
      if (message.error === "EADDRINUSE") throw busy(options.address.port);
      if (!message.ready) throw new Error(`The application didn't come up (${message.error ?? message}).`);
    }),
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/**
 * The register's web server: Next in a Node server of ours. Run by start.mjs as a child; it never outlives it.
 *
 * Takes HOST, PORT and what the application reads (APP_DATABASE_URL, NEXTAUTH_SECRET, NEXTAUTH_URL); `--dev`
 * reloads. PUBLIC_URL says that a reverse proxy is in front. Sends its parent `{ ready: true }` once it answers, or `{ error: "EADDRINUSE" }`.
 */
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import { settleForwarded } from "./start/forwarded.mjs";
import { gate } from "./start/gate.mjs";
import { doorOpened, isForRest } from "./start/rest.mjs";
import { answering, isDrawn, sendAway } from "./start/unavailable.mjs";

const PATIENCE = 10_000;

const dev = process.argv.includes("--dev");
const hostname = process.env.HOST || "127.0.0.1";
const port = Number(process.env.PORT || 3000);

const app = next({ dev, hostname, port, dir: fileURLToPath(new URL("..", import.meta.url)) });
const handle = app.getRequestHandler();
/** The door of the API; in development Next answers for it, and builds it anew with every change. */
let rest;
const opened = dev
  ? undefined
  : doorOpened((door) => {
      rest = door;
    });
const pages = gate({ most: 3, patienceMs: 2_500, heldMs: 2_000 });

/** Draws a page in its turn. */
async function draw(request, response) {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const leave = await pages.enter(gone.signal);
  if (!leave) return sendAway(response);
  response.once("finish", leave);
  response.once("close", leave);
  return answering(response, () => handle(request, response));
}

const server = createServer((request, response) => {
  settleForwarded(request.headers, process.env.PUBLIC_URL);
  if (rest && isForRest(request.method, request.url)) return rest(request, response);
  return dev || !isDrawn(request)
    ? answering(response, () => handle(request, response))
    : draw(request, response);
});
// Longer than the minute after which most proxies give up an idle connection, so that it is they who close it.
server.keepAliveTimeout = 65_000;
server.headersTimeout = 70_000;

let stopping = false;

/** Takes no new connections, lets the requests that are under way finish, and goes. */
async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), PATIENCE).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  // The queue's workers live in this process unless they run apart: instrumentation.ts begins them.
  await Promise.all([closed, globalThis.ententeWork?.stop()]);
  await app.close();
  process.exit(0);
}

process.on("SIGTERM", stop);
process.on("disconnect", stop);
// Ctrl C reaches the parent as well, which stops us in its order.
process.on("SIGINT", () => {
  if (!process.connected) stop();
});

await app.prepare();
if (dev) server.on("upgrade", app.getUpgradeHandler());
await opened;
server.once("error", (error) => {
  process.send?.({ error: error.code });
  console.error(`The server can't listen on ${hostname}:${port} (${error.code}).`);
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.({ ready: true }));

/** The REST door, which answers before Next is asked. */
import { setTimeout as pause } from "node:timers/promises";

const METHODS = new Set(["GET", "HEAD", "POST", "PATCH", "DELETE"]);
const BASE = "/api/v1/";

/**
 * Whether a request is one for the door. Other methods, and addresses that Next would put right, are left to Next.
 * @param {string | undefined} method
 * @param {string | undefined} url path and query
 */
export function isForRest(method, url) {
  if (!url?.startsWith(BASE) || !METHODS.has(method)) return false;
  const path = url.split("?", 1)[0];
  return !path.endsWith("/") && !path.includes("//");
}

/**
 * Waits for the door, which `instrumentation.ts` opens as Next starts, in its own time; for ten seconds at the most. It is
 * used whenever it comes, and until then Next answers by itself.
 * @param {(door: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) =>
 *   Promise<void>) => void} use
 * @returns {Promise<void>}
 */
export function doorOpened(use) {
  const opened = new Promise((resolve) => {
    globalThis.ententeOpened = (door) => {
      use(door);
      resolve();
    };
  });
  return Promise.race([opened, pause(10_000, undefined, { ref: false })]);
}

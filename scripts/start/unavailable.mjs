/** Answers 503 with Retry-After where a page could not be shown for now: Next itself has 500 for every failure. */
import { AsyncLocalStorage } from "node:async_hooks";

const answers = new AsyncLocalStorage();
// Where lib/kernel/page-status.ts finds it, within the same process.
globalThis.ententeAnswer = answers;

/**
 * Handles a request, whose answer says 503 when the page noted that it is unavailable.
 * @param {import("node:http").ServerResponse} response
 * @param {() => unknown} handle
 */
export function answering(response, handle) {
  const answer = { retryAfterSeconds: null };
  const { writeHead } = response;
  response.writeHead = (status, ...rest) => {
    const isAway = status === 500 && answer.retryAfterSeconds !== null;
    if (isAway) response.setHeader("retry-after", answer.retryAfterSeconds);
    return writeHead.call(response, isAway ? 503 : status, ...rest);
  };
  return answers.run(answer, handle);
}

/**
 * Whether a request is for something that has to be drawn. Built files, the API and the two questions after the
 * register's health are not, and wait for nobody; nor does what is sent to be saved, since whoever sends it slowly would
 * hold the place meanwhile.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "url">} request
 */
export function isDrawn({ method, url = "/" }) {
  return (method === "GET" || method === "HEAD") && !/^\/(_next\/|api\/v1\/|(livez|readyz)(\?|$))/.test(url);
}

const MINUTE = 60_000;
let away = 0;
let lastTold = 0;

/** A line of the log a minute at the most, with how many it is about. */
function noteSentAway() {
  away += 1;
  if (Date.now() - lastTold < MINUTE) return;
  lastTold = Date.now();
  const msg = "pages found no place in time and were answered with 503";
  console.log(JSON.stringify({ level: 40, time: lastTold, pid: process.pid, count: away, msg }));
  away = 0;
}

/**
 * Answers for a page that found no place in time; nothing where nobody waits for it any more.
 * @param {import("node:http").ServerResponse} response
 */
export function sendAway(response) {
  if (response.destroyed) return;
  noteSentAway();
  response.writeHead(503, {
    "content-type": "text/plain; charset=utf-8",
    "retry-after": "2",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end("The register has more requests than it can answer. Try again in a moment.\n");
}

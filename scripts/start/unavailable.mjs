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

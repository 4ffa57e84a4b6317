import type { AsyncLocalStorage } from "node:async_hooks";
import type { Fault } from "@/lib/kernel/fault";

declare global {
  /** What the server of this process is told of an answer that Next makes: `scripts/serve.mjs` opens one for each. */
  var ententeAnswer: AsyncLocalStorage<{ retryAfterSeconds: number | null }> | undefined;
}

/**
 * Lets a page that cannot be shown for now be answered as such: Next knows the status 500 alone for a page that fails,
 * and the server makes 503 with Retry-After of it.
 */
export function noteUnavailable({ code, retryAfterSeconds }: Fault): void {
  const answer = globalThis.ententeAnswer?.getStore();
  if (answer && code === "unavailable") answer.retryAfterSeconds = retryAfterSeconds ?? 5;
}

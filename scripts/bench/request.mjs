/** One request over a connection that is kept, and how long it took. */
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";

/** Connections that are kept, as many as there are clients. */
export const keeping = (clients) => new Agent({ keepAlive: true, maxSockets: clients });

/**
 * @param {string} url
 * @param {{ agent: Agent, method?: string, headers?: Record<string, string>, body?: object }} options
 * @returns {Promise<{ status: number, body: Buffer, first: number, whole: number }>} milliseconds to the first and the
 *   last byte
 */
export function ask(url, { agent, method = "GET", headers = {}, body }) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const typed = text === undefined ? headers : { "content-type": "application/json", ...headers };
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(url, { agent, method, headers: typed }, (answer) => {
      const parts = [];
      let first = 0;
      answer.on("data", (part) => {
        first ||= performance.now() - began;
        parts.push(part);
      });
      answer.once("error", reject);
      answer.once("end", () =>
        resolve({
          status: answer.statusCode,
          body: Buffer.concat(parts),
          first,
          whole: performance.now() - began,
        }),
      );
    });
    sent.once("error", reject);
    sent.end(text);
  });
}

/** The value below which a share of them lie. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

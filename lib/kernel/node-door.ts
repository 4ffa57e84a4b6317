import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import {
  acceptedRequestId,
  contentSecurityPolicy,
  freshNonce,
  isHttps,
  securityHeaders,
} from "@/lib/kernel/edge";
import { log } from "@/lib/kernel/log";

type Handler = (request: Request) => Response | Promise<Response>;

/** What a door answers a request of Node's server with. */
export type NodeDoor = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

const BODYLESS = new Set(["GET", "HEAD"]);

const first = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

function requestOf(incoming: IncomingMessage, requestId: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  headers.set("x-request-id", requestId);
  const method = incoming.method ?? "GET";
  // The address is the register's own: where it was reached at is nothing that an operation asks.
  const url = new URL(incoming.url ?? "/", "http://localhost");
  if (BODYLESS.has(method)) return new Request(url, { method, headers });
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  // A stream as a body has to be announced; TypeScript's own types of fetch do not know the word yet.
  const init: RequestInit & { duplex: "half" } = { method, headers, body, duplex: "half" };
  return new Request(url, init);
}

async function send(answer: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  for (const [name, value] of answer.headers) outgoing.setHeader(name, value);
  outgoing.setHeader("content-length", body.length);
  outgoing.writeHead(answer.status);
  outgoing.end(body);
}

/**
 * A handler of the web's requests as one of Node's server: with the headers and the request ID that `proxy.ts` gives to
 * what passes through Next. Its answers are held in memory whole.
 */
export function nodeDoor(handler: Handler): NodeDoor {
  return async (incoming, outgoing) => {
    const requestId = acceptedRequestId(first(incoming.headers["x-request-id"]));
    const protocol = "encrypted" in incoming.socket ? "https" : "http";
    const headers = securityHeaders({
      policy: contentSecurityPolicy(freshNonce(), false),
      requestId,
      isHttps: isHttps(first(incoming.headers["x-forwarded-proto"]), protocol),
    });
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    try {
      await send(await handler(requestOf(incoming, requestId)), outgoing);
    } catch (error) {
      // The client has gone, or the handler failed without an answer of its own, which is a defect of ours.
      if (!incoming.destroyed || incoming.complete)
        log.error(
          { requestId, err: error instanceof Error ? error.stack : String(error) },
          "the door failed",
        );
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    }
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedRequestId, DATA_POLICY, isHttps, securityHeaders } from "@/lib/kernel/edge";
import type { Carrier } from "@/lib/kernel/http";
import { log } from "@/lib/kernel/log";

/** Answers a request. It may give the text of its answer to the carrier instead. */
type Handler = (request: Request, carrier: Carrier) => Response | Promise<Response>;

/** What a door answers a request of Node's server with. */
export type NodeDoor = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

const BODYLESS = new Set(["GET", "HEAD"]);

const first = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

/** The body as it comes. What nobody reads is read here and dropped, so that the connection serves the next request. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let wanted = true;
  return new ReadableStream({
    start(controller) {
      incoming.on("data", (part: Uint8Array) => {
        if (!wanted) return;
        controller.enqueue(part);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once("end", () => wanted && controller.close());
      incoming.once("error", (error) => wanted && controller.error(error));
      incoming.pause();
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      wanted = false;
      incoming.resume();
    },
  });
}

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
  const body = bodyOf(incoming);
  // A stream as a body has to be announced; TypeScript's own types of fetch do not know the word yet.
  const init: RequestInit & { duplex: "half" } = { method, headers, body, duplex: "half" };
  return new Request(url, init);
}

function drain(incoming: IncomingMessage): void {
  incoming.removeAllListeners("data");
  incoming.resume();
}

async function send(
  answer: Response,
  { text }: Carrier,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // As text, Node sends head and body in one piece.
  const body = text ?? (await answer.text());
  for (const [name, value] of answer.headers) outgoing.setHeader(name, value);
  if (incoming.method !== "HEAD") outgoing.setHeader("content-length", Buffer.byteLength(body));
  if (!incoming.complete) outgoing.once("finish", () => drain(incoming));
  outgoing.writeHead(answer.status);
  outgoing.end(body);
}

/**
 * A handler of the web's requests as one of Node's server: with the headers and the request ID that `proxy.ts` gives to
 * what passes through Next. Its answers are text, held in memory whole.
 */
export function nodeDoor(handler: Handler): NodeDoor {
  return async (incoming, outgoing) => {
    const requestId = acceptedRequestId(first(incoming.headers["x-request-id"]));
    const protocol = "encrypted" in incoming.socket ? "https" : "http";
    const headers = securityHeaders({
      policy: DATA_POLICY,
      requestId,
      isHttps: isHttps(first(incoming.headers["x-forwarded-proto"]), protocol),
    });
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    const carrier: Carrier = {};
    try {
      const answer = await handler(requestOf(incoming, requestId), carrier);
      await send(answer, carrier, incoming, outgoing);
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

import { Agent, createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { nodeDoor } from "@/lib/kernel/node-door";
import { isForRest } from "@/scripts/start/rest.mjs";

let server: Server | undefined;
afterEach(() => server?.close());

/** The address of a server with nothing but the door. */
async function open(handler: Parameters<typeof nodeDoor>[0]): Promise<string> {
  const door = nodeDoor(handler);
  server = createServer(door);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const echo = async (request: Request) =>
  Response.json(
    {
      method: request.method,
      path: new URL(request.url).pathname,
      search: new URL(request.url).search,
      body: await request.text(),
      requestId: request.headers.get("x-request-id"),
    },
    { status: 201, headers: { etag: '"3"', "cache-control": "no-store" } },
  );

test("a request arrives whole, and its answer leaves whole", async () => {
  const url = await open(echo);
  const answer = await fetch(`${url}/api/v1/things?a=1&a=%C3%BC`, { method: "POST", body: "Görüşme" });
  expect(answer.status).toBe(201);
  expect(answer.headers.get("etag")).toBe('"3"');
  expect(await answer.json()).toMatchObject({
    method: "POST",
    path: "/api/v1/things",
    search: "?a=1&a=%C3%BC",
    body: "Görüşme",
  });
});

test("the text of an answer may go beside it", async () => {
  const url = await open((_, carrier) => {
    carrier.text = '{"place":"İğdır"}';
    return new Response(null, { status: 201, headers: { "content-type": "application/json" } });
  });
  const answer = await fetch(url);
  expect([answer.status, answer.headers.get("content-length")]).toEqual([201, "20"]);
  expect(await answer.json()).toEqual({ place: "İğdır" });
});

test("an answer carries what every answer of the register carries", async () => {
  const { headers } = await fetch(await open(echo));
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("strict-transport-security")).toBeNull();
});

test("over TLS it asks to be reached by nothing else", async () => {
  const { headers } = await fetch(await open(echo), { headers: { "x-forwarded-proto": "https" } });
  expect(headers.get("strict-transport-security")).toBe("max-age=63072000");
});

test.each([
  ["a proxy's ID is kept", "proxy-123456", /^proxy-123456$/],
  ["an unsafe one is not", 'a"b {}', /^[0-9a-f-]{36}$/],
])("%s, and told to the handler and the asker alike", async (_, given, expected) => {
  const answer = await fetch(await open(echo), { headers: { "x-request-id": given } });
  const { requestId } = await answer.json();
  expect(requestId).toMatch(expected);
  expect(answer.headers.get("x-request-id")).toBe(requestId);
});

test("HEAD has the headers and no body", async () => {
  const answer = await fetch(await open(() => new Response("eleven byte")), { method: "HEAD" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("");
});

const refuse = () => new Response("too large", { status: 400 });

test.each([
  ["not read", refuse],
  ["given up", (request: Request) => request.body?.cancel().then(refuse) ?? refuse()],
])("a body that is %s holds nobody up", async (_, handler) => {
  const url = await open(handler);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = () =>
    new Promise<number>((resolve, reject) => {
      const sent = request(url, { method: "POST", agent }, (answer) => {
        answer.resume();
        answer.once("end", () => resolve(answer.statusCode ?? 0));
      });
      sent.once("error", reject);
      sent.end(Buffer.alloc(3_000_000));
    });
  // The second waits for the connection of the first.
  expect([await post(), await post()]).toEqual([400, 400]);
  agent.destroy();
});

test("a handler that fails is a 500 without a word of what failed", async () => {
  const url = await open(() => {
    throw new Error("the secret");
  });
  const answer = await fetch(url);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe("");
});

test.each([
  ["GET", "/api/v1/dossiers?limit=1", true],
  ["POST", "/api/v1/commitments/x/assessments", true],
  ["HEAD", "/api/v1/openapi.json", true],
  ["OPTIONS", "/api/v1/dossiers", false],
  ["PUT", "/api/v1/dossiers", false],
  ["GET", "/api/v1/dossiers/", false],
  ["GET", "/api/v1//dossiers", false],
  ["GET", "/api/v10/dossiers", false],
  ["GET", "/dossiers/irn-tur", false],
])("%s %s goes to the door: %s", (method, url, expected) => {
  expect(isForRest(method, url)).toBe(expected);
});

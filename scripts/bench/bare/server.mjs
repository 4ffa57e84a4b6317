/**
 * What is compared with: `node:http` and prepared statements of `pg`, and nothing else. No sign-in, no rights, no
 * checked input, no log. Run as a child with APP_DATABASE_URL; tells its parent the port that it listens on.
 */
import { createServer } from "node:http";
import pg from "pg";
import { assess } from "./assess.mjs";
import { feed } from "./feed.mjs";
import { commitments } from "./list.mjs";
import { meetings } from "./meetings.mjs";
import { commitment } from "./record.mjs";

pg.types.setTypeParser(pg.types.builtins.DATE, String);
const pool = new pg.Pool({
  connectionString: process.env.APP_DATABASE_URL,
  max: 10,
  options: "-c TimeZone=UTC",
});

function send(response, status, value) {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://bare");
  const input = Object.fromEntries(searchParams);
  const limit = Number(input.limit ?? 50);
  try {
    if (pathname === "/commitments") send(response, 200, await commitments(pool, { ...input, limit }));
    else if (pathname === "/meetings") send(response, 200, await meetings(pool, { ...input, limit }));
    else if (pathname === "/feed") await feed(pool, input, response);
    else if (request.method === "POST") send(response, 201, await assess(pool, input, await bodyOf(request)));
    else send(response, 200, await commitment(pool, input));
  } catch (error) {
    send(response, 500, { error: error.message });
  }
});
server.keepAliveTimeout = 65_000;
server.listen(0, "127.0.0.1", () => process.send?.({ port: server.address().port }));
process.on("disconnect", () => process.exit(0));

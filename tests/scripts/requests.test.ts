import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LARGE_PAGES, SAMPLE_PAGES } from "@/scripts/bench/pages.mjs";
import { firstLogin, signIn } from "@/scripts/bench/sign-in.mjs";
import { statementCounter } from "@/scripts/bench/statements.mjs";
import { withClient } from "@/scripts/database/connect.mjs";
import { dataFolder, type Start, start } from "@/tests/support/start";

/**
 * No page takes more; but for the one that reckons dates and fills three forms as well, and the agenda of a dossier, whose
 * ribbons are two. Where a history cannot be cut, ribbons take one more: that of the sample can.
 */
const MOST_STATEMENTS = 6;
const MORE: Record<string, number> = {
  "One group": 11,
  "Meetings, agenda": 7,
  "Agenda, 6,000 meetings": 7,
};

const data = dataFolder();
let current: Start | undefined;
let address: string;
let cookie: string;
let statements: Awaited<ReturnType<typeof statementCounter>>;

beforeAll(async () => {
  // What the queue asks of the database is no page's doing.
  current = start({ env: { ENTENTE_DATA: data.path, PORT: "0", ENTENTE_WORKER: "apart" } });
  address = await current.ready;
  cookie = await signIn(address, firstLogin(data.path));
  statements = await statementCounter(data.path);
});
afterAll(async () => {
  current?.process.kill("SIGTERM");
  await current?.ended;
  await data.remove();
});

async function get(path: string): Promise<number> {
  const response = await fetch(address + path, { headers: { cookie }, redirect: "manual" });
  await response.arrayBuffer();
  return response.status;
}

// The pages of the large dossier have the same addresses below another one.
test.each([
  ...Object.entries(SAMPLE_PAGES),
  ...Object.entries(LARGE_PAGES).map(([name, path]) => [name, path.replace("bench-1", "irn-tur")] as const),
])("%s takes no more statements than a page may", async (name, path) => {
  expect(await get(path)).toBe(200); // what is asked once a minute, or once a process, is asked now
  expect(await statements.count(() => get(path))).toBeLessThanOrEqual(MORE[name] ?? MOST_STATEMENTS);
});

test("a page that cannot be shown for now says so with 503, and is there again once the database is", async () => {
  const { url } = JSON.parse(readFileSync(join(data.path, "database.json"), "utf8"));
  const allow = (most: number) =>
    withClient(url, async (client) => {
      await client.query(`ALTER ROLE entente_app CONNECTION LIMIT ${most}`);
      await client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'entente_app'",
      );
    });
  await allow(0);
  const away = await fetch(`${address}/dossiers/irn-tur`, { headers: { cookie } });
  expect([away.status, away.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await away.text()).not.toContain("53300");
  await allow(-1);
  await expect.poll(() => get("/dossiers/irn-tur"), { timeout: 30_000 }).toBe(200);
});

/** What every answer carries, but what is new each time. */
const STANDING = [
  "x-content-type-options",
  "referrer-policy",
  "cross-origin-opener-policy",
  "permissions-policy",
  "strict-transport-security",
];

test("the API's answers carry what the pages' do, though they do not pass through Next", async () => {
  const [page, api] = await Promise.all(
    ["/sign-in", "/api/v1/dossiers"].map((path) =>
      fetch(address + path, { headers: { "x-request-id": "of-a-proxy-1" } }),
    ),
  );
  expect(api?.status).toBe(401);
  expect(api?.headers.get("content-type")).toBe("application/problem+json");
  const told = (response: Response | undefined) =>
    STANDING.map((name) => [name, response?.headers.get(name) ?? null]);
  expect(told(api)).toEqual(told(page));
  // Of its policy only what is for data: there is nothing to run.
  expect(api?.headers.get("content-security-policy")).toMatch(/^default-src 'none';(?!.*script-src)/);
  expect(api?.headers.get("x-request-id")).toBe("of-a-proxy-1");
  // Next names itself on what it routes: this did not pass it.
  expect(api?.headers.get("vary")).toBeNull();
});

test("a method that no operation has is answered by Next, as an address with a slash at its end is", async () => {
  expect((await fetch(`${address}/api/v1/dossiers`, { method: "PUT" })).status).toBe(405);
  const slashed = await fetch(`${address}/api/v1/dossiers/`, { redirect: "manual" });
  expect([slashed.status, slashed.headers.get("location")]).toEqual([308, "/api/v1/dossiers"]);
});

test("a body beyond the limit is refused, and the next request of the connection is answered", async () => {
  const post = () =>
    fetch(`${address}/api/v1/dossiers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "x".repeat(300_000) }),
    });
  for (const answer of [await post(), await post()]) {
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ type: "urn:entente:problem:body_too_large" });
  }
});

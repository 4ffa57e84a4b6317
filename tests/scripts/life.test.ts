import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, expect, test } from "vitest";
import { withClient } from "@/scripts/database/connect.mjs";
import { isAlive } from "@/scripts/postgres/postmaster.mjs";
import { dataFolder, type Start, start } from "@/tests/support/start";

const data = dataFolder();
const env = { ENTENTE_DATA: data.path, PORT: "0" };
let current: Start | undefined;

async function begin(): Promise<{ it: Start; address: string }> {
  current = start({ env });
  return { it: current, address: await current.ready };
}

afterEach(async () => {
  current?.process.kill("SIGKILL");
  await current?.ended;
});
afterAll(data.remove);

const status = (address: string, path: string) =>
  fetch(address + path).then(
    (response) => response.status,
    () => 0,
  );

/** Waits until something holds, for at most `seconds`. */
async function eventually(holds: () => Promise<boolean> | boolean, seconds = 15): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await holds()); await pause(100))
    if (Date.now() > end)
      throw new Error(`It didn't come true within ${seconds} s. So far:\n${current?.output()}`);
}

const postmaster = () =>
  Number(readFileSync(join(data.path, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
const childrenOf = (pid: number | undefined) =>
  execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent]) => Number(parent) === pid)
    .map(([child, , ...args]) => ({ pid: Number(child), command: args.join(" ") }));
const application = (it: Start) =>
  childrenOf(it.process.pid).find(({ command }) => command.includes("serve.mjs"));
const owner = <T>(sql: string) =>
  withClient(JSON.parse(readFileSync(join(data.path, "database.json"), "utf8")).url, async (client) => {
    return (await client.query(sql)).rows as T[];
  });

test("a first start makes a register that answers, keeps its secrets, and ends cleanly", async () => {
  const { it, address } = await begin();
  expect(await status(address, "/livez")).toBe(200);
  expect(await status(address, "/readyz")).toBe(200);
  expect(it.output()).toContain("first-login.txt");
  const loose = readdirSync(data.path).filter((name) => {
    const entry = statSync(join(data.path, name));
    return entry.isFile() && (entry.mode & 0o077) !== 0;
  });
  expect(loose).toEqual([]);
  const app = application(it);
  const environment = readFileSync(`/proc/${app?.pid}/environ`, "utf8").split("\0");
  expect(environment.some((line) => line.startsWith("APP_DATABASE_URL="))).toBe(true);
  expect(environment.filter((line) => /^(DATABASE_URL|PG\w+)=/.test(line))).toEqual([]);
  const database = postmaster();

  it.process.kill("SIGINT");
  expect((await it.ended).code).toBe(0);
  expect([app?.pid, database].map((pid) => isAlive(pid))).toEqual([false, false]);
});

test("a second start finds everything done", async () => {
  const { it } = await begin();
  expect(it.output().match(/up to date/g)).toHaveLength(4); // packages, client, migrations, build
  expect(it.output()).toContain("the register has its own");
});

test("a second start in the same folder is refused while the first one runs", async () => {
  const { it, address } = await begin();
  const { code, output } = await start({ env }).ended;
  expect(code).toBe(1);
  expect(output.trim()).toBe(`Entente runs here already, at ${address} (process ${it.process.pid}).`);
  expect(await status(address, "/readyz")).toBe(200);
});

test("after kill -9 of the start, the application leaves by itself and the next start takes the database over", async () => {
  const first = await begin();
  const app = application(first.it);
  const database = postmaster();
  first.it.process.kill("SIGKILL");
  await eventually(() => !isAlive(app?.pid));
  expect(isAlive(database)).toBe(true);
  const second = await begin();
  expect(second.it.output()).toContain("left running before");
  expect(postmaster()).toBe(database);
  expect(await status(second.address, "/readyz")).toBe(200);
});

test("after kill -9 of the database, it comes back under the running application, with what was written", async () => {
  const { address } = await begin();
  await owner("CREATE TABLE IF NOT EXISTS written AS SELECT 42 AS answer");
  const killed = postmaster();
  process.kill(killed, "SIGKILL");
  await eventually(async () => !isAlive(killed) && (await status(address, "/readyz")) === 200);
  expect(postmaster()).not.toBe(killed);
  expect(await owner("SELECT answer FROM written")).toEqual([{ answer: 42 }]);
});

test("after kill -9 of everything, the next start recovers without a hand", async () => {
  const first = await begin();
  const killed = postmaster();
  first.it.process.kill("SIGKILL");
  process.kill(killed, "SIGKILL");
  await first.it.ended;
  const second = await begin();
  expect(await status(second.address, "/readyz")).toBe(200);
  expect(await owner("SELECT answer FROM written")).toEqual([{ answer: 42 }]);
});

test("when the application dies, the start says so, stops the database and fails", async () => {
  const { it } = await begin();
  const database = postmaster();
  const app = application(it);
  if (app) process.kill(app.pid, "SIGKILL");
  const { code, output } = await it.ended;
  expect(code).toBe(1);
  expect(output).toContain("The application stopped unexpectedly (SIGKILL).");
  expect(isAlive(database)).toBe(false);
});

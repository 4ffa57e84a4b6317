import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { withClient } from "@/scripts/database/connect.mjs";
import { dataFolder, ROOT, type Start, start } from "@/tests/support/start";

const data = dataFolder();
const running: ChildProcess[] = [];

afterAll(async () => {
  for (const child of running.reverse()) child.kill("SIGKILL");
  await data.remove();
});

function work(env: Record<string, string> = {}) {
  const { DATABASE_URL: _, APP_DATABASE_URL: __, ...rest } = process.env;
  const child = spawn(process.execPath, [join(ROOT, "scripts/worker.mjs")], {
    cwd: ROOT,
    env: { ...rest, ENTENTE_DATA: data.path, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = once(child, "close").then(([code]) => ({ code, output }));
  return { child, ended, output: () => output };
}

/** When the queue's own schedule was first seen by a worker, which is on its start. */
const workersSeen = () =>
  withClient(JSON.parse(readFileSync(join(data.path, "database.json"), "utf8")).url, async (client) => {
    const { rows } = await client.query(
      "SELECT count(*)::int AS seen FROM graphile_worker._private_known_crontabs",
    );
    return rows[0].seen as number;
  });

test("without a database there is one sentence", async () => {
  const { code, output } = await work().ended;
  expect(code).toBe(1);
  expect(output).toContain("start the register here with npm start first");
});

test("with ENTENTE_WORKER=apart the web process leaves the queue to a worker of its own, which ends cleanly", async () => {
  const web: Start = start({ env: { ENTENTE_DATA: data.path, PORT: "0", ENTENTE_WORKER: "apart" } });
  running.push(web.process);
  await web.ready;
  await pause(1_000);
  expect(await workersSeen()).toBe(0);
  const worker = work();
  for (const end = Date.now() + 60_000; (await workersSeen()) === 0; await pause(200))
    if (Date.now() > end) throw new Error(`The worker did not begin:\n${worker.output()}`);
  worker.child.kill("SIGTERM");
  expect((await worker.ended).code).toBe(0);
  web.process.kill("SIGTERM");
  expect((await web.ended).code).toBe(0);
});

test("a wrong setting is refused before anything is done", async () => {
  const { code, output } = await work({ ENTENTE_WORKER: "yes" }).ended;
  expect(code).toBe(1);
  expect(output).toContain("ENTENTE_WORKER");
});

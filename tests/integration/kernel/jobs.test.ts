import { afterAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { disconnect, prisma, sql } from "@/lib/kernel/database";
import { enqueue, job } from "@/lib/kernel/jobs";
import { startJobs } from "@/lib/kernel/workers";
import { withClient } from "@/scripts/database/connect.mjs";
import { isQueueReady } from "@/scripts/database/queue.mjs";
import { ownerUrl } from "@/tests/support/database";

afterAll(disconnect);

const payload = z.object({ number: z.number() });
function counted(name: string, run?: (number: number) => Promise<void>) {
  const done: number[] = [];
  const work = job({
    name,
    payload,
    attempts: 3,
    run: async ({ number }) => {
      await run?.(number);
      done.push(number);
    },
  });
  return { work, done };
}
const item = (number: number) => ({ key: String(number), payload: { number } });
const waiting = async (name: string) =>
  (await sql()`SELECT FROM graphile_worker.jobs WHERE task_identifier = ${name}`).length;

test("three workers do each piece of work once", async () => {
  const { work, done } = counted("test.once");
  const workers = [startJobs([work]), startJobs([work]), startJobs([work])];
  try {
    await prisma().$transaction((tx) =>
      enqueue(
        tx,
        work,
        Array.from({ length: 60 }, (_, at) => item(at)),
      ),
    );
    await vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(60), 15_000);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at));
  expect(await waiting("test.once")).toBe(0);
});

test("work is there when its transaction is, and not otherwise; of one key it is there once", async () => {
  const { work } = counted("test.together");
  const failing = prisma().$transaction(async (tx) => {
    await enqueue(tx, work, [item(1)]);
    throw new Error("the write failed");
  });
  await expect(failing).rejects.toThrow("the write failed");
  expect(await waiting("test.together")).toBe(0);
  for (let time = 0; time < 2; time += 1) await prisma().$transaction((tx) => enqueue(tx, work, [item(1)]));
  expect(await waiting("test.together")).toBe(1);
});

test("what fails is tried again, and a payload that is none of its form is not done", async () => {
  let tries = 0;
  const { work, done } = counted("test.again", async () => {
    tries += 1;
    if (tries === 1) throw new Error("not yet");
  });
  const workers = startJobs([work], 200);
  try {
    await prisma().$transaction((tx) => enqueue(tx, work, [item(7)]));
    await prisma()
      .$executeRaw`SELECT graphile_worker.add_job('test.again', '{"number": "seven"}', max_attempts => 1)`;
    await vi.waitFor(() => expect(done).toEqual([7]), 15_000);
  } finally {
    await workers.stop();
  }
  expect(tries).toBe(2);
});

test("what is scheduled is done once as a worker starts", async () => {
  const done: string[] = [];
  const work = job({
    name: "test.scheduled",
    payload: z.object({}),
    schedule: "0 0 1 1 *",
    attempts: 1,
    run: async () => {
      done.push("done");
    },
  });
  const workers = startJobs([work]);
  await vi.waitFor(() => expect(done).toEqual(["done"]), 15_000);
  await workers.stop();
});

describe("the queue's tables", () => {
  test("are ready as the owner made them", async () => {
    expect(await withClient(ownerUrl, isQueueReady)).toBe(true);
  });

  test("are made ready again when a policy is missing", async () => {
    const answer = await withClient(ownerUrl, async (client) => {
      await client.query("BEGIN");
      await client.query("DROP POLICY entente_app ON graphile_worker._private_jobs");
      const ready = await isQueueReady(client);
      await client.query("ROLLBACK");
      return ready;
    });
    expect(answer).toBe(false);
  });

  test.each([
    ["make a table beside them", "CREATE TABLE graphile_worker.mine (id int)"],
    ["empty them", "TRUNCATE graphile_worker._private_jobs"],
    ["open them to others", "GRANT SELECT ON graphile_worker._private_jobs TO PUBLIC"],
    ["forge the list of migrations", "INSERT INTO graphile_worker.migrations (id) VALUES (999)"],
  ])("the application may not %s", async (_, statement) => {
    const attempt = sql().unsafe(statement);
    // A grant by whoever may not give any is a warning, and changes nothing.
    if (statement.startsWith("GRANT")) await attempt.catch(() => {});
    else await expect(attempt).rejects.toMatchObject({ code: "42501" });
    const rows = await withClient(ownerUrl, (client) =>
      client.query(
        "SELECT has_table_privilege('public', 'graphile_worker._private_jobs', 'SELECT') AS open, has_schema_privilege('entente_app', 'graphile_worker', 'CREATE') AS make",
      ),
    );
    expect(rows.rows[0]).toEqual({ open: false, make: false });
  });
});

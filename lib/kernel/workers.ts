import { setTimeout as pause } from "node:timers/promises";
import { Logger, parseCronItems, type Runner, run, type TaskList } from "graphile-worker";
import { requiredSetting } from "@/lib/kernel/env";
import type { Job } from "@/lib/kernel/jobs";
import { log } from "@/lib/kernel/log";

/** The library's words, as ours: of a failed job its name and what failed, and never what it was about. */
const logger = new Logger(() => (level, message, meta) => {
  if (level === "debug" || level === "info") return log.debug({ queue: level }, message);
  const failed = meta as {
    failure?: true;
    job?: { task_identifier: string; attempts: number };
    error?: unknown;
  };
  if (!failed?.failure) return log[level === "warning" ? "warn" : "error"](message);
  const { error, job: of } = failed;
  log.error(
    {
      job: of?.task_identifier,
      attempt: of?.attempts,
      err: error instanceof Error ? { name: error.name, stack: error.stack } : String(error),
    },
    "job failed",
  );
});

function tasksOf(jobs: readonly Job[]): TaskList {
  return Object.fromEntries(
    jobs.map(({ name, payload, run: work }) => [
      name,
      async (given: unknown) => work(await payload.parseAsync(given)),
    ]),
  );
}

async function startRunner(jobs: readonly Job[], pollInterval: number): Promise<Runner> {
  const scheduled = jobs.flatMap(({ name, schedule, attempts }) =>
    schedule === undefined ? [] : { name, schedule, attempts },
  );
  const runner = await run({
    connectionString: requiredSetting("APP_DATABASE_URL"),
    taskList: tasksOf(jobs),
    parsedCronItems: parseCronItems(
      scheduled.map(({ name, schedule, attempts }) => ({
        task: name,
        match: schedule,
        identifier: name,
        options: { maxAttempts: attempts, jobKey: name, jobKeyMode: "preserve_run_at" },
      })),
    ),
    logger,
    noHandleSignals: true,
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval,
  });
  for (const { name, attempts } of scheduled)
    await runner.addJob(name, {}, { jobKey: name, jobKeyMode: "preserve_run_at", maxAttempts: attempts });
  return runner;
}

export interface Workers {
  /** Takes no new work, lets what is under way finish, and closes its connections. */
  stop(): Promise<void>;
}

/** As long after the queue went away it is asked for again. */
const RETRY_MS = 5_000;

/**
 * Works the queue until it is stopped, together with every other process that does: each piece of work is done by
 * one of them. While the database is away it waits for it.
 * @param pollInterval milliseconds after which it looks for work whose time has come; new work is told at once
 */
export function startJobs(jobs: readonly Job[], pollInterval = 20_000): Workers {
  const stopping = new AbortController();
  let runner: Runner | undefined;
  const working = (async () => {
    while (!stopping.signal.aborted) {
      try {
        runner = await startRunner(jobs, pollInterval);
        if (stopping.signal.aborted) await runner.stop();
        await runner.promise;
      } catch (error) {
        log.error(
          { err: error instanceof Error ? { name: error.name, stack: error.stack } : String(error) },
          "queue away",
        );
      }
      runner = undefined;
      await pause(RETRY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      // Still on its way to a database that may be away: it stops by itself once it is there.
      if (!runner) return;
      await runner.stop().catch(() => {}); // it went away by itself meanwhile
      await working;
    },
  };
}

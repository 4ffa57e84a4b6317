/** What the application's process costs: how soon it answers, and how much memory it holds under fifty clients. */
import { execFileSync, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../postgres/free-port.mjs";
import { ALLOCATOR, HEAP_FLAGS } from "../start/memory.mjs";
import { inRoot } from "../start/paths.mjs";
import { FEED, LARGE, PERSON, TOKEN } from "./data/fill.mjs";
import { ask, keeping } from "./request.mjs";
import { signIn } from "./sign-in.mjs";

const CLIENTS = 50;
const SECONDS = 20;
const authorization = `Bearer ${TOKEN}`;

/** An application of its own on the database that is there, the queue's worker in it as by default. */
async function startAlone(appUrl) {
  const port = await freePort();
  const { ENTENTE_WORKER: _, ...env } = process.env;
  const began = performance.now();
  const child = fork(inRoot("scripts", "serve.mjs"), [], {
    execArgv: [...process.execArgv, ...HEAP_FLAGS],
    env: {
      ...ALLOCATOR,
      ...env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      APP_DATABASE_URL: appUrl,
      NEXTAUTH_URL: `http://127.0.0.1:${port}`,
      NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  return {
    url: `http://127.0.0.1:${port}`,
    began,
    pid: child.pid,
    stop: () => child.kill("SIGTERM") && ended,
  };
}

/** Milliseconds from a process's beginning to its first answer of an address: the median of three processes. */
async function firstAnswer(appUrl, path, headers) {
  const times = [];
  for (let run = 0; run < 3; run += 1) times.push(await firstOf(appUrl, path, headers));
  return times.toSorted((a, b) => a - b)[1];
}

async function firstOf(appUrl, path, headers) {
  const alone = await startAlone(appUrl);
  try {
    for (;;) {
      const agent = keeping(1);
      const answer = await ask(alone.url + path, { agent, headers }).catch(() => undefined);
      agent.destroy();
      if (answer?.status === 200) return performance.now() - alone.began;
      if (performance.now() - alone.began > 60_000) throw new Error(`${path} had no answer within a minute.`);
      await pause(5);
    }
  } finally {
    await alone.stop();
  }
}

/** MiB of memory that a process holds. */
const resident = (pid) =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

/** The most that a process held while work was done. */
async function peak(pid, work) {
  let most = resident(pid);
  const timer = setInterval(() => {
    most = Math.max(most, resident(pid));
  }, 250);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, resident(pid));
}

const API = [
  `/api/v1/commitments?dossier=${LARGE}&limit=50`,
  `/api/v1/meetings?dossier=${LARGE}&from=2019-03-01&to=2019-03-31`,
].map((path) => [path, { authorization }]);

/** Fifty clients, each with one request after the other. */
async function underClients(alone, paths) {
  const agent = keeping(CLIENTS);
  const end = performance.now() + SECONDS * 1000;
  let answered = 0;
  let refused = 0;
  const client = async (first) => {
    for (let at = first; performance.now() < end; at += 1) {
      const [path, headers] = paths[at % paths.length];
      const { status } = await ask(alone.url + path, { agent, headers });
      if (status === 200) answered += 1;
      else refused += 1; // no place or no connection in time: told to come again, and counted
    }
  };
  const most = await peak(alone.pid, () =>
    Promise.all(Array.from({ length: CLIENTS }, (_, at) => client(at))),
  );
  agent.destroy();
  return { most, answered, refused };
}

async function underFeeds(alone) {
  const agent = keeping(10);
  const before = resident(alone.pid);
  const most = await peak(alone.pid, () =>
    Promise.all(Array.from({ length: 10 }, () => ask(`${alone.url}/feeds/${FEED}/calendar.ics`, { agent }))),
  );
  agent.destroy();
  return most - before;
}

/** The pages that are asked for most, beside the API. */
async function pagesOf(alone) {
  const cookie = await signIn(alone.url, PERSON);
  return [`/dossiers/${LARGE}/commitments`, `/dossiers/${LARGE}/meetings?view=month&on=2019-03-04`].map(
    (path) => [path, { cookie }],
  );
}

/** A process of its own, measured while work is done with it. */
async function alongside(appUrl, work) {
  const alone = await startAlone(appUrl);
  try {
    while (!(await ask(`${alone.url}/livez`, { agent: keeping(1) }).catch(() => undefined))) await pause(50);
    return await work(alone);
  } finally {
    await alone.stop();
  }
}

/**
 * @param {string} appUrl the application's connection string
 * @returns milliseconds to the first answer of the API and of a page; of fifty clients of the API, and of the API and of
 *   pages, MiB at most, answers and refusals; MiB that ten feeds at once add
 */
export async function measureProcess(appUrl) {
  const api = await firstAnswer(appUrl, "/api/v1/dossiers", { authorization });
  const page = await firstAnswer(appUrl, "/sign-in", {});
  const ofApi = await alongside(appUrl, (alone) => underClients(alone, API));
  const ofBoth = await alongside(appUrl, async (alone) =>
    underClients(alone, [...API, ...(await pagesOf(alone))]),
  );
  const feeds = await alongside(appUrl, underFeeds);
  return { api, page, ofApi, ofBoth, feeds };
}

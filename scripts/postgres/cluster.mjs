/** One cluster of PostgreSQL in a folder: made when missing, started or adopted, watched, stopped. */
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../start/refusal.mjs";
import { freePort } from "./free-port.mjs";
import { initialise } from "./initialise.mjs";
import { ownerOf } from "./owner.mjs";
import { reachablePlace } from "./place.mjs";
import { isAlive, runningPostmaster, stopPostmaster } from "./postmaster.mjs";

/**
 * @typedef {object} ClusterOptions
 * @property {string} folder of the cluster
 * @property {string} logFile where the server's messages go
 * @property {string} password of the superuser, for a cluster that is made now
 * @property {import("./binaries.mjs").Binaries} binaries
 * @property {number} [port] to prefer
 * @property {Record<string, string>} [settings] of the server, beyond the defaults
 * @property {(port: number) => Promise<unknown>} [probe] rejects when a running server is not to be adopted
 *
 * @typedef {object} Cluster
 * @property {number} pid of the postmaster
 * @property {number} port on 127.0.0.1
 * @property {boolean} adopted it ran before
 * @property {Promise<void>} ended resolves when the server has gone, for whatever reason
 * @property {() => Promise<void>} stop
 */

/** What the server says while an earlier one of the same cluster, killed, still has processes on the way out. */
const STILL_ENDING = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;

const MAX_LOG = 10_000_000;
const PATIENCE = 300_000; // recovery after a crash replays what was written since the last checkpoint

/** The server says `ready` in its pid file once it takes connections. */
function isReady(folder) {
  try {
    return readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[7]?.trim() === "ready";
  } catch {
    return false; // not written yet
  }
}

async function untilReady(folder, alive) {
  for (const end = Date.now() + PATIENCE; alive() && Date.now() < end; await pause(20))
    if (isReady(folder)) return true;
  return false;
}

/** Resolves when a process that isn't our child has gone. */
async function untilGone(pid) {
  while (isAlive(pid)) await pause(500, undefined, { ref: false });
}

/** The server that runs already, if it does and if the probe takes it; else it is stopped. */
async function adopt({ folder, probe }) {
  const running = runningPostmaster(folder);
  if (!running) return undefined;
  try {
    if (!(await untilReady(folder, () => isAlive(running.pid)))) throw new Error("not ready");
    await probe?.(running.port);
    return { ...running, adopted: true, ended: untilGone(running.pid) };
  } catch {
    await stopPostmaster(running.pid);
    return undefined;
  }
}

/** Starts a server as a process group of its own: Ctrl C reaches us alone, and we stop it after the application. */
function launch({ folder, logFile, binaries, settings }, port, owner) {
  const options = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  };
  const log = openSync(logFile, "a", 0o600);
  try {
    return spawn(
      binaries.postgres,
      ["-D", folder, "-p", String(port), ...Object.entries(options).flatMap(([k, v]) => ["-c", `${k}=${v}`])],
      {
        ...owner,
        cwd: folder,
        detached: true,
        stdio: ["ignore", log, log],
        env: { ...process.env, LC_ALL: "C" },
      },
    );
  } finally {
    closeSync(log);
  }
}

/** The server's messages since `offset` bytes. */
function messagesSince(logFile, offset) {
  return readFileSync(logFile).subarray(offset).toString("utf8").trim();
}

async function start(options, owner) {
  const { folder, logFile } = options;
  for (const end = Date.now() + 15_000; ; await pause(250)) {
    const port = await freePort({ preferred: options.port });
    const offset = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    const child = launch(options, port, owner);
    const ended = new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    let over = false;
    ended.then(() => {
      over = true;
    });
    if (await untilReady(folder, () => !over)) return { pid: child.pid, port, adopted: false, ended };
    const said = messagesSince(logFile, offset);
    if (over && STILL_ENDING.test(said) && Date.now() < end) continue;
    if (!over) await stopPostmaster(child.pid);
    throw new Refusal(
      `PostgreSQL didn't start in ${folder}: ${said.split("\n").slice(-3).join(" ")} (see ${logFile})`,
    );
  }
}

/**
 * Brings the cluster of a folder up.
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 * @throws {Refusal} with the server's last words
 */
export async function openCluster(wanted) {
  const options = { ...wanted, ...reachablePlace(wanted) };
  const { folder, logFile, binaries } = options;
  const owner = ownerOf(folder);
  if (!existsSync(join(folder, "PG_VERSION"))) await initialise(options, owner);
  const made = Number.parseInt(readFileSync(join(folder, "PG_VERSION"), "utf8"), 10);
  if (made !== binaries.major)
    throw new Refusal(
      `The files in ${folder} are of PostgreSQL ${made}, but version ${binaries.major} is installed: restore a backup into a new folder.`,
    );
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG)
    renameSync(logFile, `${logFile}.1`);
  const cluster = (await adopt(options)) ?? (await start(options, owner));
  return { ...cluster, stop: () => stopPostmaster(cluster.pid) };
}

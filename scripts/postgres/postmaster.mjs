/** What a cluster's `postmaster.pid` says, and whether it is true: kill -9 leaves the file behind, or the server. */
import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** @typedef {{ pid: number, port: number }} Postmaster */

/** Whether a process of that number runs. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // it runs, under another user
  }
}

/** The command line of a process, or nothing when it has gone. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    // no /proc here, or no such process: ps knows
  }
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Whether `pid` is the server of this cluster. After a restart of the machine its number may be another's. */
function isServerOf(folder, pid) {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command.includes("postgres") && command.includes(realpathSync(folder));
}

/**
 * The server that runs on a cluster. A `postmaster.pid` that is a leftover is removed.
 * @param {string} folder of the cluster
 * @returns {Postmaster | undefined}
 */
export function runningPostmaster(folder) {
  const file = join(folder, "postmaster.pid");
  let lines;
  try {
    lines = readFileSync(file, "utf8").split("\n");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (isServerOf(folder, pid)) return { pid, port: Number(lines[3]) };
  rmSync(file, { force: true });
  return undefined;
}

/** Sends a signal; a process that has gone already is as good. */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/**
 * Ends a server: fast (open transactions roll back), then at once when it takes longer than `patience` ms.
 * @param {number} pid of the postmaster
 */
export async function stopPostmaster(pid, patience = 20_000) {
  for (const [name, wait] of [
    ["SIGINT", patience],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ]) {
    signal(pid, name);
    for (const end = Date.now() + wait; Date.now() < end; await pause(25)) if (!isAlive(pid)) return;
  }
}

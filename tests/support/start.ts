/** `npm start` as a process of its own, for the tests that treat it as its users do. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export const ROOT = join(import.meta.dirname, "../..");

export interface Start {
  process: ChildProcess;
  /** What it has printed so far, on both channels. */
  output: () => string;
  /** Resolves with the address once it answers; rejects with the output when it ends before. */
  ready: Promise<string>;
  /** Resolves when it has ended. */
  ended: Promise<{ code: number | null; output: string }>;
}

export interface StartOptions {
  env?: Record<string, string | undefined>;
  /** Options of Node, before the script. */
  node?: string[];
  args?: string[];
  uid?: number;
}

/** This process's variables without those that lead to a database; undefined leaves one out. */
function environment(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, APP_DATABASE_URL: __, ...rest } = process.env;
  return { ...rest, ...changes } as NodeJS.ProcessEnv;
}

/** Starts the register. Without DATABASE_URL in `env` it runs its own database in ENTENTE_DATA. */
export function start({ env = {}, node = [], args = [], uid }: StartOptions): Start {
  const child = spawn(process.execPath, [...node, join(ROOT, "scripts/start.mjs"), ...args], {
    cwd: ROOT,
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, output }));
  const answers = async () => {
    for (;;) {
      const address = /answers at (\S+)/.exec(output)?.[1];
      if (address) return address;
      await pause(50);
    }
  };
  const ready = Promise.race([
    answers(),
    ended.then(() => Promise.reject(new Error(`It ended before it answered:\n${output}`))),
  ]);
  ready.catch(() => {}); // not every test waits for it
  return { process: child, output: () => output, ready, ended };
}

/** A data folder of a test's own, which goes with its last start. */
export function dataFolder(): { path: string; remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), "entente-start-"));
  return {
    path,
    remove: async () => {
      const postmaster = join(path, "postgres/postmaster.pid");
      try {
        const pid = Number(readFileSync(postmaster, "utf8").split("\n")[0]);
        process.kill(pid, "SIGKILL");
        await pause(500); // its processes notice, and let go of the files
      } catch {
        // none was left running
      }
      rmSync(path, { recursive: true, force: true });
    },
  };
}

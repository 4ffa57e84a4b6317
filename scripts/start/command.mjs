/** Programs that a step runs and waits for. */
import { spawn } from "node:child_process";
import { ROOT } from "./paths.mjs";

/** What is running now, for the case that the whole start is told to stop. */
const running = new Set();

/**
 * Runs a program quietly.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] on top of this process's; undefined removes a variable
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` has stderr too
 */
export function command(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, stdout, output });
    });
  });
}

/** Ends what is running. */
export function stopCommands() {
  for (const child of running) child.kill("SIGTERM");
}

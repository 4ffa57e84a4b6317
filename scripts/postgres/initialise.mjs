/** Makes the files of a new cluster. */
import { execFile } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../start/refusal.mjs";
import { giveTo } from "./owner.mjs";

const run = promisify(execFile);

/** The superuser of a cluster of ours, which owns everything in it. */
export const SUPERUSER = "entente_owner";

/** UTF-8, and text compared by code point: the same order on every machine and version. */
function localeOptions(major) {
  // Version 17 brought a C.UTF-8 of its own; before it, the system's was the one to take.
  return major >= 17
    ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    : ["--locale=C.UTF-8"];
}

/**
 * Makes a cluster in `folder`, all or nothing: it is built beside, and moved there when it is whole.
 * @param {Pick<import("./cluster.mjs").ClusterOptions, "folder" | "password" | "binaries">} options
 * @param {import("./owner.mjs").Owner} owner
 * @throws {Refusal} with what initdb said
 */
export async function initialise({ folder, password, binaries }, owner) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  giveTo(owner, unfinished);
  const passwordFile = join(tmpdir(), `entente-${crypto.randomUUID()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: "wx" });
  giveTo(owner, passwordFile);
  try {
    const options = [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--data-checksums",
      ...localeOptions(binaries.major),
    ];
    await run(binaries.initdb, options, { ...owner, cwd: unfinished, env: { ...process.env, LC_ALL: "C" } });
    renameSync(unfinished, folder);
  } catch (cause) {
    const said = String(cause.stderr ?? cause.message).trim();
    throw new Refusal(`PostgreSQL couldn't make its files in ${folder}: ${said}`, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The data folder: made, checked, held by one start at a time, and the home of what must stay secret. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { commandOf, isAlive } from "../postgres/postmaster.mjs";
import { DATA, inData } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";

const LOCK = inData("start.json");

/** Makes a folder and those it lies in. Node's own `recursive` tries for ever where the system makes none (/proc). */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/**
 * Makes the folder, and finds out whether it can be written.
 * @throws {Refusal}
 */
export function openDataFolder() {
  try {
    makeFolder(DATA);
    writeFileSync(inData(".writable"), "");
    rmSync(inData(".writable"));
  } catch (cause) {
    if (cause.errno === undefined) throw cause; // not the system's answer: a fault of ours
    throw new Refusal(
      `Entente can't write to ${DATA} (${cause.code}): give it a folder of its own with ENTENTE_DATA.`,
      {
        cause,
      },
    );
  }
}

/** The start that holds the folder, unless it died without a word. */
function holder() {
  if (!existsSync(LOCK)) return undefined;
  const { pid, address } = JSON.parse(readFileSync(LOCK, "utf8"));
  // Numbers are given out again, so the process must look like a start as well.
  const holds = pid !== process.pid && isAlive(pid) && commandOf(pid).includes("start.mjs");
  return holds ? { pid, address } : undefined;
}

/**
 * Takes the folder for this process. Two starts on one folder would stop each other's database.
 * @param {string} address where this start will answer
 * @returns {() => void} gives it back
 * @throws {Refusal}
 */
export function holdDataFolder(address) {
  const other = holder();
  if (other) throw new Refusal(`Entente runs here already, at ${other.address} (process ${other.pid}).`);
  rmSync(LOCK, { force: true });
  writeFileSync(LOCK, JSON.stringify({ pid: process.pid, address }), { mode: 0o600, flag: "wx" });
  return () => rmSync(LOCK, { force: true });
}

/**
 * Writes a file that others read while it changes: they see the old text or the new one, never half of it.
 * Readable by its owner alone.
 * @param {string} file
 * @param {string} text
 */
export function writeWhole(file, text) {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, text, { mode: 0o600 });
  renameSync(part, file);
}

/**
 * A secret that is made once and kept, readable by its owner alone.
 * @param {string} name of its file
 * @returns {string} 256 bits, in base64url
 */
export function keptSecret(name) {
  const file = inData(name);
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
  return secret;
}

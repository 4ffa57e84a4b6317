/** Whether something made from files is still true to them: a hash of the files, kept beside what was made. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file at or below a path, in a stable order. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * @param {string} base the names are taken relative to it
 * @param {{ files?: string[], folders?: string[], text?: string }} what what counts
 * @returns {string} hexadecimal
 */
export function fingerprint(base, { files = [], folders = [], text = "" }) {
  const hash = createHash("sha256").update(text);
  for (const file of [...files.filter(existsSync), ...folders.flatMap(filesOf)])
    hash.update(`\0${relative(base, file)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether the mark of an earlier run says the same. */
export function matches(mark, value) {
  return existsSync(mark) && readFileSync(mark, "utf8") === value;
}

/** Leaves the mark for the next run. */
export function leave(mark, value) {
  writeFileSync(mark, value);
}

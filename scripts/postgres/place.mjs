/**
 * Where a cluster can live. Under root its processes belong to another user, who may not enter a folder such as
 * /root: then the programs and the cluster are put below /var/lib, and a link stands where the cluster would be.
 */
import { randomBytes } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

const ELSEWHERE = "/var/lib/entente";

/** The first folder on the way to `path` that not everybody may enter. */
function closedFolder(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The programs, copied once for each version of them. */
function copyPrograms(binaries) {
  const native = dirname(dirname(binaries.postgres));
  const target = join(ELSEWHERE, `postgresql-${binaries.version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, target);
  }
  const program = (path) => join(target, "bin", basename(path));
  return { ...binaries, postgres: program(binaries.postgres), initdb: program(binaries.initdb) };
}

/** The folder that the link leads to; a new one when there is no link, so that a removed data folder is a new start. */
function linkedFolder(folder) {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return readlinkSync(folder);
  const target = join(ELSEWHERE, randomBytes(6).toString("hex"));
  symlinkSync(target, folder);
  return target;
}

/**
 * @param {{ folder: string, binaries: import("./binaries.mjs").Binaries }} wanted
 * @returns {{ folder: string, binaries: import("./binaries.mjs").Binaries }} the same, or a reachable place for it
 */
export function reachablePlace({ folder, binaries }) {
  const closed = process.getuid?.() === 0 && (closedFolder(folder) ?? closedFolder(binaries.postgres));
  if (!closed) return { folder, binaries };
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o711 });
  const reachable = closedFolder(binaries.postgres) ? copyPrograms(binaries) : binaries;
  return { folder: closedFolder(folder) ? linkedFolder(folder) : folder, binaries: reachable };
}

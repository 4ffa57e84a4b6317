/** PostgreSQL refuses to run as root: under root its processes and files belong to a user of the system. */
import { execFileSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../start/refusal.mjs";

/** @typedef {{ uid: number, gid: number } | Record<string, never>} Owner empty: whoever runs this */

/** Made when the system has no user `postgres` yet; the name is the one that packages of PostgreSQL use. */
const USER = "postgres";

function idOf(user) {
  try {
    const id = (flag) =>
      Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined; // no such user
  }
}

function createUser() {
  const ways = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", USER]],
    ["adduser", ["-S", "-D", "-H", USER]], // BusyBox
  ];
  for (const [program, args] of ways) {
    try {
      execFileSync(program, args, { stdio: "ignore" });
      return idOf(USER);
    } catch {
      // the next way
    }
  }
  return undefined;
}

/**
 * Who runs the cluster in `folder`.
 * @param {string} folder of the cluster, which needn't exist yet
 * @returns {Owner}
 * @throws {Refusal} when root has nobody to drop to
 */
export function ownerOf(folder) {
  if (process.getuid?.() !== 0) return {};
  const existing = statSync(folder, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const owner = idOf(USER) ?? createUser();
  if (owner) return owner;
  throw new Refusal(
    `PostgreSQL can't run as root, and no user "${USER}" could be made: start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Gives `path` and all below it to the owner, without following links. */
export function giveTo(owner, path) {
  if (!("uid" in owner)) return;
  if (lstatSync(path).isSymbolicLink()) return;
  chownSync(path, owner.uid, owner.gid);
  if (lstatSync(path).isDirectory()) for (const entry of readdirSync(path)) giveTo(owner, join(path, entry));
}

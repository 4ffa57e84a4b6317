/** Installs the packages when they are missing or not those of the lockfile. */
import { existsSync, readFileSync } from "node:fs";
import { command } from "./command.mjs";
import { fingerprint, leave, matches } from "./fingerprint.mjs";
import { inRoot, ROOT } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";

const LOCKFILE = inRoot("package-lock.json");
const MARK = inRoot("node_modules", ".entente-lock");

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * Whether npm itself has installed what the lockfile asks for: its own record lists what it put there. What is
 * optional depends on the machine and doesn't count.
 */
function installedByHand() {
  const record = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const { packages: installed } = read(record);
  return Object.entries(read(LOCKFILE).packages)
    .filter(([path, wanted]) => path && !wanted.optional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

/** npm as it called us, or the one on the PATH. */
function npm(args) {
  const self = process.env.npm_execpath;
  return self?.endsWith(".js") ? command(process.execPath, [self, ...args]) : command("npm", args);
}

/**
 * @param {(outcome: string) => void} say
 * @throws {Refusal} with npm's own last words
 */
export async function ensureDependencies(say) {
  const wanted = fingerprint(ROOT, { files: [LOCKFILE] });
  if (matches(MARK, wanted)) return say("up to date");
  if (installedByHand()) {
    say("up to date");
  } else {
    // Warnings are left out: they speak of packages that the Prisma command line brings along and never loads here.
    const { code, output } = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (code !== 0)
      throw new Refusal(
        `The packages couldn't be installed; npm says:\n${output.trim().split("\n").slice(0, 8).join("\n")}`,
      );
    say("installed");
  }
  leave(MARK, wanted);
}

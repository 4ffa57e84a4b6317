/** A browser to test with. */
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { command } from "../start/command.mjs";
import { inRoot } from "../start/paths.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

/** Playwright's own, when it has been, or can be, fetched. */
async function playwrights() {
  const { chromium } = await import("playwright");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  await command(process.execPath, [inRoot("node_modules", "playwright", "cli.js"), "install", "chromium"]);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Debian's package, which only root can install. */
async function debians() {
  if (process.getuid?.() !== 0 || !isExecutable("/usr/bin/apt-get")) return undefined;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await command("apt-get", ["update"], env);
  await command("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], env);
  return onPath();
}

/**
 * A Chromium of this machine, else Playwright's own, else Debian's.
 * @returns {Promise<string>} its path
 * @throws {Error} when there is none and none could be had
 */
export async function chromium() {
  const found = onPath() ?? (await playwrights()) ?? (await debians());
  if (found) return found;
  throw new Error(
    "No Chromium was found, and none could be installed: install one, so that it is on the PATH.",
  );
}

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of NAMES)
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here: the next one.
      }
  return null;
}

function installed(program, args) {
  return (
    spawnSync(program, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0
  );
}

/**
 * A Chromium to test with: one on the machine, else Debian's package when we are root, else null for Playwright's own,
 * which is fetched here.
 */
export function chromium() {
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    if (installed("apt-get", ["update"]) && installed("apt-get", ["install", "-y", "chromium"]))
      return onPath();
  }
  if (!installed(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]))
    throw new Error(
      "No Chromium was found, and none could be installed: install one, so that `chromium` is on the PATH.",
    );
  return null;
}

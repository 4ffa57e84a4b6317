#!/usr/bin/env node
/**
 * npm start: from a fresh clone to a register that answers, with nothing set up beforehand.
 *
 *   node scripts/start.mjs             installs, prepares the database, builds, serves
 *   node scripts/start.mjs --dev       the same, with reloading and without the build
 *   node scripts/start.mjs --prepare   installs and builds only (for an image)
 *
 * Variables: PORT, HOST, PUBLIC_URL, DATABASE_URL, APP_DATABASE_URL, NEXTAUTH_SECRET, ENTENTE_DATA; see README.md.
 *
 * This file and node-version.mjs keep to old syntax: an old Node has to get as far as the sentence about its age.
 */
import { versionProblem } from "./start/node-version.mjs";

const problem = versionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import("./start/run.mjs").then((start) => start.run(process.argv.slice(2)));

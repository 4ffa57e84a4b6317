#!/usr/bin/env node
/**
 * npm test: everything that has to hold, from a fresh clone, with nothing set up beforehand.
 *
 *   npm test                       all stages
 *   npm test -- unit browser       these alone: format, types, unit, integration, build, scripts, browser
 *   npm test -- unit tests/unit/x  one of them, limited to some tests
 *
 * Its last line is the sum: N passed, N failed. A stage without tests of its own counts as one.
 */
import { versionProblem } from "./start/node-version.mjs";

const problem = versionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import("./test/run.mjs").then((test) => test.run(process.argv.slice(2)));

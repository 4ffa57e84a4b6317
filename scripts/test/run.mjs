/** The stages of npm test. One that fails hides none that can still run. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, stopCommands } from "../start/command.mjs";
import { ensureDependencies } from "../start/dependencies.mjs";
import { inRoot, ROOT } from "../start/paths.mjs";
import { step } from "../start/progress.mjs";
import { chromium } from "./chromium.mjs";
import { spawnProduct } from "./product.mjs";

const HOSTILE_ZONES = ["Asia/Kathmandu", "America/New_York", "Asia/Tehran"];
const bin = (name) => inRoot("node_modules", ".bin", name);

let passed = 0;
let failed = 0;
const scratch = mkdtempSync(join(tmpdir(), "entente-test-"));
// As root, PostgreSQL drops to a user of its own, which has to get through to its folder.
chmodSync(scratch, 0o711);

/** Adds to the sum. A stage that ran nothing, or ended badly without a failed test, is a failure. */
function count(result, code) {
  passed += result.passed;
  failed +=
    result.failed + (code !== 0 && result.failed === 0 ? 1 : 0) + (code === 0 && result.passed === 0 ? 1 : 0);
}

async function stage(title, work) {
  const before = failed;
  let output = "";
  await step(title, async (say) => {
    const {
      passed: good = 0,
      code,
      text,
    } = await work().catch((error) => {
      count({ passed: 0, failed: 1 }, 1);
      return { code: 1, text: error.stack };
    });
    output = text;
    say(failed > before ? "FAILED" : good > 0 ? `${good} passed` : `ended with ${code}`);
  });
  if (failed > before) console.log(output);
}

/** A program that is a check of its own. */
async function check(program, args) {
  const { code, output } = await command(program, args);
  count({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, code);
  return { passed: code === 0 ? 1 : 0, code, text: output };
}

async function vitest(project, env = {}, paths = []) {
  const report = join(scratch, `${project}-${Math.random()}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...paths,
  ];
  const { code, output } = await command(bin("vitest"), args, {
    DATABASE_URL: process.env.DATABASE_URL,
    ...env,
  });
  const result = readReport(report, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
  count(result, code);
  return { passed: result.passed, code, text: output };
}

function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // No report: the runner ended before it could write one, which its exit code says and `count` takes as a failure.
    return { passed: 0, failed: 0 };
  }
}

/** The analyst's jobs in a real browser, against the production build with a database of its own. */
async function browser() {
  const executable = chromium();
  const product = await spawnProduct(join(scratch, "browser"));
  try {
    const report = join(scratch, "browser.json");
    const { code, output } = await command(bin("playwright"), ["test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ENTENTE_TEST_URL: product.url,
      ENTENTE_TEST_DATA: product.data,
      ...(executable && { ENTENTE_TEST_CHROMIUM: executable }),
    });
    const result = readReport(report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }));
    count(result, code);
    return { passed: result.passed, code, text: output };
  } finally {
    await product.stop();
  }
}

/** Debian's own PostgreSQL, when it is on this machine, beside the embedded one. */
function hasSystemPostgres() {
  return spawnSync("pg_ctl", ["--version"], { stdio: "ignore" }).status === 0;
}

const STAGES = {
  format: () => stage("Format, lint", () => check(bin("biome"), ["ci", "--colors=off"])),
  types: () => stage("Types", () => check(bin("tsc"), ["--noEmit"])),
  unit: async () => {
    for (const zone of HOSTILE_ZONES)
      await stage(`Unit, ${zone.split("/")[1]}`, () =>
        vitest(
          "unit",
          { TZ: zone },
          zone === HOSTILE_ZONES[0] ? [] : ["tests/unit/time", "tests/unit/cadence", "--passWithNoTests"],
        ),
      );
  },
  integration: async () => {
    await stage("Integration", () => vitest("integration"));
    if (!process.env.DATABASE_URL && hasSystemPostgres())
      await stage("On the system's", () =>
        vitest("integration", { ENTENTE_TEST_POSTGRES: "system" }, ["tests/integration/kernel"]),
      );
  },
  build: () => stage("Build", () => check(process.execPath, [inRoot("scripts", "start.mjs"), "--prepare"])),
  browser: () => stage("Browser", browser),
};

async function end(code) {
  stopCommands();
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = code;
}

/** @param {string[]} wanted names of stages; none: all */
export async function run(wanted) {
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => end(130).then(() => process.exit(130)));
  const unknown = wanted.filter((name) => !(name in STAGES));
  if (unknown.length) {
    console.error(`There is no stage ${unknown.join(", ")}. There are: ${Object.keys(STAGES).join(", ")}.`);
    return end(2);
  }
  process.chdir(ROOT);
  await step("Packages", ensureDependencies);
  const { ensureClient } = await import("../start/build.mjs");
  await step("Client", ensureClient);
  for (const [name, work] of Object.entries(STAGES))
    if (wanted.length === 0 || wanted.includes(name)) await work();
  await end(failed > 0 ? 1 : 0);
  console.log(`\n${passed} passed, ${failed} failed`);
}

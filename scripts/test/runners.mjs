/** The programs that test, and what their answers come to. */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../start/command.mjs";
import { inRoot } from "../start/paths.mjs";
import { chromium } from "./chromium.mjs";
import { startProduct } from "./product.mjs";

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} output of the program, for when something failed
 */

const bin = (...path) => inRoot("node_modules", ...path);

/**
 * The sum that a runner's report gives. A runner that ended badly without naming a failed test, or that ran none,
 * has failed once.
 * @returns {Result}
 */
function resultOf({ code, output }, report, read) {
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0), output };
}

/** A program that is one check by itself. */
export async function check(program, args, env) {
  const { code, output } = await command(program, args, env);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** A script of Node's from a package. */
export const script = (path, args) => check(process.execPath, [bin(...path.split("/")), ...args]);

/**
 * A project of vitest.config.ts, or some paths of it.
 * @returns {Promise<Result>}
 */
export async function vitest(scratch, project, { env = {}, paths = [] } = {}) {
  const report = join(scratch, `${randomUUID()}.json`);
  const ran = await command(
    process.execPath,
    [
      bin("vitest", "vitest.mjs"),
      "run",
      `--project=${project}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...paths,
    ],
    env,
  );
  return resultOf(ran, report, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

/**
 * The analyst's jobs in a real browser, against the production build.
 * @returns {Promise<Result>}
 */
export async function playwright(scratch, paths = []) {
  const executable = await chromium();
  const data = join(scratch, "browser");
  const product = await startProduct(data);
  try {
    const report = join(scratch, "browser.json");
    const ran = await command(
      process.execPath,
      [bin("playwright", "cli.js"), "test", "--reporter=list,json", ...paths],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        ENTENTE_TEST_URL: product.url,
        ENTENTE_TEST_DATA: data,
        ENTENTE_TEST_CHROMIUM: executable,
      },
    );
    return resultOf(ran, report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }));
  } finally {
    await product.stop();
  }
}

/** Runs the stages and adds them up. One that fails hides none that can still run. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopCommands } from "../start/command.mjs";
import { ensureDependencies } from "../start/dependencies.mjs";
import { ROOT } from "../start/paths.mjs";
import { step } from "../start/progress.mjs";
import { Refusal } from "../start/refusal.mjs";

const sum = { passed: 0, failed: 0 };
let stopping = false;

/** Runs one stage, shows it in a line, and shows all it said when something failed. */
async function runStage(title, work) {
  let result;
  await step(title, async (say) => {
    result = await work().catch((error) => ({ passed: 0, failed: 1, output: error.stack ?? String(error) }));
    say(result.failed ? `${result.passed} passed, ${result.failed} FAILED` : `${result.passed} passed`);
  });
  sum.passed += result.passed;
  sum.failed += result.failed;
  if (result.failed && !stopping) console.log(result.output);
  return result.failed === 0;
}

/** What every stage stands on: the packages and the database client. It counts only when it fails. */
async function prepare() {
  try {
    await step("Packages", ensureDependencies);
    const { ensureClient } = await import("../start/build.mjs");
    await step("Client", ensureClient);
    return true;
  } catch (error) {
    console.error(error.message);
    sum.failed += 1;
    return false;
  }
}

/** Splits what is typed after `npm test --` into stages and the paths to limit them to. */
function parse(args, names) {
  const chosen = args.filter((arg) => names.has(arg));
  const paths = args.filter((arg) => !names.has(arg));
  const wrong = paths.filter((path) => !path.includes("/"));
  if (wrong.length || (paths.length && chosen.length !== 1))
    throw new Refusal(
      `npm test -- <stage>… or <stage> <path>…, where a stage is one of ${[...names].join(", ")}${wrong.length ? `, and not ${wrong.join(", ")}` : ""}.`,
    );
  return { chosen: chosen.length ? new Set(chosen) : names, paths };
}

async function runStages(args, scratch) {
  const { stages } = await import("./stages.mjs");
  const all = stages();
  const { chosen, paths } = parse(args, new Set(all.map(({ name }) => name)));
  let built = true;
  for (const { name, title, needsBuild, run: work } of all) {
    if (stopping || !chosen.has(name)) continue;
    if (needsBuild && !built) console.log(`  ${title}: not run, because the build failed`);
    else if (!(await runStage(title, () => work(scratch, paths))) && name === "build") built = false;
  }
}

/** @param {string[]} args stages, none for all; after a single one, paths of tests */
export async function run(args) {
  process.chdir(ROOT);
  const scratch = mkdtempSync(join(tmpdir(), "entente-test-"));
  chmodSync(scratch, 0o755); // the database's own user passes through, under root
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      stopping = true; // what is running ends, and with it the stage, which stops what it started
      stopCommands();
    });
  if (await prepare())
    await runStages(args, scratch).catch((error) => {
      console.error(error instanceof Refusal ? error.message : error.stack);
      sum.failed += 1;
    });
  rmSync(scratch, { recursive: true, force: true });
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exit(stopping ? 130 : sum.failed ? 1 : 0);
}

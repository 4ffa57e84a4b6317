/** `npm run bench`: what a request costs, on a register of its own. Prints a table for docs/performance.md. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchPages } from "./bench/pages.mjs";
import { ensureDependencies } from "./start/dependencies.mjs";
import { step } from "./start/progress.mjs";

await step("Packages", ensureDependencies);
const { ensureBuild, ensureClient } = await import("./start/build.mjs");
await step("Client", ensureClient);
await step("Build", ensureBuild);

const scratch = mkdtempSync(join(tmpdir(), "entente-bench-"));
chmodSync(scratch, 0o755); // the database's own user passes through, under root
try {
  const rows = await benchPages(join(scratch, "data"));
  console.log("\n| page | median, ms | 95th percentile, ms | statements |\n| --- | --- | --- | --- |");
  for (const { name, median, p95, statements } of rows)
    console.log(`| ${name} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${statements} |`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * `npm run bench`: what a request costs, on a register of its own that is thrown away. Prints tables for
 * docs/performance.md.
 *
 *   npm run bench             the pages of the sample, then everything on the small data set
 *   npm run bench -- M        the same on 50,000 commitments (L: on 500,000; some GB, and most of an hour)
 *   npm run bench -- sample   the pages of the sample alone
 *
 * ENTENTE_BENCH_DIR: where the register is made, when the system's temporary folder has too little room.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDependencies } from "./start/dependencies.mjs";
import { step } from "./start/progress.mjs";

const SCOPES = ["S", "M", "L", "sample"];
const [scope = "S", ...rest] = process.argv.slice(2);
if (!SCOPES.includes(scope) || rest.length > 0) {
  console.error(`npm run bench -- ${SCOPES.join(" | ")}`);
  process.exit(1);
}

await step("Packages", ensureDependencies);
const { ensureBuild, ensureClient } = await import("./start/build.mjs");
await step("Client", ensureClient);
await step("Build", ensureBuild);

const scratch = mkdtempSync(join(process.env.ENTENTE_BENCH_DIR || tmpdir(), "entente-bench-"));
chmodSync(scratch, 0o755); // the database's own user passes through, under root
const data = join(scratch, "data");
// Read by what finds the data folder by itself, and is imported after this.
process.env.ENTENTE_DATA = data;
// What the queue asks of the database is no request's doing.
process.env.ENTENTE_WORKER = "apart";
const { startProduct } = await import("./test/product.mjs");
const { benchSample, benchSize } = await import("./bench/run.mjs");

let product;
try {
  product = await startProduct(data);
  await benchSample(product, data);
  if (scope !== "sample") await benchSize(product, data, scope);
} finally {
  await product?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

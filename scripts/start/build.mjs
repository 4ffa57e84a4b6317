/** What is made from the sources: the database client and the production build. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { prisma } from "../database/migrate.mjs";
import { command } from "./command.mjs";
import { fingerprint, leave, matches } from "./fingerprint.mjs";
import { inRoot, ROOT } from "./paths.mjs";

const require = createRequire(import.meta.url);

/** Generates the database client when the schema, or Prisma, changed. */
export async function ensureClient(say) {
  const mark = inRoot("generated", "prisma", ".entente-schema");
  const value = fingerprint(ROOT, {
    files: [inRoot("prisma", "schema.prisma")],
    text: require("prisma/package.json").version,
  });
  if (matches(mark, value)) return say("up to date");
  const { code, output } = await prisma(["generate"]);
  if (code !== 0) throw new Error(`The database client couldn't be generated:\n${output.trim()}`);
  leave(mark, value);
  say("generated");
}

/** All that a production build is made of. */
function sources() {
  return fingerprint(ROOT, {
    folders: ["app", "components", "lib", "messages", "public"].map((folder) => inRoot(folder)),
    files: [
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "tsconfig.build.json",
      "next.config.js",
      "postcss.config.mjs",
      "proxy.ts",
      "instrumentation.ts",
      "worker.ts",
      "prisma/schema.prisma",
    ].map((file) => inRoot(file)),
  });
}

/** Builds when the sources changed since the last build. */
export async function ensureBuild(say) {
  const mark = inRoot(".next", "entente-sources");
  const value = sources();
  if (existsSync(inRoot(".next", "BUILD_ID")) && matches(mark, value)) return say("up to date");
  rmSync(mark, { force: true }); // a build that breaks off leaves no mark
  const { code, output } = await command(process.execPath, [require.resolve("next/dist/bin/next"), "build"], {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: undefined,
  });
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
  leave(mark, value);
  say(`built ${readFileSync(inRoot(".next", "BUILD_ID"), "utf8").slice(0, 8)}`);
}

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "prisma/config";

// The Prisma command line reads both after it has loaded this file: its engine comes from npm instead of a
// download, and it asks nobody for newer versions (docs/decisions/0002-prisma-without-a-download.md).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= resolve(import.meta.dirname, "scripts/prisma-schema-engine.mjs");
process.env.CHECKPOINT_DISABLE ??= "1";

/** Where `npm start` and `npm run dev` note the database that they run. */
function embeddedUrl(): string | undefined {
  const note = resolve(import.meta.dirname, process.env.ENTENTE_DATA ?? ".data", "database.json");
  return existsSync(note) ? JSON.parse(readFileSync(note, "utf8")).url : undefined;
}

const url = process.env.DATABASE_URL ?? embeddedUrl();

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});

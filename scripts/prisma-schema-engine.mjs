#!/usr/bin/env node
/**
 * Prisma's schema engine without its binary: the WebAssembly build of the same engine, from npm, behind the
 * protocol that the Prisma command line speaks with the binary. `prisma.config.ts` names this file in
 * PRISMA_SCHEMA_ENGINE_BINARY; see docs/decisions/0002-prisma-without-a-download.md.
 *
 *   --datasource '{"url": "postgresql://…"}'   the database, for both ways of use
 *   --datamodels <file>…                       then JSON-RPC over stdin and stdout, one message a line
 *   cli can-connect-to-database | create-database | drop-database
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SchemaAdapterFactory } from "./prisma-schema-engine/adapter.mjs";
import { runDatabaseCommand } from "./prisma-schema-engine/database-command.mjs";
import { toUserFacing } from "./prisma-schema-engine/errors.mjs";
import { serve } from "./prisma-schema-engine/protocol.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
  },
});

/** The command line drops the first line of stderr and takes every other line for one JSON record. */
function report({ code, message }) {
  const record = {
    level: "ERROR",
    target: "schema_engine::logger",
    fields: { error_code: code, message },
  };
  process.stderr.write(`\n${JSON.stringify(record)}`);
}

// A deprecation warning of Node on stderr would be read as a broken record.
process.removeAllListeners("warning");

const url = JSON.parse(values.datasource ?? "{}").url ?? "";
try {
  if (positionals[0] === "cli") {
    await runDatabaseCommand(positionals[1], url);
  } else {
    const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, "utf8")]);
    await serve({ factory: new SchemaAdapterFactory(url), datamodels, url, report });
  }
  process.exit(0);
} catch (error) {
  report(toUserFacing(error, url));
  process.exit(1);
}

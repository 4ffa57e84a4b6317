/** JSON-RPC, one message a line, between the Prisma command line (stdin, stdout) and the engine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { toUserFacing } from "./errors.mjs";

/** The one error code that the engine's protocol has; Prisma's own code is in the data. */
const SERVER_ERROR = 4466;

async function instantiate(onPanic) {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const wasm = readFileSync(entry.replace(/schema_engine\.js$/, "schema_engine_bg.wasm"));
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: onPanic };
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** A failed migration in Prisma's words for it. The WebAssembly build leaves out the code, and what the server said. */
function failedMigration(message, { code, message: said }) {
  const name = /migration_name="([^"]+)"/.exec(message)?.[1];
  const text = [
    "A migration failed to apply, and no other can be applied before it is resolved: https://pris.ly/d/migrate-resolve",
    `Migration name: ${name}`,
    `Database error code: ${code}`,
    `Database error:\n${said}`,
  ];
  return { message: text.join("\n\n"), error_code: "P3018", is_panic: false };
}

/** An error of the driver that the adapter has no name for: the engine passes its number on, the adapter keeps it. */
function driverError(error, adapters) {
  const id = /External error id#(\d+)/.exec(error.message ?? "")?.[1];
  return id && adapters.errorRegistry.consumeError(Number(id))?.error;
}

/** The engine's error as the command line wants it. */
function errorData(error, { method, factory, adapters, url }) {
  const message = String(error.message ?? error);
  const cause = driverError(error, adapters);
  if (cause) {
    const { code, message: said } = toUserFacing(cause, url);
    return { message: said, error_code: code === "P0000" ? undefined : code, is_panic: false };
  }
  if (method === "applyMigrations" && !error.code && factory.scriptError)
    return failedMigration(message, factory.scriptError);
  return { message, error_code: error.code, is_panic: false };
}

/**
 * Answers until stdin is closed.
 * @param {object} options
 * @param {import("./adapter.mjs").SchemaAdapterFactory} options.factory
 * @param {[path: string, content: string][] | undefined} options.datamodels
 * @param {string} options.url for the wording of errors
 * @param {(error: { code: string, message: string }) => void} options.report takes a panic
 */
export async function serve({ factory, datamodels, url, report }) {
  let panic;
  await instantiate((message) => {
    panic = message;
  });
  const adapters = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapters).catch((error) => {
    throw driverError(error, adapters) ?? error;
  });
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // the acknowledgement of a print
    try {
      const result = (await engine[method === "getDatabaseVersion" ? "version" : method](params)) ?? {};
      if (method === "diff" && result.stdout)
        send({ id: crypto.randomUUID(), method: "print", params: { content: result.stdout } });
      send({ id, result });
    } catch (error) {
      if (panic) {
        // After a panic the engine's memory can't be trusted: 101 is how the binary would have ended.
        report({ code: "P0000", message: panic });
        process.exit(101);
      }
      const data = errorData(error, { method, factory, adapters, url });
      send({ id, error: { code: SERVER_ERROR, message: data.message, data } });
    }
  }
}

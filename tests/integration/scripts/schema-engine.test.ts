import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { withClient } from "@/scripts/database/connect.mjs";
import { withDatabase, withLogin } from "@/scripts/database/url.mjs";
import { appUrl, ownerUrl } from "@/tests/support/database";

const ENGINE = join(import.meta.dirname, "../../../scripts/prisma-schema-engine.mjs");
const serverUrl = inject("serverUrl");
const newDatabase = `${inject("databasePrefix")}made`;

/** Runs a command of the engine as the Prisma command line does, and reads its answer the same way. */
async function engine(
  command: string,
  url: string,
): Promise<{ code: number; error?: string; message?: string }> {
  const child = spawn(ENGINE, ["--datasource", JSON.stringify({ url }), "cli", command]);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const code = await new Promise<number>((resolve) => child.once("close", resolve));
  const records = stderr.trimEnd().split("\n").slice(1);
  const [record] = records.map((line) => JSON.parse(line));
  return { code, error: record?.fields.error_code, message: record?.fields.message };
}

test("says that a database can be reached", async () => {
  expect(await engine("can-connect-to-database", ownerUrl)).toMatchObject({ code: 0 });
});

test.each([
  ["nobody listens", "P1001", () => "postgresql://u:secret@127.0.0.1:1/x"],
  ["the host is unknown", "P1001", () => "postgresql://u:secret@nowhere.invalid/x"],
  ["the database is missing", "P1003", () => withDatabase(serverUrl, "no_such_database")],
  ["the string is none", "P1013", () => "secret"],
])("says that %s (%s)", async (_, code, url) => {
  const answer = await engine("can-connect-to-database", url());
  expect(answer).toMatchObject({ code: 1, error: code });
  expect(answer.message).not.toContain("secret");
});

test("says that the credentials are wrong (P1000)", async ({ skip }) => {
  const wrong = withLogin(ownerUrl, decodeURIComponent(new URL(ownerUrl).username), "wrong");
  const trusting = await withClient(wrong, async () => true).catch(() => false);
  skip(trusting, "this server asks nobody for a password");
  expect(await engine("can-connect-to-database", wrong)).toMatchObject({ code: 1, error: "P1000" });
});

test("makes a database once, and drops it", async () => {
  const url = withDatabase(serverUrl, newDatabase);
  expect(await engine("create-database", url)).toMatchObject({ code: 0 });
  expect(await engine("can-connect-to-database", url)).toMatchObject({ code: 0 });
  expect(await engine("create-database", url)).toMatchObject({ code: 1, error: "P1009" });
  expect(await engine("drop-database", url)).toMatchObject({ code: 0 });
  expect(await engine("can-connect-to-database", url)).toMatchObject({ code: 1, error: "P1003" });
});

test("makes no database for a role that may not (P1010)", async () => {
  const url = withDatabase(appUrl, newDatabase);
  expect(await engine("create-database", url)).toMatchObject({ code: 1, error: "P1010" });
});

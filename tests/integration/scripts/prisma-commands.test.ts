import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { withClient } from "@/scripts/database/connect.mjs";
import { prisma } from "@/scripts/database/migrate.mjs";
import { withDatabase } from "@/scripts/database/url.mjs";
import { ownerUrl } from "@/tests/support/database";

/** Every command is a process of its own, and several make a shadow database. */
const SLOW = 60_000;

describe("in this repository", () => {
  const run = (...args: string[]) => prisma(args, { DATABASE_URL: ownerUrl });

  test("a migrated database is up to date", { timeout: SLOW }, async () => {
    expect(await run("migrate", "status")).toMatchObject({
      code: 0,
      output: expect.stringContaining("Database schema is up to date!"),
    });
  });

  test("the migrations make what the model says", { timeout: SLOW }, async () => {
    const answer = await run(
      "migrate",
      "diff",
      "--from-config-datasource",
      "--to-schema=prisma/schema.prisma",
      "--exit-code",
    );
    expect(answer).toMatchObject({ code: 0, output: expect.stringContaining("No difference detected.") });
  });
});

describe("in a project that changes", () => {
  const project = mkdtempSync(join(tmpdir(), "entente-prisma-"));
  const schema = join(project, "schema.prisma");
  const migrations = join(project, "migrations");
  const url = withDatabase(inject("serverUrl"), `${inject("databasePrefix")}project`);
  const run = (...args: string[]) =>
    prisma([...args, `--config=${join(project, "prisma.config.ts")}`], {
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: join(import.meta.dirname, "../../../scripts/prisma-schema-engine.mjs"),
      CHECKPOINT_DISABLE: "1",
    });
  const query = (sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);

  beforeAll(() => {
    writeFileSync(
      schema,
      'datasource db {\n  provider = "postgresql"\n}\nmodel Party {\n  id Int @id\n  code String @unique\n}\n',
    );
    writeFileSync(
      join(project, "prisma.config.ts"),
      `export default { schema: ${JSON.stringify(schema)}, migrations: { path: ${JSON.stringify(migrations)} }, datasource: { url: process.env.DATABASE_URL } };`,
    );
  });
  afterAll(async () => {
    rmSync(project, { recursive: true });
    await withClient(inject("serverUrl"), (client) =>
      client.query(`DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`),
    );
  });

  function addMigration(name: string, sql: string): void {
    mkdirSync(join(migrations, name));
    writeFileSync(join(migrations, name, "migration.sql"), sql);
  }

  test("migrate dev makes the database and the first migration", { timeout: SLOW }, async () => {
    expect(await run("migrate", "dev", "--name=init")).toMatchObject({ code: 0 });
    expect(readdirSync(migrations)).toHaveLength(2);
    expect(await query('SELECT count(*)::int AS n FROM "Party"')).toEqual([{ n: 0 }]);
  });

  test("migrate deploy sends a migration whole: functions keep their semicolons", {
    timeout: SLOW,
  }, async () => {
    addMigration(
      "20990101000000_function",
      `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$
       DECLARE result int; BEGIN result := n; result := result + n; RETURN result; END $$;
       COMMENT ON TABLE "Party" IS 'one; two';`,
    );
    expect(await run("migrate", "deploy")).toMatchObject({ code: 0 });
    expect(await query("SELECT twice(21) AS n, obj_description('\"Party\"'::regclass) AS comment")).toEqual([
      { n: 42, comment: "one; two" },
    ]);
  });

  test("migrate dev replays all of it in a shadow database, and leaves none behind", {
    timeout: SLOW,
  }, async () => {
    appendFileSync(schema, "model Dossier {\n  id Int @id\n}\n");
    expect(await run("migrate", "dev", "--name=dossier")).toMatchObject({ code: 0 });
    expect(
      await query("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'"),
    ).toEqual([]);
    expect(await run("migrate", "status")).toMatchObject({ code: 0 });
  });

  test("a migration that fails leaves nothing half-done, and is named ever after", {
    timeout: SLOW,
  }, async () => {
    addMigration("20990102000000_broken", 'CREATE TABLE half (id int); INSERT INTO "Nowhere" VALUES (1);');
    const first = await run("migrate", "deploy");
    expect(first.code).not.toBe(0);
    expect(first.output).toContain("P3018");
    expect(first.output).toContain("42P01");
    expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    expect((await run("migrate", "deploy")).output).toContain("P3009");
    expect(await run("migrate", "resolve", "--rolled-back=20990102000000_broken")).toMatchObject({ code: 0 });
    rmSync(join(migrations, "20990102000000_broken"), { recursive: true });
    expect(await run("migrate", "deploy")).toMatchObject({ code: 0 });
  });

  test("migrate diff prints the SQL once", { timeout: SLOW }, async () => {
    const { output } = await run("migrate", "diff", "--from-empty", `--to-schema=${schema}`, "--script");
    expect(output.match(/CREATE TABLE "Party"/g)).toHaveLength(1);
  });

  test("migrate reset empties and db push follows the model", { timeout: SLOW }, async () => {
    await query("INSERT INTO \"Party\" VALUES (1, 'AAA')");
    expect(await run("migrate", "reset", "--force")).toMatchObject({ code: 0 });
    expect(await query('SELECT count(*)::int AS n FROM "Party"')).toEqual([{ n: 0 }]);
    appendFileSync(schema, "model Meeting {\n  id Int @id\n}\n");
    expect(await run("db", "push")).toMatchObject({ code: 0 });
    expect(await query('SELECT count(*)::int AS n FROM "Meeting"')).toEqual([{ n: 0 }]);
  });
});

import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Who may not import what: a file of the layer, a forbidden import, and beside it one that is allowed. */
const LAYERS: [layer: string, file: string, forbidden: string[], allowed: string[]][] = [
  [
    "rules",
    "lib/cadence/rules.ts",
    [
      "zod",
      "next/headers",
      "react",
      "@/generated/prisma/client",
      "@/lib/meeting/queries",
      "./schema",
      "node:fs",
    ],
    ["@/lib/meeting/rules", "@/lib/time/day"],
  ],
  ["rules in a folder", "lib/cadence/rules/slots.ts", ["zod", "@/lib/kernel/fault"], ["./windows"]],
  ["time", "lib/time/day.ts", ["zod", "@/lib/kernel/fault", "react"], ["temporal-polyfill", "./zone"]],
  [
    "schema",
    "lib/cadence/schema.ts",
    ["next/server", "react", "@/lib/kernel/database", "@/lib/cadence/queries", "@/generated/prisma/client"],
    ["zod", "@/lib/cadence/rules"],
  ],
  ["policy", "lib/cadence/policy.ts", ["next/headers", "postgres", "@/lib/cadence/commands"], ["zod"]],
  [
    "queries",
    "lib/cadence/queries.ts",
    ["next/cache", "react", "@/lib/cadence/actions", "@/components/ui/button"],
    ["@/lib/meeting/queries", "@/lib/kernel/database"],
  ],
  [
    "commands",
    "lib/cadence/commands.ts",
    ["next/cache", "react", "@/lib/cadence/actions", "@/lib/kernel/action", "@/app/page"],
    ["@/lib/cadence/rules", "@/lib/meeting/commands", "@/lib/kernel/operation"],
  ],
  [
    "jobs",
    "lib/cadence/jobs.ts",
    ["next/cache", "react", "@/lib/cadence/actions", "@/app/page"],
    ["@/lib/cadence/commands", "@/lib/kernel/jobs"],
  ],
  ["commands in a folder", "lib/cadence/commands/assess.ts", ["next/cache"], ["@/lib/kernel/operation"]],
  [
    "actions",
    "lib/cadence/actions.ts",
    ["@/lib/kernel/database", "@/lib/cadence/queries", "next/cache"],
    ["@/lib/cadence/commands", "@/lib/cadence/schema", "@/lib/kernel/action"],
  ],
  [
    "kernel",
    "lib/kernel/operation.ts",
    ["@/lib/cadence/rules", "@/app/page", "@/components/ui/button"],
    ["@/lib/kernel/fault", "@/lib/time/clock", "zod"],
  ],
  [
    "primitives",
    "components/ui/button.tsx",
    ["@/lib/cadence/schema", "@/components/cadence/ribbon", "@/app/page"],
    ["react", "@/components/ui/icon"],
  ],
  [
    "components",
    "components/cadence/ribbon.tsx",
    ["@/lib/cadence/queries", "@/lib/cadence/commands", "@/lib/kernel/database", "postgres", "@/app/page"],
    ["react", "@/components/ui/button", "@/lib/cadence/schema", "@/lib/cadence/rules"],
  ],
  [
    "pages",
    "app/(desk)/page.tsx",
    ["@/lib/kernel/database", "@/generated/prisma/client", "@prisma/adapter-pg", "pg", "postgres"],
    ["@/lib/cadence/queries", "@/components/ui/button", "next/navigation"],
  ],
];

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}

const root = mkdtempSync(join(tmpdir(), "entente-layers-"));
let diagnostics: Diagnostic[] = [];

function write(file: string, lines: string[]): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), lines.join("\n"));
}

/** The linter's complaints about the files in `root`, under the repository's own configuration. */
async function lint(): Promise<Diagnostic[]> {
  const biome = join(import.meta.dirname, "../../../node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false", "."];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout) => {
      if (stdout) resolve((JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics);
      else reject(error);
    });
  });
}

/** The rules that a line of a file breaks. */
const broken = (file: string, line?: number) =>
  diagnostics
    .filter(({ location }) => location.path === file && (line === undefined || location.start.line === line))
    .map(({ category }) => category);

beforeAll(async () => {
  copyFileSync(join(import.meta.dirname, "../../../biome.json"), join(root, "biome.json"));
  for (const [, file, forbidden, allowed] of LAYERS)
    write(
      file,
      [...forbidden, ...allowed].map((specifier, i) => `export { it as it${i} } from "${specifier}";`),
    );
  write("lib/circle/queries.ts", ['import { b } from "./commands";', "export const a = () => b;"]);
  write("lib/circle/commands.ts", ['import { a } from "./queries";', "export const b = () => a;"]);
  diagnostics = await lint();
});

afterAll(() => rmSync(root, { recursive: true }));

describe.each(LAYERS)("%s (%s)", (_layer, file, forbidden, allowed) => {
  test.each(forbidden.map((specifier, i) => [specifier, i + 1] as const))("may not import %s", (_, line) => {
    expect(broken(file, line)).toEqual(["lint/style/noRestrictedImports"]);
  });
  test.each(allowed.map((specifier, i) => [specifier, forbidden.length + i + 1] as const))(
    "may import %s",
    (_, line) => {
      expect(broken(file, line)).toEqual([]);
    },
  );
});

test("modules may not import each other in a circle", () => {
  expect(broken("lib/circle/queries.ts")).toContain("lint/suspicious/noImportCycles");
});

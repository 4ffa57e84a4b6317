/** What npm test runs, in order. */
import { readdirSync } from "node:fs";
import { systemBinaries } from "../postgres/binaries.mjs";
import { inRoot } from "../start/paths.mjs";
import { check, playwright, script, vitest } from "./runners.mjs";

/** The first is the zone of everything; the others show that a day is the same day elsewhere. */
const ZONES = ["Asia/Kathmandu", "America/New_York", "Asia/Tehran"];
/** What has to do with days. */
const DATED = [
  "time",
  "cadence",
  "slot",
  "holiday",
  "commitment",
  "agreement",
  "meeting",
  "feed",
  "reminder",
].map((noun) => `tests/unit/${noun}`);

/** What asks the database: all but the development's own commands, which once is enough for. */
const querying = () =>
  readdirSync(inRoot("tests", "integration"))
    .filter((noun) => noun !== "scripts")
    .map((noun) => `tests/integration/${noun}/`);

/**
 * @typedef {object} Stage
 * @property {string} name as typed after `npm test --`
 * @property {string} title
 * @property {(scratch: string, paths: string[]) => Promise<import("./runners.mjs").Result>} run
 * @property {boolean} [needsBuild] can't run when the build failed
 */

/** @returns {Stage[]} */
export function stages() {
  // On DATABASE_URL when that is set; else on the PostgreSQL from npm, and on the system's when there is one.
  const system = process.env.DATABASE_URL ? undefined : systemBinaries();
  return [
    {
      name: "format",
      title: "Format and lint",
      run: () => script("@biomejs/biome/bin/biome", ["ci", "--colors=off"]),
    },
    { name: "types", title: "Types", run: () => script("typescript/bin/tsc", ["--noEmit"]) },
    ...ZONES.map((TZ, i) => ({
      name: "unit",
      title: `Unit, ${TZ.split("/")[1].replace("_", " ")}`,
      run: (scratch, paths) =>
        vitest(scratch, "unit", { env: { TZ }, paths: i === 0 || paths.length ? paths : DATED }),
    })),
    {
      name: "integration",
      title: "Integration",
      run: (scratch, paths) =>
        vitest(scratch, "integration", { env: { ENTENTE_TEST_POSTGRES: "embedded" }, paths }),
    },
    ...(system
      ? [
          {
            name: "integration",
            title: `On PostgreSQL ${system.major}`,
            run: (scratch, paths) =>
              vitest(scratch, "integration", {
                env: { ENTENTE_TEST_POSTGRES: "system" },
                paths: paths.length ? paths : querying(),
              }),
          },
        ]
      : []),
    {
      name: "build",
      title: "Build",
      run: () => check(process.execPath, [inRoot("scripts", "start.mjs"), "--prepare"]),
    },
    {
      name: "scripts",
      title: "Scripts",
      needsBuild: true,
      run: (scratch, paths) => vitest(scratch, "scripts", { paths }),
    },
    { name: "browser", title: "Browser", needsBuild: true, run: playwright },
  ];
}

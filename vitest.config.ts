import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone that is never right by accident: a quarter of an hour off, and no summer time to hide behind.
process.env.TZ ??= "Asia/Kathmandu";

const root = fileURLToPath(new URL(".", import.meta.url));
const quiet = ["tests/support/quiet-console.ts", "tests/support/no-network.ts"];

/** Ours are few: `unit` needs nothing, `integration` a database, `scripts` a whole machine. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: quiet,
          // A property tries many inputs, and the machine may be busy: the limit is for what hangs.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/support/database-server.ts",
          setupFiles: ["tests/support/database.ts", ...quiet],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "scripts",
          include: ["tests/scripts/**/*.test.ts"],
          setupFiles: quiet,
          // One at a time: they start servers and measure nothing.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    // A core is not kept free for watching: nobody watches.
    maxWorkers: "100%",
    env: { NODE_ENV: "test", LOG_LEVEL: "silent" },
    restoreMocks: true,
  },
  resolve: { alias: { "@/": root } },
});

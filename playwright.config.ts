import { defineConfig } from "playwright/test";

/** Browser tests: `npm test -- browser` starts the product they run against, and says here where. */
export default defineConfig({
  testDir: "tests/e2e",
  workers: 1,
  // The machine may be busy: these limits are for what hangs, never for what is slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  outputDir: ".data/browser-tests",
  use: {
    baseURL: process.env.ENTENTE_TEST_URL,
    launchOptions: {
      executablePath: process.env.ENTENTE_TEST_CHROMIUM,
      // A browser that talks to nobody but the product.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

import base from "./playwright.config";
export default { ...base, testDir: "/tmp/wt/next/tests/e2e", timeout: 45_000, expect: { timeout: 8_000 }, outputDir: "/tmp/pw-out" };

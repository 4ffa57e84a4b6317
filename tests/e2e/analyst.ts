import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "playwright/test";

/** The first login, as the product kept it. */
export function firstLogin(): { email: string; password: string } {
  const text = readFileSync(join(process.env.ENTENTE_TEST_DATA ?? ".data", "first-login.txt"), "utf8");
  const read = (name: string) => new RegExp(`^${name}: (.+)$`, "m").exec(text)?.[1] ?? "";
  return { email: read("email"), password: read("password") };
}

/** Signs in by the form, into a session of its own. */
export async function signInByForm(page: Page): Promise<void> {
  const { email, password } = firstLogin();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  await page.waitForURL("/");
}

/** What the browser holds of the session that these tests share. */
let session: Parameters<BrowserContext["addCookies"]>[0] | undefined;

/** Signs in, the first time by the form: to type it for each test would take a fifth of them all. */
export async function signIn(page: Page): Promise<void> {
  if (session) return page.context().addCookies(session);
  await signInByForm(page);
  session = await page.context().cookies();
}

/** The rules that look at colours: nothing else changes from light to dark. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * No violation of WCAG 2.2 AA that axe can see, in light and in dark. While a dialog is open the page behind it is out
 * of reach, and is not looked at again.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // One that closes meanwhile is waited for: what is looked at is either it or the page.
  await expect(page.locator("[data-exiting]")).toHaveCount(0);
  // The framework takes the title away with the page before, and brings the new one a moment later.
  await expect(page).toHaveTitle(/./);
  const isModal = await page.getByRole("dialog").first().isVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).options({
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
      ...(colorScheme === "dark" && { runOnly: COLOURS }),
    });
    const { violations } = await (isModal ? axe.include("[role=dialog]") : axe).analyze();
    expect(
      violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(" ")}`),
    ).toEqual([]);
  }
}

/**
 * Waits until the page's scripts are at work: before, it knows no keys. React leaves its mark on what it took over, and
 * then runs what listens.
 */
async function atWork(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("main, main button, main a")].every((element) =>
      Object.keys(element).some((name) => name.startsWith("__react")),
    ),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}

/** A test whose page must say nothing on the console: an error there is a failure here. */
export const test = base.extend<{ allowedNoise: RegExp | null; quiet: undefined }>({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (...where) => {
      const answer = await goto(...where);
      await atWork(page);
      return answer;
    };
    await use(page);
  },
  /** What a test brings about on purpose, such as a request that fails. */
  allowedNoise: [null, { option: true }],
  quiet: [
    async ({ page, allowedNoise }, use) => {
      const noise: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) noise.push(message.text());
      });
      page.on("pageerror", (error) => noise.push(String(error)));
      await use(undefined);
      // A refused request is told by the browser itself, whatever the page makes of it.
      expect(noise.filter((line) => !/status of 40[014]/.test(line) && !allowedNoise?.test(line))).toEqual(
        [],
      );
    },
    { auto: true },
  ],
});
export { expect };

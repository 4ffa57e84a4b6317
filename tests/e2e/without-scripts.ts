import type { Page } from "playwright/test";

/** The same person's view of a path in a browser that runs no scripts. Close its context when done. */
export async function withoutScripts(page: Page, path: string): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser of its own");
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await page.context().cookies());
  const plain = await context.newPage();
  await plain.goto(new URL(path, process.env.ENTENTE_TEST_URL).href);
  return plain;
}

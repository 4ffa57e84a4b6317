import type { Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

const SOURCES = "/dossiers/irn-tur/sources";
const TEXT = "😀 گذرگاه رازی باز شد.\nİki taraf kapının açıldığını duyurdu. Both spoke; both agreed.";

/** Records a source by its form; the page of the source is open then. */
async function addSource(page: Page, publisher: string, text = TEXT): Promise<void> {
  await page.goto(`${SOURCES}/new`);
  await page.getByLabel("Title").fill("The crossing is open");
  await page.getByLabel("Publisher", { exact: true }).fill(publisher);
  await page.getByLabel("Language").fill("tr");
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Record the source" }).click();
  await page.waitForURL(/\/S-\d+$/);
}

/** Selects words of the text as a pointer would: from one place in its nodes to another. */
async function select(page: Page, words: string): Promise<void> {
  await page.locator("[id^=text-]").evaluate((element, quote) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const at = (element.textContent ?? "").indexOf(quote);
    const range = document.createRange();
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (at >= passed && at < passed + length) range.setStart(node, at - passed);
      const end = at + quote.length;
      if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
      passed += length;
    }
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, words);
}

test("a source is recorded, and a copy of its text is told to be the same voice", async ({ page }) => {
  await page.goto(SOURCES);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Add a source" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a source");
  await expectAccessible(page);
  const wire =
    "The governor said on Monday that the crossing at Razi is open again for lorries of both countries, seven days a week.";
  await addSource(page, "First agency", wire);
  await addSource(page, "Second agency", wire.replace("Monday", "Tuesday"));
  await expect(page.getByText(/one voice\.$/)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("nearly the same text, counted once");
  await expectAccessible(page);
});

test("a source is refused by the name of the field, with all that was typed kept", async ({ page }) => {
  await page.goto(`${SOURCES}/new`);
  await page.getByLabel("Title").fill("Again");
  await page.getByLabel("Publisher", { exact: true }).fill("Mehr News Agency");
  await page.getByLabel("The publisher's own ID").fill("MNA 130435");
  await page.getByLabel("Text", { exact: true }).fill("Known already");
  await page.getByRole("button", { name: "Record the source" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "on record already: S-1" })).toBeVisible();
  await expect(page.getByLabel("The publisher's own ID")).toBeFocused();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("Known already");
  await page.getByLabel("The publisher's own ID").fill("");
  await page.getByLabel("Text", { exact: true }).evaluate((area: HTMLTextAreaElement) => {
    // In lines: the browser lays out one line of two million letters for minutes.
    area.value = `${"چ".repeat(99)}\n`.repeat(11_000);
  });
  await page.getByRole("button", { name: "Record the source" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "2 MB" })).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Again");
});

test("a text of nearly 2 MB goes through the form", async ({ page }) => {
  await page.goto(`${SOURCES}/new`);
  await page.getByLabel("Title").fill("A long report");
  await page.getByLabel("Publisher", { exact: true }).fill("An archive");
  await page.getByLabel("Text", { exact: true }).evaluate((area: HTMLTextAreaElement) => {
    area.value = Array.from({ length: 250_000 }, (_, i) => `w${i}`)
      .join(" ")
      .slice(0, 1_900_000);
  });
  await page.getByRole("button", { name: "Record the source" }).click();
  await page.waitForURL(/\/S-\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A long report");
});

test("selected words become a claim, after emoji and Persian", async ({ page }) => {
  await addSource(page, "Agency of selections");
  await select(page, "İki taraf kapının açıldığını duyurdu.");
  await expect(page.locator("q").filter({ hasText: "İki taraf" })).toBeVisible();
  await page.getByRole("button", { name: "Claim about…" }).click();
  await expect(page.getByLabel("About which record")).toBeFocused();
  await page.getByLabel("About which record").fill("C-7");
  await page.getByLabel("Who says so").selectOption("B");
  await page.getByLabel("Level that it amounts to").selectOption("limited");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record the claim" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("mark")).toHaveText("İki taraf kapının açıldığını duyurdu.");
  const supported = page.getByRole("link", { name: /^C-7 / });
  await expect(supported).toBeVisible();
  await expectAccessible(page);
  await supported.click();
  await expect(page).toHaveURL(/\/C-7#Q-\d+$/);
  await expect(page.getByRole("region", { name: /^B · Turkey/ })).toContainText("İki taraf kapının");
});

test("a typed quote becomes a claim about a record of another kind, by keyboard alone", async ({ page }) => {
  await addSource(page, "Agency of the keyboard");
  // The page reads before its keys are bound.
  await expect(async () => {
    await page.keyboard.press("c");
    await expect(page.getByLabel("Quote")).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type("Both sides agreed");
  await page.keyboard.press("Tab");
  await page.keyboard.type("m-1");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("do not stand in the text");
  await expect(page.getByLabel("Quote")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("both agreed.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark")).toHaveText("both agreed.");
  await expect(page.getByRole("link", { name: /^M-1 / })).toBeVisible();
});

test("a claim is deprecated with a reason, and no longer speaks", async ({ page }) => {
  await addSource(page, "Agency of errors");
  await select(page, "گذرگاه رازی باز شد.");
  await page.getByRole("button", { name: "Claim about…" }).click();
  await page.getByLabel("About which record").fill("G-1");
  await page.getByRole("button", { name: "Record the claim" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("mark")).toHaveText("گذرگاه رازی باز شد.");
  await page.getByRole("button", { name: /^Rank of Q-/ }).click();
  await page.getByLabel("Reason").fill("Another crossing is meant");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the rank" }).click();
  await expect(page.getByRole("main")).toContainText("Deprecated: Another crossing is meant");
});

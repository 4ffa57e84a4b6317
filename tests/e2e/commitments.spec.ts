import type { Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

const LIST = "/dossiers/irn-tur/commitments";

const chipOf = (page: Page, reference: string) =>
  page.getByRole("button", { name: new RegExp(`status of ${reference}(,|$)`) });

/** Records a commitment by its form, and returns its reference. */
async function record(page: Page, title: string): Promise<string> {
  await page.goto(`${LIST}/new`);
  await page.getByLabel("Title").fill(title);
  await page.getByText("Side A", { exact: true }).click();
  await page.getByRole("button", { name: "Record the commitment" }).click();
  await page.waitForURL(/\/C-\d+$/);
  return /C-\d+$/.exec(page.url())?.[0] ?? "";
}

test("the overview and the groups say promise against practice", async ({ page }) => {
  await page.goto("/dossiers/irn-tur");
  await expect(page.getByText(/Of \d+ meetings promised/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/dossiers/irn-tur/groups");
  await expect(page.getByText("Joint Working Group on security").first()).toBeVisible();
  await expectAccessible(page);
});

test("a commitment shows both accounts face to face, and its position in words", async ({ page }) => {
  await page.goto(`${LIST}/C-5`);
  const header = page.getByRole("main").locator("header").first();
  await expect(header).toContainText("The two accounts differ");
  await expect(header).toContainText("Denied by side A");
  await expect(page.getByRole("region", { name: /^A · Iran/ })).toContainText("contradicts");
  await expect(page.getByRole("link", { name: /^A-1 / })).toHaveAttribute("href", /\/agreements\/A-1$/);
  // An assessment leads to the words that it rests on.
  const evidence = page.getByRole("list", { name: "Assessments" }).getByRole("link").first();
  const claim = await evidence.textContent();
  await evidence.click();
  await expect(page).toHaveURL(new RegExp(`#${claim}$`));
  await expectAccessible(page);
});

test("the table keeps its filters and its order in the address, and lets go of each", async ({ page }) => {
  await page.goto(`${LIST}?level=not_started`);
  await expect(page.getByRole("link", { name: /Open border crossings/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /immigration/ })).toHaveCount(0);
  await page.getByRole("button", { name: /^Level/ }).click();
  await page.getByRole("checkbox", { name: "Limited" }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForURL(`${LIST}?level=not_started,limited`);
  await page.getByRole("link", { name: "As of" }).click();
  await page.waitForURL(`${LIST}?level=not_started,limited&sort=-as_of`);
  await expect(page.getByRole("columnheader", { name: "As of" })).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("link", { name: "Remove the filter Level: Not started" }).click();
  await page.waitForURL(`${LIST}?level=limited&sort=-as_of`);
  await expect(page.getByRole("link", { name: /Open border crossings/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Clear" }).click();
  await page.waitForURL(`${LIST}?sort=-as_of`);
  await expectAccessible(page);
});

test("a wrong value in the address is named, and the list is there all the same", async ({ page }) => {
  const answer = await page.goto(`${LIST}?level=foo&cursor=broken&issueArea=nonsense-area`);
  expect(answer?.status()).toBe(200);
  const main = page.getByRole("main");
  await expect(main).toContainText("“foo” is not a level, and was left out.");
  await expect(main).toContainText("There is no issue area “nonsense-area”");
  await expect(main).toContainText("No commitment matches");
  await page.goto(`${LIST}?level=foo&cursor=broken`);
  await expect(page.getByRole("link", { name: /Open border crossings/ })).toBeVisible();
});

test("nothing scrolls sideways at 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [LIST, `${LIST}/C-5`, `${LIST}/new`, "/dossiers/irn-tur/sources/S-1"]) {
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(`${path} ${scrollWidth}`).toBe(`${path} ${clientWidth}`);
  }
});

test("a status is changed by s, letters, Enter, Enter, and taken back by Ctrl Z", async ({ page }) => {
  const reference = "C-7";
  await page.goto(LIST);
  const chip = chipOf(page, reference);
  await expect(chip).toContainText("Not started");
  await page.getByRole("link", { name: /Open border crossings/ }).focus();
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("Lim");
  await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(chip).toContainText("Limited");
  await expect(page.getByText(`${reference}: Limited.`)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(chip).toContainText("Not started");
  await expect(page.getByText(`${reference} is as it was.`)).toBeVisible();
  await page.goto(`${LIST}/${reference}`);
  await expect(chip).toContainText("Not started");
  const history = page.getByRole("list", { name: "Assessments" });
  await expect(history).toContainText("taken back");
  await expect(history).toContainText("Taken back: Limited");
  await expectAccessible(page);
});

test("a commitment is recorded; what was typed outlives a refusal and a reload", async ({ page }) => {
  await page.goto(`${LIST}/new`);
  await page.getByLabel("Title").fill("Share the border’s camera images");
  await page.getByText("Each side", { exact: true }).click();
  await page.getByLabel("Due").fill("31 February 2019");
  await page.getByLabel("Smuggling").check();
  await page.getByRole("button", { name: "Record the commitment" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Due" })).toBeVisible();
  await expect(page.getByLabel("Due")).toBeFocused();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel("Title")).toHaveValue("Share the border’s camera images");
  await expect(page.getByLabel("Smuggling")).toBeChecked();
  await page.getByLabel("Due").fill("late 2019");
  await page.getByRole("button", { name: "Record the commitment" }).click();
  await page.waitForURL(/\/C-\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Share the border’s camera images");
  await expect(page.getByText("as printed: late 2019")).toBeVisible();
  await page.goto(`${LIST}/new`);
  await expect(page.getByLabel("Title")).toHaveValue("");
});

test("two people who edit one commitment lose nothing", async ({ page, browser }) => {
  const reference = await record(page, "Publish the minutes");
  await page.goto(`${LIST}/${reference}/edit`);
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await signIn(theirs);
  await theirs.goto(`${LIST}/${reference}/edit`);
  await theirs.getByLabel("Waits for").fill("a law");
  await theirs.getByLabel("Title").fill("Publish the minutes of both");
  await theirs.getByRole("button", { name: "Save the changes" }).click();
  await theirs.waitForURL(new RegExp(`/${reference}$`));
  await other.close();

  await page.getByLabel("Wording").fill("The minutes are published within a month.");
  await page.getByLabel("Title").fill("Publish all minutes");
  await page.getByRole("button", { name: "Save the changes" }).click();
  const notice = page.getByRole("status").filter({ hasText: "changed meanwhile" });
  await expect(notice).toContainText("Title is now: Publish the minutes of both");
  await expect(notice).toContainText("Waits for is now: a law");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save on the new version" }).click();
  await page.waitForURL(new RegExp(`/${reference}$`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Publish all minutes");
  await expect(page.getByRole("main")).toContainText("The minutes are published within a month.");
  await expect(page.getByRole("main")).toContainText("a law");
});

test("a search that found nothing makes silence a finding", async ({ page }) => {
  await record(page, "Exchange liaison officers");
  const column = page.getByRole("region", { name: /^B · Turkey/ });
  await expect(column).toContainText("not searched yet");
  await column.getByRole("button", { name: /Record a search/ }).click();
  await expect(page.getByLabel("Searched in")).toBeFocused();
  await page.getByLabel("Searched in").fill("Anadolu, Resmî Gazete");
  await page.getByLabel("Languages").fill("Turkish");
  await page.getByRole("button", { name: "Record the search" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Languages:");
  await expectAccessible(page);
  await page.getByLabel("Languages").fill("tr, en");
  await page.getByRole("button", { name: "Record the search" }).click();
  await expect(column).toContainText("searched, nothing found");
  await expect(column).toContainText("Anadolu, Resmî Gazete");
});

test("what is not there, or not theirs, is the same page", async ({ page }) => {
  for (const path of ["/dossiers/usa-can", `${LIST}/C-999`, `${LIST}/nonsense`, `${LIST}/C-999/edit`]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});

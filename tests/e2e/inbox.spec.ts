import type { APIRequestContext, Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Records a meeting in five days as a program would, with a token made for it. */
async function recordMeeting(page: Page, request: APIRequestContext, title: string): Promise<void> {
  await page.goto("/settings");
  const tokens = page.getByRole("region", { name: "API tokens" });
  await tokens.getByLabel("Name").fill(title);
  await tokens.getByRole("button", { name: "Make token" }).click();
  const token = await tokens.locator("code").textContent();
  const answer = await request.post("/api/v1/meetings", {
    headers: { authorization: `Bearer ${token}` },
    data: { dossier: "irn-tur", group: "G-1", on: inDays(5), status: "scheduled", title },
  });
  expect(answer.status()).toBe(201);
  await tokens.getByRole("button", { name: `Revoke ${title}` }).click();
  await expect(tokens.getByText("No tokens")).toBeVisible();
}

/** Another choice of e-mail for the dossier: the register then looks at once for what is due. */
async function chooseMail(page: Page, choice: string): Promise<void> {
  await page.goto("/settings");
  await page.getByLabel("E-mail: Iran–Turkey").selectOption(choice);
  await page.getByRole("button", { name: "Save reminders" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
}

/** The reminder's row, once the queue has made it. */
async function reminded(page: Page, title: string) {
  const row = page.getByRole("row").filter({ hasText: title });
  await expect(async () => {
    await page.goto("/inbox");
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  return row;
}

test("a meeting that draws near comes to the inbox, and is read there or on the way to it", async ({
  page,
  request,
}) => {
  for (const title of ["A meeting to be read", "A meeting to be opened"])
    await recordMeeting(page, request, title);
  await chooseMail(page, "immediately");
  const row = await reminded(page, "A meeting to be read");
  await expect(row).toContainText("It is scheduled for");
  await expect(row).toContainText("7 days before");
  await expect(page.getByRole("link", { name: /^Inbox, \d+ unread$/ })).toBeVisible();
  await expectAccessible(page);
  await row.getByRole("button", { name: /^Mark the reminder of/ }).press("Enter");
  await expect(row).toHaveCount(0);
  await page.getByRole("link", { name: "A meeting to be opened" }).click();
  await page.waitForURL(/\/dossiers\/irn-tur\/meetings\/M-\d+$/);
  await expect(async () => {
    await page.goto("/inbox?show=all");
    const opened = page.getByRole("row").filter({ hasText: "A meeting to be opened" });
    await expect(opened).toBeVisible();
    await expect(opened.getByText("Unread:")).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
});

test("all can be marked read, and the empty inbox says what comes there", async ({ page, request }) => {
  await recordMeeting(page, request, "A meeting among others");
  await chooseMail(page, "daily");
  await reminded(page, "A meeting among others");
  await page.getByRole("button", { name: "Mark all read" }).click();
  await expect(page.getByText("Nothing unread")).toBeVisible();
  await expect(page.getByRole("link", { name: "Inbox", exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("what one is reminded of is kept by dossier, and a narrow screen does not scroll sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/settings");
  const box = page.getByLabel("Slot overdue: Iran–Turkey");
  await box.uncheck();
  await page.getByRole("button", { name: "Save reminders" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(box).not.toBeChecked();
  await expect(page.getByLabel("Slot due: Iran–Turkey")).toBeChecked();
  // A box that the head of the page half covers would be called too small.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await box.check();
  await page.getByRole("button", { name: "Save reminders" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.getByRole("button", { name: "Save reminders" }).click();
  await expect(page.getByText("Nothing was changed")).toBeVisible();
  for (const path of ["/settings", "/inbox?show=all"]) {
    await page.goto(path);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  }
});

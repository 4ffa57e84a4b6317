import { expect, expectAccessible, signIn, test } from "./analyst";

const MEETINGS = "/dossiers/irn-tur/meetings";

test.beforeEach(async ({ page }) => signIn(page));

test("the list keeps its filters in the address, and an unconfirmed meeting is explained", async ({
  page,
}) => {
  await page.goto(MEETINGS);
  await page.getByLabel("Status", { exact: true }).selectOption("announced");
  await page.getByLabel("Group", { exact: true }).selectOption("G-1");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/group=G-1&status=announced/);
  const online = page.getByRole("link", { name: "5th Joint Working Group, announced as online" });
  await expect(online).toBeVisible();
  await expect(page.getByRole("link", { name: "4th Joint Working Group" })).toHaveCount(0);
  // The ribbon of the one group, and the other calendar on request.
  const ribbons = page.getByRole("region", { name: /^Promise against practice in/ });
  await expect(ribbons.getByRole("heading", { level: 3 })).toHaveText([
    "G-1 Joint Working Group on security",
  ]);
  await page.getByLabel("Solar Hijri dates").check();
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/group=G-1&status=announced&.*hijri=1/);
  await expect(page.getByText("20 Azar 1399 to 8 Shahrivar 1401")).toBeVisible();
  // What it is narrowed by goes along into the calendar and back.
  const along = /group=G-1.*status=announced.*hijri=1/;
  await expect(page.getByRole("link", { name: "Month", exact: true })).toHaveAttribute("href", along);
  await expect(page.getByRole("link", { name: "Clear" })).toHaveAttribute("href", `${MEETINGS}?hijri=1`);
  await expectAccessible(page);
  await online.click();
  await expect(page.getByText("Its day passed and nobody recorded an outcome.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: /^Series of/ })).toContainText("4th Joint Working Group");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

import type { Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";
import { withoutScripts } from "./without-scripts";

const MEETINGS = "/dossiers/irn-tur/meetings";
// Of this group no cadence is on record, and no other test looks at these days.
const GROUP = "G-6";
const dialog = (page: Page) => page.getByRole("dialog");

test.describe.configure({ mode: "serial" });
test.beforeEach(async ({ page }) => signIn(page));

/** Records a scheduled meeting, and returns its reference. */
async function schedule(page: Page, on: string): Promise<string> {
  await page.goto(MEETINGS);
  await page.getByRole("button", { name: "Record a meeting" }).click();
  await dialog(page).getByLabel("Group").selectOption(GROUP);
  await dialog(page).getByLabel("Date, as the source gives it").fill(on);
  await dialog(page).getByLabel("Status").selectOption("scheduled");
  await dialog(page).getByRole("button", { name: "Record meeting" }).click();
  const said = page.getByText(/^M-\d+ is on record\.$/).last();
  await expect(said).toBeVisible();
  return (await said.textContent())?.split(" ")[0] ?? "";
}

test("a group's page proposes dates with their reasons, and one is planned by keyboard alone", async ({
  page,
}) => {
  await page.goto("/dossiers/irn-tur/groups/G-4");
  const section = page.getByRole("region", { name: "Suggested dates" });
  await expect(section).toContainText("on both sides, as far as days of rest are entered");
  await expect(section).toContainText("Host: in turn: Iran hosted M-11, the latest that was held.");
  await expect(section).toContainText("Thursday as a second day of rest");
  const first = section
    .getByRole("list", { name: "Suggested dates, the best first" })
    .getByRole("listitem")
    .first();
  await expect(first).toContainText("B · Turkey");
  await expect(first).toContainText(/(Mon|Tues|Wednes|Thurs)day · \d+ \w+ 140\d/);
  const day = (await first.locator("time").textContent()) ?? "";
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await first.getByRole("button", { name: "Plan a meeting on this day" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByLabel("Group")).toBeFocused();
  await expect(dialog(page).getByLabel("Date, as the source gives it")).toHaveValue(day);
  await expect(dialog(page).getByLabel("Status")).toHaveValue("planned");
  await expect(dialog(page).getByLabel("Host")).toHaveValue("B");
  await expectAccessible(page);
  await dialog(page).getByLabel("Place").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/meetings\/M-\d+$/);
  await expect(page.getByText("planned", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "B · Turkey" })).toBeVisible();
  // Other tests count on the group's figures: taken off again.
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Cancel…" }).click();
  await dialog(page).getByLabel("Why it was cancelled").fill("A test");
  await dialog(page).getByRole("button", { name: "Cancel the meeting" }).click();
  await expect(dialog(page)).toHaveCount(0);
});

test("a rule that says nothing of the host proposes none, and says so", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/groups/G-1");
  const section = page.getByRole("region", { name: "Suggested dates" });
  await expect(section).toContainText("who hosts is not stated by the rule, so none is proposed");
  await expect(section).toContainText("not proposed");
});

test("a meeting on a day of rest is warned about, and the new day's conflicts are told before it is moved", async ({
  page,
  request,
}) => {
  const free = await schedule(page, "20 May 2031");
  const blocked = await schedule(page, "16 May 2031");
  const row = page.getByRole("row").filter({ has: page.getByRole("cell", { name: blocked, exact: true }) });
  await expect(row).toContainText("weekend in Iran");
  await expectAccessible(page);
  await page.goto(`${MEETINGS}?view=month&on=2031-05-16`);
  await expect(page.locator('td[data-day="2031-05-16"]').getByRole("link")).toHaveAccessibleName(
    /scheduled\s*, warning: weekend in Iran/,
  );
  await page.goto(`${MEETINGS}/${blocked}`);
  await expect(page.getByText("Its day is blocked.")).toBeVisible();
  await expect(page.getByText("Friday 16 May 2031 is a weekend day in Iran.")).toBeVisible();

  const preview = new URL(`${MEETINGS}/${blocked}/conflicts?on=2031-05-20`, page.url()).href;
  // Nobody who is not signed in is told.
  expect((await request.get(preview, { maxRedirects: 0 })).status()).not.toBe(200);

  await page.keyboard.press("m");
  const date = dialog(page).getByLabel("New date");
  await date.fill("May 2031");
  await expect(dialog(page).getByText(/not known to the day/)).toBeVisible();
  await date.fill("20 May 2031");
  await expect(
    dialog(page).getByText(/^Tuesday 20 May 2031 \(30 Ordibehesht 1410\) has conflicts$/),
  ).toBeVisible();
  await expect(dialog(page)).toContainText(`${free} `);
  await expect(dialog(page)).toContainText("is on 20 May 2031 too.");
  await expectAccessible(page);
  await date.fill("21 May 2031");
  await expect(dialog(page).getByText(/^Wednesday 21 May 2031 .* stands against it\.$/)).toBeVisible();
  // A conflict prevents nothing.
  await date.fill("17 May 2031");
  await expect(dialog(page).getByText("Saturday 17 May 2031 is a weekend day in Turkey.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText("Saturday 17 May 2031 is a weekend day in Turkey.")).toBeVisible();
});

test("a meeting is dragged to another day: the dialog has the day and its conflicts, and saves it", async ({
  page,
}) => {
  const reference = await schedule(page, "10 June 2031");
  // The whole month is in view: nothing scrolls while something is dragged.
  await page.setViewportSize({ width: 1280, height: 1300 });
  await page.goto(`${MEETINGS}?view=month&on=2031-06-10`);
  const cell = (day: string) => page.locator(`td[data-day="${day}"]`);
  await expect(cell("2031-06-10").locator("a[data-movable]")).toHaveCount(1);
  await cell("2031-06-10").getByRole("link").dragTo(cell("2031-06-13"));
  await expect(dialog(page).getByLabel("New date")).toHaveValue("13 June 2031");
  await expect(dialog(page).getByText("Friday 13 June 2031 is a weekend day in Iran.")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(cell("2031-06-10").getByRole("link")).toHaveCount(1);
  await cell("2031-06-10").getByRole("link").dragTo(cell("2031-06-17"));
  await dialog(page).getByLabel("Why it was moved").fill("A feast");
  await dialog(page).getByRole("button", { name: "Move" }).click();
  await expect(page.getByText(`${reference} has its new date.`)).toBeVisible();
  await expect(cell("2031-06-17").getByRole("link")).toHaveCount(1);
  await expect(cell("2031-06-10").getByRole("link")).toHaveCount(0);
  await page.goto(`${MEETINGS}/${reference}`);
  await expect(page.getByRole("list", { name: "Dates that it had" })).toContainText("10 June 2031");
});

test("a meeting of two days keeps its length when it is moved, and its writer's own last day", async ({
  page,
}) => {
  const reference = await schedule(page, "2 July 2031");
  await page.goto(`${MEETINGS}/${reference}`);
  await page.keyboard.press("m");
  await dialog(page).getByLabel("New date").fill("7 July 2031");
  await dialog(page)
    .getByLabel(/^Last day/)
    .fill("8 July 2031");
  await page.keyboard.press("Enter");
  await expect(page.getByText(`${reference} has its new date.`)).toBeVisible();
  await expect(page.getByText("7 July 2031 to 8 July 2031").first()).toBeVisible();
  await page.keyboard.press("m");
  await dialog(page).getByLabel("New date").fill("July 2031");
  await expect(dialog(page).getByLabel(/^Last day/)).toHaveValue("");
  await dialog(page).getByLabel("New date").fill("1 July 2031");
  await expect(dialog(page).getByLabel(/^Last day/)).toHaveValue("2031-07-02");
  await expect(dialog(page).getByText("Read as Wednesday 2 July 2031.")).toBeVisible();
  // A last day before the first one is refused when it is sent; the date is looked at meanwhile.
  await dialog(page)
    .getByLabel(/^Last day/)
    .fill("30 June 2031");
  await dialog(page).getByLabel("New date").fill("4 July 2031");
  await expect(dialog(page).getByText("Friday 4 July 2031 is a weekend day in Iran.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByLabel(/^Last day/)).toHaveAttribute("aria-invalid", "true");
  await dialog(page)
    .getByLabel(/^Last day/)
    .fill("3 July 2031");
  await dialog(page).getByLabel("New date").fill("2 July 2031");
  await expect(dialog(page).getByLabel(/^Last day/)).toHaveValue("3 July 2031");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText("2 July 2031 to 3 July 2031").first()).toBeVisible();

  // Its bar is the meeting over both days, and while something is dragged each day is itself.
  const other = await schedule(page, "16 July 2031");
  await page.setViewportSize({ width: 1280, height: 1300 });
  await page.goto(`${MEETINGS}?view=month&on=2031-07-02`);
  const cell = (day: string) => page.locator(`td[data-day="${day}"]`);
  const bar = cell("2031-07-02").getByRole("link");
  const at = async (day: string) => {
    const { x, y } = (await cell(day).boundingBox()) ?? { x: 0, y: 0 };
    return [x + 40, y + 36] as const; // where bars and meetings are
  };
  await expect(cell("2031-07-16").locator("a[data-movable]")).toHaveCount(1);
  const [from, to] = [await at("2031-07-16"), await at("2031-07-03")];
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + 10, from[1]);
  await expect(page.locator("[data-dragging]")).toHaveCount(1);
  await page.mouse.move(...to, { steps: 3 });
  await page.mouse.up();
  await expect(dialog(page).getByRole("heading")).toContainText(other);
  await expect(dialog(page).getByLabel("New date")).toHaveValue("3 July 2031");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("[data-dragging]")).toHaveCount(0);
  await expect(bar).toHaveAttribute("href", `${MEETINGS}/${reference}`);
  await page.mouse.click(...to);
  await expect(page).toHaveURL(`${MEETINGS}/${reference}`);
});

test("without script the suggested dates and the warnings are there", async ({ page }) => {
  const still = await withoutScripts(page, "/dossiers/irn-tur/groups/G-4");
  await expect(still.getByRole("list", { name: "Suggested dates, the best first" })).toBeVisible();
  await still.goto(new URL(MEETINGS, still.url()).href);
  await expect(still.getByText("weekend in Turkey").first()).toBeVisible();
  await still.context().close();
});

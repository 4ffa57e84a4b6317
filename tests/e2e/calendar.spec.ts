import type { Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";
import { withoutScripts } from "./without-scripts";

const meetings = "/dossiers/irn-tur/meetings";
const cell = (page: Page, day: string) => page.locator(`td[data-day="${day}"]`);

async function expectNoSidewaysScroll(page: Page) {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

test.beforeEach(async ({ page }) => signIn(page));

test("a month shows a known day in its cell, and a partial date as a band", async ({ page }) => {
  await page.goto(`${meetings}?view=month&on=2019-03-04`);
  await expect(page.getByRole("heading", { level: 2, name: "March 2019", exact: true })).toBeVisible();
  await expect(
    cell(page, "2019-03-04").getByRole("link", { name: /4th Joint Working Group ?, held/ }),
  ).toHaveAttribute("href", `${meetings}/M-7`);
  await expectAccessible(page);
  await page.goto(`${meetings}?view=month&on=2017-07-01&hijri=1`);
  const band = page.getByRole("list", { name: "Day unknown" }).getByRole("link");
  await expect(band).toHaveText(/1st Joint Working Group, July 2017, day unknown/);
  await expect(cell(page, "2017-07-23")).toContainText("1");
  await expect(page.getByText("Tir – Mordad 1396").first()).toBeVisible();
  await expectAccessible(page);
});

test("a quarter and a year lead to the same meetings, and are turned", async ({ page }) => {
  await page.goto(`${meetings}?view=quarter&on=2019-03-04`);
  await expect(
    page.getByRole("heading", { level: 2, name: "January to March 2019", exact: true }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Year", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "2019", exact: true })).toBeVisible();
  await expect(cell(page, "2019-03-04").getByRole("link")).toHaveAccessibleName(
    /4 March 2019: 4th Joint Working Group, held/,
  );
  await expectAccessible(page);
  await page.getByRole("link", { name: "Next year" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "2020", exact: true })).toBeVisible();
  const agenda = page.getByRole("link", { name: "Agenda" });
  await agenda.click();
  await expect(agenda).toHaveAttribute("aria-current", "page");
  await expectAccessible(page);
});

test("the calendar of all dossiers names each meeting's own, and leads to that of one", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("g");
  await page.keyboard.press("k");
  await expect(page).toHaveURL("/meetings");
  await page.goto("/meetings?view=year&on=2022-08-25");
  await expect(page).toHaveTitle(/^Calendar/);
  await expect(cell(page, "2022-08-31").getByRole("link")).toHaveAttribute("href", `${meetings}/M-9`);
  await expect(page.getByRole("link", { name: /^Iran–Turkey: 5th Joint Working Group M-9/ })).toBeVisible();
  await expect(cell(page, "2022-08-25").getByRole("link")).toHaveAccessibleName(/India–Bangladesh: .*held/);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);

  await page.getByRole("combobox", { name: "Dossier" }).selectOption("Iran–Turkey");
  await page.getByRole("combobox", { name: "Status" }).selectOption("held");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(`${meetings}?view=year&on=2022-08-25&status=held`);
  await expect(page.getByRole("combobox", { name: "Group" })).toBeVisible();
  await page.getByRole("link", { name: "All dossiers" }).click();
  await expect(page).toHaveURL("/meetings?view=year&on=2022-08-25&status=held");
  for (const wrong of ["dossier=No such", "dossier=irn-tur,ind-bgd", "level=nonsense"])
    expect((await page.goto(`/meetings?${wrong}`))?.status()).toBe(404);
});

test("the agenda of all dossiers is one list, narrowed by what stands in the address", async ({ page }) => {
  await page.goto("/meetings");
  await page.getByRole("link", { name: "Agenda" }).click();
  await expect(page).toHaveURL("/meetings?view=agenda");
  await expect(page.getByRole("link", { name: /^Iran–Turkey: / }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /^India–Bangladesh: / }).first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("combobox", { name: "Status" }).selectOption("cancelled");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/\/meetings\?view=agenda&dossier=&status=cancelled/);
  await expect(page.getByRole("link", { name: "Agenda" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("combobox", { name: "Dossier" }).selectOption("Iran–Turkey");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(`${meetings}?status=cancelled`);
});

test("a day that is none is named, and today is shown; the years end where dates do", async ({ page }) => {
  await page.goto(`${meetings}?view=month&on=2026-02-30`);
  await expect(page.getByText("“2026-02-30” is no day")).toBeVisible();
  await expect(page.locator("td[data-day]").first()).toBeVisible();
  await page.goto(`${meetings}?view=month&on=2199-12-31`);
  await expect(page.getByRole("link", { name: "Previous month" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Next month" })).toHaveCount(0);
});

test("filters and the day stand in the address", async ({ page }) => {
  await page.goto(`${meetings}?view=year&on=2019-03-04`);
  await page.getByRole("combobox", { name: "Group" }).selectOption("G-4");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/view=year&on=2019-03-04&group=G-4/);
  await expect(page.getByRole("link", { name: /Maku–Van border meeting/ }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /4th Joint Working Group/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(page.getByRole("link", { name: /4th Joint Working Group/ }).first()).toBeVisible();
  await page.getByLabel("Around the day").fill("2017-12-19");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "2017", exact: true })).toBeVisible();
  // Open at its beginning: it may lie in 2017, and stands in no month of it.
  await expect(page.getByRole("region", { name: /At an unknown time/ })).toContainText(
    "Expert-level meetings",
  );
});

test("the keyboard goes through the days, out of the month and into a meeting", async ({ page }) => {
  await page.goto(`${meetings}?view=month&on=2019-03-04`);
  const grid = page.getByRole("grid", { name: "March 2019" });
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await page.getByRole("button", { name: "Show" }).focus();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await cell(page, "2019-03-04").evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(cell(page, "2019-03-04")).toBeFocused();
  for (const [key, day] of [
    ["ArrowRight", "2019-03-05"],
    ["ArrowDown", "2019-03-12"],
    ["Home", "2019-03-11"],
    ["End", "2019-03-17"],
    ["ArrowUp", "2019-03-10"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(cell(page, day)).toBeFocused();
  }
  await expect(page.getByRole("status").filter({ hasText: "Sunday 10 March 2019" })).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/on=2019-04-10/);
  await expect(cell(page, "2019-04-10")).toBeFocused();
  await page.keyboard.press("Shift+PageUp");
  await expect(cell(page, "2018-04-10")).toBeFocused();
  await page.goto(`${meetings}?view=month&on=2019-03-04`);
  // Until the page listens its tables are tables.
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await cell(page, "2019-03-04").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/meetings\/M-\d+$/);
});

test("a phone has the signs and the words beneath, and nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const view of ["month", "quarter", "year"]) {
    await page.goto(`${meetings}?view=${view}&on=2019-03-04&hijri=1`);
    await expectNoSidewaysScroll(page);
    await expect(page.getByRole("region", { name: /Meetings in/ })).toContainText("4th Joint Working Group");
    await expectAccessible(page);
  }
});

test("without script the tables, bands and filters are there", async ({ page }) => {
  const still = await withoutScripts(page, `${meetings}?view=month&on=2019-03-04`);
  await expect(still.getByRole("table", { name: "March 2019" })).toBeVisible();
  await expect(cell(still, "2019-03-04").getByRole("link")).toBeVisible();
  await still.getByLabel("Around the day").fill("2017-07-01");
  await still.getByRole("button", { name: "Show" }).click();
  await expect(still.getByRole("list", { name: "Day unknown" })).toContainText("1st Joint Working Group");
  await still.context().close();
});

test("a calendar program subscribes by an address that is shown once, until it is revoked", async ({
  page,
  request,
}) => {
  await page.goto(meetings);
  await page.getByRole("button", { name: "Subscribe" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name of the feed").fill("Desk phone");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("are not shown again")).toBeVisible();
  await expectAccessible(page);
  const [calendar = "", slots = ""] = await dialog.locator("code.select-all").allTextContents();
  const answer = await request.get(calendar);
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await answer.text()).toContain("SUMMARY:4th Joint Working Group\r\n");
  const again = await request.get(calendar, { headers: { "if-none-match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  expect(await (await request.get(slots)).text()).toContain("falls due");
  await dialog.getByLabel("Status").selectOption("scheduled");
  await dialog.getByLabel("Host").selectOption("B");
  const narrowed = await dialog.locator("code.select-all").first().textContent();
  expect(narrowed).toBe(`${calendar}?status=scheduled&side=B`);
  const fewer = await (await request.get(narrowed ?? "")).text();
  expect(fewer).toContain("BEGIN:VCALENDAR");
  expect(fewer).not.toContain("4th Joint Working Group");

  await page.goto("/settings");
  await expect(page.getByText(new URL(calendar).pathname.split("/")[2] ?? "")).toHaveCount(0);
  const row = page.getByRole("row", { name: /Desk phone/ });
  await expect(row).not.toContainText("never");
  await expectAccessible(page);
  await row.getByRole("button", { name: "Revoke Desk phone" }).click();
  await expect(row).toHaveCount(0);
  expect((await request.get(calendar)).status()).toBe(404);
});

import { expect, expectAccessible, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

const dialog = "dialog";

test("from the calendar's legend to the days of a side, with their standing and source", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/meetings?view=month&on=2026-03-01");
  const eve = page.locator('td[data-day="2026-03-19"]');
  await expect(eve).toContainText("Ramazan Bayramı, eve, half a day, estimated");
  await expect(eve).toHaveAttribute("data-rest-b", "half");
  await expectAccessible(page);
  await page.getByRole("list", { name: "Signs" }).getByRole("link", { name: "Turkey" }).click();
  await page.waitForURL("/parties/tur/holidays?year=2026");
  const row = page.getByRole("row").filter({ hasText: "Republic Day, eve" });
  await expect(row).toContainText(/28 October 2026.*Wednesday.*half a day.*official.*Law 2429/);
});

test("two calendars, what is not certain, and what waits are said, on a phone too", async ({ page }) => {
  await page.goto("/parties/irn/holidays?year=2026");
  await expect(page.getByText("That it has been enacted is not confirmed")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Nowruz, day 1" })).toContainText("1 Farvardin 1405");
  await expect(page.getByText("The official calendar of Iran is still to be entered.")).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test("a day is added, corrected and taken out by keyboard; what was typed is kept when it is refused", async ({
  page,
}) => {
  await page.goto("/parties/tur/holidays?year=2029");
  await page.getByRole("button", { name: "Add a day" }).press("Enter");
  const form = page.getByRole(dialog);
  await expect(form.getByLabel("Day", { exact: true })).toBeFocused();
  await page.keyboard.type("31 June 2029");
  await form.getByLabel("Name").fill("Day of mourning");
  await form.getByLabel("Ad hoc").check();
  await form.getByLabel("Source").fill("Circular 7");
  await page.keyboard.press("Enter");
  await expect(form.getByText(/June 2029.*30 days/).first()).toBeVisible();
  await expect(form.getByLabel("Name")).toHaveValue("Day of mourning");
  await expectAccessible(page);
  await form.getByLabel("Day", { exact: true }).fill("29 June 2029");
  await page.keyboard.press("Enter");
  const row = page.getByRole("row").filter({ hasText: "Day of mourning" });
  await expect(row).toContainText(/29 June 2029.*ad hoc.*Circular 7/);

  await row.getByRole("button", { name: /^Actions on/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Edit…" }).press("Enter");
  await page.getByRole(dialog).getByLabel("Part of the day").selectOption("50");
  await page.getByRole(dialog).getByRole("button", { name: "Save" }).press("Enter");
  await expect(row).toContainText("half a day");

  await row.getByRole("button", { name: /^Actions on/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Take out" }).press("Enter");
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(row).toHaveCount(1);
});

test("a year is filled with estimates, and made official with the calendar that came", async ({ page }) => {
  await page.goto("/parties/tur/holidays?year=2030");
  await expect(page.getByText("No holiday of 2030 is entered")).toBeVisible();
  await page.getByRole("button", { name: /^Fill the year with estimates/ }).press("Enter");
  await expect(page.getByText(/^\d+ days of 2030 were added\.$/)).toBeVisible();
  const eve = page.getByRole("row").filter({ hasText: "Kurban Bayramı, eve" });
  await expect(eve).toContainText("estimated");
  await expect(page.getByRole("button", { name: /^Fill the year/ })).toHaveCount(0);

  await page.getByRole("button", { name: "Official calendar received" }).press("Enter");
  const form = page.getByRole(dialog);
  await form.getByLabel("The official calendar").fill("Religious Affairs, calendar of 2030");
  await form.getByLabel("Received on").fill("3 November 2026");
  await form.getByRole("button", { name: "All on these days: 2030" }).press("Enter");
  const verdict = form.getByLabel(/^What the calendar says of Kurban Bayramı, eve/);
  await verdict.selectOption("moved");
  await form.getByRole("button", { name: /^Enter the calendar/ }).press("Enter");
  await expect(form.getByText("Give the day on which the calendar has it.").first()).toBeVisible();
  await expect(verdict).toHaveValue("moved");
  await expectAccessible(page);
  await form.getByLabel("The day that the calendar gives for Kurban Bayramı, eve").fill("11 April 2030");
  await form.getByRole("button", { name: /^Enter the calendar/ }).press("Enter");
  await expect(page.getByText(/^The calendar of 2030 is entered/)).toBeVisible();
  await expect(eve).toContainText(/11 April 2030.*official.*Religious Affairs, calendar of 2030/);
  await expect(page.getByRole("button", { name: "Official calendar received" })).toHaveCount(0);
});

test("another weekend from a day on ends the one before", async ({ page }) => {
  await page.goto("/parties/tur/holidays");
  await page.getByRole("button", { name: "Another weekend from a day on" }).press("Enter");
  const form = page.getByRole(dialog);
  await form.getByLabel("Friday").check();
  await form.getByLabel("From").fill("1 January 2040");
  await form.getByLabel("Source").fill("A law of 2039");
  await form.getByRole("button", { name: "Add the rule" }).press("Enter");
  const weekends = page.getByRole("region", { name: "Weekends" });
  await expect(weekends.getByRole("row").filter({ hasText: "A law of 2039" })).toContainText(
    "still in force",
  );
  await expect(weekends.getByRole("row").filter({ hasText: "Saturday and Sunday" })).toContainText(
    "before 1 January 2040",
  );
  await page.goto("/settings#holidays");
  await expect(
    page.getByRole("region", { name: "Days of rest" }).getByRole("link", { name: "Iran" }),
  ).toHaveAttribute("href", "/parties/irn/holidays");
});

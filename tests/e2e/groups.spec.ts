import type { Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

/** Goes by Tab to the control of that name in the open dialog. */
async function tabTo(page: Page, name: string) {
  const control = page.getByRole("dialog").locator(`[name="${name}"]`).first();
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}`);
}

async function type(page: Page, name: string, text: string) {
  await tabTo(page, name);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

test("the joint working group: promise, practice and what is missing, read on one page", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/groups");
  await page.getByRole("link", { name: "Joint Working Group on security" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Joint Working Group on security");
  await expect(page.getByText(/Of \d+ meetings promised up to the end of \d{4}/)).toBeVisible();
  await expect(page.getByText(/The 6th meeting is not on record/)).toBeVisible();
  await expect(page.getByText("The 6th: not reported")).toBeVisible();
  await expect(
    page.getByText("A year cut short asks for its share, rounded to the nearest whole, ties down.").first(),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /^Held: M-\d+, 4 March 2019/ })).toHaveAttribute(
    "href",
    /\/dossiers\/irn-tur\/meetings\/M-\d+$/,
  );
  // The count leads into the table, which is folded away until then.
  const missed = page.getByRole("link", { name: /^Missed \d+$/ }).first();
  await missed.click();
  const row = page.locator(`[id="${(await missed.getAttribute("href"))?.slice(1)}"]`);
  await expect(row).toContainText("Missed");
  await expect(row).toBeInViewport();
  const [a, b] = await Promise.all(
    ["A, Iran", "B, Turkey"].map((side) => page.getByLabel(`Seats of side ${side}`).boundingBox()),
  );
  expect(a && b && a.x < b.x && a.y === b.y).toBe(true);
  await expectAccessible(page);
});

test("a rule is added with its quote, and ended, by keyboard alone", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/groups/G-2");
  await page.getByRole("button", { name: "Add a rule" }).focus();
  await page.keyboard.press("Enter");
  await type(page, "times", "2");
  await type(page, "from", "29 Azar 1396");
  await expect(page.getByText("To meet at least twice a year, since 20 December 2017.")).toBeVisible();
  await type(page, "graceDays", "30");
  await expectAccessible(page);
  await type(page, "exact", "the commission shall convene twice a year");
  await type(page, "publisher", "Gazette");
  await type(page, "title", "Decision");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  const rule = page.getByRole("article", { name: /At least twice a year, since 20 December 2017/ });
  await expect(rule).toContainText("the commission shall convene twice a year");
  await expect(rule).toContainText("A meeting up to 30 days after the year still counts.");
  await expect(rule).toContainText("from what, nobody says");
  await expectAccessible(page);

  await rule.getByRole("button", { name: /^End R-/ }).focus();
  await page.keyboard.press("Enter");
  await type(page, "to", "2020-01-01");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(
    page.getByRole("article", { name: /from 20 December 2017 to 31 December 2019/ }),
  ).toContainText("No longer in force");
});

test("another kind of evidence, and a rolling rule, keep what was typed of the first", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/groups/G-1");
  await page.getByRole("button", { name: "Add a rule" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Quote", { exact: true }).fill("Four times a year");
  await expect(form.getByRole("status", { name: "Read in the quote" })).toHaveText(
    /“Four times a year”: four times a year/,
  );
  await form.getByText("None yet").click();
  await expect(form.getByRole("status", { name: "Read in the quote" })).toHaveCount(0);
  await expect(form.getByLabel("Quote", { exact: true })).toBeHidden();
  await form.getByText("A quote", { exact: true }).click();
  await expect(form.getByLabel("Quote", { exact: true })).toHaveValue("Four times a year");
  await form.getByLabel("Days of grace").fill("45");
  await form.getByRole("combobox", { name: "Periods counted by" }).selectOption("rolling");
  await expect(form.getByLabel("Days of grace")).toBeHidden();
  await form.getByRole("combobox", { name: "Periods counted by" }).selectOption("calendar");
  await expect(form.getByLabel("Days of grace")).toHaveValue("45");
});

test("what a quote or a claim says of how often is filled in by one key, and kept in the draft", async ({
  page,
}) => {
  await page.goto("/dossiers/irn-tur/groups/G-1");
  const open = page.getByRole("button", { name: "Add a rule" });
  await open.click();
  const form = page.getByRole("dialog");
  const quote = "شورا حداقل سالی دو بار به تناوب و در صورت لزوم تشکیل جلسه می‌دهد";
  await form.getByLabel("Quote", { exact: true }).fill(quote);
  const read = form.getByRole("button", {
    name: "Fill this in: at least twice a year, and when necessary, the sides in turn",
  });
  await expectAccessible(page);
  await read.focus();
  await page.keyboard.press("Enter");
  await expect(form.getByLabel("In force from").first()).toBeFocused();
  await page.keyboard.type("1 January 2030");
  await expect(form.getByText("To meet at least twice a year, since 1 January 2030.")).toBeVisible();
  await expect(form.getByLabel("To meet when necessary")).toBeChecked();
  await expect(form.getByRole("combobox", { name: "Host" })).toHaveValue("alternate");
  await page.reload();
  await open.click();
  await expect(form.getByText("To meet at least twice a year, since 1 January 2030.")).toBeVisible();
  await form.getByText("A claim at hand").click();
  const claim = form.getByRole("combobox", { name: "Claim" });
  const option = claim.locator("option").filter({ hasText: "four" }).first();
  await claim.selectOption((await option.getAttribute("value")) ?? "");
  await form.getByRole("button", { name: /^Fill this in: four times a year/ }).click();
  await expect(form.getByRole("textbox", { name: "Times" })).toHaveValue("4");
  // What the claim leaves open stays as it was.
  await expect(form.getByRole("combobox", { name: "Bound" })).toHaveValue("at_least");
});

test("a grace as long as its period is refused at its field, and what was typed stays", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/groups/G-1");
  await page.getByRole("button", { name: "Add a rule" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Times").fill("3");
  await dialog.getByLabel("In force from").first().fill("1 January 2027");
  await dialog.getByLabel("Days of grace").fill("365");
  await dialog.getByText("None yet").click();
  await dialog.getByRole("button", { name: "Add the rule" }).click();
  await expect(dialog.getByRole("alert")).toContainText("The grace must be shorter than the period");
  const grace = dialog.getByLabel("Days of grace");
  await expect(grace).toBeFocused();
  await expect(grace).toHaveAccessibleDescription(/below 365 days/);
  await expect(grace).toHaveValue("365");
  await expect(dialog.getByLabel("Times")).toHaveValue("3");
  await expect(dialog.getByLabel("In force from").first()).toHaveValue("1 January 2027");
  await expectAccessible(page);
});

test("a rule of when it is necessary has no number, and what was typed of it survives a reload", async ({
  page,
}) => {
  await page.goto("/dossiers/irn-tur/groups/G-2");
  await page.getByRole("button", { name: "Add a rule" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("In force from").first().fill("12 Dey 1398");
  await expect(dialog.getByText("Read as Thursday 2 January 2020.")).toBeVisible();
  await dialog.getByLabel("To meet when necessary").check();
  await dialog.getByText("None yet").click();
  await expect(dialog.getByText("To meet when necessary, since 2 January 2020.")).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Add a rule" }).click();
  await expect(dialog.getByText("What you had typed before is here again.")).toBeVisible();
  await expect(dialog.getByText("To meet when necessary, since 2 January 2020.")).toBeVisible();
  await expect(dialog.getByLabel("None yet")).toBeChecked();
  await dialog.getByRole("button", { name: "Add the rule" }).click();
  await expect(dialog).toBeHidden();
  const rule = page.getByRole("article", { name: /When necessary, since 2 January 2020/ });
  await expect(rule).toContainText("no number is promised, and so nothing falls due or is missed");
  await expectAccessible(page);
});

test("a group that is not there is the page of what is not there", async ({ page }) => {
  for (const reference of ["G-999", "M-1"])
    expect((await page.goto(`/dossiers/irn-tur/groups/${reference}`))?.status()).toBe(404);
});

test("a group is added, its seats are filled and emptied, and it is edited", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/groups");
  await page.getByRole("button", { name: "Add a group" }).focus();
  await page.keyboard.press("Enter");
  await type(page, "name", "Contact point for returns");
  await page.getByLabel("Kind").selectOption("contact_point");
  await type(page, "established", "31 February 2019");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByLabel("Established")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await type(page, "established", "spring 2019");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Contact point for returns/ })).toBeVisible();
  await expect(page.getByText("spring 2019").first()).toBeVisible();

  const seats = page.getByRole("region", { name: "Seats of side B, Turkey" });
  await seats.getByRole("button", { name: "Add a seat of Turkey" }).click();
  await type(page, "institution", "Presidency of Migration Management");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(seats).toContainText("Presidency of Migration Management");
  await expectAccessible(page);
  await seats.getByRole("button", { name: /^Take the seat of/ }).click();
  await expect(seats).toContainText("not on record");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(seats).toContainText("Presidency of Migration Management");

  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await type(page, "mandate", "Returns at the land border.");
  await page.getByRole("dialog").getByLabel("Under").selectOption("G-1");
  await page.getByRole("dialog").getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("Returns at the land border.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^G-1 Joint Working Group/ })).toBeVisible();
});

test("two people who change different fields of a group both keep theirs", async ({ page, browser }) => {
  const group = "/dossiers/irn-tur/groups/G-2";
  const dialogOf = (of: Page) => of.getByRole("dialog");
  await page.goto(group);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await dialogOf(page).getByLabel("Mandate").fill("Mine: what the commission is there for.");

  const other = await (await browser.newContext()).newPage();
  await signIn(other);
  await other.goto(group);
  await other.getByRole("button", { name: "Edit", exact: true }).click();
  await dialogOf(other).getByLabel("Dissolved").fill("before 2016");
  await dialogOf(other).getByRole("button", { name: "Save the changes" }).click();
  await expect(dialogOf(other)).toHaveCount(0);
  await other.context().close();

  await dialogOf(page).getByRole("button", { name: "Save the changes" }).click();
  const notice = dialogOf(page).getByRole("status").filter({ hasText: "changed meanwhile" });
  await expect(notice).toContainText("Dissolved is now: before 2016");
  await expect(notice).not.toContainText("Mandate is now");
  await dialogOf(page).getByRole("button", { name: "Save on the new version" }).click();
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByText("Mine: what the commission is there for.")).toBeVisible();
  await expect(page.getByText("before 2016").first()).toBeVisible();
});

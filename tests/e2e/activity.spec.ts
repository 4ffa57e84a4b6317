import type { Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";
import { withoutScripts } from "./without-scripts";

test.beforeEach(async ({ page }) => signIn(page));

const chipOf = (page: Page, reference: string) =>
  page.getByRole("button", { name: new RegExp(`status of ${reference}(,|$)`) });

/** Changes a status without a source, as an analyst does it from the record's own page. */
async function changeStatus(page: Page, reference: string, level: RegExp, reason: string) {
  await page.goto(`/dossiers/irn-tur/commitments/${reference}`);
  await chipOf(page, reference).first().click();
  await page.getByRole("dialog").getByRole("option", { name: level }).click();
  await page.getByText("No source", { exact: true }).click();
  await page.getByLabel("Why there is no source").fill(reason);
  await page.getByRole("button", { name: "Save the status" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
}

const rowWith = (page: Page, words: string | RegExp) => page.getByRole("row").filter({ hasText: words });

test("the sample is told in one line, which opens to its records", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/activity?actor=system&entityType=meeting");
  const line = rowWith(page, /entered \d+ records/).first();
  await expect(line).toContainText("Sample dossier");
  await expect(line.getByRole("link").first()).toBeHidden();
  await line.getByText(/entered \d+ records/).click();
  await expect(line.getByRole("link").first()).toBeVisible();
  await expectAccessible(page);
});

test("a status is changed and undone from Activity, and history shows both", async ({ page }) => {
  const reason = `Told by telephone (${Date.now()})`;
  await changeStatus(page, "C-6", /^Not started/, reason);
  await page.goto("/dossiers/irn-tur/activity?reference=C-6");
  const change = rowWith(page, reason);
  await expect(change).toContainText("changed the status of C-6");
  await expect(change).toContainText("not started");
  await expectAccessible(page);
  await change.getByRole("button", { name: /^Undo the status of C-6/ }).click();
  await expect(page.getByText("C-6 is as it was.")).toBeVisible();
  await expect(change).toContainText("taken back");
  await expect(change.getByRole("button")).toHaveCount(0);
  await expect(rowWith(page, "took back a status of").first()).toContainText("C-6");
  await change.getByRole("link", { name: /^C-6/ }).click();
  await expect(page).toHaveURL(/\/commitments\/C-6$/);
  await expect(page.getByText(/taken back .* by Sample analyst/).first()).toBeVisible();
});

test("Ctrl Z undoes the last change while its offer stands", async ({ page }) => {
  const reason = `Heard once (${Date.now()})`;
  await changeStatus(page, "C-6", /^Substantial/, reason);
  await page.keyboard.press("Control+z");
  await expect(page.getByText("C-6 is as it was.")).toBeVisible();
  await page.goto("/dossiers/irn-tur/activity?reference=C-6");
  await expect(rowWith(page, reason)).toContainText("taken back");
});

test("filters stand in the address, and a copied address shows the same", async ({ page, context }) => {
  await page.goto("/dossiers/irn-tur/activity");
  await page.getByLabel("Who").selectOption({ label: "The register itself" });
  await page.getByLabel("Kind of record").selectOption({ label: "Sources" });
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/actor=system&entityType=source/);
  const said = await page.getByText(/changes recorded$/).textContent();
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.getByText(/changes recorded$/)).toHaveText(said ?? "");
  await expect(copy.getByLabel("Kind of record")).toHaveValue("source");
  await copy.goto("/dossiers/irn-tur/activity?reference=C-9999");
  await expect(copy.getByText("Nothing of this kind")).toBeVisible();
  await expect(copy.getByRole("link", { name: /^Only C-9999/ })).toBeVisible();
  await expectAccessible(copy);
});

test("a reader sees what was done, and nothing to undo it with", async ({ page }) => {
  await page.goto("/dossiers/ind-bgd/activity");
  await expect(page.getByText("entered").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
});

test("nobody sees the activity of a dossier that is not theirs", async ({ page }) => {
  expect((await page.goto("/dossiers/usa-can/activity"))?.status()).toBe(404);
});

test("Activity reads without scripts", async ({ page }) => {
  const plain = await withoutScripts(page, "/dossiers/irn-tur/activity");
  await expect(plain.getByRole("table", { name: "Activity" })).toBeVisible();
  await plain.context().close();
});

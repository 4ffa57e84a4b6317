import { expect, expectAccessible, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

const chipOf = (page: import("playwright/test").Page, reference: string) =>
  page.getByRole("button", { name: new RegExp(`status of ${reference}(,|$)`) });

test("the overview and the groups say promise against practice", async ({ page }) => {
  await page.goto("/dossiers/irn-tur");
  await expect(page.getByText(/Of \d+ meetings promised/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/dossiers/irn-tur/groups");
  await expect(page.getByText("Joint Working Group on security")).toBeVisible();
  await expectAccessible(page);
});

test("a commitment shows both accounts face to face", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/commitments/C-5");
  await expect(page.getByText("denied that it took part in the operation")).toBeVisible();
  await expect(page.getByText("an operation against the PKK together with Iran")).toBeVisible();
  await expectAccessible(page);
});

test("the table keeps its filters in the address", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/commitments?level=not_started");
  await expect(page.getByRole("link", { name: /Open border crossings/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /immigration/ })).toHaveCount(0);
  await expectAccessible(page);
});

test("a status is changed with evidence by keyboard, and taken back", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/commitments");
  const chip = chipOf(page, "C-7");
  await expect(chip).toContainText("Not started");
  await chip.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("Lim");
  await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save the status" }).focus();
  await page.keyboard.press("Enter");
  await expect(chip).toContainText("Limited");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chip).toContainText("Not started");
  await page.goto("/dossiers/irn-tur/commitments/C-7");
  await expect(chip).toContainText("Not started");
});

test("what is not there, or not theirs, is the same page", async ({ page }) => {
  for (const path of [
    "/dossiers/usa-can",
    "/dossiers/irn-tur/commitments/C-999",
    "/dossiers/irn-tur/commitments/nonsense",
  ]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});

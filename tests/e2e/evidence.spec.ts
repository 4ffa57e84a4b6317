import { expect, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

const chipOf = (page: import("playwright/test").Page, reference: string) =>
  page.getByRole("button", { name: new RegExp(`status of ${reference}(,|$)`) });

test("a status without evidence or reason is refused, and the message stands in the form", async ({
  page,
}) => {
  await page.goto("/dossiers/irn-tur/commitments");
  await chipOf(page, "C-6").first().click();
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page
    .getByRole("dialog")
    .getByRole("option", { name: /^Substantial/ })
    .click();
  await page.getByText("No source").click();
  await page.getByLabel("Why there is no source").evaluate((field) => field.removeAttribute("required"));
  await page.getByRole("button", { name: "Save the status" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText(/evidence/i);
});

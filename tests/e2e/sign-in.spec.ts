import { expect, expectAccessible, signIn, signInByForm, test } from "./analyst";

test("whoever is not signed in is sent to the sign-in page", async ({ page }) => {
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in$/);
  await expectAccessible(page);
});

test("a wrong password is refused with a sentence, and the e-mail is kept", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("nobody@entente.example");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("E-mail or password is not right.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("nobody@entente.example");
});

test("signing out ends the session, also for a copied cookie", async ({ page, context }) => {
  await signInByForm(page);
  const cookies = await context.cookies();
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await context.addCookies(cookies);
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("an API token is shown once, opens the API, and is revoked", async ({ page, request }) => {
  await signIn(page);
  await page.goto("/settings");
  await expectAccessible(page);
  await page.getByLabel("Name of the token").fill("A script");
  await page.getByRole("button", { name: "Make token" }).click();
  const token = await page.locator("code").textContent();
  const ask = () => request.get("/api/v1/dossiers", { headers: { authorization: `Bearer ${token}` } });
  // Others may have been opened meanwhile.
  expect((await (await ask()).json()).data.map((dossier: { slug: string }) => dossier.slug)).toEqual(
    expect.arrayContaining(["ind-bgd", "irn-tur"]),
  );
  await page.getByRole("button", { name: "Revoke A script" }).click();
  await expect(page.getByText("No tokens")).toBeVisible();
  expect((await ask()).status()).toBe(401);
});

import { expect, expectAccessible, signIn, test } from "./analyst";
import { withoutScripts } from "./without-scripts";

test.beforeEach(async ({ page }) => signIn(page));

const list = "/dossiers/irn-tur/agreements";

test("the list tells each agreement's status, computed and with its doubt, and keeps its filters in the address", async ({
  page,
}) => {
  await page.goto(list);
  const row = page.getByRole("row", { name: /^A-4/ });
  await expect(row).toContainText("Possibly in force");
  await expect(row).toContainText("probably signed");
  await expectAccessible(page);
  await page.getByLabel("Status").selectOption("in_force");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/status=in_force/);
  await expect(page.getByRole("row", { name: /^A-\d/ })).toHaveCount(1);
  await page.getByRole("link", { name: /Agreement against drugs/ }).click();
  await expect(page).toHaveURL(/agreements\/A-4$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A-4");
});

test("an agreement that two accounts tell differently says so, with both sides' words", async ({ page }) => {
  await page.goto(`${list}/A-1`);
  await expect(page.getByText("Possibly signed", { exact: true })).toBeVisible();
  await expect(page.getByText("Possibly amended", { exact: true })).toBeVisible();
  await expect(page.getByText(/rests on what is possible only/)).toBeVisible();
  const acts = page.getByRole("list", { name: "Acts" });
  await expect(acts.getByText(/signed a security agreement/).first()).toBeVisible();
  await expect(acts.getByText(/earlier security agreement/).first()).toBeVisible();
  await expect(page.getByText("The two accounts differ", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/^Possibly updates/)).toHaveCount(3);
  await expect(page.getByRole("img", { name: /^Lifecycle of A-1/ })).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole("link", { name: /Implement and update the existing/ }).click();
  await expect(page).toHaveURL(/commitments\/C-\d+$/);
});

test("an act is recorded by keyboard, changes the status, and is undone", async ({ page }) => {
  await page.goto(`${list}/A-2`);
  const status = page
    .getByRole("banner")
    .or(page.getByRole("main"))
    .getByText("Ratified by B", { exact: true });
  const dialog = page.getByRole("dialog");
  // The page reads before its keys are bound.
  await expect(async () => {
    await page.keyboard.press("a");
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await dialog.getByLabel("What was done").focus();
  await page.keyboard.type("Rat");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByLabel("B · Turkey")).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("31 February 2007");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ankara");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(dialog.getByLabel("Confirmed")).toBeChecked();
  await page.keyboard.press("Enter");
  // Refused at its field, which takes the focus; all that was typed is kept.
  await expect(dialog.getByText(/There is no 31 February 2007/).first()).toBeVisible();
  await expect(dialog.getByLabel(/Date, as the source/)).toBeFocused();
  await expect(dialog.getByLabel("Place")).toHaveValue("Ankara");
  await expectAccessible(page);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("14 Mart 2007");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(status).toBeVisible();
  await expect(page.getByRole("list", { name: "Acts" })).toContainText(
    "Ratified by B (Turkey)14 March 2007 (“14 Mart 2007”) · Ankara",
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(status).toHaveCount(0);
  await expect(page.getByText("One act was taken back")).toBeVisible();
});

test("an agreement is added, and its first act with the words that say so", async ({ page }) => {
  await page.goto(list);
  await page.getByRole("button", { name: "Add an agreement" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("Protocol on joint patrols – sınır protokolü");
  await dialog.getByLabel("Kind").selectOption("protocol");
  await dialog.getByLabel("Border security").check();
  await dialog.getByRole("button", { name: "Add the agreement" }).click();
  await expect(page).toHaveURL(/agreements\/A-\d+$/);
  await expect(page.getByText("No conclusion on record")).toBeVisible();
  await page.getByRole("button", { name: "Record an act" }).click();
  await dialog.getByLabel("What was done").selectOption("signed");
  await dialog.getByText("Possible", { exact: true }).click();
  await dialog.getByLabel("Quote", { exact: true }).fill("پروتکل امضا شد");
  await dialog.getByRole("button", { name: "Record the act" }).click();
  await expect(dialog.getByLabel("Publisher", { exact: true })).toBeFocused();
  await expect(dialog.getByLabel("Quote", { exact: true })).toHaveValue("پروتکل امضا شد");
  await dialog.getByLabel("Publisher", { exact: true }).fill("Agency");
  await dialog.getByLabel("Title", { exact: true }).fill("Protocol signed");
  await dialog.getByRole("button", { name: "Record the act" }).click();
  await expect(page.getByText("Possibly signed", { exact: true })).toBeVisible();
  await expect(page.getByRole("list", { name: "Acts" }).getByRole("blockquote")).toHaveText("پروتکل امضا شد");
  await page
    .getByRole("link", { name: /^S-\d+ E-\d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/sources\/S-\d+#E-\d+$/);
});

test("an agreement is edited, and given provisions and lineage", async ({ page }) => {
  await page.goto(`${list}/A-5`);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Summary").fill("Signed in Tehran. Its text is not public.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save the changes" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Its text is not public.")).toBeVisible();

  await page.getByRole("button", { name: "Add a provision" }).click();
  await dialog.getByLabel("Article or paragraph").fill("Art. 4(2)");
  await dialog.getByRole("button", { name: "Add the provision" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("rowheader", { name: /^Art\. 4\(2\)/ })).toBeVisible();
  await page.getByRole("button", { name: "Edit Art. 4(2)" }).click();
  await dialog.getByLabel("What it says").fill("Crossings open on official orders.");
  await dialog.getByRole("button", { name: "Save the changes" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Crossings open on official orders.")).toBeVisible();

  await page.getByRole("button", { name: "Add a link" }).click();
  await dialog.getByLabel("This agreement").selectOption("extends");
  await dialog.getByLabel("The other one").selectOption("A-4");
  await dialog.getByRole("button", { name: "Add the link" }).click();
  await expect(dialog).toHaveCount(0);
  const lineage = page.getByRole("region", { name: /^Lineage/ });
  await expect(lineage).toContainText("Possibly extends A-4");
  await expectAccessible(page);
  await lineage.getByRole("button", { name: "Take the link to A-4 away" }).click();
  await expect(lineage).not.toContainText("Possibly extends A-4");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(lineage).toContainText("Possibly extends A-4");
});

test("an act is corrected, and taken back with its reason", async ({ page }) => {
  await page.goto(`${list}/A-3`);
  await page.getByRole("button", { name: "Correct: signed" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel(/Date, as the source/)).toHaveValue("April 2008");
  await dialog.getByLabel(/Date, as the source/).fill("15 April 2008");
  await dialog.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByRole("list", { name: "Acts" })).toContainText("15 April 2008");
  await page.getByText("An earlier entry of this act").click();
  await expect(page.getByRole("list", { name: "Acts" })).toContainText(/April 2008 · Ankara; entered/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("2 earlier entries of this act")).toBeVisible();
  await page.getByRole("button", { name: "Take back: signed" }).click();
  await dialog.getByLabel("Why").fill("Read in the wrong year");
  await dialog.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("No conclusion on record")).toBeVisible();
  await page.getByText("One act was taken back").click();
  await expect(page.getByText("Read in the wrong year")).toBeVisible();
  await page.getByRole("button", { name: "Let it stand again" }).click();
  await expect(page.getByText("Probably signed", { exact: true })).toBeVisible();
});

test("as of an earlier day the page shows what was so then, and records nothing", async ({ page }) => {
  await page.goto(`${list}/A-4?as_of=2009-06-01`);
  await expect(page.getByText("Probably signed", { exact: true })).toBeVisible();
  await expect(page.getByText("As of 1 June 2009")).toBeVisible();
  await expect(page.getByText(/law of approval/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Record an act" })).toHaveCount(0);
  await page.getByRole("link", { name: "Show today" }).click();
  await expect(page.getByText("Possibly in force", { exact: true })).toBeVisible();
});

test("who may only read is offered nothing to record; what is not there is not found", async ({ page }) => {
  await page.goto("/dossiers/ind-bgd/agreements");
  await expect(page.getByRole("button", { name: "Add an agreement" })).toHaveCount(0);
  await page.goto("/dossiers/ind-bgd/agreements/A-4");
  await expect(page.getByText("No act on record")).toBeVisible();
  await expect(page.getByRole("button", { name: "Record an act" })).toHaveCount(0);
  for (const path of ["A-999", "C-1", "nonsense"])
    expect((await page.goto(`${list}/${path}`))?.status()).toBe(404);
});

test("both screens fit 360 pixels, and read without JavaScript", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [list, `${list}/A-1`, `${list}/A-4`]) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
  const still = await withoutScripts(page, `${list}/A-4`);
  await expect(
    still.getByRole("img", { name: /^Lifecycle of A-4.*In force: 14 March 2011, possible/ }),
  ).toBeVisible();
  await expect(still.getByText(/the day of publication in Turkey/).first()).toBeVisible();
  await still.context().close();
});

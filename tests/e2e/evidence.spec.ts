import type { Page } from "playwright/test";
import { expect, expectAccessible, signIn, test } from "./analyst";

test.beforeEach(async ({ page }) => signIn(page));

const LIST = "/dossiers/irn-tur/commitments";

const chipOf = (page: Page, reference: string) =>
  page.getByRole("button", { name: new RegExp(`status of ${reference}(,|$)`) });

/** Opens the form of a status: the chip, then a level. */
async function choose(page: Page, reference: string, level: string): Promise<void> {
  await chipOf(page, reference).first().click();
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page
    .getByRole("dialog")
    .getByRole("option", { name: new RegExp(`^${level}`) })
    .click();
}

/** A commitment of its own for a test that changes one, with its page open. */
async function freshCommitment(page: Page, title: string): Promise<string> {
  await page.goto(`${LIST}/new`);
  await page.getByLabel("Title").fill(title);
  await page.getByText("Side A", { exact: true }).click();
  await page.getByRole("button", { name: "Record the commitment" }).click();
  await page.waitForURL(/\/C-\d+$/);
  return /C-\d+$/.exec(page.url())?.[0] ?? "";
}

test("a status without evidence or reason is refused, and the message stands in the form", async ({
  page,
}) => {
  await page.goto(LIST);
  await choose(page, "C-6", "Substantial");
  await page.getByText("No source", { exact: true }).click();
  await page.getByLabel("Why there is no source").evaluate((field) => field.removeAttribute("required"));
  await page.getByRole("button", { name: "Save the status" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText(/evidence/i);
  await expect(page.getByLabel("Why there is no source")).toBeFocused();
  await expectAccessible(page);
});

test("a pasted quote is kept with its source, day and confidence, in any script", async ({ page }) => {
  const reference = await freshCommitment(page, "Open the crossing at Kapıköy");
  await choose(page, reference, "Substantial");
  const quote = "🛂 گذرگاه کاپی‌کوی باز شد – sınır kapısı açıldı";
  await expect(page.getByLabel("Quote", { exact: true })).toBeFocused();
  await page.getByLabel("Quote", { exact: true }).fill(quote);
  await page.getByLabel("Who says so").selectOption("B");
  await page.getByLabel("Speaker, as printed").fill("Vali");
  await page.getByLabel("Publisher", { exact: true }).fill("Anadolu");
  await page.getByLabel("Title").fill("Kapıköy açıldı");
  await page.getByText("More of the source, stance and modality").click();
  await page.getByLabel("The publisher's own ID").fill("AA 77");
  await page.getByLabel("Language").fill("tr");
  await page.getByLabel("Stance to the commitment").selectOption("qualifies");
  await page.getByLabel("As of").fill("2019-03-04");
  await page.getByText("Trajectory, confidence, correction").click();
  await page.getByLabel("Trajectory").selectOption("advancing");
  await page.getByLabel("Confidence").selectOption("moderate");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the status" }).click();
  await expect(chipOf(page, reference)).toContainText("Substantial");
  const history = page.getByRole("list", { name: "Assessments" });
  await expect(history).toContainText("as of 4 March 2019");
  await expect(history).toContainText("advancing · moderate confidence");
  const column = page.getByRole("region", { name: /^B · Turkey/ });
  await expect(column).toContainText(quote);
  await expect(column).toContainText("qualifies");
  await column.getByRole("link", { name: /^S-\d+ E-\d+$/ }).click();
  await expect(page.getByRole("main")).toContainText("AA 77");
  await expect(page.locator("mark")).toHaveText(quote);
});

test("an assessment is corrected, and the correction undone says again what it corrected", async ({
  page,
}) => {
  const reference = await freshCommitment(page, "Exchange lists of wanted persons");
  const save = async (reason: string) => {
    await page.getByText("No source", { exact: true }).click();
    await page.getByLabel("Why there is no source").fill(reason);
    await page.getByRole("button", { name: "Save the status" }).click();
  };
  await choose(page, reference, "Limited");
  await save("Told in confidence");
  await expect(page.getByRole("list", { name: "Assessments" })).toContainText("Told in confidence");
  await choose(page, reference, "Complete");
  await page.getByText("Trajectory, confidence, correction").click();
  await page.getByLabel("This corrects the last assessment").check();
  await save("Misheard");
  await expect(page.getByRole("list", { name: "Assessments" })).toContainText("corrected");
  await expect(chipOf(page, reference)).toContainText("Complete");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(chipOf(page, reference)).toContainText("Limited");
});

test("what was typed outlives a reload, and is gone once it is saved", async ({ page }) => {
  const reference = await freshCommitment(page, "Fence the river");
  await choose(page, reference, "Limited");
  await page.getByLabel("Quote", { exact: true }).fill("Half of the fence stands.");
  await page.getByLabel("Rationale").fill("Seen from the bridge");
  await page.reload();
  await choose(page, reference, "Limited");
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue("Half of the fence stands.");
  await expect(page.getByText("What you had typed before is here again.")).toBeVisible();
  await page.getByLabel("Publisher", { exact: true }).fill("A daily");
  await page.getByLabel("Title").fill("The fence");
  await page.getByRole("button", { name: "Save the status" }).click();
  await expect(page.getByRole("list", { name: "Assessments" })).toContainText("Seen from the bridge");
  await choose(page, reference, "Limited");
  await expect(page.getByLabel("Rationale")).toHaveValue("");
});

test.describe("when the server does not answer", () => {
  // The browser itself tells of each request that failed.
  test.use({ allowedNoise: /status of 500|ERR_FAILED/ });

  test("the chip is painted at once, goes back, and the form keeps all and offers Retry", async ({
    page,
  }) => {
    const reference = await freshCommitment(page, "Mark the border stones");
    let let_go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      let_go = resolve;
    });
    let failures = 0;
    await page.route("**/*", async (route) => {
      const isAction = route.request().method() === "POST" && route.request().headers()["next-action"];
      if (!isAction || failures === 2) return route.fallback();
      failures += 1;
      if (failures === 2) return route.abort();
      await held;
      return route.fulfill({ status: 500, body: "down" });
    });
    await choose(page, reference, "Complete");
    await page.getByText("No source", { exact: true }).click();
    await page.getByLabel("Why there is no source").fill("Seen by the desk itself");
    await page.getByRole("button", { name: "Save the status" }).click();
    // Held by the server, and yet on screen.
    await expect(chipOf(page, reference)).toContainText("Complete");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    let_go();
    const retry = page.getByRole("dialog").getByRole("button", { name: "Retry" });
    await expect(retry).toBeFocused();
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText("No answer came");
    await expect(page.getByLabel("Why there is no source")).toHaveValue("Seen by the desk itself");
    await expectAccessible(page);
    // The second time the line is down. What was pressed has gone out before what comes back is pressed.
    await page.keyboard.press("Enter");
    await expect.poll(() => failures).toBe(2);
    await expect(page.locator("[data-exiting]")).toHaveCount(0);
    await expect(retry).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("list", { name: "Assessments" })).toContainText("Seen by the desk itself");
    await expect(chipOf(page, reference)).toContainText("Complete");
  });
});

test("on an old version the form shows what changed meanwhile, and saves on the new one", async ({
  page,
  browser,
}) => {
  const reference = await freshCommitment(page, "Share flood warnings");
  await choose(page, reference, "Limited");
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await signIn(theirs);
  await theirs.goto(`${LIST}/${reference}`);
  await choose(theirs, reference, "Complete");
  await theirs.getByText("No source", { exact: true }).click();
  await theirs.getByLabel("Why there is no source").fill("Theirs");
  await theirs.getByLabel("As of").fill("2019-03-04");
  await theirs.getByRole("button", { name: "Save the status" }).click();
  await expect(theirs.getByRole("list", { name: "Assessments" })).toContainText("Theirs");
  await other.close();

  await page.getByText("No source", { exact: true }).click();
  await page.getByLabel("Why there is no source").fill("Mine");
  await page.getByRole("button", { name: "Save the status" }).click();
  const notice = page.getByRole("dialog").getByRole("status").filter({ hasText: "changed meanwhile" });
  await expect(notice).toContainText("Side A is now Complete as of 4 March 2019");
  await expect(page.getByLabel("Why there is no source")).toHaveValue("Mine");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save on the new version" }).click();
  const history = page.getByRole("list", { name: "Assessments" });
  await expect(history).toContainText("Mine");
  await expect(history).toContainText("Theirs");
  await expect(chipOf(page, reference)).toContainText("Limited");
});

import { expect, expectAccessible, signIn, test } from "./analyst";
import { withoutScripts } from "./without-scripts";

test.beforeEach(async ({ page }) => {
  await signIn(page);
  await page.goto("/");
});

test("the desk shows every dossier with what waits in it", async ({ page }) => {
  const table = page.getByRole("table", { name: "My dossiers" });
  await expect(table.getByRole("link", { name: "Iran–Turkey", exact: true })).toBeVisible();
  await expect(table.getByRole("link", { name: "India–Bangladesh", exact: true })).toBeVisible();
  await expect(table.getByRole("img", { name: /^G-1 Joint Working Group.*\d+ missed/ })).toBeVisible();
  for (const part of [
    "Changed since you last looked",
    "Meetings that a cadence waits for",
    "Commitments due",
    "Next meetings",
    "Unconfirmed meetings",
    "Stale",
  ])
    await expect(page.getByRole("heading", { name: new RegExp(`^${part}`) })).toBeVisible();
  await expectAccessible(page);
});

test("every number of a dossier leads to a list", async ({ page }) => {
  const row = page.getByRole("row").filter({ hasText: "Iran–Turkey" });
  for (const [name, address] of [
    [/slots waiting in Iran–Turkey$/, /\/irn-tur\/groups$/],
    [/commitments due in Iran–Turkey$/, /\/commitments\?closure=open&due_before=/],
    [/unconfirmed meetings in Iran–Turkey$/, /\/meetings\?unconfirmed=true$/],
    [/stale commitments in Iran–Turkey$/, /\/commitments\?stale=true/],
    [/new changes in Iran–Turkey$/, /\/activity\?actor=others&after=\d+$/],
  ] as const)
    await expect(row.getByRole("link", { name })).toHaveAttribute("href", address);
  const link = row.getByRole("link", { name: /new changes in Iran–Turkey$/ });
  const count = Number.parseInt((await link.textContent()) ?? "", 10);
  await link.click();
  await expect(page.getByText(`${count} changes recorded`)).toBeVisible();
});

test("what was looked at is marked by hand, and is no longer new", async ({ page }) => {
  const changes = page.getByRole("list", { name: "Changes by dossier" });
  await expect(changes).toContainText("changes in India–Bangladesh");
  await page.getByRole("button", { name: "Mark the changes of India–Bangladesh as seen" }).click();
  await expect(changes).not.toContainText("changes in India–Bangladesh");
  await page.reload();
  await expect(page.getByRole("link", { name: "0 new changes in India–Bangladesh" })).toBeVisible();
  await page.goto("/dossiers/ind-bgd/activity");
  await expect(page.getByText(/^You looked last on/)).toBeVisible();
  await expect(page.getByRole("button", { name: /as seen$/ })).toHaveCount(0);
});

test("nothing runs off the side of a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/", "/dossiers/irn-tur/activity?entityType=meeting"]) {
    await page.goto(path);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBe(0);
    await expectAccessible(page);
  }
});

test("numbers and strips are there without scripts", async ({ page }) => {
  const plain = await withoutScripts(page, "/");
  await expect(plain.getByRole("link", { name: /stale commitments in Iran–Turkey$/ })).toBeVisible();
  await expect(plain.getByRole("img", { name: /^G-1 Joint Working Group/ })).toBeVisible();
  await plain.context().close();
});

test("an administrator opens a dossier, whose empty pages say what belongs there", async ({ page }) => {
  await page.getByRole("link", { name: "New dossier" }).click();
  await page.getByLabel("Side A").selectOption("IRN");
  await page.getByLabel("Side B").selectOption("IRN");
  await page.getByLabel("Name").fill("Iran–Iraq");
  await page.getByLabel("Address").fill("irn-irq");
  await page.getByLabel("What they may do").selectOption("reviewer");
  await page.getByRole("button", { name: "Open the dossier" }).click();
  await expect(page.getByText("A dossier has two different parties.")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Iran–Iraq");
  await page.getByRole("button", { name: "Add a party" }).click();
  await page.getByLabel("Name of the party").fill("Iraq");
  await page.getByLabel("Code").fill("irn");
  await page.getByLabel("Time zones").fill("Asia/Baghdad");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("IRN is on record already: Iran.");
  await expectAccessible(page);
  await page.getByLabel("Code").fill("irq");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByLabel("Side A").selectOption("IRN");
  await page.getByLabel("Side B").selectOption("IRQ");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Open the dossier" }).click();
  await page.getByRole("link", { name: "Go to the dossier" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Iran–Iraq" })).toBeVisible();
  await expectAccessible(page);
  for (const place of ["agreements", "groups", "meetings", "commitments", "sources", "activity"]) {
    expect((await page.goto(`/dossiers/irn-irq/${place}`))?.status(), place).toBe(200);
    await expectAccessible(page);
  }
});

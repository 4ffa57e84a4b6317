import { expect, expectAccessible, signIn, test } from "./analyst";

const IMPORT = "/dossiers/irn-tur/meetings/import";

/** A file of three events: one that can be a meeting, at that place and day, one that repeats, one without a UID. */
const calendar = (place: string, day = "20310604", sequence = 0) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "UID:border-talks@ministry.example",
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=Turkey Standard Time:${day}T093000`,
    `DTEND;TZID=Turkey Standard Time:${day}T120000`,
    "SUMMARY:Border talks out of a calendar",
    `LOCATION:${place}`,
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:weekly@ministry.example",
    "DTSTART:20310604T093000Z",
    "RRULE:FREQ=WEEKLY",
    "SUMMARY:Weekly call",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "DTSTART:20310604",
    "SUMMARY:Of no identity",
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");

const file = (text: string, name = "ministry.ics") => ({
  name,
  mimeType: "text/calendar",
  buffer: Buffer.from(text),
});

test.describe.configure({ mode: "serial" });
test.beforeEach(async ({ page }) => signIn(page));

test("a file is checked, then imported, and nothing is lost between the two", async ({ page }) => {
  await page.goto("/dossiers/irn-tur/meetings");
  await page.getByRole("link", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Import meetings" })).toBeVisible();
  await page.getByLabel("Calendar file").setInputFiles(file(calendar("Van")));
  await page.getByLabel("Group").selectOption("G-3");
  await page.getByLabel("Time zone").focus();
  await page.keyboard.press("Enter");
  const answer = page.getByRole("status").filter({ hasText: "Nothing is written yet" });
  await expect(answer).toContainText("3 events: 1 new, 1 skipped, 1 refused");
  // The answer has the focus, so that the next step is one Tab away.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Import 1 meeting" })).toBeFocused();
  const row = (text: string) => page.getByRole("row").filter({ hasText: text });
  await expect(row("Border talks")).toContainText("4 June 2031, 09:30 to 12:00, Europe/Istanbul");
  await expect(row("Weekly call")).toContainText("repeats by rule");
  await expect(row("Of no identity")).toContainText("has no UID");
  await expectAccessible(page);
  await page.getByText("refused 1").click();
  await expect(page.getByRole("row")).toHaveCount(2);

  await page.getByRole("button", { name: "Import 1 meeting" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 meeting imported")).toBeVisible();
  await expect(page.getByLabel("Group")).toHaveValue("G-3");
  await expectAccessible(page);
  await row("Border talks").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Border talks out of a calendar");
  await expect(page.getByText("09:30 to 12:00 by the clocks of Europe/Istanbul")).toBeVisible();
});

test("the same file changes nothing, a moved event moves its meeting", async ({ page }) => {
  await page.goto(IMPORT);
  await page.getByLabel("Calendar file").setInputFiles(file(calendar("Van")));
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByText("3 events: 1 unchanged, 1 skipped, 1 refused")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Import \d/ })).toHaveCount(0);

  // Pasted instead of chosen.
  await page.getByLabel("Calendar file").setInputFiles([]);
  await expect(page.getByText("Nothing is written yet")).toHaveCount(0);
  await page.getByText("Or paste its text").click();
  await page.getByLabel("Its text").fill(calendar("Van", "20310611", 1));
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByText("Changes date and time.")).toBeVisible();
  await page.getByRole("button", { name: "Import 1 meeting" }).click();
  await expect(page.getByText("1 meeting imported")).toBeVisible();
  await page.getByRole("row").filter({ hasText: "Border talks" }).getByRole("link").click();
  await expect(page.getByText("Moved in the imported calendar")).toBeVisible();
});

test("what is no calendar, and what is too large, is refused at its field and stays chosen", async ({
  page,
}) => {
  await page.goto(IMPORT);
  const field = page.getByLabel("Calendar file");
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Choose a calendar file/);
  await field.setInputFiles(file("A letter.", "letter.ics"));
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(field).toHaveAccessibleDescription(/no iCalendar file/);
  await expect(field).toHaveValue(/letter\.ics$/);
  await field.setInputFiles(file("x".repeat(6 * 1024 * 1024)));
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(field).toHaveAccessibleDescription(/This file has 6\.0 MB/);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});

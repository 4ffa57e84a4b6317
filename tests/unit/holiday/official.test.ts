import { expect, test } from "vitest";
import { isCalendarDue, yearAskedFor } from "@/lib/holiday/rules/official";
import { calendarPath, calendarReminder } from "@/lib/reminder/rules/calendar";
import { sayReminder } from "@/lib/reminder/rules/words";

test.each([
  ["2026-01-01", 2026],
  ["2026-10-31", 2026],
  ["2026-11-01", 2027],
  ["2026-12-31", 2027],
])("on %s the calendar of %i is asked for", (today, year) => {
  expect(yearAskedFor(today)).toBe(year);
});

test.each([
  ["the coming year, from November on", 2027, 20, 3, "2026-11-01", true],
  ["the coming year, before that", 2027, 20, 3, "2026-10-31", false],
  ["the current year", 2026, 20, 1, "2026-05-05", true],
  ["a year without any day", 2026, 0, 0, "2026-05-05", true],
  ["a year that is all official", 2026, 20, 0, "2026-05-05", false],
  ["a year that has passed", 2025, 20, 9, "2026-05-05", false],
])("%s", (_, year, days, estimated, today, due) => {
  expect(isCalendarDue({ year, days, estimated }, today)).toBe(due);
});

const facts = { party: { code: "TUR", name: "Turkey" }, year: 2027, days: 17, estimated: 9 };

test("one reminder for a party and year, about the year that is asked for", () => {
  expect(calendarReminder(facts, "2026-11-25")).toEqual({
    kind: "calendar_due",
    subject: "TUR/2027",
    about: "2027-01-01",
  });
  expect(calendarReminder(facts, "2026-10-25")).toBeNull();
  expect(calendarReminder({ ...facts, year: 2026 }, "2026-11-25")).toBeNull();
  expect(calendarReminder({ ...facts, estimated: 0 }, "2026-11-25")).toBeNull();
  expect(calendarPath(facts)).toBe("/parties/tur/holidays?year=2027");
});

test.each([
  [{ ...facts }, "9 of 17 holidays of 2027 are estimated."],
  [{ ...facts, estimated: 1 }, "1 of 17 holidays of 2027 is estimated."],
  [{ ...facts, estimated: 17 }, "All 17 holidays of 2027 are estimated."],
  [{ ...facts, days: 0, estimated: 0 }, "No holiday of 2027 is entered."],
])("it says how much is estimated: %o", (known, sentence) => {
  expect(sayReminder("calendar_due", "2027-01-01", known)).toBe(
    `${sentence} Enter its official calendar once it is published.`,
  );
});

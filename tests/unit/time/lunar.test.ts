import { expect, test } from "vitest";
import { addDays, weekdayName } from "@/lib/time/day";
import { daysInLunarMonth, LUNAR_RECKONINGS, lunarMonthStart, lunarYearOf } from "@/lib/time/lunar";
import { newMoon } from "@/lib/time/new-moon";

// Published instants (UTC, to the minute) of new moons.
test.each([
  [0, "2000-01-06T18:14"],
  [-283, "1977-02-18T03:37"], // Meeus, example 49.a, in dynamical time; 48 s earlier in UT
  [231, "2018-09-09T18:01"],
  [301, "2024-05-08T03:22"],
])("the new moon of lunation %i", (lunation, at) => {
  expect(Math.abs(newMoon(lunation) - Date.parse(`${at}Z`))).toBeLessThan(3 * 60_000);
});

test.each(LUNAR_RECKONINGS)("by %s months have 29 or 30 days, and tile the years", (reckoning) => {
  for (let year = 1430; year < 1460; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const length = daysInLunarMonth(reckoning, year, month);
      expect([29, 30]).toContain(length);
      expect(addDays(lunarMonthStart(reckoning, year, month), length)).toBe(
        lunarMonthStart(reckoning, year, month + 1),
      );
    }
    expect(lunarMonthStart(reckoning, year, 13)).toBe(lunarMonthStart(reckoning, year + 1, 1));
  }
});

test("Umm al-Qura: 1 Shawwal 1440 was Tuesday, 4 June 2019; Iran saw the crescent a day later", () => {
  expect(lunarMonthStart("umm_al_qura", 1440, 10)).toBe("2019-06-04");
  expect(weekdayName("2019-06-04")).toBe("Tuesday");
  expect(lunarMonthStart("crescent_tehran", 1440, 10)).toBe("2019-06-05");
});

test("a day lies in a lunar year; years that no table has are refused", () => {
  expect(lunarYearOf("2019-06-04")).toBe(1440);
  expect(() => lunarMonthStart("umm_al_qura", 1299, 1)).toThrow(RangeError);
  expect(() => lunarMonthStart("crescent_delhi", 1601, 1)).toThrow(RangeError);
});

import fc from "fast-check";
import { Temporal } from "temporal-polyfill/full";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber } from "@/lib/time/day";
import {
  addPersianMonths,
  dayFromPersian,
  daysInPersianMonth,
  persianParts,
  toPersian,
} from "@/lib/time/persian";

describe("the Solar Hijri calendar", () => {
  it.each([
    ["2017-12-20", "29 Azar 1396"],
    ["2017-12-19", "28 Azar 1396"],
    ["2024-03-20", "1 Farvardin 1403"],
    ["2025-03-20", "30 Esfand 1403"],
    ["2025-03-21", "1 Farvardin 1404"],
    ["1979-02-11", "22 Bahman 1357"],
  ])("%s is %s", (day, persian) => {
    expect(toPersian(day)).toBe(persian);
  });

  it("refuses impossible dates by name", () => {
    expect(dayFromPersian(1396, 7, 31)).toEqual({
      ok: false,
      reason: "There is no 31 Mehr 1396: that month has 30 days.",
    });
    expect(dayFromPersian(1396, 12, 30)).toEqual({
      ok: false,
      reason: "There is no 30 Esfand 1396: that month has 29 days.",
    });
    expect(dayFromPersian(1403, 12, 30)).toEqual({ ok: true, value: "2025-03-20" });
    expect(dayFromPersian(1396, 13, 1).ok).toBe(false);
    expect(dayFromPersian(2017, 1, 1).ok).toBe(false);
  });

  it("agrees with Temporal's calendar from 1200 to 1500", () => {
    const disagreements: string[] = [];
    for (let year = 1200; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const theirs = Temporal.PlainDate.from({ calendar: "persian", year, month, day: 1 });
        const ours = dayFromPersian(year, month, 1);
        const same =
          ours.ok &&
          ours.value === theirs.withCalendar("iso8601").toString() &&
          daysInPersianMonth(year, month) === theirs.daysInMonth;
        if (!same) disagreements.push(`${year}-${month}`);
      }
    }
    expect(disagreements).toEqual([]);
  });

  it("turns back into the day that it came from", () => {
    const days = fc.integer({ min: dayNumber("1822-01-01"), max: dayNumber("2120-01-01") }).map(dayOfNumber);
    fc.assert(
      fc.property(days, (day) => {
        const parts = persianParts(day);
        fc.pre(parts.year >= 1200);
        expect(dayFromPersian(parts.year, parts.month, parts.day)).toEqual({ ok: true, value: day });
      }),
    );
  });

  it("constrains added months to the month's end", () => {
    expect(toPersian(addPersianMonths("2017-09-22", 1))).toBe("30 Mehr 1396"); // 31 Shahrivar
    expect(toPersian(addPersianMonths("2025-03-20", 12))).toBe("29 Esfand 1404"); // 30 Esfand of a leap year
    expect(toPersian(addPersianMonths("2024-03-20", -1))).toBe("1 Esfand 1402");
  });
});

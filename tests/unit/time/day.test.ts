import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  dayToDbDate,
  dbDateToDay,
  formatDay,
  isDay,
  parseDay,
  weekday,
  weekdayName,
} from "@/lib/time/day";

const anyDay = fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") }).map(dayOfNumber);

describe("a day", () => {
  it.each(["2019-03-04", "2016-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])("%s exists", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ["2019-02-30", "There is no 30 February 2019: that month has 28 days."],
    ["1900-02-29", "There is no 29 February 1900: that month has 28 days."],
    ["2019-13-01", "There is no month 13."],
    ["2019-04-00", "There is no 0 April 2019: that month has 30 days."],
    ["0000-01-01", "Years run from 0001 to 9999."],
    ["2019-3-4", "A day is written as year, month and day: 2019-03-04."],
    ["2019-03-04T00:00", "A day is written as year, month and day: 2019-03-04."],
    ["", "A day is written as year, month and day: 2019-03-04."],
  ])("%s is refused", (text, reason) => {
    expect(parseDay(text)).toEqual({ ok: false, reason });
  });

  it("is not something else than a text", () => {
    expect(isDay(20190304)).toBe(false);
    expect(isDay(null)).toBe(false);
  });

  it("constrains added months to the month's end", () => {
    expect(addMonths("2019-01-31", 1)).toBe("2019-02-28");
    expect(addMonths("2019-01-31", 3)).toBe("2019-04-30");
    expect(addMonths("2016-02-29", 48)).toBe("2020-02-29");
    expect(addMonths("2016-02-29", -12)).toBe("2015-02-28");
  });

  it("does not leave the years that it can write", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
    expect(() => dayNumber("soon")).toThrow(RangeError);
  });

  it("counts, adds and sorts consistently", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)));
        expect(isDay(a)).toBe(true);
      }),
    );
  });

  it("agrees with Temporal on months and weekdays", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const theirs = Temporal.PlainDate.from(day);
        expect(weekday(day)).toBe(theirs.dayOfWeek);
        const sum = theirs.add({ months });
        fc.pre(sum.year >= 1 && sum.year <= 9999);
        expect(addMonths(day, months)).toBe(sum.toString());
      }),
    );
  });

  it("crosses the database as the UTC day", () => {
    expect(dayToDbDate("2019-03-04").toISOString()).toBe("2019-03-04T00:00:00.000Z");
    fc.assert(fc.property(anyDay, (day) => dbDateToDay(dayToDbDate(day)) === day));
    expect(() => dbDateToDay(new Date(Number.NaN))).toThrow(RangeError);
  });

  it("is said in words", () => {
    expect(formatDay("2019-03-04")).toBe("4 March 2019");
    expect(weekdayName("2017-12-19")).toBe("Tuesday");
  });
});

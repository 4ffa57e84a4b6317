import { describe, expect, test } from "vitest";
import { isOn, isoWeek, mayFallIn, monthsShown, weeksOf } from "@/lib/meeting/calendar";
import { isUnconfirmed, mayFollow, standingRefusal } from "@/lib/meeting/rules";

describe("standing", () => {
  test("a scheduled day that passed without an outcome is unconfirmed; today's is not yet", () => {
    expect(isUnconfirmed("scheduled", "2020-01-01", "2020-01-02")).toBe(true);
    expect(isUnconfirmed("scheduled", "2020-01-01", "2020-01-01")).toBe(false);
    expect(isUnconfirmed("held", "2020-01-01", "2020-01-02")).toBe(false);
    expect(isUnconfirmed("announced", null, "2020-01-02")).toBe(false);
  });

  test("what is held stays held, and what is cancelled has to be put on again first", () => {
    expect(mayFollow("scheduled", "held")).toBe(true);
    expect(mayFollow("held", "cancelled")).toBe(false);
    expect(mayFollow("cancelled", "held")).toBe(false);
  });

  test("refuses what cannot be", () => {
    const base = { dated: true, earliest: "2020-01-04", latest: "2020-01-04", reason: null };
    expect(standingRefusal({ ...base, status: "held" }, "2020-01-02")?.reason).toBe("held_in_future");
    expect(standingRefusal({ ...base, status: "held" }, "2020-01-03")).toBeNull();
    expect(standingRefusal({ ...base, dated: false, status: "scheduled" }, "2020-01-03")?.field).toBe("on");
    expect(standingRefusal({ ...base, status: "cancelled" }, "2020-01-03")?.field).toBe("reason");
  });
});

describe("the calendar", () => {
  test("weeks begin on Monday and carry their ISO number over the turn of the year", () => {
    expect([isoWeek("2021-01-03"), isoWeek("2021-01-04"), isoWeek("2018-12-31")]).toEqual([53, 1, 1]);
    const weeks = weeksOf("2019-03-01");
    expect(weeks.map(({ number }) => number)).toEqual([9, 10, 11, 12, 13]);
    expect(weeks[0]?.days).toEqual([null, null, null, null, "2019-03-01", "2019-03-02", "2019-03-03"]);
  });

  test("a quarter and a year are whole ones", () => {
    expect(monthsShown("quarter", "2019-06-30")).toEqual(["2019-04-01", "2019-05-01", "2019-06-01"]);
    expect(monthsShown("year", "2019-06-30").at(-1)).toBe("2019-12-01");
  });

  test("a partial date is on no day, and belongs to each month that it can mean", () => {
    const late = { earliest: "2018-09-01", latest: "2018-12-31", lastDay: null };
    expect(isOn(late, "2018-09-01")).toBe(false);
    expect(["2018-08-01", "2018-09-01", "2018-12-01", "2019-01-01"].map((m) => mayFallIn(late, m))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const days = { earliest: "2019-03-04", latest: "2019-03-04", lastDay: "2019-03-05" };
    expect([isOn(days, "2019-03-05"), isOn(days, "2019-03-06"), mayFallIn(days, "2019-03-01")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

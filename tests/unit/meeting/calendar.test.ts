import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepOf } from "@/components/meeting/calendar/step";
import {
  calendarAsked,
  calendarSearch,
  drawnIn,
  isOn,
  isoWeek,
  lanesOf,
  monthsShown,
  stretchOf,
  weeksOf,
} from "@/lib/meeting/calendar";
import { addDays, dayOfNumber } from "@/lib/time/day";

const span = (earliest: string | null, latest: string | null, lastDay: string | null = null) => ({
  earliest,
  latest,
  lastDay,
});

describe("the grid", () => {
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
});

describe("where a meeting is drawn", () => {
  test.each([
    ["a day", span("2019-03-04", "2019-03-04"), "day"],
    ["several days", span("2019-03-04", "2019-03-04", "2019-03-06"), "bar"],
    ["days that began in the month before", span("2019-02-27", "2019-02-27", "2019-03-01"), "bar"],
    ["a part of the month", span("2019-03-01", "2019-03-10"), "bar"],
    ["the whole month", span("2019-03-01", "2019-03-31"), "band"],
    ["a year", span("2019-01-01", "2019-12-31"), "band"],
    ["another month", span("2019-04-01", "2019-04-30"), null],
    ["an open beginning", span(null, "2019-03-10"), null],
    ["two years", span("2018-01-01", "2019-12-31"), null],
    ["no date", span(null, null), null],
  ])("%s", (_, placed, how) => {
    expect(drawnIn(placed, "2019-03-01")).toBe(how);
  });

  test("a partial date is on no day, several days are on each", () => {
    expect(isOn(span("2019-03-01", "2019-03-10"), "2019-03-04")).toBe(false);
    const days = span("2019-03-04", "2019-03-04", "2019-03-05");
    expect(["2019-03-03", "2019-03-04", "2019-03-05", "2019-03-06"].map((day) => isOn(days, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("bars", () => {
  const week = weeksOf("2019-03-01")[1]; // 4 to 10 March
  if (!week) throw new Error("no week");

  test("a bar is drawn from its first day in the week, as far as it reaches there", () => {
    const long = span("2019-02-27", "2019-02-27", "2019-03-05");
    const [monday, tuesday, wednesday] = lanesOf(week, [long], (bar) => bar);
    expect(monday).toEqual([{ meeting: long, reach: { days: 2, begins: false, ends: true } }]);
    expect(tuesday).toEqual([{ meeting: long, reach: null }]);
    expect(wednesday).toEqual([]);
    const onward = span("2019-03-09", "2019-03-09", "2019-03-20");
    expect(lanesOf(week, [onward], (bar) => bar)[5]).toEqual([
      { meeting: onward, reach: { days: 2, begins: true, ends: false } },
    ]);
  });

  test("a bar does not reach into the next month", () => {
    const last = weeksOf("2019-03-01")[4]; // 25 to 31 March
    const april = weeksOf("2019-04-01")[0]; // 1 to 7 April
    const over = span("2019-03-30", "2019-03-30", "2019-04-02");
    if (!last || !april) throw new Error("no week");
    expect(lanesOf(last, [over], (bar) => bar)[5]?.[0]?.reach).toEqual({
      days: 2,
      begins: true,
      ends: false,
    });
    expect(lanesOf(april, [over], (bar) => bar)[0]?.[0]?.reach).toEqual({
      days: 2,
      begins: false,
      ends: true,
    });
  });

  test("a lane that is free is used again, and one below a bar is kept", () => {
    const bars = [
      span("2019-03-04", "2019-03-04", "2019-03-05"),
      span("2019-03-05", "2019-03-05", "2019-03-07"),
      span("2019-03-06", "2019-03-06", "2019-03-08"),
    ];
    const rows = lanesOf(week, bars, (bar) => bar);
    expect(rows.map((row) => row.map((part) => part && bars.indexOf(part.meeting)))).toEqual([
      [0],
      [0, 1],
      [2, 1],
      [2, 1],
      [2],
      [],
      [],
    ]);
  });

  test("no two bars share a lane, and each of a bar's days in the week has it in one lane", () => {
    const bar = fc
      .record({ from: fc.integer({ min: -5, max: 12 }), length: fc.integer({ min: 1, max: 12 }) })
      .map(({ from, length }) => {
        const first = addDays("2019-03-04", from);
        return span(first, first, addDays(first, length));
      });
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 12 }), (bars) => {
        const rows = lanesOf(week, bars, (one) => one);
        for (const one of bars) {
          const lanes = new Set(
            rows.map((row) => row.findIndex((part) => part?.meeting === one)).filter((at) => at >= 0),
          );
          const stretch = stretchOf(one);
          const shown = week.days.filter(
            (day) => day && stretch && stretch.first <= day && day <= stretch.last,
          ).length;
          const found = rows.filter((row) => row.some((part) => part?.meeting === one)).length;
          expect([lanes.size, found]).toEqual([shown > 0 ? 1 : 0, shown]);
        }
      }),
    );
  });
});

describe("the address", () => {
  test("says what is shown, and comes back as it went", () => {
    const asked = calendarAsked(
      {
        view: "year",
        on: "2019-03-04",
        group: "G-1",
        status: ["held", "cancelled"],
        side: "B",
        level: "",
        hijri: "1",
      },
      "2026-11-25",
    );
    expect(asked).toEqual({
      view: "year",
      on: "2019-03-04",
      group: "G-1",
      level: undefined,
      side: "B",
      status: "held,cancelled",
      hijri: true,
    });
    if (!asked) throw new Error("nothing asked");
    const again = Object.fromEntries(new URLSearchParams(calendarSearch(asked)));
    expect(calendarAsked(again, "2026-11-25")).toEqual(asked);
  });

  test("what is no view asks for none; what is no day is today", () => {
    expect(calendarAsked({ view: "week" }, "2026-11-25")).toBeNull();
    expect(calendarAsked({}, "2026-11-25")).toBeNull();
    for (const on of [undefined, "2019-02-30", "0001-05-05", "9999-01-01", ["2019-01-01", "2019-01-02"]])
      expect(calendarAsked({ view: "month", on, side: "C" }, "2026-11-25")).toMatchObject({
        on: "2026-11-25",
        side: undefined,
      });
  });
});

describe("the keys", () => {
  test.each([
    ["ArrowLeft", false, "2019-02-28"],
    ["ArrowRight", false, "2019-03-02"],
    ["ArrowUp", false, "2019-02-22"],
    ["ArrowDown", false, "2019-03-08"],
    ["Home", false, "2019-02-25"],
    ["End", false, "2019-03-03"],
    ["PageUp", false, "2019-02-01"],
    ["PageDown", false, "2019-04-01"],
    ["PageUp", true, "2018-03-01"],
    ["PageDown", true, "2020-03-01"],
    ["x", false, null],
  ])("%s with Shift %s", (key, shift, day) => {
    expect(stepOf(key, shift, "2019-03-01")).toBe(day);
  });

  test("a month and back is the same month, and no key leaves the years that there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162 + 800, max: 2_932_896 - 800 }), (number) => {
        const day = dayOfNumber(number);
        const there = stepOf("PageDown", false, day);
        expect(there && stepOf("PageUp", false, there)?.slice(0, 7)).toBe(day.slice(0, 7));
      }),
    );
    expect(stepOf("PageUp", true, "0002-05-05")).toBeNull();
    expect(stepOf("ArrowRight", false, "9997-12-31")).toBeNull();
  });
});

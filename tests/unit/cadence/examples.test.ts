import { describe, expect, test } from "vitest";
import {
  adherence,
  adherenceRange,
  type CadenceRule,
  credit,
  ordinalGaps,
  paceDate,
  rollingDue,
  windowsOf,
} from "@/lib/cadence/rules";
import { slotsOf } from "@/lib/slot/rules";

const y4 = (over: Partial<CadenceRule> = {}): CadenceRule => ({
  times: 4,
  per: "year",
  interval: 1,
  bound: "at_least",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2018-01-01",
  to: null,
  anchorDate: null,
  graceDays: 0,
  leadDays: 30,
  ...over,
});
const days = (earliest: string, latest = earliest) => ({ earliest, latest });

describe("worked examples", () => {
  const dates = ["2018-01-15", "2018-02-20", "2018-03-10", "2018-11-01"];

  test("1: four a year, four held", () => {
    expect(adherence(windowsOf([y4()], "2018-12-31"), dates, "2019-01-01")).toEqual({
      credited: 4,
      quota: 4,
      share: 1,
    });
  });

  test("2: one a quarter, the same days", () => {
    const windows = windowsOf([y4({ times: 1, per: "quarter" })], "2018-12-31");
    const { credited, surplus } = credit(windows, dates);
    expect(credited.map((held) => held.length)).toEqual([1, 0, 0, 1]);
    expect(surplus).toHaveLength(2);
    expect(adherence(windows, dates, "2019-01-01").share).toBe(0.5);
  });

  test("3: a first window cut short", () => {
    const windows = windowsOf([y4({ from: "2018-04-10" })], "2018-12-31");
    expect(windows[0]?.exact).toBeCloseTo(2.915, 3);
    expect(adherence(windows, ["2018-05-01", "2018-09-01"], "2019-01-01")).toMatchObject({
      credited: 2,
      quota: 3,
    });
  });

  test("4: grace", () => {
    const held = ["2018-03-01", "2018-06-01", "2018-10-01", "2019-01-20", "2019-03-05"];
    held.push("2019-06-11", "2019-09-17", "2019-12-03");
    const graced = windowsOf([y4({ graceDays: 30 })], "2019-12-31");
    expect(adherence(graced, held, "2020-02-01")).toMatchObject({ credited: 8, quota: 8 });
    const strict = windowsOf([y4()], "2019-12-31");
    expect(adherence(strict, held, "2020-02-01")).toMatchObject({ credited: 7, quota: 8 });
    expect(credit(strict, held).surplus).toHaveLength(1);
  });

  test("5a: another number of the same period", () => {
    const windows = windowsOf([y4({ to: "2019-07-01" }), y4({ times: 2, from: "2019-07-01" })], "2019-12-31");
    expect(windows).toHaveLength(2);
    expect(windows[1]?.exact).toBeCloseTo(2.992, 3);
    expect(windows[1]?.quota).toBe(3);
    const held = ["2019-02-01", "2019-05-01", "2019-10-01"];
    expect(credit(windows, held).credited[1]).toHaveLength(3);
  });

  test("5b: another period", () => {
    const rules = [
      y4({ from: "2019-01-01", to: "2019-08-01" }),
      y4({ times: 1, per: "half", from: "2019-08-01" }),
    ];
    const windows = windowsOf(rules, "2020-08-01");
    expect(windows.map(({ quota }) => quota)).toEqual([2, 1, 1, 1]);
    expect(windows[0]?.exact).toBeCloseTo(2.323, 3);
    expect(windows[1]?.exact).toBeCloseTo(0.832, 3);
    const held = ["2019-02-01", "2019-05-01", "2019-10-01", "2020-03-03"];
    expect(adherence(windows, held, "2020-08-01")).toMatchObject({ credited: 4, quota: 4 });
  });

  test("6: anniversaries of a leap day", () => {
    const windows = windowsOf([y4({ times: 1, anchor: "anniversary", from: "2016-02-29" })], "2020-01-01");
    expect(windows.map(({ end }) => end)).toEqual(["2017-02-28", "2018-02-28", "2019-02-28", "2020-02-29"]);
    expect(credit(windows, ["2017-02-28"]).credited[1]).toEqual(["2017-02-28"]);
  });

  test("7: rolling", () => {
    const held = ["2018-01-10", "2018-04-10", "2018-07-10", "2018-10-10"];
    const rule = y4({ anchor: "rolling" });
    expect(rollingDue(rule, held, "2019-01-10")).toEqual({ due: "2019-01-10", overdue: false });
    expect(rollingDue(rule, held, "2019-01-11").overdue).toBe(true);
  });

  test("7, with meetings from before the rule: they do not count", () => {
    const rule = y4({ anchor: "rolling", times: 1, from: "2018-01-01" });
    expect(rollingDue(rule, ["2016-05-01"], "2018-01-02")).toEqual({ due: "2019-01-01", overdue: false });
  });

  test("8: postponed, cancelled, overdue, missed", () => {
    const windows = windowsOf([y4({ from: "2026-01-01", graceDays: 30, to: "2027-01-01" })], "2026-12-31");
    const held = ["2026-02-10", "2026-05-12", "2026-10-06"];
    const meetings = [
      ...held.map((day) => ({ status: "held" as const, ...days(day) })),
      { status: "cancelled" as const, ...days("2026-11-25") },
    ];
    const last = (today: string) => slotsOf(windows, meetings, today).at(-1);
    expect(last("2026-11-23")).toMatchObject({ state: "open", pace: "2026-12-31" });
    expect(last("2026-12-01")?.state).toBe("due");
    expect(last("2027-01-15")?.state).toBe("overdue");
    expect(last("2027-01-31")?.state).toBe("missed");
    expect(adherence(windows, held, "2027-01-31")).toMatchObject({ credited: 3, quota: 4 });
    expect(windows[0] && paceDate(windows[0], 4)).toBe("2026-12-31");
  });

  test("8, in the days of grace: the year has ended, and the figure can still rise", () => {
    const windows = windowsOf([y4({ from: "2026-01-01", graceDays: 30 })], "2027-01-15");
    const held = ["2026-02-10", "2026-05-12", "2026-10-06"];
    expect(adherence(windows, held, "2026-12-31").share).toBeNull();
    expect(adherence(windows, held, "2027-01-15")).toMatchObject({ credited: 3, quota: 4 });
    expect(adherence(windows, [...held, "2027-01-14"], "2027-01-15")).toMatchObject({
      credited: 4,
      quota: 4,
    });
  });

  test("9: a month instead of a day", () => {
    const rule = y4({ times: 1, per: "half", anchor: "anniversary", from: "2017-06-15", to: "2018-06-15" });
    const windows = windowsOf([rule], "2018-06-14");
    const held = [days("2017-09-10"), days("2017-12-01", "2017-12-31")];
    const { min, max } = adherenceRange(windows, held, "2018-06-15");
    expect([min.share, max.share]).toEqual([0.5, 1]);
  });

  test("10: a Solar Hijri year", () => {
    const [window] = windowsOf([y4({ calendar: "persian", from: "2024-03-20" })], "2025-01-01");
    expect(window).toMatchObject({ start: "2024-03-20", end: "2025-03-21", quota: 4 });
  });
});

test("boundaries do not drift at the month's end", () => {
  const windows = windowsOf(
    [y4({ times: 1, per: "quarter", anchor: "anniversary", from: "2018-01-31" })],
    "2018-12-01",
  );
  expect(windows.map(({ end }) => end)).toEqual(["2018-04-30", "2018-07-31", "2018-10-31", "2019-01-31"]);
});

test("a day that passed with no outcome is unconfirmed, and a coming one scheduled", () => {
  const windows = windowsOf([y4({ to: "2019-01-01" })], "2018-12-31");
  const meetings = [
    { status: "scheduled" as const, ...days("2018-02-01") },
    { status: "scheduled" as const, ...days("2018-11-01") },
    { status: "postponed" as const, ...days("2018-03-01") },
  ];
  const slots = slotsOf(windows, meetings, "2018-10-02");
  expect(slots.map(({ state }) => state)).toEqual(["unconfirmed", "scheduled", "behind", "open"]);
  expect(slots.map(({ postponed }) => postponed)).toEqual([false, false, true, false]);
});

test("what was held after the day that is asked about fills nothing yet", () => {
  const windows = windowsOf([y4({ to: "2019-01-01" })], "2018-12-31");
  const meetings = [{ status: "held" as const, ...days("2018-11-01") }];
  expect(slotsOf(windows, meetings, "2018-10-31").map(({ state }) => state)).not.toContain("held");
  expect(slotsOf(windows, meetings, "2018-11-01").map(({ state }) => state)).toContain("held");
});

test("gaps in the ordinals", () => {
  expect(ordinalGaps([1, 4, 5, 7])).toEqual([2, 3, 6]);
  expect(ordinalGaps([])).toEqual([]);
});

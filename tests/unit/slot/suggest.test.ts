import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DayOff, type RestDays, restLookup } from "@/lib/holiday/rules";
import { type Circumstances, leastApart, suggestDates } from "@/lib/slot/rules/suggest";
import { addDays, daysBetween, weekday } from "@/lib/time/day";

const weekends: RestDays["weekends"] = [
  { side: "A", weekdays: [5], from: "1979-04-01", to: null },
  { side: "B", weekdays: [6, 7], from: "1974-01-01", to: null },
];
const off = (day: string, more: Partial<DayOff> = {}): DayOff => ({
  side: "A",
  day,
  name: "Feast",
  percent: 100,
  standing: "official",
  ...more,
});
/** The last quarter of 2026, seen in July; the middle is Monday 16 November. */
const base: Circumstances = {
  wanted: { from: "2026-10-01", to: "2027-01-01", aim: "2026-11-16", inGrace: false },
  today: "2026-07-01",
  rest: { weekends, holidays: [] },
  seasons: { ramadan: ["A", "B"], nowruz: ["A"] },
  minSpacingDays: 0,
  own: [],
  others: [],
};
const suggested = (more: Partial<Circumstances> = {}) => suggestDates({ ...base, ...more });
const daysOf = (more: Partial<Circumstances> = {}) => suggested(more).dates.map(({ day }) => day);
const reasonsOn = (day: string, more: Partial<Circumstances> = {}) =>
  // A stretch of one day has no choice: the day with its reasons.
  suggested({ wanted: { from: day, to: addDays(day, 1), aim: day, inGrace: false }, ...more }).dates[0]
    ?.reasons;

describe("the best three", () => {
  test("stand around the middle of the slot's time, a fortnight apart, the best first", () => {
    expect(daysOf()).toEqual(["2026-11-16", "2026-11-02", "2026-11-30"]);
  });

  test("a holiday of one side takes the middle away, and the days beside it give way", () => {
    const { dates } = suggested({ rest: { weekends, holidays: [off("2026-11-16")] } });
    expect(dates.map(({ day }) => day)).toEqual(["2026-11-18", "2026-11-04", "2026-12-02"]);
    expect(dates[0]?.reasons).toEqual([{ kind: "middle", apart: 2, points: 2 }]);
  });

  test("an estimated holiday blocks too, and the day beside it says that it may move", () => {
    const holidays = [off("2026-11-16", { name: "Ashura", standing: "estimated" })];
    expect(reasonsOn("2026-11-16", { rest: { weekends, holidays } })).toBeUndefined();
    expect(reasonsOn("2026-11-17", { rest: { weekends, holidays } })).toContainEqual({
      ...{ kind: "beside", points: 15, side: "A", day: "2026-11-16", name: "Ashura" },
      ...{ percent: 100, standing: "estimated" },
    });
  });

  test("half a day off is only a reason against; two halves are a day", () => {
    const half = off("2026-11-16", { side: "B", percent: 50, name: "Eve" });
    expect(reasonsOn("2026-11-16", { rest: { weekends, holidays: [half] } })).toContainEqual({
      kind: "part_day",
      points: 20,
      ...half,
    });
    const halves = [half, { ...half, name: "Other half" }];
    expect(reasonsOn("2026-11-16", { rest: { weekends, holidays: halves } })).toBeUndefined();
    // A half of each side is none.
    const each = [half, { ...half, side: "A" as const }];
    expect(reasonsOn("2026-11-16", { rest: { weekends, holidays: each } })).toHaveLength(3);
  });

  test("Ramadan and the fortnight of Nowruz speak against a day, where a side keeps them", () => {
    expect(reasonsOn("2026-03-03")).toContainEqual({
      ...{ kind: "season", season: "ramadan", sides: ["A", "B"], points: 30 },
    });
    expect(reasonsOn("2026-03-24")).toContainEqual({
      ...{ kind: "season", season: "nowruz", sides: ["A"], points: 30 },
    });
    expect(
      reasonsOn("2026-03-03", { seasons: { ramadan: [], nowruz: [] } })?.map(({ kind }) => kind),
    ).toEqual(["middle", "short_notice"]);
  });

  test("days near another meeting of the group are barred, a meeting of another group on the day is not", () => {
    const busy = [{ reference: "M-9", first: "2026-11-16", last: "2026-11-17" }];
    expect(daysOf({ own: busy, minSpacingDays: 20 })).toEqual(["2026-10-27", "2026-12-07", "2026-10-13"]);
    expect(daysOf({ own: busy })).not.toContain("2026-11-17");
    expect(reasonsOn("2026-11-17", { others: busy })).toContainEqual({
      ...{ kind: "same_day", meeting: "M-9", points: 12 },
    });
  });

  test("within two weeks from today is short notice", () => {
    const given = { today: "2026-11-10" };
    expect(reasonsOn("2026-11-23", given)).toContainEqual({ kind: "short_notice", days: 13, points: 25 });
    expect(reasonsOn("2026-11-24", given)).toHaveLength(1);
  });
});

test("where no day is free it says by what the days are taken, and which is the next", () => {
  const wanted = { from: "2026-12-25", to: "2026-12-28", aim: "2026-12-26", inGrace: false };
  const holidays = [off("2026-12-28"), off("2026-12-29", { side: "B" })];
  expect(suggested({ wanted, rest: { weekends, holidays } })).toEqual({
    dates: [],
    barred: { days: 3, A: 1, B: 2, spacing: 0 },
    nearest: "2026-12-30",
  });
  const own = [{ reference: "M-9", first: "2026-12-26", last: "2026-12-26" }];
  expect(suggested({ wanted, own, minSpacingDays: 3660 }).nearest).toBeNull();
});

describe("whatever the circumstances", () => {
  const day = fc.integer({ min: -40, max: 400 }).map((days) => addDays("2026-01-01", days));
  const side = fc.constantFrom("A" as const, "B" as const);
  const holiday = fc.record({
    side,
    day,
    name: fc.constantFrom("One", "Two", "Three"),
    percent: fc.constantFrom(50, 100),
    standing: fc.constantFrom("official" as const, "estimated" as const, "ad_hoc" as const),
  });
  const busy = fc
    .record({ number: fc.integer({ min: 1, max: 99 }), first: day, length: fc.integer({ min: 0, max: 3 }) })
    .map(({ number, first, length }) => ({
      reference: `M-${number}`,
      first,
      last: addDays(first, length),
    }));
  const circumstances = fc
    .record({
      from: day,
      length: fc.integer({ min: 1, max: 370 }),
      at: fc.nat(),
      holidays: fc.array(holiday, { maxLength: 60 }),
      own: fc.array(busy, { maxLength: 5 }),
      others: fc.array(busy, { maxLength: 5 }),
      minSpacingDays: fc.integer({ min: 0, max: 60 }),
      sides: fc.subarray(["A", "B"] as const),
    })
    .map(
      ({ from, length, at, holidays, own, others, minSpacingDays, sides }): Circumstances => ({
        ...{ own, others, minSpacingDays },
        wanted: { from, to: addDays(from, length), aim: addDays(from, at % length), inGrace: false },
        today: addDays(from, -1),
        rest: { weekends, holidays },
        seasons: { ramadan: sides, nowruz: sides },
      }),
    );

  test("no day is proposed that is off for a side, outside of the days looked at, or too near", () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const restOn = restLookup(given.rest);
        const { dates, nearest } = suggestDates(given);
        for (const one of [...dates.map((date) => date.day), ...(nearest ? [nearest] : [])]) {
          const rest = restOn(one);
          for (const { weekend, holidays } of [rest.A, rest.B]) {
            expect(weekend).toBe(false);
            expect(holidays.filter(({ percent }) => percent === 100)).toEqual([]);
          }
          expect([5, 6, 7]).not.toContain(weekday(one));
          for (const { first, last } of given.own) {
            const gap = Math.max(daysBetween(one, first), daysBetween(last, one));
            expect(gap).toBeGreaterThanOrEqual(Math.max(1, given.minSpacingDays));
          }
        }
        for (const { day: one } of dates) {
          expect(one >= given.wanted.from && one < given.wanted.to && one > given.today).toBe(true);
        }
      }),
    );
  });

  test("they are at most three, apart, in order of their points, which are the sum of their reasons'", () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const { dates, barred } = suggestDates(given);
        const length = daysBetween(given.wanted.from, given.wanted.to);
        expect(dates.length).toBeLessThanOrEqual(3);
        expect(dates.length === 0).toBe(barred.days === length);
        dates.forEach((one, at) => {
          expect(one.points).toBe(one.reasons.reduce((sum, { points }) => sum + points, 0));
          for (const other of dates.slice(0, at)) {
            expect(other.points).toBeLessThanOrEqual(one.points);
            expect(Math.abs(daysBetween(other.day, one.day))).toBeGreaterThanOrEqual(leastApart(length));
          }
        });
      }),
    );
  });

  test("the order of holidays, weekends and meetings does not matter", () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const turned: Circumstances = {
          ...given,
          rest: { weekends: weekends.toReversed(), holidays: given.rest.holidays.toReversed() },
          own: given.own.toReversed(),
          others: given.others.toReversed(),
        };
        expect(suggestDates(turned)).toEqual(suggestDates(given));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adherence, adherenceRange, type CadenceRule, credit, windowsOf } from "@/lib/cadence/rules";
import { addDays, minDay } from "@/lib/time/day";

const FIRST = "2016-01-31";
const TODAY = "2021-06-01";
const day = fc.integer({ min: 0, max: 1900 }).map((days) => addDays(FIRST, days));
const rule = fc.record({
  times: fc.integer({ min: 1, max: 6 }),
  per: fc.constantFrom("month", "quarter", "half", "year"),
  interval: fc.integer({ min: 1, max: 2 }),
  bound: fc.constant("at_least"),
  anchor: fc.constantFrom("calendar", "anniversary"),
  calendar: fc.constantFrom("gregorian", "persian"),
  from: fc.integer({ min: 0, max: 700 }).map((days) => addDays(FIRST, days)),
  to: fc.constant(null),
  anchorDate: fc.constant(null),
  graceDays: fc.integer({ min: 0, max: 25 }),
  leadDays: fc.constant(30),
}) satisfies fc.Arbitrary<CadenceRule>;
const held = fc.array(day, { maxLength: 25 });

/** The most credits that any assignment of days to closed slots gives, by trying all. */
function bestByTrying(windows: { start: string; deadline: string; quota: number }[], days: string[]): number {
  const [first, ...rest] = days;
  if (first === undefined) return 0;
  const options = windows.flatMap((window, at) => {
    if (window.quota === 0 || first < window.start || first >= window.deadline) return [];
    return (
      1 +
      bestByTrying(
        windows.map((w, i) => (i === at ? { ...w, quota: w.quota - 1 } : w)),
        rest,
      )
    );
  });
  return Math.max(bestByTrying(windows, rest), ...options);
}

describe("whatever the rule", () => {
  test("windows tile, full ones have the whole quota, others at most half off", () => {
    fc.assert(
      fc.property(rule, (one) => {
        const windows = windowsOf([one], TODAY);
        expect(windows[0]?.start).toBe(one.from);
        windows.forEach((window, at) => {
          if (at > 0) expect(window.start).toBe(windows[at - 1]?.end);
          if (at > 0) expect(window.quota).toBe(one.times);
          expect(Math.abs(window.quota - window.exact)).toBeLessThanOrEqual(0.5 + 1e-6);
        });
        expect((windows.at(-1)?.end ?? "") > TODAY).toBe(true);
      }),
    );
  });

  test("every held day is credited or surplus, and no window takes more than its quota", () => {
    fc.assert(
      fc.property(rule, held, (one, days) => {
        const windows = windowsOf([one], TODAY);
        const { credited, surplus } = credit(windows, days);
        const counted = days.filter((at) => at >= one.from).length;
        expect(credited.flat().length + surplus.length).toBe(counted);
        credited.forEach((given, at) => {
          expect(given.length).toBeLessThanOrEqual(windows[at]?.quota ?? 0);
        });
        expect(credit(windows, days.toReversed())).toEqual({ credited, surplus });
      }),
    );
  });

  test("one more meeting, or more grace, never lowers what is credited", () => {
    fc.assert(
      fc.property(rule, held, day, (one, days, extra) => {
        const windows = windowsOf([one], TODAY);
        const before = adherence(windows, days, TODAY).credited;
        expect(adherence(windows, [...days, extra], TODAY).credited).toBeGreaterThanOrEqual(before);
        for (const graceDays of [0, one.graceDays - 1]) {
          if (graceDays < 0) continue;
          const strict = adherence(windowsOf([{ ...one, graceDays }], TODAY), days, TODAY);
          expect(before).toBeGreaterThanOrEqual(strict.credited);
          expect(adherence(windows, days, TODAY).quota).toBe(strict.quota);
        }
      }),
    );
  });

  test("splitting a rule in two identical ones changes nothing", () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 900 }), (one, after) => {
        const cut = addDays(one.from, after);
        const split = windowsOf(
          [
            { ...one, to: cut },
            { ...one, from: cut },
          ],
          TODAY,
        );
        const shape = (windows: ReturnType<typeof windowsOf>) =>
          windows.map(({ start, end, deadline, quota }) => ({ start, end, deadline, quota }));
        expect(shape(split)).toEqual(shape(windowsOf([one], TODAY)));
      }),
    );
  });

  test("the credit equals the best of all assignments", () => {
    fc.assert(
      fc.property(rule, fc.array(day, { maxLength: 5 }), (one, days) => {
        const windows = windowsOf([{ ...one, per: "year", interval: 1 }], TODAY);
        expect(credit(windows, days).credited.flat()).toHaveLength(bestByTrying(windows, days));
      }),
      { numRuns: 60 },
    );
  });

  test("certain days give one figure; the range of uncertain ones holds every placement", () => {
    const span = fc.tuple(day, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }));
    fc.assert(
      fc.property(rule, fc.array(span, { maxLength: 6 }), (one, spans) => {
        const windows = windowsOf([one], TODAY);
        const dates = spans.map(([earliest, length]) => ({ earliest, latest: addDays(earliest, length) }));
        // What was held was held by today, so no placement lies later.
        const placed = spans
          .filter(([earliest]) => earliest <= TODAY)
          .map(([earliest, length, at]) => minDay(addDays(earliest, Math.min(at, length)), TODAY));
        const { min, max } = adherenceRange(windows, dates, TODAY);
        const credited = adherence(windows, placed, TODAY).credited;
        expect(credited).toBeGreaterThanOrEqual(min.credited);
        expect(credited).toBeLessThanOrEqual(max.credited);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RestDays } from "@/lib/holiday/rules";
import {
  conflictsOf,
  daysTaken,
  isBlocked,
  isWarned,
  type OtherMeeting,
  restConflictsOf,
} from "@/lib/meeting/rules/conflicts";
import { sayBlocked, sayConflict } from "@/lib/meeting/rules/words";
import { addDays } from "@/lib/time/day";

const rest: RestDays = {
  weekends: [
    { side: "A", weekdays: [5], from: "1979-04-01", to: null },
    { side: "B", weekdays: [6, 7], from: "1974-01-01", to: "2026-07-01" },
  ],
  holidays: [
    { side: "B", day: "2026-05-19", name: "Youth Day", percent: 100, standing: "official" },
    { side: "B", day: "2026-05-26", name: "Eve of the feast", percent: 50, standing: "estimated" },
  ],
};
const on = (day: string, lastDay: string | null = null) => ({ earliest: day, latest: day, lastDay });
const other = (reference: string, day: string, more: Partial<OtherMeeting> = {}): OtherMeeting => ({
  ...on(day),
  ...{ reference, title: "Another", shared: [] },
  ...more,
});
const sides = { A: "Iran", B: "Turkey" };

describe("days of rest", () => {
  test("a weekend and a holiday of a side are named, with the side", () => {
    expect(conflictsOf(on("2026-05-15"), rest, [])).toEqual([
      { kind: "weekend", side: "A", day: "2026-05-15" },
    ]);
    expect(conflictsOf(on("2026-05-19"), rest, [])).toMatchObject([{ kind: "holiday", name: "Youth Day" }]);
    expect(conflictsOf(on("2026-05-20"), rest, [])).toEqual([]);
  });

  test("every day of a meeting of several days counts", () => {
    expect(restConflictsOf(on("2026-05-14", "2026-05-19"), rest).map(({ day }) => day)).toEqual([
      ...["2026-05-15", "2026-05-16", "2026-05-17", "2026-05-19"],
    ]);
  });

  test("a weekend that was changed holds up to its last day", () => {
    expect(conflictsOf(on("2026-06-28"), rest, [])).toHaveLength(1);
    expect(conflictsOf(on("2026-07-04"), rest, [])).toEqual([]);
  });

  test("half a day stands against a day and does not block it", () => {
    const [half] = conflictsOf(on("2026-05-26"), rest, []);
    expect(half && isBlocked([half])).toBe(false);
    const [whole] = conflictsOf(on("2026-05-19"), rest, []);
    expect(whole && isBlocked([whole])).toBe(true);
    // As where dates are proposed: two halves of a side are a day, a half of each side is none.
    const halves = rest.holidays.filter(({ percent }) => percent === 50);
    const withAnother = (more: object) =>
      conflictsOf(
        on("2026-05-26"),
        { ...rest, holidays: halves.flatMap((one) => [one, { ...one, ...more }]) },
        [],
      );
    expect(isBlocked(withAnother({ name: "Other half" }))).toBe(true);
    expect(isBlocked(withAnother({ side: "A" }))).toBe(false);
  });

  test("a date that is not known to the day meets nothing", () => {
    expect(conflictsOf({ earliest: "2026-05-01", latest: "2026-05-31", lastDay: null }, rest, [])).toEqual(
      [],
    );
    expect(conflictsOf({ earliest: null, latest: null, lastDay: null }, rest, [])).toEqual([]);
  });
});

describe("other meetings", () => {
  test("nearer than the rule of a shared group wants: which, how far, and of which rule", () => {
    const near = other("M-9", "2026-05-01", { shared: [{ group: "G-1", least: 30 }] });
    expect(conflictsOf(on("2026-05-20"), rest, [near])).toEqual([
      { kind: "spacing", meeting: "M-9", title: "Another", group: "G-1", apart: 19, least: 30 },
    ]);
    expect(conflictsOf(on("2026-06-02"), rest, [near])).toEqual([]);
    // Counted from the last day of the one to the first of the other.
    expect(conflictsOf(on("2026-06-02"), rest, [{ ...near, lastDay: "2026-05-04" }])).toMatchObject([
      { apart: 29 },
    ]);
  });

  test("on the same day, of whatever group", () => {
    expect(conflictsOf(on("2026-05-20"), rest, [other("M-9", "2026-05-20")])).toEqual([
      { kind: "same_day", meeting: "M-9", title: "Another", day: "2026-05-20" },
    ]);
    expect(conflictsOf(on("2026-05-20", "2026-05-21"), rest, [other("M-9", "2026-05-21")])).toMatchObject([
      { day: "2026-05-21" },
    ]);
  });

  test("the order in which they come does not matter", () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-05-01", days));
    const others = fc.uniqueArray(
      fc.record({ number: fc.integer({ min: 1, max: 200 }), day, least: fc.integer({ min: 0, max: 40 }) }),
      { selector: ({ number }) => number, maxLength: 8 },
    );
    fc.assert(
      fc.property(day, others, (at, list) => {
        const made = list.map((one) =>
          other(`M-${one.number}`, one.day, { shared: [{ group: "G-1", least: one.least }] }),
        );
        expect(conflictsOf(on(at), rest, made.toReversed())).toEqual(conflictsOf(on(at), rest, made));
      }),
    );
  });
});

test("those are warned about that are open, known to the day and not over", () => {
  const at = { ...on("2026-05-15", "2026-05-17"), status: "scheduled" as const };
  expect(isWarned(at, "2026-05-17")).toBe(true);
  expect(isWarned(at, "2026-05-18")).toBe(false);
  expect(isWarned({ ...at, latest: "2026-05-16" }, "2026-05-01")).toBe(false);
  for (const status of ["held", "postponed", "cancelled"] as const)
    expect(isWarned({ ...at, status }, "2026-05-01")).toBe(false);
  for (const status of ["planned", "announced"] as const)
    expect(isWarned({ ...at, status }, "2026-05-01")).toBe(true);
});

test("a last day of a mistaken year does not make a meeting of a year", () => {
  expect(daysTaken(on("2026-05-15", "2027-05-17"))).toEqual({ first: "2026-05-15", last: "2026-06-14" });
});

describe("in words", () => {
  test("a sentence for each, estimates said", () => {
    const said = conflictsOf(on("2026-05-26"), rest, [
      other("M-9", "2026-05-26"),
      other("M-8", "2026-05-25", { shared: [{ group: "G-1", least: 30 }] }),
    ]).map((conflict) => sayConflict(conflict, sides));
    expect(said).toEqual([
      "Tuesday 26 May 2026 is a holiday in Turkey: Eve of the feast, half a day, estimated.",
      "M-8 Another is 1 day away; the rule of G-1 asks for at least 30 days between meetings.",
      "M-9 Another is on 26 May 2026 too.",
    ]);
  });

  test("a few words for a list, each once", () => {
    expect(sayBlocked(restConflictsOf(on("2026-05-15", "2026-05-19"), rest), sides)).toBe(
      "weekend in Iran, weekend in Turkey, holiday in Turkey (Youth Day)",
    );
    expect(sayBlocked([], sides)).toBe("");
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { spacingRefusal } from "@/lib/cadence/rules/refusals";
import { endRefusal, type RecordedTerm, succession } from "@/lib/cadence/rules/succession";
import { addDays } from "@/lib/time/day";

const rule = (reference: string, from: string, to: string | null = null): RecordedTerm => ({
  reference,
  from,
  to,
});

test.each<[string, RecordedTerm[], [string, string | null], unknown]>([
  ["the first of its kind", [], ["2018-01-01", null], { ok: true, closes: null, replaces: null }],
  [
    "after an open one, which it closes",
    [rule("R-1", "2017-01-01")],
    ["2018-01-01", null],
    { ok: true, closes: { reference: "R-1" }, replaces: { reference: "R-1" } },
  ],
  [
    "from the day on which another ended",
    [rule("R-1", "2017-01-01", "2018-01-01")],
    ["2018-01-01", null],
    { ok: true, closes: null, replaces: { reference: "R-1" } },
  ],
  [
    "after a time without a rule",
    [rule("R-1", "2016-01-01", "2017-01-01")],
    ["2018-01-01", null],
    { ok: true, closes: null, replaces: null },
  ],
  [
    "within another's time",
    [rule("R-1", "2017-01-01", "2019-01-01")],
    ["2018-01-01", null],
    { ok: false, field: "from", message: expect.stringContaining("until 1 January 2019") },
  ],
  [
    "on the same day as an open one",
    [rule("R-1", "2018-01-01")],
    ["2018-01-01", null],
    { ok: false, field: "from", message: expect.stringContaining("R-1") },
  ],
  [
    "open, before a later one",
    [rule("R-2", "2019-01-01")],
    ["2018-01-01", null],
    { ok: false, field: "to", message: expect.stringContaining("1 January 2019") },
  ],
  [
    "ended before a later one",
    [rule("R-2", "2019-01-01")],
    ["2018-01-01", "2019-01-01"],
    { ok: true, closes: null, replaces: null },
  ],
])("a new rule %s", (_, others, [from, to], expected) => {
  expect(succession(others, { from, to })).toMatchObject(expected as object);
});

test("what is accepted never overlaps, once the open one is closed", () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2018-01-01", days));
  const term = fc
    .tuple(day, fc.option(fc.integer({ min: 1, max: 200 })))
    .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 8 }), (terms) => {
      let recorded: RecordedTerm[] = [];
      terms.forEach((one, at) => {
        const placed = succession(recorded, one);
        if (!placed.ok) return;
        recorded = recorded.map((other) => (other === placed.closes ? { ...other, to: one.from } : other));
        recorded.push({ ...one, reference: `R-${at}` });
      });
      const inOrder = recorded.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      inOrder.slice(1).forEach((next, at) => {
        const { to } = inOrder[at] ?? { to: null };
        expect(to !== null && to <= next.from).toBe(true);
      });
    }),
  );
});

test("a rule ends after it began, changes its end, and lasts no longer than to the next", () => {
  const term = { from: "2018-01-01", to: null };
  expect(endRefusal([], term, "2019-01-01")).toBeNull();
  expect(endRefusal([], term, "2018-01-01")).toMatch(/began on 1 January 2018/);
  expect(endRefusal([], term, null)).toMatch(/no end/);
  expect(endRefusal([], { ...term, to: "2019-01-01" }, "2019-01-01")).toMatch(/already/);
  expect(endRefusal([], { ...term, to: "2019-01-01" }, null)).toBeNull();
  const next = [rule("R-2", "2019-01-01")];
  expect(endRefusal(next, { ...term, to: "2019-01-01" }, "2018-06-01")).toBeNull();
  expect(endRefusal(next, { ...term, to: "2019-01-01" }, null)).toMatch(
    /R-2 is in force from 1 January 2019/,
  );
});

test("meetings that far apart have to fit into the period", () => {
  const four = {
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
    leadDays: 0,
  } as const;
  expect(spacingRefusal(four, 121)).toBeNull();
  expect(spacingRefusal(four, 122)).toBe("4 meetings cannot lie 122 days apart in 365 days.");
});

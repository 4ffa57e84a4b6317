import { expect, test } from "vitest";
import { moveStart, placeRule } from "@/lib/weekend/rules";

const first = { id: "1", from: "2000-01-01", to: "2010-01-01" };
const second = { id: "2", from: "2010-01-01", to: null };
const both = [first, second];

test.each([
  ["after all", both, "2020-01-01", { ends: second, to: null }],
  ["within one that ended", both, "2005-01-01", { ends: first, to: "2010-01-01" }],
  ["before all", both, "1990-01-01", { ends: null, to: "2000-01-01" }],
  ["where there is none", [], "2020-01-01", { ends: null, to: null }],
  ["after one that ended, with nothing since", [first], "2020-01-01", { ends: null, to: null }],
  ["on the first day of another", both, "2010-01-01", null],
] as const)("a new rule %s", (_, rules, from, place) => {
  expect(placeRule(rules, from)).toEqual(place);
});

test.each([
  ["earlier: the one before gives way", second, "2008-01-01", { before: first, refused: null }],
  ["later: the one before goes on", second, "2012-01-01", { before: first, refused: null }],
  ["onto the one before", second, "2000-01-01", { before: null, refused: "before_the_last" }],
  ["after its own end", first, "2010-01-01", { before: null, refused: "after_its_end" }],
  ["earlier, with none before", first, "1990-01-01", { before: null, refused: null }],
])("a rule begins %s", (_, moved, from, result) => {
  expect(moveStart(both, moved, from)).toEqual(result);
});

test("a gap before a rule is kept, and not crossed", () => {
  const apart = [{ ...first, to: "2005-01-01" }, second];
  expect(moveStart(apart, second, "2006-01-01")).toEqual({ before: null, refused: null });
  expect(moveStart(apart, second, "2004-01-01")).toEqual({ before: null, refused: "before_the_last" });
});

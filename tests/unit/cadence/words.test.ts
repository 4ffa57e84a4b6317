import { expect, test } from "vitest";
import { sayRule, trackOf } from "@/lib/working-group/rules";

test("a rule is said in words", () => {
  expect(sayRule({ times: 4, per: "year", interval: 1, bound: "at_least" })).toBe(
    "at least four times a year",
  );
  expect(sayRule({ times: 1, per: "half", interval: 1, bound: "normally" })).toBe(
    "normally once a half-year",
  );
  expect(sayRule({ times: 1, per: "year", interval: 2, bound: "exactly" })).toBe(
    "exactly once every 2 years",
  );
});

test("meetings held with no date on record fill no slot and are counted apart", () => {
  const undated = { status: "held" as const, earliest: null, latest: null };
  expect(trackOf([], [undated], "2019-01-01")).toMatchObject({ undated: 1, slots: [], next: null });
});

import { expect, test } from "vitest";
import { refusalsOf } from "@/lib/cadence/rules/refusals";

type Rule = Parameters<typeof refusalsOf>[0];

const rule: Rule = {
  times: 4,
  per: "year",
  interval: 1,
  bound: "at_least",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2017-12-20",
  to: null,
  anchorDate: null,
  graceDays: 30,
  leadDays: 30,
  onDemand: false,
};

test("a sound rule stands", () => {
  expect(refusalsOf(rule)).toEqual([]);
  expect(refusalsOf({ ...rule, graceDays: 364, to: "2017-12-21", interval: 1 })).toEqual([]);
  expect(refusalsOf({ ...rule, anchor: "anniversary", anchorDate: "2016-02-29" })).toEqual([]);
  expect(refusalsOf({ ...rule, times: 0, onDemand: true })).toEqual([]);
  expect(refusalsOf({ ...rule, anchor: "rolling", graceDays: 0 })).toEqual([]);
});

test.each<[string, Partial<Rule>]>([
  ["times_out_of_range", { times: 0 }],
  ["times_out_of_range", { times: 1.5 }],
  ["times_out_of_range", { times: -1, onDemand: true }],
  ["rolling_without_number", { times: 0, onDemand: true, anchor: "rolling", graceDays: 0 }],
  ["rolling_has_no_grace", { anchor: "rolling" }],
  ["interval_out_of_range", { interval: 0 }],
  ["from_impossible", { from: "2019-02-30" }],
  ["from_too_early", { from: "1899-12-31" }],
  ["to_impossible", { to: "2019-02-30" }],
  ["to_not_after_from", { to: "2017-12-20" }],
  ["anchor_date_missing", { anchor: "anniversary" }],
  ["anchor_date_impossible", { anchor: "anniversary", anchorDate: "2017-02-29" }],
  ["grace_negative", { graceDays: -1 }],
  ["grace_not_shorter", { graceDays: 365 }],
  ["grace_not_shorter", { per: "month", graceDays: 28 }],
  ["lead_out_of_range", { leadDays: -1 }],
])("%s: %j", (reason, change) => {
  const refusals = refusalsOf({ ...rule, ...change });
  expect(refusals.map((refusal) => refusal.reason)).toEqual([reason]);
  expect(refusals[0]?.message).toMatch(/\.$/);
});

import { expect, test } from "vitest";
import { foundationIn } from "@/lib/cadence/rules/foundation";
import { ordinal, type PolicyRule, sayPolicy, sayRule, sayTerm } from "@/lib/cadence/rules/words";

const rule: PolicyRule = {
  times: 4,
  per: "year",
  interval: 1,
  bound: "normally",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2017-12-20",
  to: null,
  anchorDate: null,
  graceDays: 30,
  leadDays: 30,
  minSpacingDays: 0,
  onDemand: false,
  hosts: "unspecified",
};
const policy = (change: Partial<PolicyRule>) =>
  Object.fromEntries(sayPolicy({ ...rule, ...change }).map(({ id, sentence }) => [id, sentence]));

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

test("when it holds, with its last day", () => {
  expect(sayTerm(rule)).toBe("since 20 December 2017");
  expect(sayTerm({ ...rule, to: "2020-01-01" })).toBe("from 20 December 2017 to 31 December 2019");
});

test("rounding and grace are spelled out", () => {
  expect(policy({})).toEqual({
    periods: "Calendar years, from 1 January.",
    rounding: "A year cut short asks for its share, rounded to the nearest whole, ties down.",
    grace: "A meeting up to 30 days after the year still counts.",
    surplus: "Meetings beyond the number are not carried forward to the next period.",
    lead: "30 days before its date at an even pace.",
    bound: "“Normally” is all that is said: figures are indicative.",
    hosts: "Not stated.",
  });
  expect(policy({ graceDays: 0, leadDays: 1, per: "half", interval: 3 })).toMatchObject({
    periods: "Period of 3 half-years, the first of which is the one that holds 20 December 2017.",
    grace: "None: a meeting after the period of 3 half-years does not count for it.",
    lead: "1 day before its date at an even pace.",
  });
});

test("other ways of counting are said as they are", () => {
  expect(policy({ calendar: "persian" }).periods).toBe("Years of the Solar Hijri calendar, from Nowruz.");
  expect(policy({ anchor: "anniversary", anchorDate: "2016-02-29" }).periods).toBe(
    "A new year begins with every return of 29 February 2016.",
  );
  const rolling = policy({ anchor: "rolling", bound: "exactly", onDemand: true, minSpacingDays: 60 });
  expect(rolling.periods).toBe("None: the next meeting is due a year after the 4th latest that was held.");
  expect(rolling).not.toHaveProperty("rounding");
  expect(rolling).not.toHaveProperty("bound");
  expect(rolling.demand).toBe("It is also to meet when necessary.");
  expect(rolling.spacing).toBe("At least 60 days from one meeting to the next.");
});

test("“when necessary” alone has no arithmetic to explain", () => {
  expect(sayRule({ times: 0, per: "year", interval: 1, bound: "at_least" })).toBe("when necessary");
  expect(policy({ times: 0, onDemand: true, graceDays: 0 })).toEqual({
    demand: "It is to meet when necessary: no number is promised, and so nothing falls due or is missed.",
    hosts: "Not stated.",
  });
});

test("ordinals", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 113].map(ordinal)).toEqual([
    ..."1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 113th".split(" "),
  ]);
});

test("where a rule stands is read from a reference", () => {
  expect(foundationIn("a-3")).toEqual({ kind: "agreement", number: 3, provision: null });
  expect(foundationIn(" A-3  Art. 4(2) ")).toEqual({ kind: "agreement", number: 3, provision: "Art. 4(2)" });
  expect(foundationIn("O-2")).toEqual({ kind: "outcome", number: 2 });
  for (const text of ["", "M-3", "A-0", "O-2 Art. 4", "A-3Art. 4"]) expect(foundationIn(text)).toBeNull();
});

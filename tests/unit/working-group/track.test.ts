import { expect, test } from "vitest";
import type { CadenceRule } from "@/lib/cadence/rules";
import { trackOf } from "@/lib/working-group/rules";
import { missingMeetings } from "@/lib/working-group/rules/series";
import { sayAdherence, sayAtMost, sayCut, sayNext, saySurplus } from "@/lib/working-group/rules/words";

const rule: CadenceRule = {
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
};
const meeting = (
  number: number,
  ordinal: number | null,
  status: "held" | "announced",
  earliest: string | null,
  latest = earliest,
) => ({ number, ordinal, status, earliest, latest });
const jointWorkingGroup = [
  meeting(1, 1, "held", "2017-07-01", "2017-07-31"),
  meeting(2, null, "held", null, "2017-12-18"),
  meeting(3, 3, "announced", "2018-10-01", "2019-02-28"),
  meeting(4, 4, "held", "2019-03-04"),
  meeting(5, 5, "announced", "2020-12-01", "2020-12-31"),
  meeting(6, 5, "held", "2022-08-31"),
  meeting(7, 7, "held", "2025-10-01", "2025-10-31"),
];
const TODAY = "2026-11-25";

function figures(track: ReturnType<typeof trackOf<(typeof jointWorkingGroup)[number]>>) {
  const name = ({ number }: { number: number }) => `M-${number}`;
  const { dates, unconfirmed, implied } = track.open;
  return { ...track, open: { dates: dates.map(name), unconfirmed: unconfirmed.map(name), implied } };
}

test("the joint working group: three known, six at most by the numbering", () => {
  const track = trackOf([rule], jointWorkingGroup, TODAY, missingMeetings(jointWorkingGroup));
  expect(track).toMatchObject({
    adherence: { min: { credited: 3, quota: 32 }, max: { credited: 3, quota: 32 } },
    atMost: { credited: 6, quota: 32 },
    until: "2025-12-31",
    indicative: true,
    cut: [{ start: "2017-12-20", end: "2018-01-01", quota: 0 }],
    next: { pace: "2026-04-02", last: "2026-12-31", deadline: "2027-01-31", waiting: 4 },
  });
  const said = figures(track);
  expect(said.open).toEqual({ dates: [], unconfirmed: ["M-3"], implied: [2, 6] });
  expect(sayAdherence(said)).toBe(
    "Of 32 meetings promised up to the end of 2025, 3 are known to have been held in time (9\u00a0%).",
  );
  expect(sayAtMost(said)).toBe(
    "At most 6 can have been (19\u00a0%): the numbering implies meetings that nobody reported, the 2nd and 6th, and whether M-3 took place is not recorded.",
  );
  expect(track.cut.map(sayCut)).toEqual([
    "20 December 2017 to 31 December 2017 (12 days): a share of 0.13, which asks for no meeting.",
  ]);
});

test("a date that lies in one of two periods makes the figure an interval", () => {
  const half = { ...rule, times: 1, per: "half" as const, anchor: "anniversary" as const };
  const rules = [{ ...half, from: "2017-06-15", anchorDate: "2017-06-15", to: "2018-06-15", graceDays: 0 }];
  const meetings = [
    meeting(1, null, "held", "2017-09-10"),
    meeting(2, null, "held", "2017-12-01", "2017-12-31"),
  ];
  const said = figures(trackOf(rules, meetings, "2018-07-01"));
  expect(said.open.dates).toEqual(["M-2"]);
  expect(sayAdherence(said)).toBe(
    "Of 2 meetings promised up to 14 June 2018, 1 or 2 were held in time (50 to 100\u00a0%), depending on a date that its source leaves open.",
  );
  expect(sayAtMost(said)).toBeNull();
});

test("none held, and no period ended, are said", () => {
  expect(sayAdherence(figures(trackOf([rule], [], "2018-06-01")))).toBe(
    "No period that asks for a meeting has ended yet, so there is no figure.",
  );
  expect(sayAdherence(figures(trackOf([rule], [], "2019-06-01")))).toBe(
    "Of 4 meetings promised up to the end of 2018, none is known to have been held in time (0\u00a0%).",
  );
});

test("the rule in force is the one that is said, not one that is yet to come", () => {
  const rules = [
    { ...rule, from: "2018-01-01", to: "2020-01-01" },
    { ...rule, times: 2, from: "2020-01-01" },
  ];
  expect(trackOf(rules, [], "2019-06-01").rule).toBe("normally four times a year");
  expect(trackOf(rules, [], "2020-01-01").rule).toBe("normally twice a year");
});

test("what is due next is said by where today stands", () => {
  const next = { pace: "2026-04-02", latestPace: "2026-04-02", last: "2026-12-31", deadline: "2027-01-31" };
  expect(sayNext({ ...next, waiting: 4 }, TODAY)).toBe(
    "A meeting has been due since 2 April 2026. 4 meetings are still to be held by 31 December 2026; the last day that counts is 30 January 2027.",
  );
  expect(sayNext({ ...next, waiting: 1, deadline: "2027-01-01" }, "2026-02-01")).toBe(
    "The next meeting is due by 2 April 2026. 1 meeting is still to be held by 31 December 2026.",
  );
  expect(sayNext({ ...next, waiting: 2 }, "2027-01-15")).toBe(
    "2 meetings are still missing from the period that ended on 31 December 2026; the last day that counts for it is 30 January 2027.",
  );
});

test("where a rolling rule follows one of windows, what is due first is next", () => {
  const windows = { ...rule, times: 4, from: "2018-01-01", to: "2020-01-01", graceDays: 30 };
  const rolling = (from: string) => ({ ...rule, times: 1, anchor: "rolling" as const, from, to: null });
  const next = (...rules: CadenceRule[]) => trackOf(rules, [], "2020-01-10").next;
  // In the grace of the windows, begun or not.
  expect(next(windows, rolling("2020-01-01"))).toMatchObject({ waiting: 4, deadline: "2020-01-31" });
  expect(next(windows, rolling("2020-03-01"))).toMatchObject({ waiting: 4, deadline: "2020-01-31" });
  // Ahead of windows that come later.
  const monthly = { ...rolling("2020-03-01"), per: "month" as const, to: "2020-09-01" };
  const later = { ...windows, from: "2020-09-01", to: null };
  expect(next({ ...windows, graceDays: 0 }, monthly, later)).toMatchObject({
    pace: "2020-04-01",
    last: null,
  });
});

test("a rolling rule is due a period after its latest meetings, between two days when a date is open", () => {
  const rolling = { ...rule, times: 1, anchor: "rolling" as const, from: "2018-01-01" };
  const track = trackOf([rolling], [meeting(1, null, "held", "2019-03-01", "2019-03-31")], "2019-06-01");
  expect(track.next).toEqual({
    pace: "2020-03-01",
    latestPace: "2020-03-31",
    last: null,
    deadline: "2020-04-01",
    waiting: 1,
  });
  expect(track.next && sayNext(track.next, "2019-06-01")).toBe(
    "The next meeting is due between 1 March 2020 and 31 March 2020, depending on a date that its source leaves open.",
  );
  expect(sayAdherence(figures(track))).toMatch(/^A rolling rule has no periods/);
  const exact = trackOf([rolling], [meeting(1, null, "held", "2019-03-01")], "2020-03-02").next;
  expect(exact && sayNext(exact, "2020-03-01")).toBe("The next meeting is due by 1 March 2020.");
  expect(exact && sayNext(exact, "2020-03-02")).toBe("A meeting has been overdue since 2 March 2020.");
  expect(trackOf([{ ...rolling, to: "2019-01-01" }], [], "2019-06-01").next).toBeNull();
});

test("meetings held with no date on record fill no slot and are counted apart", () => {
  const undated = meeting(1, null, "held", null);
  expect(trackOf([], [undated], "2019-01-01")).toMatchObject({ undated: 1, slots: [], next: null, rule: "" });
});

test("what was held beyond the number is told, and counts for nothing else", () => {
  const yearly = { ...rule, times: 1, from: "2018-01-01", graceDays: 0 };
  const held = [
    meeting(1, null, "held", "2017-05-01"),
    meeting(2, null, "held", "2018-03-01"),
    meeting(3, null, "held", "2018-05-01"),
    meeting(4, null, "held", "2018-12-01", "2019-01-31"),
  ];
  const track = trackOf([yearly], held, "2019-06-01");
  // The 1st was before the rule; the 4th is a second one of 2018 or the first of 2019.
  expect(track.surplus).toEqual({ min: 1, max: 2 });
  expect(saySurplus(figures(track))).toBe("Held beyond the number, and not carried forward: 1 or 2.");
  expect(saySurplus(figures(trackOf([yearly], held.slice(0, 2), "2019-06-01")))).toBeNull();
  // A date that may lie before the rule may as well take the slot from two that are under it.
  const edge = [
    meeting(1, null, "held", "2017-12-01", "2018-01-31"),
    meeting(2, null, "held", "2018-06-01"),
    meeting(3, null, "held", "2018-07-01"),
  ];
  expect(trackOf([yearly], edge, "2019-06-01").surplus).toEqual({ min: 1, max: 2 });
  expect(trackOf([yearly], edge.slice(0, 1), "2019-06-01").surplus).toEqual({ min: 0, max: 0 });
});

test("“when necessary” promises no number: nothing falls due, and what was promised before stays counted", () => {
  const onDemand = { ...rule, times: 0, from: "2019-01-01" };
  const alone = trackOf([onDemand], jointWorkingGroup, TODAY);
  expect(alone).toMatchObject({ rule: "when necessary", slots: [], next: null, onDemandOnly: true });
  expect(sayAdherence(figures(alone))).toBe("No number was promised, so there is no figure.");
  const after = trackOf([{ ...rule, from: "2018-01-01" }, onDemand], jointWorkingGroup, TODAY);
  expect(after).toMatchObject({ slots: [{}, {}, {}, {}], next: null, adherence: { max: { quota: 4 } } });
});

test("a promise that “when necessary” ends within its period is cut short, and the other way round", () => {
  const four = { ...rule, from: "2018-01-01", graceDays: 0 };
  const onDemand = { ...rule, times: 0, from: "2018-07-01", graceDays: 0 };
  const half = trackOf([four, onDemand], [meeting(1, null, "held", "2018-09-01")], "2018-10-01");
  expect(half).toMatchObject({
    slots: [{ state: "missed" }, { state: "missed" }],
    next: null,
    onDemandOnly: false,
    surplus: { min: 0, max: 0 },
    cut: [{ start: "2018-01-01", end: "2018-07-01", quota: 2 }],
    adherence: { max: { credited: 0, quota: 2 } },
  });
  // What the rule names as its period means nothing.
  for (const per of ["month", "quarter", "half"] as const)
    expect(trackOf([four, { ...onDemand, per }], [], "2018-10-01").slots).toHaveLength(2);
  const later = [
    { ...onDemand, from: "2018-01-01" },
    { ...four, from: "2018-07-01" },
  ];
  const before = trackOf(later, [meeting(1, null, "held", "2018-03-01")], "2019-01-01");
  expect(before.adherence.max).toMatchObject({ credited: 0, quota: 2 });
});

test("once a period is full, what is due next is the first of the one after it", () => {
  const two = { ...rule, times: 2, from: "2026-01-01" };
  const held = [meeting(1, null, "held", "2026-02-01"), meeting(2, null, "held", "2026-03-01")];
  const track = trackOf([two], held, "2026-06-01");
  expect(track.slots).toHaveLength(2);
  expect(track.next).toEqual({
    pace: "2027-07-02",
    latestPace: "2027-07-02",
    last: "2027-12-31",
    deadline: "2028-01-31",
    waiting: 2,
  });
  expect(trackOf([{ ...two, to: "2027-01-01" }], held, "2026-06-01").next).toBeNull();
  const onDemand = { ...two, times: 0, from: "2027-01-01" };
  expect(trackOf([{ ...two, to: "2027-01-01" }, onDemand], held, "2026-06-01").next).toBeNull();
});

test("where an open date decides which slot is the next, both ends are told", () => {
  const one = { ...rule, times: 1, from: "2026-01-01" };
  const announced = [meeting(1, null, "announced", "2027-01-01", "2027-12-31")];
  // In its first month it would count for 2026, by grace.
  const track = trackOf([one], announced, "2026-11-26");
  expect(track.next).toMatchObject({
    pace: "2026-12-31",
    latestPace: "2027-12-31",
    last: "2026-12-31",
    deadline: "2027-01-31",
  });
  expect(track.next && sayNext(track.next, "2026-11-26")).toBe(
    "The next meeting is due between 31 December 2026 and 31 December 2027, depending on a date that its source leaves open.",
  );
  const winter = [meeting(1, null, "announced", "2026-12-01", "2027-02-28")];
  expect(trackOf([{ ...one, graceDays: 0 }], winter, "2026-11-26").next).toMatchObject({
    pace: "2026-12-31",
    latestPace: "2027-12-31",
  });
});

test("“no number was promised” is said of no group that was promised one", () => {
  const rolling = { ...rule, anchor: "rolling" as const, graceDays: 0 };
  const onDemand = { ...rule, times: 0, from: "2019-01-01" };
  expect(sayAdherence(figures(trackOf([rolling, onDemand], [], "2020-01-01")))).toBe(
    "No period that asks for a meeting has ended yet, so there is no figure.",
  );
});

test("nothing is beyond a number that no rule asked for", () => {
  const yearly = { ...rule, times: 1, from: "2018-01-01", to: "2019-01-01", graceDays: 0 };
  const held = [meeting(1, null, "held", "2018-03-01"), meeting(2, null, "held", "2019-05-01")];
  const surplus = (...after: CadenceRule[]) => trackOf([yearly, ...after], held, "2020-06-01").surplus;
  const none = { min: 0, max: 0 };
  expect(surplus()).toEqual(none);
  expect(surplus({ ...yearly, times: 0, from: "2019-01-01", to: null })).toEqual(none);
  expect(surplus({ ...yearly, anchor: "rolling", from: "2019-01-01", to: null })).toEqual(none);
  expect(surplus({ ...yearly, from: "2019-06-01", to: null })).toEqual(none);
});

test("a figure that other rules promised as well says since when, beneath the rule in force", () => {
  const half = { ...rule, times: 1, per: "half" as const, from: "2019-08-01", graceDays: 0 };
  const track = figures(trackOf([{ ...rule, from: "2018-01-01", graceDays: 0 }, half], [], "2020-08-01"));
  expect(track).toMatchObject({ since: "2018-01-01", until: "2020-06-30" });
  expect(sayAdherence(track)).toBe(
    "Of 8 meetings promised under all rules since 1 January 2018 up to 30 June 2020, none is known to have been held in time (0\u00a0%).",
  );
  expect(figures(trackOf([half], [], "2020-08-01")).since).toBeNull();
});

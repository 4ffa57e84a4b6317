import { describe, expect, test } from "vitest";
import type { CadenceRule } from "@/lib/cadence/rules";
import type { SlotMeeting } from "@/lib/slot/rules";
import { nextOrdinal, placesOf, postponedOf, type SeriesMeeting, unknownRest } from "@/lib/slot/rules/series";
import { wantedSlot } from "@/lib/slot/rules/wanted";

const yearly: CadenceRule = {
  ...{ times: 4, per: "year", interval: 1, bound: "at_least", anchor: "calendar", calendar: "gregorian" },
  ...{ from: "2026-01-01", to: null, anchorDate: null, graceDays: 30, leadDays: 30 },
};
const on = (day: string, status: SlotMeeting["status"] = "held"): SlotMeeting => ({
  ...{ status, earliest: day, latest: day },
});
const wanted = (meetings: SlotMeeting[], today: string, rule: Partial<CadenceRule> = {}) =>
  wantedSlot([{ ...yearly, ...rule }], meetings, today);

test("when necessary alone, no date is looked for; but a slot in its grace still waits", () => {
  const onDemand = { ...yearly, times: 0, from: "2027-01-01" };
  expect(wantedSlot([onDemand], [], "2027-03-01")).toEqual({
    ok: false,
    not: { why: "on_demand", until: null },
  });
  expect(wantedSlot([yearly, onDemand], [], "2027-01-10")).toMatchObject({
    ok: true,
    wanted: { state: "overdue", inGrace: true },
  });
  // Once all slots are filled, what begins next has no windows to wait for.
  const year = ["2026-02-10", "2026-05-10", "2026-08-10", "2026-11-10"].map((day) => on(day));
  expect(wantedSlot([{ ...yearly, to: onDemand.from }, onDemand], year, "2026-11-20")).toEqual({
    ok: false,
    not: { why: "filled", until: "2026-12-31", next: null },
  });
});

test("a slot that only an open date fills still waits", () => {
  const one = { ...yearly, times: 1 };
  const announced = { status: "announced" as const, earliest: "2027-01-01", latest: "2027-12-31" };
  expect(wantedSlot([one], [announced], "2026-11-26")).toMatchObject({
    ok: true,
    wanted: { windowStart: "2026-01-01", state: "open", pace: "2026-12-31" },
  });
});

describe("four a year", () => {
  test("the first slot's own quarter is looked at for its middle, the whole window for its days", () => {
    expect(wanted([], "2025-12-31")).toEqual({
      ok: true,
      wanted: {
        ...{ number: 1, quota: 4, state: "open", pace: "2026-04-02", inGrace: false, rolling: false },
        ...{ windowStart: "2026-01-01", windowEnd: "2027-01-01", deadline: "2027-01-31" },
        ...{ from: "2026-01-01", to: "2027-01-01", aim: "2026-02-16" },
      },
    });
  });

  test("once two are dated the third waits; its middle lies in what is left of its quarter", () => {
    const search = wanted([on("2026-02-10"), on("2026-08-20", "scheduled")], "2026-07-10");
    expect(search).toMatchObject({
      ok: true,
      wanted: { number: 3, state: "open", pace: "2026-10-01", from: "2026-07-11", aim: "2026-08-21" },
    });
  });

  test("behind its pace, what is left of the window is shared among the slots that wait", () => {
    expect(wanted([], "2026-11-25")).toMatchObject({
      ok: true,
      // 36 days for four: nine each.
      wanted: { number: 1, state: "behind", from: "2026-11-26", to: "2027-01-01", aim: "2026-11-30" },
    });
  });

  test("after the window only its grace is left, and after that the next window", () => {
    expect(wanted([on("2026-02-10"), on("2026-05-10"), on("2026-08-10")], "2027-01-10")).toMatchObject({
      ok: true,
      wanted: { number: 4, state: "overdue", inGrace: true, from: "2027-01-11", to: "2027-01-31" },
    });
    expect(wanted([], "2027-01-31")).toMatchObject({
      ok: true,
      wanted: { number: 1, windowStart: "2027-01-01", inGrace: false },
    });
    // On the last day of the window, tomorrow lies in its grace.
    expect(wanted([], "2026-12-31")).toMatchObject({ wanted: { inGrace: true, from: "2027-01-01" } });
  });

  test("where every slot is filled, it says up to when and from when on the next ones wait", () => {
    const four = ["2026-02-10", "2026-05-10", "2026-08-10", "2026-11-10"].map((day) => on(day, "scheduled"));
    expect(wanted(four, "2026-01-15")).toEqual({
      ok: false,
      not: { why: "filled", until: "2026-12-31", next: "2027-01-01" },
    });
    // The next window is looked at from its lead days before.
    expect(
      wanted(
        four.map(({ earliest }) => on(earliest ?? "")),
        "2026-12-02",
      ),
    ).toMatchObject({
      ok: true,
      wanted: { number: 1, windowStart: "2027-01-01", from: "2027-01-01" },
    });
  });

  test("a rule that ended, or is yet to begin, wants nothing", () => {
    expect(wanted([], "2026-12-02", { to: "2026-07-01", graceDays: 0 })).toEqual({
      ok: false,
      not: { why: "ended", until: "2026-06-30" },
    });
    expect(wanted([], "2025-06-01")).toEqual({
      ok: false,
      not: { why: "filled", until: null, next: "2026-01-01" },
    });
  });
});

describe("a rolling rule", () => {
  const rolling = { anchor: "rolling", times: 1 } as const;

  test("is looked at in the weeks before the day on which it is due", () => {
    expect(wanted([on("2026-03-10")], "2026-06-01", rolling)).toMatchObject({
      ok: true,
      wanted: { pace: "2027-03-10", from: "2027-02-08", to: "2027-03-11", state: "open" },
    });
  });

  test("is looked for soon when it is overdue, and not when a meeting is dated by then", () => {
    const late = wanted([on("2026-03-10")], "2027-04-01", rolling);
    expect(late).toMatchObject({ wanted: { state: "overdue", from: "2027-04-02", to: "2027-06-01" } });
    const dated = [on("2026-03-10"), on("2027-02-01", "announced")];
    expect(wanted(dated, "2026-06-01", rolling)).toEqual({
      ok: false,
      not: { why: "filled", until: "2027-03-10", next: null },
    });
    expect(wanted([], "2027-06-01", { ...rolling, to: "2027-01-01" })).toMatchObject({
      not: { why: "ended", until: "2026-12-31" },
    });
  });
});

const member = (reference: string, day: string, more: Partial<SeriesMeeting> = {}): SeriesMeeting => ({
  ...on(day),
  ...{ reference, title: reference, level: null, ordinal: null, lastDay: null, hostSide: null, place: null },
  ...more,
});

test("the next number follows the highest that was not cancelled", () => {
  const series = [member("M-1", "2026-01-05", { ordinal: 7 }), member("M-2", "2026-02-05")];
  expect(nextOrdinal(series)).toBe(8);
  expect(nextOrdinal([...series, member("M-3", "2026-03-05", { ordinal: 8, status: "cancelled" })])).toBe(8);
  expect(nextOrdinal([...series, member("M-3", "2026-03-05", { ordinal: 8, status: "postponed" })])).toBe(9);
  expect(nextOrdinal([member("M-1", "2026-01-05")])).toBeNull();
});

test("places are those of the latest held on each side, and a postponed meeting is named", () => {
  const series = [
    member("M-1", "2026-01-05", { hostSide: "A", place: "Tehran" }),
    member("M-2", "2025-01-05", { hostSide: "A", place: "Urmia" }),
    member("M-3", "2026-03-05", { hostSide: "B", place: "Van", status: "postponed" }),
  ];
  expect(placesOf(series)).toEqual({ A: "Tehran", B: null });
  expect(postponedOf(series)).toEqual({ reference: "M-3", title: "M-3" });
});

test("what is not entered is told: a weekend, and years without a holiday", () => {
  const rest = {
    weekends: [{ side: "A" as const, weekdays: [5], from: "1979-04-01", to: null }],
    holidays: [
      { side: "A" as const, day: "2026-03-21", name: "Nowruz", percent: 100, standing: "official" as const },
    ],
  };
  expect(unknownRest(rest, { from: "2026-11-01", to: "2027-01-31" })).toEqual([
    { side: "A", what: "holidays", year: 2027 },
    { side: "B", what: "weekend", year: null },
    { side: "B", what: "holidays", year: 2026 },
    { side: "B", what: "holidays", year: 2027 },
  ]);
  expect(unknownRest(rest, { from: "2026-11-01", to: "2027-01-01" }).map(({ year }) => year)).toEqual([
    null,
    2026,
  ]);
});

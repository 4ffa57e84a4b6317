import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CadenceRule } from "@/lib/cadence/rules";
import { type SlotFacts, slotReminders } from "@/lib/reminder/rules/slots";
import type { SlotMeeting } from "@/lib/slot/rules";
import { addDays, type Day } from "@/lib/time/day";

const rule = (more: Partial<CadenceRule> = {}): CadenceRule => ({
  times: 4,
  per: "year",
  interval: 1,
  bound: "at_least",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2026-01-01",
  to: null,
  anchorDate: null,
  graceDays: 0,
  leadDays: 30,
  ...more,
});
const on = (day: Day, status: SlotMeeting["status"] = "held"): SlotMeeting => ({
  status,
  earliest: day,
  latest: day,
});
const track = (rules: CadenceRule[], meetings: SlotMeeting[] = [], level: string | null = null) => ({
  groupId: "g",
  level,
  rules,
  meetings,
});
const said = (rules: CadenceRule[], meetings: SlotMeeting[], today: Day) =>
  slotReminders(track(rules, meetings), today).map(
    ({ kind, subject, about }) => `${kind} ${subject} ${about}`,
  );

describe("four a year", () => {
  test.each<[string, Day, SlotMeeting[], string[]]>([
    ["nothing is due in January", "2026-01-15", [], []],
    [
      "the first slot is due a month before its pace date",
      "2026-03-03",
      [],
      ["slot_due g/any/2026-01-01/1 2026-04-02"],
    ],
    ["a held meeting fills it", "2026-03-03", [on("2026-02-10")], []],
    ["an arranged one too", "2026-03-03", [on("2026-03-20", "scheduled")], []],
    [
      "a cancelled one does not",
      "2026-03-03",
      [on("2026-03-20", "cancelled")],
      ["slot_due g/any/2026-01-01/1 2026-04-02"],
    ],
    ["of several behind, the last is told", "2026-11-25", [], ["slot_due g/any/2026-01-01/3 2026-10-01"]],
    [
      "a year that ended short is told once, without grace for thirty days",
      "2027-01-02",
      [on("2026-02-10")],
      ["slot_overdue g/any/2026-01-01 2027-01-01"],
    ],
    ["and not for ever", "2027-01-31", [on("2026-02-10")], []],
  ])("%s", (_, today, meetings, expected) => {
    expect(said([rule()], meetings, today)).toEqual(expected);
  });

  test("with grace it stays overdue until the grace has run out, and longer by as much as without", () => {
    const grace = [rule({ graceDays: 60 })];
    expect(said(grace, [], "2027-02-27")).toContain("slot_overdue g/any/2026-01-01 2027-01-01");
    expect(said(grace, [], "2027-03-02").join()).not.toContain("slot_overdue");
  });

  test("the facts say how many are open, and when the time ends", () => {
    const [reminder] = slotReminders(track([rule({ graceDays: 30 })], [on("2026-02-10")]), "2026-11-25");
    expect(reminder?.facts).toEqual({
      level: null,
      start: "2026-01-01",
      end: "2026-12-31",
      pace: "2026-10-01",
      late: true,
      deadline: "2027-01-31",
      waiting: 3,
      quota: 4,
    } satisfies SlotFacts);
  });
});

describe("a rolling rule, one in twelve months", () => {
  const rolling = [rule({ times: 1, anchor: "rolling" })];
  test.each<[string, Day, SlotMeeting[], string[]]>([
    ["is due a month before the day", "2026-12-02", [], ["slot_due g/any/rolling 2027-01-01"]],
    ["moves with each meeting", "2026-12-02", [on("2026-05-01")], []],
    ["is overdue after it", "2027-01-02", [], ["slot_overdue g/any/rolling 2027-01-01"]],
    ["is left alone a month later", "2027-02-01", [], []],
    ["is content with what is arranged in time", "2026-12-02", [on("2026-12-20", "scheduled")], []],
    [
      "not with what comes too late",
      "2026-12-02",
      [on("2027-03-01", "planned")],
      ["slot_due g/any/rolling 2027-01-01"],
    ],
    [
      "not with what passed without outcome",
      "2026-12-10",
      [on("2026-12-05", "scheduled")],
      ["slot_due g/any/rolling 2027-01-01"],
    ],
  ])("%s", (_, today, meetings, expected) => {
    expect(said(rolling, meetings, today)).toEqual(expected);
  });

  test("ends with its time", () => {
    expect(said([rule({ times: 1, anchor: "rolling", to: "2027-01-01" })], [], "2026-12-15")).toEqual([]);
  });
});

describe("a rolling rule after one of windows", () => {
  const windows = rule({ from: "2018-01-01", to: "2020-01-01", graceDays: 30 });
  const rolling = (from: Day, more: Partial<CadenceRule> = {}) =>
    rule({ times: 1, anchor: "rolling", from, ...more });
  const overdue = "slot_overdue g/any/2019-01-01 2020-01-01";

  test("that has not begun silences nothing of it, and asks for nothing", () => {
    expect(said([windows, rolling("2020-03-01")], [], "2020-01-10")).toEqual([overdue]);
    const soon = rolling("2020-03-01", { per: "month", leadDays: 90 });
    expect(said([windows, soon], [], "2020-01-10")).toEqual([overdue]);
  });

  test("that has begun asks for its own besides", () => {
    const now = rolling("2020-01-01", { per: "month", leadDays: 30 });
    expect(said([windows, now], [], "2020-01-10")).toEqual([overdue, "slot_due g/any/rolling 2020-02-01"]);
    expect(said([windows, now], [], "2020-02-20")).toEqual(["slot_overdue g/any/rolling 2020-02-01"]);
  });

  test("that has ended asks for nothing more", () => {
    const past = rolling("2018-01-01", { to: "2019-06-01" });
    expect(said([past], [], "2019-06-10")).toEqual([]);
  });
});

test("the level is a track of its own", () => {
  const [reminder] = slotReminders(track([rule()], [], "minister"), "2026-03-03");
  expect(reminder?.subject).toBe("g/minister/2026-01-01/1");
});

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2025-06-01", days));
const anyRule = fc
  .record({
    times: fc.integer({ min: 1, max: 6 }),
    per: fc.constantFrom("month", "quarter", "half", "year"),
    anchor: fc.constantFrom("calendar", "rolling"),
    graceDays: fc.nat(25),
    leadDays: fc.nat(60),
  })
  .map((made) => rule({ ...made, from: "2025-06-01" }));
const anyMeetings = fc.array(
  fc.record({
    status: fc.constantFrom("planned", "announced", "scheduled", "held", "postponed", "cancelled"),
    earliest: day,
    latest: fc.constant(null),
  }),
  { maxLength: 10 },
);
const withLatest = (meetings: SlotMeeting[]) => meetings.map((one) => ({ ...one, latest: one.earliest }));

describe("whatever the rule and the meetings", () => {
  test("there is at most one reminder of each kind, and asking again gives the same", () => {
    fc.assert(
      fc.property(anyRule, anyMeetings, day, (one, meetings, today) => {
        const kinds = slotReminders(track([one], withLatest(meetings)), today).map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(said([one], withLatest(meetings), today)).toEqual(said([one], withLatest(meetings), today));
      }),
    );
  });

  test("the order of the meetings does not matter", () => {
    fc.assert(
      fc.property(anyRule, anyMeetings, day, (one, meetings, today) => {
        const there = said([one], withLatest(meetings), today);
        expect(said([one], withLatest(meetings).reverse(), today)).toEqual(there);
      }),
    );
  });

  test("over all days, each slot is told due once and each window overdue once", () => {
    fc.assert(
      fc.property(anyRule, anyMeetings, (one, meetings) => {
        const seen = new Map<string, string>();
        for (let today = "2025-06-01"; today < "2026-12-01"; today = addDays(today, 7))
          for (const { kind, subject, about } of slotReminders(track([one], withLatest(meetings)), today)) {
            if (subject.endsWith("rolling")) continue; // its day moves: it is told of each
            expect(seen.get(`${kind} ${subject}`) ?? about).toBe(about);
            seen.set(`${kind} ${subject}`, about);
          }
      }),
      { numRuns: 30 },
    );
  });
});

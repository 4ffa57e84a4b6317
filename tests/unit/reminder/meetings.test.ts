import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MEETING_STATUSES, type MeetingStatus } from "@/lib/meeting/rules";
import {
  DEFAULT_PREFERENCE,
  digestIsOpen,
  isSame,
  meetingReminder,
  REMINDER_KINDS,
  type RemindedMeeting,
  type Reminder,
} from "@/lib/reminder/rules";
import { addDays, type Day, daysBetween } from "@/lib/time/day";

const meeting = (earliest: Day | null, latest = earliest, more: Partial<RemindedMeeting> = {}) => ({
  id: "m",
  status: "scheduled" as MeetingStatus,
  earliest,
  latest,
  lastDay: null,
  ...more,
});
const identity = (one: Reminder | null) => one && `${one.kind} ${one.about}`;

describe("an exact date, 4 March 2026", () => {
  test.each([
    ["2026-02-01", null],
    ["2026-02-02", "before_30 2026-03-04"],
    ["2026-02-24", "before_30 2026-03-04"],
    ["2026-02-25", "before_7 2026-03-04"],
    ["2026-03-04", "before_7 2026-03-04"],
    ["2026-03-05", "after_1 2026-03-04"],
    ["2026-04-03", "after_1 2026-03-04"],
    ["2026-04-04", null],
  ])("on %s", (today, expected) => {
    expect(identity(meetingReminder(meeting("2026-03-04"), today))).toBe(expected);
  });
});

describe("a partial date, December 2026", () => {
  test.each([
    ["2026-10-31", null],
    ["2026-11-01", "before_30 2026-12-01"],
    ["2026-11-24", "before_7 2026-12-01"],
    ["2026-12-01", "before_7 2026-12-01"],
    // It may be held any day now: there is nothing to count down to.
    ["2026-12-02", null],
    ["2026-12-31", null],
    ["2027-01-01", "after_1 2026-12-31"],
  ])("on %s", (today, expected) => {
    expect(identity(meetingReminder(meeting("2026-12-01", "2026-12-31"), today))).toBe(expected);
  });
});

test("a meeting of several days has no missing outcome before its last", () => {
  const days = meeting("2026-03-04", "2026-03-04", { lastDay: "2026-03-06" });
  expect(meetingReminder(days, "2026-03-06")).toBeNull();
  expect(identity(meetingReminder(days, "2026-03-07"))).toBe("after_1 2026-03-06");
});

test("an open beginning counts down to nothing, an open end never passes", () => {
  expect(meetingReminder(meeting(null, "2026-03-04"), "2026-03-01")).toBeNull();
  expect(identity(meetingReminder(meeting(null, "2026-03-04"), "2026-03-05"))).toBe("after_1 2026-03-04");
  expect(meetingReminder(meeting("2026-03-04", null), "2028-03-05")).toBeNull();
});

test.each(["held", "postponed", "cancelled"] as const)("one that is %s is not reminded of", (status) => {
  for (const today of ["2026-02-10", "2026-03-01", "2026-03-05"])
    expect(meetingReminder(meeting("2026-03-04", "2026-03-04", { status }), today)).toBeNull();
});

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays("2026-06-15", days));
const anyMeeting = fc
  .record({ status: fc.constantFrom(...MEETING_STATUSES), from: day, length: fc.nat(40), more: fc.nat(5) })
  .map(({ status, from, length, more }) =>
    meeting(from, addDays(from, length), { status, lastDay: more ? addDays(from, length + more) : null }),
  );

describe("whatever the meeting and the day", () => {
  test("a reminder lies in its time, and on the day that it names", () => {
    fc.assert(
      fc.property(anyMeeting, day, (one, today) => {
        const reminder = meetingReminder(one, today);
        if (!reminder) return;
        const distance = daysBetween(today, reminder.about);
        if (reminder.kind === "before_30") expect(distance).toSatisfy((d: number) => d > 7 && d <= 30);
        else if (reminder.kind === "before_7") expect(distance).toSatisfy((d: number) => d >= 0 && d <= 7);
        else expect(distance).toSatisfy((d: number) => d < 0 && d >= -30);
        expect(reminder.about).toBe(reminder.kind === "after_1" ? (one.lastDay ?? one.latest) : one.earliest);
      }),
    );
  });

  test("day after day it is told once of each step, in their order; days without a look only leave steps out", () => {
    fc.assert(
      fc.property(anyMeeting, fc.uniqueArray(day, { maxLength: 8 }), (one, days) => {
        const told = (looked: Day[]) => [
          ...new Set(looked.toSorted().flatMap((today) => meetingReminder(one, today)?.kind ?? [])),
        ];
        const always = told(Array.from({ length: 300 }, (_, at) => addDays("2026-03-01", at)));
        expect(always).toEqual(REMINDER_KINDS.filter((kind) => always.includes(kind)));
        expect(told(days)).toEqual(always.filter((kind) => told(days).includes(kind)));
      }),
    );
  });

  test("one that is moved is a new reminder of the new date", () => {
    fc.assert(
      fc.property(anyMeeting, fc.integer({ min: 1, max: 30 }), day, (one, by, today) => {
        const move = (of: Day | null) => of && addDays(of, by);
        const moved = {
          ...one,
          earliest: move(one.earliest),
          latest: move(one.latest),
          lastDay: move(one.lastDay),
        };
        const [before, after] = [meetingReminder(one, today), meetingReminder(moved, today)];
        if (before && after) expect(identity(after)).not.toBe(identity(before));
      }),
    );
  });
});

test("who has said nothing is told of everything, in one digest a day", () => {
  expect(DEFAULT_PREFERENCE).toEqual({ kinds: REMINDER_KINDS, digest: "daily" });
  expect(isSame(DEFAULT_PREFERENCE, { kinds: [...REMINDER_KINDS].reverse(), digest: "daily" })).toBe(true);
  expect(isSame(DEFAULT_PREFERENCE, { kinds: REMINDER_KINDS.slice(1), digest: "daily" })).toBe(false);
  expect(isSame(DEFAULT_PREFERENCE, { kinds: REMINDER_KINDS, digest: "off" })).toBe(false);
});

test("the digest of a day goes out from five o'clock UTC on, wherever the server stands", () => {
  expect(digestIsOpen(new Date("2026-03-04T04:59:59Z"))).toBe(false);
  expect(digestIsOpen(new Date("2026-03-04T05:00:00Z"))).toBe(true);
  expect(digestIsOpen(new Date("2026-03-04T23:59:59Z"))).toBe(true);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantsOf, takenAlong, type WallSchedule } from "@/lib/meeting/rules/schedule";

const base: WallSchedule = {
  earliest: "2017-12-20",
  latest: "2017-12-20",
  lastDay: null,
  startTime: "10:00",
  endTime: null,
  timeZone: "Asia/Tehran",
};

function instants(change: Partial<WallSchedule>) {
  const read = instantsOf({ ...base, ...change });
  if (!read.ok) return `${read.refused.field}: ${read.refused.reason}`;
  const { startsAt, endsAt, startClock, endClock } = read.value;
  return [startsAt?.toISOString() ?? null, endsAt?.toISOString() ?? null, startClock, endClock];
}

describe("wall times", () => {
  test.each<[string, Partial<WallSchedule>, unknown]>([
    ["a start", {}, ["2017-12-20T06:30:00.000Z", null, "once", null]],
    ["none", { startTime: null, timeZone: null }, [null, null, null, null]],
    [
      "the last day's end",
      { lastDay: "2017-12-21", endTime: "09:00" },
      ["2017-12-20T06:30:00.000Z", "2017-12-21T05:30:00.000Z", "once", "once"],
    ],
    [
      "an hour that the clocks skip: after the gap",
      { earliest: "2021-03-22", latest: "2021-03-22", startTime: "00:30", endTime: "01:45" },
      ["2021-03-21T21:00:00.000Z", "2021-03-21T21:15:00.000Z", "skipped", "once"],
    ],
    [
      "an hour that they repeat: the first of the two",
      { earliest: "2024-11-03", latest: "2024-11-03", startTime: "01:30", timeZone: "America/New_York" },
      ["2024-11-03T05:30:00.000Z", null, "repeated", null],
    ],
    ["an end alone", { startTime: null, endTime: "11:00" }, "startTime: start_needed"],
    ["no zone", { timeZone: null }, "timeZone: zone_needed"],
    ["a month", { latest: "2017-12-31" }, "on: day_needed"],
    ["no date", { earliest: null, latest: null }, "on: day_needed"],
    ["an end before the start", { endTime: "09:00" }, "endTime: ends_before_it_begins"],
    ["an end at the start", { endTime: "10:00" }, "endTime: ends_before_it_begins"],
    [
      "an end that the gap swallows",
      { earliest: "2021-03-22", latest: "2021-03-22", startTime: "01:10", endTime: "00:05" },
      "endTime: ends_before_it_begins",
    ],
    ["an unknown zone", { timeZone: "Asia/Atlantis" }, "startTime: time_not_understood"],
  ])("%s", (_, change, expected) => {
    expect(instants(change)).toEqual(expected);
  });

  test("a start that the clocks skip is named where the end then lies before it", () => {
    const change = { earliest: "2021-03-22", latest: "2021-03-22", startTime: "00:30", endTime: "01:15" };
    expect(instantsOf({ ...base, ...change })).toMatchObject({
      refused: {
        message: "It ends before it begins: the clocks skip 00:30 that day, so that it begins at 01:30.",
        field: "endTime",
      },
    });
  });

  test("the end always comes after the start, whatever the clocks do in between", () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, "0"));
    const clock = fc.tuple(two(23), two(59)).map((parts) => parts.join(":"));
    const day = fc.constantFrom("2021-03-22", "2021-09-22", "2024-03-10", "2024-11-03", "2016-03-27");
    const zone = fc.constantFrom("Asia/Tehran", "America/New_York", "Europe/Istanbul", "Asia/Kathmandu");
    fc.assert(
      fc.property(day, clock, clock, zone, (on, startTime, endTime, timeZone) => {
        const read = instantsOf({ earliest: on, latest: on, lastDay: null, startTime, endTime, timeZone });
        if (read.ok) {
          const { startsAt, endsAt } = read.value;
          expect(endsAt && startsAt && endsAt > startsAt).toBe(true);
        } else expect(read.refused.reason).toBe("ends_before_it_begins");
      }),
    );
  });
});

describe("what a move takes along", () => {
  const was = { ...base, lastDay: "2017-12-22", endTime: "12:30" };
  const hours = { startTime: "10:00", endTime: "12:30", timeZone: "Asia/Tehran" };
  const nothing = { lastDay: null, startTime: null, endTime: null, timeZone: null };

  test.each<[string, WallSchedule, string, string, unknown]>([
    [
      "from day to day: hours and length",
      was,
      "2018-02-27",
      "2018-02-27",
      { ...hours, lastDay: "2018-03-01" },
    ],
    [
      "a meeting of one day",
      { ...was, lastDay: null },
      "2018-01-02",
      "2018-01-02",
      { ...hours, lastDay: null },
    ],
    ["to a month: nothing", was, "2018-01-01", "2018-01-31", nothing],
    ["from a month: nothing", { ...base, latest: "2017-12-31" }, "2018-01-02", "2018-01-02", nothing],
  ])("%s", (_, before, earliest, latest, expected) => {
    expect(takenAlong(before, { earliest, latest })).toEqual(expected);
  });
});

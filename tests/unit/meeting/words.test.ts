import { describe, expect, test } from "vitest";
import { agendaSections } from "@/components/meeting/agenda-sections";
import { clockNotes, timeOf, typedDate, whenOf } from "@/components/meeting/words";
import type { MeetingRecord, MeetingShape } from "@/lib/meeting/schema";

const time: NonNullable<MeetingRecord["time"]> = {
  start: "10:00",
  end: "12:30",
  zone: "Asia/Tehran",
  startsAt: "2019-03-04T06:30:00.000Z",
  endsAt: "2019-03-04T09:00:00.000Z",
  startClock: "once",
  endClock: "once",
};

describe("hours in words", () => {
  test("are those of the venue, with UTC beside them", () => {
    expect(timeOf(time)).toBe("10:00 to 12:30 by the clocks of Asia/Tehran (06:30 to 09:00 UTC)");
    expect(timeOf({ ...time, end: null, endsAt: null, endClock: null })).toBe(
      "10:00 by the clocks of Asia/Tehran (06:30 UTC)",
    );
    expect(timeOf({ ...time, zone: "UTC" })).toBe("10:00 to 12:30 UTC");
  });

  test("say what was made of an hour that the clocks skip or repeat, and nothing of others", () => {
    expect(clockNotes(time)).toEqual([]);
    const skipped = {
      ...time,
      start: "00:30",
      startsAt: "2021-03-21T21:00:00.000Z",
      startClock: "skipped",
    } as const;
    expect(clockNotes(skipped)).toEqual(["The clocks skip 00:30 that day; it counts as 01:30."]);
    expect(clockNotes({ ...time, endClock: "repeated" })).toEqual([
      "The clocks show 12:30 twice that day; the first is meant.",
    ]);
  });
});

describe("a date to be typed again", () => {
  const on = { earliest: null, latest: null, calendar: "gregorian" } as const;
  test.each([
    ["in the source's words", { ...on, edtf: "2019-03", printed: "March 2019" }, "March 2019"],
    [
      "as it is stored where the words are no date",
      { ...on, edtf: "2010-07?", printed: "July, no year" },
      "2010-07?",
    ],
    [
      "as it is stored where the words mean another",
      { ...on, edtf: "2022-08-31?", printed: "31 August 2022" },
      "2022-08-31?",
    ],
    ["as it is stored where there are none", { ...on, edtf: "2019", printed: null }, "2019"],
    ["empty", null, ""],
  ])("%s", (_, date, typed) => {
    expect(typedDate(date)).toBe(typed);
  });

  test("a meeting of several days says both", () => {
    const first = {
      edtf: "2019-03-04",
      earliest: "2019-03-04",
      latest: "2019-03-04",
      printed: null,
    } as const;
    expect(whenOf({ on: { ...first, calendar: "gregorian" }, lastDay: "2019-03-06" })).toBe(
      "4 March 2019 to 6 March 2019",
    );
  });
});

describe("the agenda's sections", () => {
  const meeting = (reference: string, earliest: string | null, latest = earliest) =>
    ({
      reference,
      on: earliest || latest ? { edtf: "", earliest, latest, printed: null, calendar: "gregorian" } : null,
    }) as MeetingShape;
  const shown = (coming: MeetingShape[], past: MeetingShape[]) =>
    agendaSections(coming, past).map(({ title, meetings }) => [
      title,
      ...meetings.map((one) => one.reference),
    ]);

  test("put what is coming first, then the past by year, the undated last", () => {
    expect(
      shown(
        [meeting("M-9", "2030-01-01")],
        [
          meeting("M-5", "2019-03-04"),
          meeting("M-4", "2019-01-01"),
          meeting("M-3", null, "2017-12-18"),
          meeting("M-1", null),
        ],
      ),
    ).toEqual([
      ["Coming", "M-9"],
      ["Held and past · 2019", "M-5", "M-4"],
      ["2017", "M-3"],
      ["Date unknown", "M-1"],
    ]);
  });

  test("say nothing of what is not there", () => {
    expect(shown([], [])).toEqual([]);
    expect(shown([meeting("M-2", "2030-01-01")], [])).toEqual([["Coming", "M-2"]]);
    expect(shown([], [meeting("M-1", null)])).toEqual([["Date unknown", "M-1"]]);
  });
});

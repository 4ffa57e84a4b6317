import { expect, test } from "vitest";
import {
  gapsOf,
  missingMeetings,
  runsOf,
  sayGaps,
  sayOrdinals,
  seriesOf,
} from "@/lib/working-group/rules/series";

const meeting = (
  number: number,
  ordinal: number | null,
  earliest: string | null = null,
  latest = earliest,
) => ({
  number,
  ordinal,
  earliest,
  latest,
  status: "held",
});
const numbered = (...ordinals: number[]) => ordinals.map((ordinal, at) => meeting(at + 1, ordinal));

test("gaps between are told from what came before", () => {
  expect(gapsOf(numbered(1, 4, 5, 7))).toEqual({ earlier: 0, between: [2, 3, 6] });
  expect(gapsOf(numbered(27))).toEqual({ earlier: 26, between: [] });
  expect(gapsOf(numbered(13, 11))).toEqual({ earlier: 10, between: [12] });
  expect(gapsOf([meeting(1, null)])).toEqual({ earlier: 0, between: [] });
});

test("numbers are said in runs", () => {
  expect(runsOf([2, 3, 4, 8])).toEqual([
    { first: 2, last: 4 },
    { first: 8, last: 8 },
  ]);
  expect(sayOrdinals([2])).toBe("2nd");
  expect(sayOrdinals([2, 3])).toBe("2nd and 3rd");
  expect(sayOrdinals([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe("1st to 10th");
  expect(sayOrdinals([2, 6, 8, 9, 10])).toBe("2nd, 6th and 8th to 10th");
});

test("gaps are said, and a series that begins late is not listed number by number", () => {
  expect(sayGaps(gapsOf(numbered(1, 3, 4, 5, 7)))).toEqual([
    "The 2nd and 6th meetings are not on record, though later ones are.",
  ]);
  expect(sayGaps(gapsOf(numbered(27)))).toEqual(["26 earlier meetings are not in the register."]);
  expect(sayGaps(gapsOf(numbered(2, 4)))).toEqual([
    "The 3rd meeting is not on record, though a later one is.",
    "One earlier meeting, the 1st, is not in the register.",
  ]);
  expect(sayGaps(gapsOf([]))).toEqual([]);
});

test("a meeting that the numbering implies lies between its neighbours", () => {
  const series = [
    meeting(1, 1, "2017-07-01", "2017-07-31"),
    meeting(2, 4, "2019-03-04"),
    { ...meeting(3, 5, "2020-12-01"), status: "announced" },
    meeting(4, 7, "2025-10-01", "2025-10-31"),
  ];
  expect(missingMeetings(series)).toEqual([
    { ordinal: 2, earliest: "2017-07-01", latest: "2019-03-04", mayBeOnRecord: false },
    { ordinal: 3, earliest: "2017-07-01", latest: "2019-03-04", mayBeOnRecord: false },
    { ordinal: 6, earliest: "2019-03-04", latest: "2025-10-31", mayBeOnRecord: false },
  ]);
  expect(missingMeetings([meeting(1, 1, "2020-01-01"), meeting(2, 3, "2019-01-01")])).toEqual([
    { ordinal: 2, earliest: null, latest: "2019-01-01", mayBeOnRecord: false },
  ]);
  expect(missingMeetings([meeting(1, 3)])).toEqual([
    { ordinal: 1, earliest: null, latest: null, mayBeOnRecord: false },
    { ordinal: 2, earliest: null, latest: null, mayBeOnRecord: false },
  ]);
});

test("what was held without a number may be one that the numbering leaves out", () => {
  const series = [
    meeting(1, null, "2018-03-03"),
    meeting(2, 2, "2019-03-03"),
    meeting(3, 4, "2021-03-03"),
    meeting(4, null, "2020-03-03"),
    { ...meeting(5, null, "2020-05-03"), status: "cancelled" },
  ];
  expect(missingMeetings(series).map(({ ordinal, mayBeOnRecord }) => [ordinal, mayBeOnRecord])).toEqual([
    [1, true],
    [3, true],
  ]);
  expect(missingMeetings(series.slice(1)).map(({ mayBeOnRecord }) => mayBeOnRecord)).toEqual([false, true]);
  expect(sayGaps(gapsOf(series), 2)).toEqual([
    "The 3rd meeting is not on record by number, though a later one is.",
    "One earlier meeting, the 1st, is not in the register by number.",
    "2 meetings on record without a number may be among them.",
  ]);
  expect(sayGaps(gapsOf(numbered(2)), 1)).toEqual([
    "One earlier meeting, the 1st, is not in the register by number.",
    "A meeting on record without a number may be it.",
  ]);
});

const rows = (meetings: ReturnType<typeof meeting>[]) =>
  seriesOf(meetings).map((row) =>
    row.kind === "meeting"
      ? `M-${row.meeting.number}`
      : row.runs.map(({ first, last }) => `${first}–${last}`).join(" "),
  );

test("the series runs from the latest, with the gaps where they belong", () => {
  expect(
    rows([
      meeting(1, 1, "2017-07-01"),
      meeting(2, null, null, "2017-12-18"),
      meeting(3, 3, "2018-10-01"),
      meeting(4, 4, "2019-03-04"),
      meeting(5, 5, "2020-12-01"),
      meeting(6, 5, "2022-08-31"),
      meeting(7, 7, "2025-10-01"),
    ]),
  ).toEqual(["M-7", "6–6", "M-6", "M-5", "M-4", "M-3", "2–2", "M-2", "M-1"]);
  expect(rows(numbered(27))).toEqual(["M-1", "1–26"]);
});

test("what has no date stands by its ordinal, and without one last of all", () => {
  expect(
    rows([meeting(1, 1, "2017-01-01"), meeting(2, 3, "2019-01-01"), meeting(3, 2), meeting(4, null)]),
  ).toEqual(["M-2", "M-3", "M-1", "M-4"]);
});

test("a number out of the order of time leaves no gap where there is none", () => {
  expect(
    rows([meeting(1, 2, "2017-01-01"), meeting(2, 1, "2018-01-01"), meeting(3, 4, "2019-01-01")]),
  ).toEqual(["M-3", "3–3", "M-2", "M-1"]);
});

import { describe, expect, test } from "vitest";
import { importWhen, summaryOf, toWrite } from "@/components/meeting/import-words";
import type { MeetingImportReport } from "@/lib/meeting/schema/import";

const times = { lastDay: null, startTime: null, endTime: null, timeZone: null };

describe("when an event is, in words", () => {
  test.each([
    [times, "4 June 2030"],
    [{ ...times, lastDay: "2030-06-06" }, "4 to 6 June 2030"],
    [{ ...times, lastDay: "2031-01-02" }, "4 June 2030 to 2 January 2031"],
    [{ ...times, startTime: "09:30", timeZone: "Asia/Tehran" }, "4 June 2030, 09:30, Asia/Tehran"],
    [
      { lastDay: "2030-06-05", startTime: "22:30", endTime: "01:00", timeZone: "UTC" },
      "4 June 2030, 22:30 to 5 June 2030, 01:00, UTC",
    ],
  ])("%j", (given, words) => {
    expect(importWhen(given, "2030-06-04")).toBe(words);
  });
});

test("a report is summed up in the words of before or after", () => {
  const report: MeetingImportReport = {
    dryRun: true,
    counts: { created: 1200, updated: 1, unchanged: 0, skipped: 0, conflict: 2, refused: 0 },
    notices: [],
    rows: [],
  };
  expect(summaryOf(report)).toBe("0 events: 1,200 new, 1 changes, 2 conflict");
  expect(summaryOf({ ...report, dryRun: false })).toBe("0 events: 1,200 made, 1 changed, 2 conflict");
  expect(toWrite(report)).toBe(1201);
});

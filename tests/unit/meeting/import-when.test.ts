import { describe, expect, test } from "vitest";
import { readImport } from "@/lib/meeting/rules/import/row";
import { WINDOWS_ZONES } from "@/lib/time/windows-zones";
import { zoneName } from "@/lib/time/zone";
import { calendarFile } from "@/tests/factories/calendar-file";

function rowOf(lines: string[], zone = "Europe/Istanbul") {
  const read = readImport(calendarFile(["UID:1", ...lines]), zone);
  const row = read.ok ? read.value.rows[0] : undefined;
  if (!row) throw new Error("no row");
  return row;
}

test("every Windows name leads to a zone that is known here", () => {
  const unknown = Object.entries(WINDOWS_ZONES).filter(([, zone]) => zoneName(zone) === null);
  expect(unknown).toEqual([]);
});

describe("times", () => {
  test.each([
    [
      "in a gap",
      "DTSTART;TZID=Europe/Berlin:20300331T023000",
      "02:30",
      "2030-03-31T01:30:00.000Z",
      "skip 02:30 on 2030-03-31: it counts as 03:30",
    ],
    [
      "in a fold",
      "DTSTART;TZID=Europe/Berlin:20301027T023000",
      "02:30",
      "2030-10-27T00:30:00.000Z",
      "show 02:30 twice on 2030-10-27: the first is meant",
    ],
    [
      "of no zone",
      "DTSTART:20300604T093000",
      "09:30",
      "2030-06-04T06:30:00.000Z",
      "names no zone, and is taken by the clocks of Europe/Istanbul",
    ],
    ["with seconds", "DTSTART:20300604T093059Z", "12:30", "2030-06-04T09:30:00.000Z", "seconds are left out"],
  ])("%s are resolved by the rule, and it is said", (_, line, start, instant, notice) => {
    const { said, notices } = rowOf([line]);
    expect(said?.when).toMatchObject({ startTime: start, startsAt: instant });
    expect(notices.join(" ")).toContain(notice);
  });

  test("an instant that the clocks show for another one too is told in UTC", () => {
    const row = rowOf(["DTSTART:20301027T013000Z", "DTEND:20301027T030000Z"], "Europe/Berlin");
    expect(row.said?.when).toMatchObject({ startTime: "01:30", endTime: "03:00", timeZone: "UTC" });
    expect(row.notices).toEqual([
      "The clocks of Europe/Berlin show its time twice on that day, so that it is told in UTC.",
    ]);
  });

  test("an end that is the beginning says nothing, a day's that is its own is that day", () => {
    expect(rowOf(["DTSTART:20300604T093000Z", "DTEND:20300604T093000Z"]).said?.when.endTime).toBeNull();
    expect(rowOf(["DTSTART:20300604", "DTEND:20300604"]).said?.when).toMatchObject({
      on: "2030-06-04",
      lastDay: null,
    });
    expect(rowOf(["DTSTART:20300604", "DTEND:20300605"]).said?.when.lastDay).toBeNull();
  });
});

describe("what is no time is refused in a sentence that names the line", () => {
  test.each([
    [["SUMMARY:No date"], "no DTSTART"],
    [["DTSTART:"], "DTSTART on line 6 is no date: it is empty"],
    [["DTSTART:tomorrow"], "DTSTART on line 6 is no date: tomorrow"],
    [["DTSTART:20300230"], "There is no 30 February 2030"],
    [["DTSTART:20301301T100000"], "There is no month 13"],
    [["DTSTART:20300604T240000"], "is no date"],
    [["DTSTART:00000101"], "Years run from 0001 to 9999"],
    [["DTSTART:99991231"], "The year 9999 is none of a meeting"],
    [["DTSTART:16010101T000000Z"], "The year 1601 is none of a meeting"],
    [["DTSTART:20300604", "DTEND:20300603"], "ends before it begins"],
    [["DTSTART:20300604T100000Z", "DTEND:20300604T095900Z"], "ends before it begins"],
    [["DTSTART:20300604T100000Z", "DURATION:-PT1H"], "ends before it begins"],
    [["DTSTART:20300604T100000Z", "DURATION:P"], "DURATION on line 7 is none"],
    [["DTSTART:20300604T100000Z", "DURATION:P99999DT99999H"], "ends after the year 2199"],
    [["DTSTART:20300604", "DTEND:20300605T100000Z"], "begins with a day and ends with a time"],
    [["DTSTART:20300604T100000Z", "DTEND:20300605"], "begins with a time and ends with a day"],
    [["DTSTART;TZID=Middle-earth/Shire:20300604T100000"], "“Middle-earth/Shire”, which is no time zone"],
    [['DTSTART;TZID="tzone://Microsoft/Custom":20300604T100000'], "no time zone that is known here"],
    [["DTSTART;TZID=+03:00:20300604T100000"], "is no date"],
    [['DTSTART;TZID="+03:00":20300604T100000'], "“+03:00”, which is no time zone"],
    [["DTSTART:20300604", "DTSTART:20300605"], "two of DTSTART that differ, on lines 6 and 7"],
  ])("%j", (lines, sentence) => {
    const row = rowOf(lines);
    expect(row.said).toBeNull();
    expect(row.why?.result).toBe("refused");
    expect(row.why?.message).toContain(sentence);
  });
});

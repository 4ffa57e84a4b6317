import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_EVENTS } from "@/lib/meeting/rules/import/events";
import { contentLines, LONGEST_LINE } from "@/lib/meeting/rules/import/lines";
import { readImport } from "@/lib/meeting/rules/import/row";
import { calendarFile, eventLines } from "@/tests/factories/calendar-file";

const ZONE = "Asia/Tehran";
const read = (text: string) => readImport(text, ZONE);

/** Result and sentence of each row. */
function told(text: string) {
  const answer = read(text);
  if (!answer.ok) return answer.reason;
  return answer.value.rows.map(({ said, why }) => (said ? "read" : why?.message));
}

describe("what is broken is told of its own event", () => {
  test.each<[string, string[], string]>([
    ["no UID", ["DTSTART:20300604"], "has no UID"],
    [
      "a UID of 2,000 characters",
      [`UID:${"u".repeat(2000)}`, "DTSTART:20300604"],
      "The UID is longer than 480",
    ],
    [
      "a line that is none",
      eventLines("1", "20300604", "SUMMARY:One", "and the rest of it"),
      "Line 14 is no line",
    ],
    ["NUL", eventLines("1", "20300604", "SUMMARY:a\u0000b"), "NUL, or half of a pair"],
    ["half of a pair", eventLines("1", "20300604", "LOCATION:a\ud800b"), "NUL, or half of a pair"],
    ["NUL in the UID", eventLines("n\u00001", "20300604"), "NUL, or half of a pair"],
    ["half of a pair in the UID", eventLines("n\ud8001", "20300604"), "NUL, or half of a pair"],
    ["another charset", eventLines("1", "20300604", "SUMMARY:T\ufffdrkiye"), "Line 13 is not in UTF-8"],
    [
      "a line of 4 MB",
      eventLines("1", "20300604", `SUMMARY:${"x".repeat(4_000_000)}`),
      "Line 13 is longer than 65,536",
    ],
    ["deep nesting", eventLines("1", "20300604", ...Array(50_000).fill("BEGIN:X")), "nested deeper than 8"],
    [
      "a part without its end",
      eventLines("1", "20300604", "BEGIN:VALARM"),
      "A part within the event has no end",
    ],
    [
      "an end of nothing",
      eventLines("1", "20300604", "END:VALARM"),
      "ends a part that it does not begin: VALARM",
    ],
    ["a rule that repeats it", eventLines("1", "20300604", "RRULE:FREQ=SECONDLY"), "repeats by rule"],
    [
      "a bomb of dates",
      eventLines("1", "20300604", ...Array(9000).fill("RDATE:20300605,20300606")),
      "repeats by rule",
    ],
    [
      "20,000 lines",
      eventLines("1", "20300604", ...Array(20_000).fill("ATTENDEE:mailto:a@b")),
      "more than 10,000 lines",
    ],
    ["a slot of our own feed", eventLines("slot.x.any.2030-01-01.1@entente"), "a slot that falls due"],
  ])("%s", (_, lines, sentence) => {
    const answers = told(calendarFile(eventLines("before"), lines, eventLines("after")));
    expect(answers).toEqual(["read", expect.stringContaining(sentence), "read"]);
  });

  test("a missing END:VEVENT costs the one event, a missing end of the file its last", () => {
    const text = calendarFile(eventLines("1"), eventLines("2"), eventLines("3"));
    const first = text.replace("END:VEVENT\r\n", "");
    expect(told(first)).toEqual([expect.stringContaining("no END:VEVENT"), "read", "read"]);
    const cut = read(text.slice(0, text.lastIndexOf("END:VEVENT")));
    expect(cut).toMatchObject({
      ok: true,
      value: { notices: ["The file has no END:VCALENDAR: it may be cut off."] },
    });
    expect(told(text.slice(0, text.lastIndexOf("END:VEVENT")))).toEqual([
      "read",
      "read",
      expect.stringContaining("no end"),
    ]);
  });

  test("the second of two events with one UID is refused, overrides of a series are their own", () => {
    expect(
      told(
        calendarFile(
          eventLines("1"),
          eventLines("1", "20300705"),
          eventLines("1", "20300806", "RECURRENCE-ID;VALUE=DATE:20300805"),
        ),
      ),
    ).toEqual(["read", "The event on line 4 has the same UID. That one is read; this one is not.", "read"]);
  });

  test("what is too long for a meeting is cut between letters, and it is said", () => {
    const answer = read(
      calendarFile(
        eventLines("1", "20300604", `SUMMARY:${"👩‍✈️".repeat(400)}`, `LOCATION:${"ş".repeat(300)}`),
      ),
    );
    const row = answer.ok ? answer.value.rows[0] : undefined;
    expect([...(row?.said?.title ?? "")]).toHaveLength(300);
    expect(row?.said?.title?.isWellFormed()).toBe(true);
    expect([...(row?.said?.place ?? "")]).toHaveLength(200);
    expect(row?.notices).toHaveLength(2);
  });
});

describe("a file that is none, or too much of one, is refused in one sentence", () => {
  test.each([
    ["no calendar", "A letter.\nIt has lines.", "no iCalendar file"],
    ["a picture", "\u0089PNG\u0000\u0001\u0002\ufffd\ufffd", "no iCalendar file"],
    ["UTF-16", [..."BEGIN:VCALENDAR"].map((letter) => `${letter}\u0000`).join(""), "no iCalendar file"],
    ["another calendar's days", "BEGIN:VCALENDAR\nCALSCALE:PERSIAN\nEND:VCALENDAR", "CALSCALE:PERSIAN"],
    [
      "5,001 events",
      calendarFile(...Array.from({ length: MOST_EVENTS + 1 }, (_, at) => eventLines(String(at)))),
      "more than 5,000 events",
    ],
    [
      "a million beginnings of events",
      `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\n".repeat(350_000)}`,
      "more than 5,000 events",
    ],
    ["50 MB of nothing", "\n".repeat(50_000_000), "no iCalendar file"],
  ])("%s", (_, text, sentence) => {
    expect(told(text)).toContain(sentence);
  });

  test("a million beginnings of anything make no event, and end", () => {
    expect(read(`BEGIN:VCALENDAR\n${"BEGIN:X\n".repeat(1_000_000)}`)).toMatchObject({
      ok: true,
      value: { rows: [] },
    });
    const zones = "BEGIN:VTIMEZONE\nTZID:a\nX-LIC-LOCATION:b\nEND:VTIMEZONE\nbroken\n".repeat(100_000);
    expect(read(`BEGIN:VCALENDAR\n${zones}`)).toMatchObject({ ok: true, value: { rows: [] } });
  });
});

const word = fc.constantFrom(
  ...'BEGIN:VCALENDAR|BEGIN:VEVENT|END:VEVENT|END:VCALENDAR|BEGIN:VTIMEZONE|END:VTIMEZONE|BEGIN:VALARM|END:VALARM|UID:|DTSTART|DTEND|DURATION:|;VALUE=DATE|;TZID=|:|;|"|20300604|T100000|Z|RRULE:|SUMMARY:|\\n|\\\\|Turkey Standard Time|PT1H|\u0000|\ud800|0000|9999'.split(
    "|",
  ),
);
const noise = fc
  .array(
    fc.oneof(
      word,
      word,
      fc.constantFrom("\r\n", "\n", "\r", "\n "),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    {
      maxLength: 200,
    },
  )
  .map((parts) => parts.join(""));

describe("whatever the text", () => {
  test("reading never throws, and each row is read or says why not", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const answer = read(`BEGIN:VCALENDAR\n${text}`);
        if (!answer.ok) return answer.reason !== "";
        return answer.value.rows.every(({ said, why, uid }) =>
          said === null ? (why?.message ?? "") !== "" : why === null && uid !== null && uid !== "",
        );
      }),
      { numRuns: 500 },
    );
  });

  test("lines are bounded, in order, and nothing of an ordinary one is lost", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const lines = [...contentLines(text)];
        const numbers = lines.map(({ number }) => number);
        const kept = lines.map((line) => line.text).join("");
        return (
          lines.every((line) => line.text.length <= LONGEST_LINE) &&
          numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)) &&
          kept.length <= text.length
        );
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { readImport } from "@/lib/meeting/rules/import/row";

function rowsOf(text: string, zone = "Europe/Istanbul") {
  const read = readImport(text, zone);
  if (!read.ok) throw new Error(read.reason);
  return read.value.rows;
}

const file = (...lines: string[]) => lines.join("\r\n");

describe("what the common programs write", () => {
  test("Outlook: Windows' zone names with a VTIMEZONE of rules, an alarm, lines folded in the middle of words", () => {
    const [row, whole] = rowsOf(
      file(
        "BEGIN:VCALENDAR",
        "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "BEGIN:VTIMEZONE",
        "TZID:Turkey Standard Time",
        "BEGIN:STANDARD",
        "DTSTART:16010101T000000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0300",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "CLASS:PUBLIC",
        "CREATED:20291102T081500Z",
        "DESCRIPTION:Agenda:\\n1. Crossings\\, gates\\n2. Smuggling\\; fuel\\n",
        'DTEND;TZID="Turkey Standard Time":20300604T123000',
        "DTSTAMP:20291102T081500Z",
        'DTSTART;TZID="Turkey Standard Time":20300604T093000',
        "LAST-MODIFIED:20291103T091500Z",
        "LOCATION:Ankara\\, Interior Ministry",
        "PRIORITY:5",
        "SEQUENCE:2",
        "SUMMARY;LANGUAGE=en-us:8th Joint Work",
        " ing Group",
        "TRANSP:OPAQUE",
        "UID:040000008200E00074C5B7101A82E0080000000",
        "\t0C0FF",
        "X-ALT-DESC;FMTTYPE=text/html:<html><body>x:y;z</body></html>",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "BEGIN:VALARM",
        "TRIGGER:-PT15M",
        "ACTION:DISPLAY",
        "DESCRIPTION:Reminder",
        "END:VALARM",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:all-day",
        "DTSTART;VALUE=DATE:20300701",
        "DTEND;VALUE=DATE:20300704",
        "SUMMARY:Visit",
        "END:VEVENT",
        "END:VCALENDAR",
      ),
    );
    expect(row).toMatchObject({
      line: 14,
      uid: "040000008200E00074C5B7101A82E00800000000C0FF",
      sequence: 2,
      changed: "2029-11-03T09:15:00.000Z",
      note: "Agenda:\n1. Crossings, gates\n2. Smuggling; fuel",
      notices: [],
      why: null,
      said: {
        title: "8th Joint Working Group",
        place: "Ankara, Interior Ministry",
        status: "scheduled",
        when: {
          on: "2030-06-04",
          lastDay: null,
          startTime: "09:30",
          endTime: "12:30",
          timeZone: "Europe/Istanbul",
          startsAt: "2030-06-04T06:30:00.000Z",
          endsAt: "2030-06-04T09:30:00.000Z",
        },
      },
    });
    expect(whole?.said?.when).toMatchObject({ on: "2030-07-01", lastDay: "2030-07-03", startTime: null });
  });

  test("Google: times in UTC are told by the clocks that were chosen, tentative is planned", () => {
    const [row] = rowsOf(
      file(
        "BEGIN:VCALENDAR",
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "X-WR-TIMEZONE:Asia/Tehran",
        "BEGIN:VEVENT",
        "DTSTART:20300604T063000Z",
        "DTEND:20300604T090000Z",
        "UID:7kukuqrfedlm2f9t0vr42q2b9k@google.com",
        "STATUS:TENTATIVE",
        "SUMMARY:Uzmanlar toplantısı",
        "URL:https://calendar.example/e/1",
        "END:VEVENT",
        "END:VCALENDAR",
      ),
      "Asia/Tehran",
    );
    expect(row).toMatchObject({
      note: "https://calendar.example/e/1",
      notices: ["Written in UTC, and told by the clocks of Asia/Tehran."],
      said: {
        status: "planned",
        place: null,
        when: { startTime: "10:00", endTime: "12:30", timeZone: "Asia/Tehran" },
      },
    });
  });

  test("Apple: a zone by its IANA name, an end in another one, a duration", () => {
    const [two, duration, days] = rowsOf(
      file(
        "BEGIN:VCALENDAR",
        "PRODID:-//Apple Inc.//macOS 14.1//EN",
        "BEGIN:VEVENT",
        "UID:E2C3-1",
        "DTSTART;TZID=Europe/Istanbul:20300604T100000",
        "DTEND;TZID=Asia/Tehran:20300604T130000",
        "SUMMARY:Flight of the delegation",
        'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Esenboğa: gate; 4":geo:40.1,32.9',
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:E2C3-2",
        "DTSTART;TZID=Europe/Istanbul:20300604T233000",
        "DURATION:PT2H",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:E2C3-3",
        "DTSTART;VALUE=DATE:20300604",
        "DURATION:P1W",
        "END:VEVENT",
        "END:VCALENDAR",
      ),
    );
    expect(two).toMatchObject({
      notices: ["Its end is by the clocks of Asia/Tehran, and told by those of Europe/Istanbul."],
      said: { when: { startTime: "10:00", endTime: "12:30", timeZone: "Europe/Istanbul" } },
    });
    expect(duration?.said).toMatchObject({ title: null, when: { lastDay: "2030-06-05", endTime: "01:30" } });
    expect(days?.said?.when).toMatchObject({ on: "2030-06-04", lastDay: "2030-06-10" });
  });

  test("khal and older Linux programs: LF, prefixed zone names, X-LIC-LOCATION, zones after the events", () => {
    const rows = rowsOf(
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:khal-1",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Istanbul:20300604T100000",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:khal-2",
        "DTSTART;TZID=My zone:20300604T100000",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "TZID:My zone",
        "X-LIC-LOCATION:America/Argentina/Buenos_Aires",
        "END:VTIMEZONE",
        "END:VCALENDAR",
      ].join("\n"),
    );
    expect(rows.map(({ said }) => said?.when.timeZone)).toEqual([
      "Europe/Istanbul",
      "America/Argentina/Buenos_Aires",
    ]);
  });

  test("a cancellation is said by the event, or by its calendar", () => {
    const events = (method: string, status: string) =>
      rowsOf(
        file(
          "BEGIN:VCALENDAR",
          `METHOD:${method}`,
          ...["BEGIN:VEVENT", "UID:1", "DTSTART:20300604", `STATUS:${status}`, "END:VEVENT"],
          "END:VCALENDAR",
        ),
      ).map(({ said }) => said?.status);
    expect(events("PUBLISH", "CANCELLED")).toEqual(["cancelled"]);
    expect(events("CANCEL", "CONFIRMED")).toEqual(["cancelled"]);
    expect(events("REQUEST", "CONFIRMED")).toEqual(["scheduled"]);
    expect(events("REQUEST", "of no known kind")).toEqual(["scheduled"]);
  });
});

import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { CALENDAR_FOOT, calendarHead, eventText, timeZoneText } from "@/lib/feed/icalendar";
import type { FeedEvent } from "@/lib/feed/rules";
import { localToInstant } from "@/lib/time/zone";

const event: FeedEvent = {
  uid: "0190@entente",
  sequence: 2,
  changed: "2026-11-01T10:00:00.123Z",
  when: { kind: "days", first: "2019-03-04", after: "2019-03-06" },
  summary: "Görüşme: «سفر», smuggling; arms \\ alcohol",
  description: "First line\nsecond, with a \u2028separator and a \u0007bell\nhttps://register.example/x",
  location: "Ankara",
  url: "https://register.example/dossiers/irn-tur/meetings/M-4",
  status: "CANCELLED",
};

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)) };
}
const whole = (inside: string) => calendarHead("Iran, Turkey: meetings") + inside + CALENDAR_FOOT;

test("text comes back as it went in, without what iCalendar cannot carry", () => {
  const { calendar, events } = parse(whole(eventText(event)));
  expect(calendar.getFirstPropertyValue("name")).toBe("Iran\\, Turkey: meetings");
  const [read] = events;
  expect(read?.summary).toBe(event.summary);
  expect(read?.description).toBe(
    "First line\nsecond, with a \nseparator and a  bell\nhttps://register.example/x",
  );
  expect(read?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(String(read?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-01T10:00:00Z");
  expect([read?.uid, read?.sequence]).toEqual(["0190@entente", 2]);
});

test("days are dates with an exclusive end, and nobody is busy", () => {
  const text = eventText(event);
  expect(text).toContain(
    "DTSTART;VALUE=DATE:20190304\r\nDTEND;VALUE=DATE:20190306\r\nTRANSP:TRANSPARENT\r\n",
  );
  expect(text).not.toContain("RRULE");
});

test.each([
  // Before, between and after changes of the clocks; in a gap and in a fold.
  ["Asia/Tehran", "2019-03-04T10:00"],
  ["Asia/Tehran", "2019-07-04T10:00"],
  ["Asia/Tehran", "2022-09-21T23:30"],
  ["Asia/Tehran", "2023-07-04T10:00"],
  ["Europe/Istanbul", "2015-11-01T10:00"],
  ["Europe/Istanbul", "2016-01-15T10:00"],
  ["Europe/Istanbul", "2018-01-15T10:00"],
  ["Europe/Helsinki", "2019-10-27T03:30"],
  ["America/New_York", "2019-11-03T01:30"],
  ["Asia/Kathmandu", "2019-01-01T00:00"],
])("a reader finds the instant of %s at %s", (zone, start) => {
  const told = localToInstant(start, zone);
  if (!told.ok) throw new Error(told.reason);
  const instant = told.value.instant.toISOString();
  const year = Number(start.slice(0, 4));
  const when = { kind: "hours", zone, start: instant, end: null } as const;
  const { calendar, events } = parse(
    whole(timeZoneText(zone, year - 1, year + 1) + eventText({ ...event, when })),
  );
  expect(calendar.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid")).toBe(zone);
  expect(events[0]?.startDate.toJSDate().toISOString()).toBe(instant);
  // A time that comes twice is told in UTC, every other by the clocks of the place.
  const stated = events[0]?.component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  expect(stated).toBe(told.value.wall === "repeated" ? undefined : zone);
});

test("an end is told like a beginning", () => {
  const when = {
    kind: "hours",
    zone: "Asia/Tehran",
    start: "2019-03-04T06:30:00Z",
    end: "2019-03-04T12:00:00Z",
  } as const;
  expect(eventText({ ...event, when })).toContain(
    "DTSTART;TZID=Asia/Tehran:20190304T100000\r\nDTEND;TZID=Asia/Tehran:20190304T153000\r\n",
  );
});

test("the lines of an event are those that ical.js writes", () => {
  const word = fc.string({ unit: "grapheme", maxLength: 60 });
  const piece = fc.oneof(word, fc.constantFrom("; ", ", ", "\\", "\n", "Görüşme", "«سفر»"));
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, text, fc.option(text), (summary, description, location) => {
      const written = eventText({ ...event, summary, description, location });
      const read = parse(whole(written)).calendar.getAllSubcomponents("vevent")[0];
      const unfolded = (lines: string) => lines.replaceAll("\r\n ", "").trimEnd();
      // ical.js writes what it read by its own rules of escaping, and folds where it will.
      expect(unfolded(written)).toBe(unfolded(String(read)));
    }),
  );
});

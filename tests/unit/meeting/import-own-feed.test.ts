import fc from "fast-check";
import { expect, test } from "vitest";
import { CALENDAR_FOOT, calendarHead, eventText, timeZoneText } from "@/lib/feed/icalendar";
import { eventOfMeeting, type FeedMeeting } from "@/lib/feed/rules";
import type { MeetingStatus } from "@/lib/meeting/rules";
import { MEETING_STATUSES } from "@/lib/meeting/rules";
import { type Here, mergeOwn } from "@/lib/meeting/rules/import/merge";
import { plainTitle, saidByFeed } from "@/lib/meeting/rules/import/own";
import { readImport } from "@/lib/meeting/rules/import/row";
import { addDays } from "@/lib/time/day";
import { localToInstant } from "@/lib/time/zone";

const TODAY = "2026-11-24";
const LINK = "https://register.example/dossiers/irn-tur/meetings/M-4";

const zones = ["Asia/Tehran", "Europe/Istanbul", "America/New_York", "Asia/Kathmandu"] as const;
const hour = fc.integer({ min: 0, max: 23 * 60 }).map((minutes) => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${hours}:${rest}`;
});
// But for the sign of a letter that was lost: an import takes it for a file that is not in UTF-8.
const text = fc.string({ unit: "grapheme", maxLength: 80 }).filter((one) => !one.includes("\ufffd"));

/** A meeting as the feed reads it: of a day, of several, by the clock, or of a partial date. */
const meeting: fc.Arbitrary<FeedMeeting> = fc
  .record({
    id: fc.uuid(),
    title: text.filter((title) => title.trim() !== ""),
    status: fc.constantFrom<MeetingStatus>(...MEETING_STATUSES),
    place: fc.option(text.filter((place) => place.trim() !== "")),
    online: fc.boolean(),
    offset: fc.integer({ min: -20_000, max: 20_000 }),
    days: fc.integer({ min: 0, max: 5 }),
    partial: fc.boolean(),
    start: fc.option(hour),
    zone: fc.constantFrom(...zones),
    lasts: fc.option(fc.integer({ min: 1, max: 600 })),
    sequence: fc.nat({ max: 50 }),
  })
  .map(({ offset, days, partial, start, zone, lasts, ...rest }) => {
    const first = addDays(TODAY, offset);
    const timed = !partial && start !== null && days === 0;
    const begins = timed ? localToInstant(`${first}T${start}`, zone) : null;
    const startsAt = begins?.ok ? begins.value.instant : null;
    return {
      ...rest,
      reference: "M-4",
      level: null,
      reason: null,
      on: { edtf: first, earliest: first, latest: partial ? addDays(first, 30) : first, printed: null },
      lastDay: !partial && !timed && days > 0 ? addDays(first, days) : null,
      startTime: timed ? start : null,
      timeZone: timed ? zone : null,
      startsAt: startsAt?.toISOString() ?? null,
      endsAt: startsAt && lasts ? new Date(startsAt.getTime() + lasts * 60_000).toISOString() : null,
      updatedAt: "2026-11-01T10:00:00Z",
      groups: "Joint Working Group",
    };
  });

const here: Here & { sequence: number; changed: string } = {
  ...{
    reference: "M-4",
    archived: false,
    isHistory: false,
    title: "",
    place: null,
    when: null,
    status: "planned",
  },
  ...{ sequence: 0, changed: "2026-11-01T10:00:00.000Z" },
};

test("what our own feed writes is read as the same meeting, whichever zone was chosen for it", () => {
  fc.assert(
    fc.property(meeting, fc.constantFrom(...zones), (one, chosen) => {
      const event = eventOfMeeting(one, TODAY, LINK);
      if (event === null) return;
      const file =
        calendarHead("Meetings") +
        (one.timeZone === null ? "" : timeZoneText(one.timeZone, 1970, 2090)) +
        eventText(event) +
        CALENDAR_FOOT;
      const read = readImport(file, chosen);
      const row = read.ok ? read.value.rows[0] : undefined;
      expect(row?.why ?? null).toBeNull();
      expect(row?.own).toBe(one.id);
      expect(row?.sequence).toBe(one.sequence);
      if (!row?.said) throw new Error("not read");
      const told = saidByFeed(event);
      expect(mergeOwn(row, row.said, told, { ...here, sequence: one.sequence })).toEqual({
        result: "unchanged",
      });
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["Cancelled: 8th meeting (day unknown)", "8th meeting"],
  ["Postponed: 8th meeting (day unknown, date uncertain)", "8th meeting"],
  ["8th meeting (Ankara)", "8th meeting (Ankara)"],
  ["Cancelled: ", "Cancelled: "],
])("what the feed puts around a title comes off again: %s", (told, title) => {
  expect(plainTitle(told)).toBe(title);
});

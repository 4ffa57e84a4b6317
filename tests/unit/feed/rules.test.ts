import { expect, test } from "vitest";
import { eventOfMeeting, type FeedMeeting, feedTime, matchesTag } from "@/lib/feed/rules";
import { eventOfRolling, eventOfSlot, periodWords } from "@/lib/feed/rules/slot-event";

const TODAY = "2026-11-20";
const LINK = "https://register.example/dossiers/irn-tur/meetings/M-4";

const base: FeedMeeting = {
  id: "0190-a",
  reference: "M-4",
  title: "4th Joint Working Group",
  status: "held",
  place: "Ankara",
  online: false,
  level: "deputy_minister",
  reason: null,
  on: { edtf: "2019-03-04", earliest: "2019-03-04", latest: "2019-03-04", printed: null },
  lastDay: null,
  startTime: null,
  timeZone: null,
  startsAt: null,
  endsAt: null,
  sequence: 2,
  updatedAt: "2026-11-01T10:00:00Z",
  groups: "Joint Working Group on security",
};
const month = { edtf: "2017-07", earliest: "2017-07-01", latest: "2017-07-31", printed: "July 2017" };
const event = (more: Partial<FeedMeeting>) => eventOfMeeting({ ...base, ...more }, TODAY, LINK);

test("days and hours are told as what is known of them", () => {
  const hours = { startTime: "10:00", timeZone: "Asia/Tehran", startsAt: "2019-03-04T06:30:00Z" };
  expect(feedTime(base)).toEqual({ kind: "days", first: "2019-03-04", after: "2019-03-05" });
  expect(feedTime({ ...base, lastDay: "2019-03-06" })).toMatchObject({ after: "2019-03-07" });
  expect(feedTime({ ...base, on: month })).toEqual({
    kind: "days",
    first: "2017-07-01",
    after: "2017-08-01",
  });
  const start = { kind: "hours", zone: "Asia/Tehran", start: "2019-03-04T06:30:00Z" };
  expect(feedTime({ ...base, ...hours })).toEqual({ ...start, end: null });
  const end = "2019-03-05T09:30:00Z";
  expect(feedTime({ ...base, ...hours, lastDay: "2019-03-05", endsAt: end })).toEqual({ ...start, end });
  // Two days from ten o'clock, the end unknown: an end that nobody stated is not made up.
  expect(feedTime({ ...base, ...hours, lastDay: "2019-03-05" })).toMatchObject({ kind: "days" });
});

test.each([
  ["an open beginning", { edtf: "../2017-12-18", earliest: null, latest: "2017-12-18" }],
  ["an open end", { edtf: "2017-12-18/..", earliest: "2017-12-18", latest: null }],
  ["more than a year", { edtf: "2017-01/2018-01", earliest: "2017-01-01", latest: "2018-01-31" }],
])("%s is no event", (_, on) => {
  expect(event({ on: { ...on, printed: null } })).toBeNull();
});

test("a year is an event, leap or not", () => {
  for (const year of ["2016", "2017"])
    expect(
      event({ on: { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, printed: null } }),
    ).not.toBeNull();
});

test("what is doubtful is said in the title", () => {
  expect(event({ on: month })?.summary).toBe("4th Joint Working Group (day unknown)");
  expect(event({ on: { ...base.on, edtf: "2019-03-04?" } })?.summary).toBe(
    "4th Joint Working Group (date uncertain)",
  );
  expect(event({})?.summary).toBe("4th Joint Working Group");
});

test("status, reason and an outcome that is missing are told", () => {
  expect(event({ status: "cancelled", reason: "The minister fell ill" })).toMatchObject({
    status: "CANCELLED",
    summary: "Cancelled: 4th Joint Working Group",
    description: expect.stringContaining("Reason: The minister fell ill"),
  });
  expect(event({ status: "scheduled" })).toMatchObject({
    status: "CONFIRMED",
    description: expect.stringContaining("Status: scheduled, unconfirmed"),
  });
  expect(event({ on: month })?.description).toBe(
    "M-4, Joint Working Group on security\nStatus: held\nDate: July 2017\nPlace: Ankara\nLevel: deputy minister\n" +
      LINK,
  );
});

test("If-None-Match is compared as RFC 9110 says", () => {
  expect(matchesTag(null, '"a"')).toBe(false);
  expect(matchesTag('"b", W/"a"', '"a"')).toBe(true);
  expect(matchesTag("*", '"a"')).toBe(true);
  expect(matchesTag('"ab"', '"a"')).toBe(false);
});

const track = {
  groupId: "g",
  group: "Joint Working Group",
  level: null,
  rule: "at least four times a year",
  sequence: 3,
  changed: "2026-01-05T10:00:00.000Z",
};
const slot = {
  number: 2,
  pace: "2026-07-01",
  state: "behind" as const,
  windowStart: "2026-01-01",
  windowEnd: "2027-01-01",
  deadline: "2027-01-31",
  doubt: false,
};

test("a slot names its group, its place in the period and its deadline", () => {
  expect(eventOfSlot(track, slot, { quota: 4, today: TODAY, link: LINK })).toMatchObject({
    uid: "slot.g.any.2026-01-01.2@entente",
    summary: "Joint Working Group: meeting 2 of 4 in 2026 is behind the even pace; deadline 30 January 2027",
    when: { first: "2026-07-01", after: "2026-07-02" },
    changed: "2026-07-02T00:00:00.000Z",
    sequence: 3,
  });
  expect(eventOfSlot(track, { ...slot, state: "held" }, { quota: 4, today: TODAY, link: LINK })).toBeNull();
  expect(
    eventOfSlot(track, { ...slot, state: "open" }, { quota: 4, today: TODAY, link: LINK })?.changed,
  ).toBe(track.changed);
  const unsure = { ...slot, state: "scheduled" as const, doubt: true };
  expect(eventOfSlot(track, unsure, { quota: 4, today: TODAY, link: LINK })?.summary).toBe(
    "Joint Working Group: meeting 2 of 4 in 2026 falls due, unless an open date fills it; deadline 30 January 2027",
  );
  expect(eventOfSlot(track, unsure, { quota: 4, today: slot.deadline, link: LINK })).toBeNull();
  expect(eventOfRolling({ ...track, level: "deputy_minister" }, "2026-07-01", true, LINK)).toMatchObject({
    uid: "slot.g.deputy_minister.rolling.2026-07-01@entente",
    summary: "Joint Working Group, deputy minister level: the next meeting is overdue; deadline 1 July 2026",
  });
});

test.each([
  ["2026-01-01", "2027-01-01", "2026"],
  ["2026-01-01", "2026-07-01", "January to June 2026"],
  ["2026-04-01", "2026-05-01", "April 2026"],
  ["2017-12-20", "2018-01-01", "20 December 2017 to 31 December 2017"],
  ["2024-03-20", "2025-03-21", "20 March 2024 to 20 March 2025"],
])("the period from %s to before %s is %s", (start, end, words) => {
  expect(periodWords(start, end)).toBe(words);
});

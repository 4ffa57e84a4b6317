import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Announced,
  isMove,
  MEETING_STATUSES,
  type MeetingStatus,
  mayBeHeld,
  mayFollow,
  raisesSequence,
  standingRefusal,
  statusWithNewDate,
  takeBackRefusal,
} from "@/lib/meeting/rules";

describe("the status machine", () => {
  const path = (from: string) =>
    MEETING_STATUSES.filter((to) => to !== from && mayFollow(from as MeetingStatus, to)).join(" ");
  test.each([
    ["planned", "announced scheduled held postponed cancelled"],
    ["announced", "scheduled held postponed cancelled"],
    ["scheduled", "held postponed cancelled"],
    ["postponed", "announced scheduled held cancelled"],
    ["cancelled", "announced scheduled"],
    ["held", ""],
  ])("from %s: %s", (from, to) => {
    expect(path(from)).toBe(to);
  });

  test("staying is always allowed, and held is an end from everywhere", () => {
    for (const status of MEETING_STATUSES) expect(mayFollow(status, status)).toBe(true);
    for (const status of MEETING_STATUSES) expect(mayFollow("held", status)).toBe(status === "held");
  });

  test("held needs a day that is somewhere already", () => {
    expect(mayBeHeld("scheduled", "2020-01-03", "2020-01-02")).toBe(true);
    expect(mayBeHeld("scheduled", "2020-01-04", "2020-01-02")).toBe(false);
    expect(mayBeHeld("announced", null, "2020-01-02")).toBe(true);
    expect(mayBeHeld("held", "2020-01-01", "2020-01-02")).toBe(false);
    expect(mayBeHeld("cancelled", "2020-01-01", "2020-01-02")).toBe(false);
  });

  test("whatever may be marked held stands without refusal once it is", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-01-${String(n).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.constantFrom(...MEETING_STATUSES), fc.option(day), day, (status, earliest, today) => {
        fc.pre(mayBeHeld(status, earliest, today));
        const standing = { dated: earliest !== null, earliest, latest: earliest, reason: null };
        expect(standingRefusal({ ...standing, status: "held" }, today)).toBeNull();
      }),
    );
  });

  test("a postponed meeting with a new date is scheduled again", () => {
    expect(statusWithNewDate("postponed")).toBe("scheduled");
    expect(statusWithNewDate("announced")).toBe("announced");
  });

  test("held is taken back only where nothing came of it", () => {
    expect(takeBackRefusal("held", 0)).toBeNull();
    expect(takeBackRefusal("held", 2)).toMatchObject({ reason: "has_outcomes" });
    expect(takeBackRefusal("scheduled", 0)).toMatchObject({ reason: "not_held" });
  });
});

describe("the last day", () => {
  const base = {
    status: "held" as const,
    dated: true,
    earliest: "2019-03-01",
    latest: "2019-03-31",
    reason: null,
  };
  test.each([
    ["2019-04-02", null],
    ["2019-03-31", null],
    ["2019-03-30", "ends_before_it_begins"],
  ])("%s", (lastDay, reason) => {
    expect(standingRefusal({ ...base, lastDay }, "2024-01-01")?.reason ?? null).toBe(reason);
  });
  test("needs a first one", () => {
    const undated = { ...base, dated: false, earliest: null, latest: null, lastDay: "2019-03-04" };
    expect(standingRefusal(undated, "2024-01-01")).toMatchObject({
      field: "lastDay",
      reason: "last_day_alone",
    });
  });
});

describe("moves", () => {
  const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf });
  const march = { edtf: "2019-03", earliest: "2019-03-01", latest: "2019-03-31" };
  const undated = { edtf: null, earliest: null, latest: null };
  const before2016 = { edtf: "../2015", earliest: null, latest: "2015-12-31" };
  test.each([
    ["to another day", day("2019-03-04"), day("2019-03-11"), true],
    ["to the same day", day("2019-03-04"), day("2019-03-04"), false],
    ["to a day of the month that was named", march, day("2019-03-04"), false],
    ["to the month of a day, which says less", day("2019-03-04"), march, true],
    ["to no date", march, undated, true],
    ["from no date", undated, march, false],
    ["from an open beginning to a day in it", before2016, day("2014-05-01"), false],
    ["from an open beginning to a later day", before2016, day("2016-05-01"), true],
    ["to an open beginning", day("2014-05-01"), before2016, true],
  ])("%s", (_, before, after, moved) => {
    expect(isMove({ status: "scheduled", ...before }, after)).toBe(moved);
  });

  test("the date of what was held is corrected, not moved", () => {
    expect(isMove({ status: "held", ...day("2019-03-04") }, day("2019-03-11"))).toBe(false);
  });
});

describe("the sequence", () => {
  const base: Announced = {
    status: "scheduled",
    on: "2019-03-04",
    lastDay: null,
    startTime: "10:00",
    endTime: null,
    timeZone: "Asia/Tehran",
    place: "Tehran",
    online: false,
  };
  test.each<[Partial<Announced>]>([
    [{ status: "held" }],
    [{ on: "2019-03-05" }],
    [{ lastDay: "2019-03-05" }],
    [{ startTime: "11:00" }],
    [{ endTime: "12:00" }],
    [{ timeZone: "Europe/Istanbul" }],
    [{ place: null }],
    [{ online: true }],
  ])("rises with %j", (change) => {
    expect(raisesSequence(base, { ...base, ...change })).toBe(true);
  });

  test("rises with nothing else", () => {
    const more = { ...base, title: "a", note: "b", ordinal: 4 };
    expect(raisesSequence(more, { ...base, title: "c", note: "d", ordinal: 5 } as Announced)).toBe(false);
  });
});

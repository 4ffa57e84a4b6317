import { describe, expect, it } from "vitest";
import { today } from "@/lib/time/clock";
import { isDay } from "@/lib/time/day";
import { instantToLocal, isZone, localToInstant, todayIn, zoneName } from "@/lib/time/zone";

function read(local: string, zone: string): [string, string] {
  const result = localToInstant(local, zone);
  if (!result.ok) throw new Error(result.reason);
  return [result.value.instant.toISOString(), result.value.wall];
}

describe("zones", () => {
  it.each(["Asia/Tehran", "Europe/Istanbul", "America/New_York", "UTC"])("%s is one", (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(["", "Tehran", "+03:30", "-05", "Asia/Atlantis", "Asia/Tehran; drop", " UTC"])(
    "%j is none",
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

describe("the name of a zone", () => {
  it.each([
    ["asia/tehran", "Asia/Tehran"],
    ["EUROPE/ISTANBUL", "Europe/Istanbul"],
    ["utc", "UTC"],
    ["Asia/Atlantis", null],
    ["+03:30", null],
  ])("%s is %s", (text, name) => {
    expect(zoneName(text)).toBe(name);
  });
});

describe("wall time", () => {
  it("is one instant on an ordinary day", () => {
    expect(read("2017-12-20T10:00", "Asia/Tehran")).toEqual(["2017-12-20T06:30:00.000Z", "once"]);
    expect(read("2019-03-04T09:30", "Europe/Istanbul")).toEqual(["2019-03-04T06:30:00.000Z", "once"]);
  });

  it("moves forward when the clocks jumped over it", () => {
    expect(read("2021-03-22T00:30", "Asia/Tehran")).toEqual(["2021-03-21T21:00:00.000Z", "skipped"]);
    expect(instantToLocal(new Date("2021-03-21T21:00:00Z"), "Asia/Tehran")).toBe("2021-03-22T01:30");
  });

  it("is the earlier instant when it happens twice", () => {
    expect(read("2024-11-03T01:30", "America/New_York")).toEqual(["2024-11-03T05:30:00.000Z", "repeated"]);
  });

  it("knows that Iran stopped changing its clocks and Turkey stays at three hours", () => {
    expect(read("2023-07-01T12:00", "Asia/Tehran")).toEqual(["2023-07-01T08:30:00.000Z", "once"]);
    expect(read("2018-01-15T12:00", "Europe/Istanbul")).toEqual(["2018-01-15T09:00:00.000Z", "once"]);
  });

  it.each([
    ["2019-02-30T10:00", "Asia/Tehran", "There is no day 2019-02-30."],
    ["2019-02-03T24:00", "Asia/Tehran", "A local time is written as 2019-03-04T09:30."],
    ["2019-02-03", "Asia/Tehran", "A local time is written as 2019-03-04T09:30."],
    ["2019-02-03T10:00", "Mars/Olympus", "This is not a known time zone, such as Asia/Tehran."],
  ])("%s in %s is refused", (local, zone, reason) => {
    expect(localToInstant(local, zone)).toEqual({ ok: false, reason });
  });

  it("decides what day it is where", () => {
    const instant = new Date("2017-12-19T21:00:00Z");
    expect(todayIn("Asia/Tehran", instant)).toBe("2017-12-20");
    expect(todayIn("Europe/Istanbul", instant)).toBe("2017-12-20");
    expect(todayIn("UTC", instant)).toBe("2017-12-19");
    expect(todayIn("America/New_York", instant)).toBe("2017-12-19");
    expect(isDay(today("Asia/Tehran"))).toBe(true);
  });
});

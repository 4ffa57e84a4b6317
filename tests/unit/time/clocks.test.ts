import fc from "fast-check";
import { expect, test } from "vitest";
import { clocksAt } from "@/lib/time/clocks";
import { instantToLocal, localToInstant } from "@/lib/time/zone";

const ZONES = [
  "Asia/Tehran",
  "Europe/Istanbul",
  "America/New_York",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "UTC",
];

/** By the way that looks every instant up anew. */
function slowly(instant: Date, zone: string) {
  const local = instantToLocal(instant, zone);
  const read = localToInstant(local, zone);
  if (!read.ok) throw new Error(read.reason);
  return { local, repeated: read.value.wall === "repeated" };
}

const minute = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000));

test("any minute of any zone reads as it does when it is looked up by itself", () => {
  fc.assert(
    fc.property(minute("1990-01-01", "2040-01-01"), fc.constantFrom(...ZONES), (instant, zone) => {
      expect(clocksAt(instant, zone)).toEqual(slowly(instant, zone));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["Europe/Istanbul", "2015-11-07T22:00", "2015-11-08T04:00"],
  ["America/New_York", "2019-11-03T04:00", "2019-11-03T08:00"],
  ["Australia/Lord_Howe", "2024-04-06T13:00", "2024-04-06T17:00"],
  ["Asia/Tehran", "2022-09-21T17:00", "2022-09-21T23:00"],
  ["America/New_York", "2020-03-08T05:00", "2020-03-08T09:00"],
])("so does every minute around a change of the clocks of %s, from %s", (zone, from, to) => {
  for (let at = Date.parse(`${from}Z`); at <= Date.parse(`${to}Z`); at += 60_000) {
    const instant = new Date(at);
    expect({ at: instant.toISOString(), ...clocksAt(instant, zone) }).toEqual({
      at: instant.toISOString(),
      ...slowly(instant, zone),
    });
  }
});

import { describe, expect, test } from "vitest";
import type { CadenceRule } from "@/lib/cadence/rules";
import { slotFilledBy } from "@/lib/meeting/rules/slots";
import type { SlotMeeting } from "@/lib/slot/rules";

const rule: CadenceRule = {
  times: 4,
  per: "year",
  interval: 1,
  bound: "at_least",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2018-01-01",
  to: null,
  anchorDate: null,
  graceDays: 0,
  leadDays: 30,
};
const held = (earliest: string, latest = earliest): SlotMeeting => ({ status: "held", earliest, latest });
const filled = (meeting: SlotMeeting, others: SlotMeeting[] = []) =>
  slotFilledBy(meeting, [...others, meeting], [rule], "2020-06-01");

describe("the slot that a meeting fills", () => {
  test("is counted among the year's in the order of the days", () => {
    expect(filled(held("2019-03-04"), [held("2019-01-10")])).toMatchObject({
      slot: { number: 2, state: "held", window: { start: "2019-01-01", end: "2020-01-01" } },
      quota: 4,
      certain: true,
    });
  });

  test("is uncertain where the date can mean another year", () => {
    expect(filled(held("2018-10-01", "2019-02-28"))).toMatchObject({ certain: false });
    expect(filled(held("2018-10-01", "2018-12-31"))).toMatchObject({ certain: true });
  });

  test.each<[string, SlotMeeting]>([
    ["a cancelled one", { status: "cancelled", earliest: "2019-03-04", latest: "2019-03-04" }],
    ["a postponed one", { status: "postponed", earliest: "2019-03-04", latest: "2019-03-04" }],
    ["one of no date", { status: "held", earliest: null, latest: null }],
    ["one from before the rule", held("2017-03-04")],
  ])("none: %s", (_, meeting) => {
    expect(filled(meeting)).toBeNull();
  });

  test("none where the year is full already", () => {
    const full = ["2019-01-01", "2019-01-02", "2019-01-03", "2019-01-04"].map((day) => held(day));
    expect(filled(held("2019-03-04"), full)).toBeNull();
  });
});

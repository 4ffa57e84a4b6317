import { expect, test } from "vitest";
import { type CadenceRule, windowsOf } from "@/lib/cadence/rules";
import { nextDue, slotsOf } from "@/lib/slot/rules";

const rule: CadenceRule = {
  times: 1,
  per: "year",
  interval: 1,
  bound: "at_least",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2018-01-01",
  to: null,
  anchorDate: null,
  graceDays: 30,
  leadDays: 30,
};
const held = (name: string, earliest: string | null, latest = earliest) => ({
  name,
  status: "held" as const,
  earliest,
  latest,
});
const said = (slots: ReturnType<typeof slotsOf>) =>
  slots.map(({ window, state, meeting, doubt }) => [
    window.start.slice(0, 4),
    state,
    meeting && "name" in meeting ? meeting.name : null,
    doubt,
  ]);

test("a slot carries the meeting that fills it", () => {
  const slots = slotsOf(windowsOf([rule], "2019-06-01"), [held("a", "2018-05-05")], "2019-06-01");
  expect(said(slots)).toEqual([
    ["2018", "held", "a", false],
    ["2019", "open", null, false],
  ]);
});

test("a date over the turn of the year leaves both years in doubt", () => {
  const slots = slotsOf(
    windowsOf([rule], "2020-06-01"),
    [held("a", "2018-12-15", "2019-02-20")],
    "2020-06-01",
  );
  expect(said(slots)).toEqual([
    ["2018", "held", "a", true],
    ["2019", "missed", null, true],
    ["2020", "open", null, false],
  ]);
});

test("a date within its window's grace is in no doubt while the window before is full", () => {
  const meetings = [held("a", "2018-03-01"), held("b", "2019-01-10", "2019-02-20")];
  const slots = slotsOf(windowsOf([rule], "2020-06-01"), meetings, "2020-06-01");
  expect(said(slots)).toEqual([
    ["2018", "held", "a", false],
    ["2019", "held", "b", false],
    ["2020", "open", null, false],
  ]);
});

test("of several in a window the doubtful one stands last", () => {
  const meetings = [held("open", "2018-02-01", "2019-05-01"), held("sure", "2018-06-01")];
  const slots = slotsOf(windowsOf([{ ...rule, times: 2 }], "2019-06-01"), meetings, "2019-12-31");
  expect(said(slots)).toEqual([
    ["2018", "held", "sure", false],
    ["2018", "held", "open", true],
    ["2019", "behind", null, true],
    ["2019", "due", null, false],
  ]);
});

test("what has no first day stands at its last, and may lie before all", () => {
  const slots = slotsOf(windowsOf([rule], "2018-12-31"), [held("a", null, "2018-03-01")], "2018-06-01");
  expect(said(slots)).toEqual([["2018", "held", "a", true]]);
});

test("an announced range over two windows is in doubt, before and after it has passed", () => {
  const announced = { name: "a", status: "announced" as const, earliest: "2018-10-01", latest: "2019-02-28" };
  const windows = windowsOf([{ ...rule, graceDays: 0 }], "2019-06-01");
  expect(said(slotsOf(windows, [announced], "2019-06-01"))).toEqual([
    ["2018", "unconfirmed", "a", true],
    ["2019", "open", null, false],
  ]);
  expect(said(slotsOf(windows, [announced], "2018-11-01"))[0]).toEqual(["2018", "scheduled", "a", true]);
});

test("what is due next says how many are waited for, and until when they count", () => {
  const four = { ...rule, times: 4 };
  const slots = slotsOf(windowsOf([four], "2018-12-31"), [held("a", "2018-02-01")], "2018-08-01");
  expect(nextDue(slots, "2018-08-01")).toEqual({
    pace: "2018-07-02",
    latestPace: "2018-07-02",
    last: "2018-12-31",
    deadline: "2019-01-31",
    waiting: 3,
  });
  expect(nextDue([], "2018-08-01")).toBeNull();
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CadenceRule } from "@/lib/cadence/rules";
import { STRIP_SLOTS, stripOf, waitingOf } from "@/lib/desk/rules";

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
const rolling: CadenceRule = { ...rule, anchor: "rolling" };
const on = (day: string) => ({ earliest: day, latest: day });

describe("what waits", () => {
  test("is counted by its state; what is held, missed or not yet due does not wait", () => {
    const slots = (["held", "due", "behind", "behind", "overdue", "missed", "open"] as const).map(
      (state) => ({
        state,
      }),
    );
    expect(waitingOf([rule], slots, [], "2019-01-01")).toEqual({ due: 1, behind: 2, overdue: 1 });
  });

  const four = ["2018-01-10", "2018-04-10", "2018-07-10", "2018-10-10"].map(on);
  test.each([
    ["2018-12-10", { due: 0, behind: 0, overdue: 0 }],
    ["2018-12-11", { due: 1, behind: 0, overdue: 0 }],
    ["2019-01-10", { due: 1, behind: 0, overdue: 0 }],
    ["2019-01-11", { due: 0, behind: 0, overdue: 1 }],
  ])("of a rolling rule on %s is its next meeting: %j", (today, waiting) => {
    expect(waitingOf([rolling], [], four, today)).toEqual(waiting);
  });

  test("of a rolling rule that has not begun is nothing, however long before it is called due", () => {
    const soon = { ...rolling, from: "2020-03-01", leadDays: 500 };
    expect(waitingOf([soon], [], [], "2020-01-10")).toEqual({ due: 0, behind: 0, overdue: 0 });
    expect(waitingOf([soon], [], [], "2020-03-01")).toEqual({ due: 1, behind: 0, overdue: 0 });
  });

  test("of a rolling rule that has ended is nothing", () => {
    expect(waitingOf([{ ...rolling, to: "2019-01-01" }], [], four, "2020-01-01")).toEqual({
      due: 0,
      behind: 0,
      overdue: 0,
    });
  });
});

test("the strip shows the latest slots that have begun, in order", () => {
  const day = fc.integer({ min: 2000, max: 2040 }).map((year) => ({ windowStart: `${year}-01-01` }));
  fc.assert(
    fc.property(fc.array(day), (unordered) => {
      const slots = unordered.toSorted((a, b) => (a.windowStart < b.windowStart ? -1 : 1));
      const shown = stripOf(slots, "2026-11-25");
      const begun = slots.filter(({ windowStart }) => windowStart <= "2026-11-25");
      expect(shown).toEqual(begun.slice(Math.max(0, begun.length - STRIP_SLOTS)));
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CadenceRule, windowsOf } from "@/lib/cadence/rules";
import { toldFrom, waitingOf } from "@/lib/desk/rules";
import { remindedFrom, slotReminders } from "@/lib/reminder/rules/slots";
import type { SlotMeeting } from "@/lib/slot/rules";
import { cutOf, readFrom, toldOf } from "@/lib/slot/rules/cut";
import { addDays, type Day } from "@/lib/time/day";
import { practiceOf } from "@/lib/working-group/rules";

const FIRST = "2010-01-31";
const TODAY = "2020-03-10";

const quarterly: CadenceRule = {
  times: 2,
  per: "quarter",
  interval: 1,
  bound: "at_least",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2010-01-01",
  to: null,
  anchorDate: null,
  graceDays: 60,
  leadDays: 30,
};
const on = (earliest: Day | null, latest = earliest) => ({ status: "held" as const, earliest, latest });
const cut = (...meetings: Parameters<typeof cutOf>[1][number][]) =>
  cutOf(windowsOf([quarterly], TODAY), meetings, "2012-01-01", "2013-07-15");

describe("history is cut", () => {
  test("at the start of the last window that nobody could take a meeting from", () => {
    expect(cut()).toBe("2013-07-01");
    expect(cut(on("2013-07-20"))).toBe("2013-04-01");
    expect(cut(on("2013-08-30"))).toBe("2013-07-01");
    expect(cut({ ...on("2013-07-20"), status: "cancelled" })).toBe("2013-07-01");
  });

  test("where the window before was full of meetings that can count for no other", () => {
    const full = [on("2013-06-01"), on("2013-06-02", "2013-06-30")];
    expect(cut(...full, on("2013-07-20"))).toBe("2013-07-01");
    // In the grace of the window before them, announced only, or perhaps after its end.
    for (const other of [
      on("2013-05-30"),
      { ...on("2013-06-03"), status: "scheduled" as const },
      on("2013-06-20", "2013-07-01"),
    ])
      expect(cut(on("2013-06-01"), other, on("2013-07-20"))).not.toBe("2013-07-01");
  });

  test("but not where a date may lie on both sides of that window's deadline: it would be in doubt", () => {
    const full = [on("2013-06-01"), on("2013-06-02")];
    expect(cut(...full, on("2013-08-01", "2013-12-31"))).toBe("2013-04-01");
    expect(cut(...full, on("2013-07-20", "2013-08-29"))).toBe("2013-07-01");
  });

  test("a stub that asks for nothing is full, but hides no window before it that is still open", () => {
    const until: CadenceRule = { ...quarterly, times: 1, to: "2013-04-13" };
    const after: CadenceRule = { ...until, anchor: "anniversary", from: "2013-04-13", to: null };
    const windows = windowsOf([until, after], TODAY);
    expect(windows.find(({ start }) => start === "2013-04-01")?.quota).toBe(0);
    expect(cutOf(windows, [on("2013-04-20")], "2012-01-01", "2013-04-15")).toBe("2013-01-01");
    expect(cutOf(windows, [on("2013-02-20"), on("2013-06-05")], "2012-01-01", "2013-04-15")).toBe(
      "2013-04-01",
    );
  });

  test("never on a day that a meeting may lie before or after, and never before what was read", () => {
    expect(cut(on(null, "2013-08-01"))).toBeNull();
    expect(cut(on("2012-06-01", null))).toBe("2012-04-01");
    const always = Array.from({ length: 60 }, (_, at) => on(addDays("2010-01-05", 91 * at)));
    expect(cut(...always)).toBeNull();
    expect(cutOf(windowsOf([quarterly], TODAY), always, "2010-01-01", "2013-07-15")).toBe("2010-01-01");
  });
});

test("meetings are read from some windows back, and never from later than what is told", () => {
  const windows = windowsOf([quarterly], TODAY);
  const told = { windows, rolling: null, by: "2013-07-15" };
  expect(readFrom(told, false)).toBe("2012-04-01");
  expect(readFrom(told, true)).toBe("2010-01-01");
  expect(readFrom({ ...told, rolling: "2011-05-05" }, false)).toBe("2011-05-05");
  expect(readFrom({ ...told, by: "2009-05-05" }, false)).toBe("2009-05-05");
  expect(readFrom({ windows: [], rolling: null, by: "2013-07-15" }, false)).toBe("2013-07-15");
});

const arbitraryRule = fc.record({
  times: fc.integer({ min: 1, max: 4 }),
  per: fc.constantFrom("quarter", "half", "year"),
  interval: fc.constant(1),
  bound: fc.constant("at_least"),
  anchor: fc.constantFrom("calendar", "calendar", "anniversary", "anniversary", "rolling"),
  calendar: fc.constantFrom("gregorian", "persian"),
  from: fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days)),
  to: fc.constant(null),
  anchorDate: fc.constant(null),
  graceDays: fc.integer({ min: 0, max: 85 }),
  leadDays: fc.constant(30),
}) satisfies fc.Arbitrary<CadenceRule>;
const successor = fc.record({
  times: fc.integer({ min: 0, max: 4 }),
  anchor: fc.constantFrom("calendar", "anniversary", "rolling"),
  graceDays: fc.integer({ min: 0, max: 85 }),
  after: fc.integer({ min: 400, max: 4200 }),
  /** For so long before it no rule holds. The register has no two of one level at a time. */
  gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 380 })),
  /** For how long it holds; null for ever. */
  length: fc.option(fc.integer({ min: 30, max: 2000 })),
});
const meeting = fc
  .record({
    status: fc.constantFrom("held", "held", "held", "scheduled", "planned", "cancelled", "postponed"),
    first: fc.integer({ min: 0, max: 4200 }),
    length: fc.constantFrom(0, 0, 0, 0, 30, 90, 365),
    open: fc.constantFrom("neither", "neither", "neither", "neither", "neither", "earliest", "latest"),
  })
  .map(
    ({ status, first, length, open }): SlotMeeting => ({
      status,
      earliest: open === "earliest" ? null : addDays(FIRST, first),
      latest: open === "latest" ? null : addDays(FIRST, first + length),
    }),
  );

/** As above, in three years, and more of them in doubt. */
const dense = fc
  .tuple(meeting, fc.integer({ min: 2600, max: 3900 }), fc.constantFrom(0, 0, 40, 120, 200))
  .map(
    ([one, first, length]): SlotMeeting => ({
      ...one,
      earliest: one.earliest && addDays(FIRST, first),
      latest: one.latest && addDays(FIRST, first + length),
    }),
  );

const arbitraryRules = fc.tuple(arbitraryRule, fc.option(successor)).map(([first, then]) => {
  if (!then) return [first];
  const { after, gap, length, ...changed } = then;
  const from = addDays(first.from, after);
  const to = length === null ? null : addDays(from, length);
  return [
    { ...first, to: addDays(from, -gap) },
    { ...first, ...changed, from, to },
  ] satisfies CadenceRule[];
});

/** The meetings that are left of those where the history is cut, as far as it can be. */
function fromCut(
  rules: readonly CadenceRule[],
  meetings: readonly SlotMeeting[],
  tells: Parameters<typeof toldOf>[2],
) {
  const told = toldOf(rules, TODAY, tells);
  const { windows, by } = told;
  const since = readFrom(told, false);
  const from =
    (day: Day) =>
    ({ status, latest }: SlotMeeting) =>
      status === "postponed" || latest === null || latest >= day;
  const read = meetings.filter(from(since));
  const first = windows[0]?.start ?? by;
  const day = cutOf(windows, read, since, by);
  if (day === null && first < by) return null;
  return { cut: day, left: day === null ? read : read.filter(from(day)), isCut: day !== null && day > first };
}

const histories = [
  ["many kinds of history", meeting, 120],
  ["many of the same years, with open dates", dense, 60],
] as const;

test.each(histories)(
  "what the desk tells is the same from the cut on as with all meetings: %s",
  (_, of, maxLength) => {
    let cuts = 0;
    const held = (all: SlotMeeting[]) => all.filter(({ status }) => status === "held");
    fc.assert(
      fc.property(arbitraryRules, fc.array(of, { maxLength }), (rules, meetings) => {
        const some = fromCut(rules, meetings, toldFrom);
        if (some === null) return;
        const { cut: day, left, isCut } = some;
        if (isCut) cuts += 1;
        const whole = practiceOf(rules, meetings, TODAY);
        const part = practiceOf(rules, left, TODAY, day);
        expect(part.slots).toEqual(whole.slots.filter(({ window }) => day === null || window.start >= day));
        expect(part.next).toEqual(whole.next);
        expect(waitingOf(rules, part.slots, held(left), TODAY)).toEqual(
          waitingOf(rules, whole.slots, held(meetings), TODAY),
        );
      }),
      { numRuns: 1500 },
    );
    expect(cuts).toBeGreaterThan(300);
  },
);

test.each(histories)(
  "what is reminded of is the same from the cut on as with all meetings: %s",
  (_, of, maxLength) => {
    let [cuts, said] = [0, 0];
    fc.assert(
      fc.property(arbitraryRules, fc.array(of, { maxLength }), (rules, meetings) => {
        const some = fromCut(rules, meetings, remindedFrom);
        if (some === null) return;
        const track = { groupId: "g", level: null, rules };
        const whole = slotReminders({ ...track, meetings }, TODAY);
        if (some.isCut) cuts += 1;
        said += whole.length;
        expect(slotReminders({ ...track, meetings: some.left }, TODAY, some.cut)).toEqual(whole);
      }),
      { numRuns: 1500 },
    );
    expect(cuts).toBeGreaterThan(300);
    expect(said).toBeGreaterThan(300);
  },
);

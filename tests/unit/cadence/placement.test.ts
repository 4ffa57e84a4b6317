import fc from "fast-check";
import { expect, test } from "vitest";
import {
  creditedRanges,
  fewestCredited,
  mostCredited,
  type Placeable,
  type Vessel,
} from "@/lib/cadence/rules/placement";

/** Windows in order, some of them short, with gaps between, and deadlines that never decrease. */
const windows = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 0, 0, 2),
      length: fc.integer({ min: 1, max: 5 }),
      grace: fc.integer({ min: 0, max: 4 }),
      quota: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 5 },
  )
  .map((parts) => {
    let end = 0;
    const made: Vessel[] = parts.map(({ gap, length, grace, quota }) => {
      const start = end + gap;
      end = start + length;
      return { start, deadline: end + grace, quota };
    });
    for (let at = made.length - 2; at >= 0; at -= 1) {
      const [here, next] = [made[at], made[at + 1]];
      if (here && next) here.deadline = Math.min(here.deadline, next.deadline);
    }
    return made;
  });
const meetings = fc.array(
  fc
    .tuple(fc.integer({ min: -2, max: 24 }), fc.integer({ min: 0, max: 9 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 4 },
);

function matching(slots: readonly Vessel[], days: readonly number[]): number {
  const [day, ...rest] = days;
  if (day === undefined) return 0;
  let best = matching(slots, rest);
  slots.forEach((slot, at) => {
    if (slot.start > day || slot.deadline <= day) return;
    best = Math.max(best, 1 + matching(slots.toSpliced(at, 1), rest));
  });
  return best;
}

function extremes(vessels: readonly Vessel[], spans: readonly Placeable[]): [number, number] {
  const slots = vessels.flatMap((vessel) => Array.from({ length: vessel.quota }, () => vessel));
  let placed: number[][] = [[]];
  for (const { from, to } of spans) {
    // Days that reach the same windows are alike: one of each kind stands for all.
    const kinds = new Map<string, number>();
    for (let day = from; day <= to; day += 1) {
      kinds.set(slots.map((slot) => Number(slot.start <= day && day < slot.deadline)).join(""), day);
    }
    placed = placed.flatMap((days) => [...kinds.values()].map((day) => [...days, day]));
  }
  const sizes = placed.map((days) => matching(slots, days));
  return [Math.min(...sizes), Math.max(...sizes)];
}

test("the extremes are those that trying every placement finds", () => {
  fc.assert(
    fc.property(windows, meetings, (vessels, spans) => {
      expect([fewestCredited(vessels, spans), mostCredited(vessels, spans)]).toEqual(
        extremes(vessels, spans),
      );
    }),
    { numRuns: 1500 },
  );
});

/** What each window is credited when its meetings lie on those days, straight from the definition. */
function creditedOn(vessels: readonly Vessel[], days: readonly number[]): number[] {
  const counts = vessels.map(() => 0);
  for (const day of days.toSorted((a, b) => a - b)) {
    const at = vessels.findIndex(
      ({ start, deadline, quota }, index) => start <= day && day < deadline && (counts[index] ?? 0) < quota,
    );
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

test("each window's extremes are those that trying every placement finds", () => {
  fc.assert(
    fc.property(windows, meetings, (vessels, spans) => {
      let placed: number[][] = [[]];
      for (const { from, to } of spans)
        placed = placed.flatMap((days) =>
          Array.from({ length: to - from + 1 }, (_, later) => [...days, from + later]),
        );
      const all = placed.map((days) => creditedOn(vessels, days));
      expect(creditedRanges(vessels, spans)).toEqual(
        vessels.map((_, at) => {
          const here = all.map((counts) => counts[at] ?? 0);
          return { min: Math.min(...here), max: Math.max(...here) };
        }),
      );
    }),
    { numRuns: 500 },
  );
});

test("open ends may lie outside all windows", () => {
  const vessels = [{ start: 0, deadline: 10, quota: 1 }];
  const before = [{ from: Number.NEGATIVE_INFINITY, to: 5 }];
  expect([fewestCredited(vessels, before), mostCredited(vessels, before)]).toEqual([0, 1]);
  const after = [{ from: 5, to: Number.POSITIVE_INFINITY }];
  expect([fewestCredited(vessels, after), mostCredited(vessels, after)]).toEqual([0, 1]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ACTION_KINDS,
  ACTORS,
  type Act,
  AGREEMENT_STATES,
  actsBy,
  CONFIRMATIONS,
  marksOf,
  standingActs,
  statusOf,
} from "@/lib/agreement/rules";
import { doubtsOf } from "@/lib/agreement/rules/doubts";
import { laneOf } from "@/lib/agreement/rules/lane";
import { addDays } from "@/lib/time/day";

const FIRST = "2010-01-01";
const LAST = "2019-12-31";
const day = fc.integer({ min: 0, max: 3651 }).map((days) => addDays(FIRST, days));
const open = fc.option(day, { freq: 6 });
const date = fc.option(
  fc.tuple(open, open).map(([a, b]) => {
    const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return earliest === null && latest === null ? { earliest: FIRST, latest: LAST } : { earliest, latest };
  }),
  { freq: 6 },
);
const free = fc.record({
  kind: fc.constantFrom(...ACTION_KINDS),
  by: fc.constantFrom(...ACTORS),
  on: date,
  confirmation: fc.constantFrom(...CONFIRMATIONS),
  recordedAt: day.map((entered) => `${entered}T09:30:00.000Z`),
});

/** Entries of which some correct or take back an earlier one, each at most once. */
const entries = fc
  .array(fc.tuple(free, fc.nat(20), fc.boolean(), fc.boolean()), { maxLength: 10 })
  .map((list) => {
    const superseded = new Set<string>();
    return list.map(([one, pick, corrects, retracted], at): Act => {
      const target = at > 0 && corrects ? `e${pick % at}` : null;
      const free = target !== null && !superseded.has(target);
      if (free) superseded.add(target);
      return { ...one, id: `e${at}`, supersedesId: free ? target : null, retracted: free && retracted };
    });
  });

const seen = (acts: readonly Act[], on: string, knownOn?: string) => {
  const standing = standingActs(acts, knownOn);
  const ids = (list: readonly Act[]) => list.map(({ id }) => id);
  const { acts: rests, ...status } = statusOf(standing, on);
  return {
    ...status,
    rests: ids(rests),
    marks: marksOf(standing, on).map((mark) => ({ ...mark, acts: ids(mark.acts) })),
  };
};
const laneSeen = (acts: readonly Act[], on: string) => JSON.stringify(laneOf(standingActs(acts), on));

describe("whatever the entries", () => {
  test("their order does not matter", () => {
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, day, ([list, other], on) => {
        expect(seen(other, on)).toEqual(seen(list, on));
        expect(laneSeen(other, on)).toBe(laneSeen(list, on));
        expect(doubtsOf(standingActs(other))).toEqual(doubtsOf(standingActs(list)));
      }),
    );
  });

  test("a retraction restores the earlier status, on every day", () => {
    fc.assert(
      fc.property(entries, free, day, (list, one, on) => {
        const made: Act = { ...one, id: "made", supersedesId: null, retracted: false };
        const back: Act = { ...made, id: "back", supersedesId: "made", retracted: true };
        expect(seen([...list, made, back], on)).toEqual(seen(list, on));
        expect(laneSeen([...list, made, back], on)).toBe(laneSeen(list, on));
      }),
    );
  });

  test("a correction that is undone by entering the earlier words again changes nothing", () => {
    fc.assert(
      fc.property(entries, free, free, day, (list, one, other, on) => {
        const made: Act = { ...one, id: "made", supersedesId: null, retracted: false };
        const corrected: Act = { ...other, id: "corrected", supersedesId: "made", retracted: false };
        const again: Act = { ...made, id: "again", supersedesId: "corrected" };
        const said = ({ state, by, confirmation, surer }: ReturnType<typeof seen>) => [
          state,
          by,
          confirmation,
          surer,
        ];
        expect(said(seen([...list, made, corrected, again], on))).toEqual(said(seen([...list, made], on)));
      }),
    );
  });

  test("an act dated after a day changes nothing as of that day", () => {
    fc.assert(
      fc.property(
        entries,
        free,
        day,
        fc.integer({ min: 1, max: 900 }),
        fc.option(fc.nat(900)),
        (list, one, on, after, long) => {
          const earliest = addDays(on, after);
          const later: Act = {
            ...one,
            id: "later",
            on: { earliest, latest: long === null ? null : addDays(earliest, long) },
            supersedesId: null,
            retracted: false,
          };
          expect(seen([...list, later], on)).toEqual(seen(list, on));
        },
      ),
    );
  });

  test("an act entered after a day changes nothing as known on that day", () => {
    fc.assert(
      fc.property(entries, free, day, day, fc.nat(10), (list, one, on, knownOn, pick) => {
        const target = list[pick]?.id ?? null;
        const recordedAt = `${addDays(knownOn, 1)}T00:00:00.000Z`;
        const later: Act = {
          ...one,
          id: "later",
          recordedAt,
          supersedesId: target,
          retracted: target !== null,
        };
        expect(seen([...list, later], on, knownOn)).toEqual(seen(list, on, knownOn));
      }),
    );
  });

  test("merely possible acts never make more than a possible status", () => {
    fc.assert(
      fc.property(entries, day, (list, on) => {
        const doubtful = list.map((one): Act => ({ ...one, confirmation: "possible" }));
        const { state, confirmation } = statusOf(standingActs(doubtful), on);
        expect(confirmation).toBe(state === "not_concluded" ? "confirmed" : "possible");
      }),
    );
  });

  test("a less sure act takes no certainty from a status that holds without it, unless it leads away", () => {
    fc.assert(
      fc.property(entries, free, day, (list, one, on) => {
        const before = statusOf(standingActs(list), on);
        const doubtful: Act = {
          ...one,
          id: "more",
          confirmation: "possible",
          supersedesId: null,
          retracted: false,
        };
        const after = statusOf(standingActs([...list, doubtful]), on);
        const surer = actsBy(standingActs(list), on).filter(
          ({ confirmation }) => confirmation !== "possible",
        );
        const [without, alone] = [statusOf(surer, on), statusOf([...surer, doubtful], on)];
        const leadsAway = alone.state !== without.state || alone.by !== without.by;
        if (after.state === before.state && after.by === before.by && !leadsAway)
          expect(after.confirmation).toBe(before.confirmation);
        else expect(after.confirmation).toBe("possible");
      }),
    );
  });

  test("without an end on record it only ever goes further", () => {
    const STEPS = AGREEMENT_STATES.slice(0, AGREEMENT_STATES.indexOf("suspended"));
    fc.assert(
      fc.property(entries, day, day, (list, one, other) => {
        const steps = standingActs(list).filter(
          ({ kind }) => !["suspended", "denounced", "expired", "terminated"].includes(kind),
        );
        const [early, late] = one < other ? [one, other] : [other, one];
        const rank = (on: string) => STEPS.indexOf(statusOf(steps, on).state);
        expect(rank(early)).toBeLessThanOrEqual(rank(late));
      }),
    );
  });

  test("the lane holds each act that its stages are about once a track, and the day behind what was reached", () => {
    fc.assert(
      fc.property(entries, day, (list, on) => {
        const { stages, today } = laneOf(standingActs(list), on);
        stages.slice(today).forEach(({ tracks }) => {
          for (const { state } of tracks) expect(state).not.toBe("reached");
        });
        for (const { tracks } of stages)
          for (const { state, confirmation, acts } of tracks) {
            expect(acts.length === 0).toBe(state === "none");
            expect(confirmation === null).toBe(state === "none");
          }
      }),
    );
  });
});

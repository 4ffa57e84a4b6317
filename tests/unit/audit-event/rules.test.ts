import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countKinds,
  happenedOn,
  happenedWords,
  kindBefore,
  kindWords,
  labelParts,
  linesOf,
  sideOf,
  verbWords,
} from "@/lib/audit-event/rules";

test.each([
  ["commitment.assess", {}, {}, "changed the status of"],
  ["commitment.retract", {}, {}, "took back a status of"],
  ["commitment.close", { closure: "open" }, { closure: "lapsed" }, "closed"],
  ["commitment.close", { closure: "lapsed" }, { closure: "open" }, "reopened"],
  ["meeting.record", null, {}, "recorded"],
  ["meeting.edit", {}, {}, "changed"],
  ["agenda_item.add", null, {}, "added"],
  ["attendance.remove", {}, null, "removed"],
  ["sample.load", null, {}, "entered"],
  ["nobody.knowsYet", {}, {}, "changed"],
])("%s of %j and %j is said as: %s", (operation, before, after, words) => {
  expect(verbWords({ operation, before, after })).toBe(words);
});

test.each([
  ["commitment", "C-4", ""],
  ["working_group", "G-1", ""],
  ["agenda_item", "M-8", "an agenda item of "],
  ["attendance", "M-8", "an attendance of "],
  ["assessment", null, "the assessment "],
  ["party_search", "C-1", "a search of "],
])("before the name of a %s called %s stands %j", (entityType, reference, words) => {
  expect(kindBefore(entityType, reference)).toBe(words);
});

test.each([
  ["C-4 Open the crossings", "C-4", "Open the crossings"],
  ["Q-12", "Q-12", ""],
  ["M-7 A title\nof two lines", "M-7", "A title\nof two lines"],
  ["G20 summit", null, "G20 summit"],
  ["C-0 none", null, "C-0 none"],
])("the label %j is of %s", (label, reference, title) => {
  expect(labelParts(label)).toEqual({ reference, title });
});

test("kinds are counted in words, the most first", () => {
  expect(countKinds(["claim", "working_group", "claim", "claim"])).toBe("3 claims, 1 group");
  expect(kindWords("party_search", 2)).toBe("searches");
});

test.each([
  [{ asOf: "2019-03-04" }, "2019-03-04"],
  [{ on: "2018-10/2019-02" }, "2018-10/2019-02"],
  [{ on: "2017" }, "2017"],
  [{ edtf: "../2016" }, "../2016"],
  [{ on: null, place: "Ankara" }, null],
  [{ on: "on demand" }, null],
  [null, null],
])("what %j tells of happened on %s", (after, day) => {
  expect(happenedOn({ after })).toBe(day);
});

test.each([
  ["2019-03-04", "4 March 2019"],
  ["2026-11-25", "25 November 2026"],
  ["2027-01", "planned for January 2027"],
  ["2026", "2026"],
  ["../2016", "before 2017"],
])("%s, recorded on 25 November 2026, is said as %j", (happened, words) => {
  expect(happenedWords(happened, "2026-11-25T10:00:00.000Z")).toBe(words);
});

test("the side is that of a commitment's line, and of nothing else", () => {
  const of = (entityType: string, by: string) =>
    sideOf({ operation: "x.y", entityType, before: null, after: { by } });
  expect(of("commitment", "A")).toBe("A");
  expect(of("commitment", "both")).toBeNull();
  expect(of("agreement", "B")).toBeNull();
});

describe("events as lines", () => {
  const event = (over: object = {}) => ({
    recordedAt: "2026-11-25T10:00:00.000Z",
    operation: "sample.load",
    requestId: null,
    actor: { kind: "system", id: null, name: "Sample dossier" },
    ...over,
  });
  const person = { kind: "user", id: "1", name: "Ayşe" };
  const lengths = (events: ReturnType<typeof event>[], most = 50) =>
    linesOf(events, most).map((line) => line.length);

  test("what no person did, three or more in a row, is one act", () => {
    expect(lengths([event(), event(), event(), event()])).toEqual([4]);
    expect(lengths([event(), event()])).toEqual([1, 1]);
    expect(lengths([])).toEqual([]);
  });

  test("so is what a person did to many records in one call, and not what they did one by one", () => {
    const bulk = event({ actor: person, requestId: "r" });
    const single = event({ actor: person });
    expect(lengths([bulk, bulk, bulk, single, single, single])).toEqual([3, 1, 1, 1]);
  });

  test("another day, operation or name begins another act", () => {
    expect(
      lengths([
        ...[1, 2, 3].map(() => event({ recordedAt: "2026-11-26T00:00:00.000Z" })),
        ...[1, 2, 3].map(() => event()),
        ...[1, 2, 3].map(() => event({ operation: "import.load" })),
        ...[1, 2, 3].map(() => event({ actor: { kind: "system", id: null, name: "A job" } })),
      ]),
    ).toEqual([3, 3, 3, 3]);
  });

  test("lines hold every event once, in order, up to the most that are asked for", () => {
    const one = fc.constantFrom(event(), event({ operation: "job.run" }), event({ actor: person }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (events, most) => {
        const lines = linesOf(events, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(lines.flat()).toEqual(events.slice(0, lines.flat().length));
        if (lines.length < most) expect(lines.flat()).toHaveLength(events.length);
      }),
    );
  });
});

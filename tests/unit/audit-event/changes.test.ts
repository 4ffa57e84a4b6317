import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, fieldWords, valueWords } from "@/lib/audit-event/rules/changes";

const ID = "01945f6e-0000-7000-8000-000000000000";

test.each([
  ["asOf", "As of"],
  ["graceDays", "Grace days"],
  ["on", "Date"],
  ["noSourceReason", "No source, because"],
])("the field %s is called %j", (name, words) => {
  expect(fieldWords(name)).toBe(words);
});

test.each([
  ["in_progress", "in progress"],
  ["2019-03-04", "4 March 2019"],
  ["2018-10/2019-02", "between October 2018 and February 2019"],
  ["../2016", "before 2017"],
  ["2018", "2018"],
  ["2026-11-25T10:00:00.000Z", "25 November 2026, 10:00 UTC"],
  ["12:30", "12:30"],
  ["a_b_", "a_b_"],
  [true, "yes"],
  [0, "0"],
  ["", null],
  [null, null],
  [ID, null],
  [[ID], null],
  [["migration", "smuggling"], "migration, smuggling"],
  [{ per: "year", times: 4, empty: null }, "for each year, times 4"],
  [[], null],
])("the value %j is said as %j", (value, words) => {
  expect(valueWords(value)).toBe(words);
});

test("a long text is cut between letters, not within one", () => {
  const words = valueWords("🛂".repeat(400));
  expect([...(words ?? "")]).toHaveLength(301);
  expect(words?.endsWith("🛂…")).toBe(true);
});

test("what was changed stands as from and to, what is new as said, what is gone as dropped", () => {
  expect(
    changesOf(
      { by: "A", level: "limited", asOf: null, note: "an old note", version: 1 },
      { by: "A", level: "not_started", asOf: "2019-03-04", rationale: "Seen", assessmentId: ID, version: 2 },
    ),
  ).toEqual([
    { name: "level", field: "Level", kind: "changed", from: "limited", to: "not started" },
    { name: "asOf", field: "As of", kind: "changed", from: "nothing", to: "4 March 2019" },
    { name: "rationale", field: "Rationale", kind: "said", to: "Seen" },
    { name: "note", field: "Note", kind: "dropped", from: "an old note" },
  ]);
});

test("what weighs most comes first, whatever the order that the event kept", () => {
  const names = changesOf({ a: 1 }, { a: 2, reason: "r", status: "held", on: "2019", z: 3 }).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["status", "on", "reason", "a", "z"]);
});

test("a record that was made says what it has, and one that is gone what it had", () => {
  expect(changesOf(null, { title: "Wall", due: null })).toEqual([
    { name: "title", field: "Title", kind: "said", to: "Wall" },
  ]);
  expect(changesOf({ title: "Wall" }, null)).toEqual([
    { name: "title", field: "Title", kind: "dropped", from: "Wall" },
  ]);
  expect(changesOf(null, null)).toEqual([]);
});

test("of a date the days that it can mean are left out", () => {
  expect(
    changesOf(
      { edtf: "2018", earliest: "2018-01-01", latest: "2018-12-31" },
      { edtf: "2019-03-04", earliest: "2019-03-04", latest: "2019-03-04" },
    ),
  ).toEqual([{ name: "edtf", field: "Date", kind: "changed", from: "2018", to: "4 March 2019" }]);
});

test("whatever an event kept can be said: in words, and never as JSON", () => {
  const kept = fc.option(fc.dictionary(fc.string(), fc.jsonValue()), { nil: null });
  fc.assert(
    fc.property(kept, kept, (before, after) => {
      // JSON in, as the database gives it.
      const changes = changesOf(before, after as Record<string, unknown> | null);
      for (const change of changes) expect(change.field).toBeTypeOf("string");
      expect(changesOf(after, after)).toEqual([]);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { position, STANCES } from "@/lib/claim/rules";
import {
  aboutSideOf,
  BEARERS,
  bearerRefusal,
  closureRefusal,
  currentAssessment,
  type Dated,
  evidenceRefusal,
  isReportedDone,
  LEVELS,
  linesOf,
  MODALITY_OF,
  stanceOf,
  type Voice,
} from "@/lib/commitment/rules";

const row = (id: string, asOf: string, recordedAt: string, more: Partial<Dated> = {}): Dated => ({
  id,
  asOf,
  recordedAt: `${recordedAt}T12:00:00.000Z`,
  supersedesId: null,
  retracted: false,
  ...more,
});

describe("the current assessment", () => {
  const history = [
    row("a", "2018-01-01", "2018-01-02"),
    row("b", "2019-01-01", "2019-01-02"),
    row("c", "2018-06-01", "2020-01-01"),
    row("d", "2019-01-01", "2021-01-01", { supersedesId: "b", retracted: true }),
  ];
  test.each([
    [{}, "c"],
    [{ asOf: "2018-03-01" }, "a"],
    [{ knownOn: "2019-06-01" }, "b"],
    [{ knownOn: "2020-06-01" }, "b"],
    [{ asOf: "2018-12-31", knownOn: "2019-06-01" }, "a"],
    [{ asOf: "2017-12-31" }, undefined],
  ])("for %j is %s", (cut, id) => {
    expect(currentAssessment(history, cut)?.id).toBe(id);
  });

  const days = fc.integer({ min: 10, max: 28 }).map((day) => `2020-01-${day}`);
  const rows = fc
    .array(fc.tuple(days, days), { maxLength: 12 })
    .map((pairs) => pairs.map(([asOf, recorded], i) => row(String(i).padStart(2, "0"), asOf, recorded)));

  test("does not depend on the order of rows, and is never outdone by another", () => {
    fc.assert(
      fc.property(rows, days, (list, asOf) => {
        const current = currentAssessment(list, { asOf });
        expect(currentAssessment(list.toReversed(), { asOf })).toEqual(current);
        for (const other of list.filter((one) => one.asOf <= asOf))
          expect(current !== null && other.asOf <= current.asOf).toBe(true);
      }),
    );
  });

  test("after its retraction is what it was before it was made", () => {
    fc.assert(
      fc.property(rows, days, (list, asOf) => {
        const made = row("new", asOf, "2020-02-01");
        const back = row("undo", asOf, "2020-02-02", { supersedesId: "new", retracted: true });
        expect(currentAssessment([...list, made, back])).toEqual(currentAssessment(list));
      }),
    );
  });
});

const voice = (assertedBy: Voice["assertedBy"], more: Partial<Voice> = {}): Voice => ({
  assertedBy,
  aboutSide: null,
  stance: "supports",
  modality: "done",
  level: null,
  rank: "normal",
  ...more,
});

test.each([
  ["A", "complete", [voice("A")], true],
  ["A", "complete", [voice("A"), voice("B")], false],
  ["A", "complete", [voice("A"), voice("observer")], false],
  ["A", "complete", [voice("A"), voice("B", { rank: "deprecated" })], true],
  ["A", "complete", [voice("A"), voice("B", { stance: "contradicts" })], true],
  ["A", "complete", [voice("A", { modality: "promised" })], false],
  ["A", "substantial", [voice("A")], false],
  ["both", "complete", [voice("A"), voice("B")], true],
  ["both", "complete", [], false],
] as const)("line of %s at %s is reported done: case %#", (by, level, voices, expected) => {
  expect(isReportedDone({ by, isEach: false }, level, voices)).toBe(expected);
});

test.each<[string, Voice[], boolean, boolean]>([
  ["each of itself", [voice("A", { aboutSide: "self" }), voice("B", { aboutSide: "self" })], true, true],
  ["nobody saying of whom", [voice("A"), voice("B")], true, true],
  ["B of A", [voice("A", { aboutSide: "self" }), voice("B", { aboutSide: "other" })], false, false],
  ["each of both", [voice("A", { aboutSide: "both" }), voice("B", { aboutSide: "both" })], false, false],
  ["an observer", [voice("A", { aboutSide: "self" }), voice("observer")], false, false],
  ["A of B alone", [voice("A", { aboutSide: "other" })], false, false],
])("of what each side undertook, with %s, A is reported done: %#", (_, voices, a, b) => {
  const reported = (by: "A" | "B") => isReportedDone({ by, isEach: true }, "complete", voices);
  expect([reported("A"), reported("B")]).toEqual([a, b]);
});

test("words given for a side's line are about that side, unless they are an observer's", () => {
  expect([aboutSideOf("A", "A"), aboutSideOf("A", "B"), aboutSideOf("B", "observer")]).toEqual([
    "self",
    "other",
    null,
  ]);
  expect(aboutSideOf("both", "A")).toBeNull();
});

test("each bearer has its lines", () => {
  expect([linesOf("A"), linesOf("B"), linesOf("each"), linesOf("joint")]).toEqual([
    ["A"],
    ["B"],
    ["A", "B"],
    ["both"],
  ]);
});

test("evidence is a claim, a quote, or a reason, and never a source with a reason", () => {
  const judge = (claims: number, quote: boolean, noSourceReason: boolean) =>
    evidenceRefusal({ claims, quote, noSourceReason })?.reason ?? "accepted";
  expect(judge(1, false, false)).toBe("accepted");
  expect(judge(0, true, false)).toBe("accepted");
  expect(judge(0, false, true)).toBe("accepted");
  expect(judge(0, false, false)).toBe("evidence_missing");
  expect(judge(2, false, true)).toBe("evidence_contradicts");
});

test("an open commitment closes, a closed one reopens, and nothing else", () => {
  expect(closureRefusal("open", "lapsed")).toBeNull();
  expect(closureRefusal("lapsed", "open")).toBeNull();
  expect(closureRefusal("lapsed", "breached")).toMatch(/Reopen/);
  expect(closureRefusal("open", "open")).toMatch(/already/);
});

describe("the position of a record", () => {
  const says = (assertedBy: "A" | "B" | "observer", stance: (typeof STANCES)[number] = "supports") =>
    ({ assertedBy, stance, rank: "normal", clusterId: null, aboutSide: null }) as const;
  test.each([
    ["nobody", [], []],
    ["A alone", [says("A")], ["one_sided"]],
    ["both", [says("A"), says("B")], ["matched"]],
    ["B otherwise", [says("A"), says("B", "qualifies")], ["divergent"]],
    ["B denies", [says("A"), says("B", "contradicts")], ["denied", "divergent"]],
    ["A and others", [says("A"), says("observer")], ["one_sided", "independently_observed"]],
  ] as const)("when %s speaks", (_, claims, summary) => {
    expect(position(claims, []).summary).toEqual(summary);
  });

  test("sides that speak each of itself alone do not bear each other out", () => {
    const ofItself = (who: "A" | "B", stance: (typeof STANCES)[number] = "supports") =>
      ({ ...says(who, stance), aboutSide: "self" }) as const;
    const summary = (claims: Parameters<typeof position>[0], isEach = true) =>
      position(claims, [], { isEach }).summary;
    expect(summary([ofItself("A"), ofItself("B")])).toEqual(["apart"]);
    const about = (who: "A" | "B", aboutSide: "other" | "both") => ({ ...says(who), aboutSide });
    expect(summary([ofItself("A"), ofItself("B"), about("B", "both")])).toEqual(["matched"]);
    expect(summary([ofItself("A"), about("B", "other")])).toEqual(["matched"]);
    // Where it is not said, each means its own; and of the other's part alone, no two speak of the same.
    expect(summary([says("A"), says("B")])).toEqual(["apart"]);
    expect(summary([about("A", "other"), about("B", "other")])).toEqual(["apart"]);
    // Who declines to say affirms nothing.
    const declines = { ...says("A", "declines"), aboutSide: "both" } as const;
    expect(summary([ofItself("A"), declines, ofItself("B")])).toEqual(["apart"]);
    expect(summary([ofItself("A")])).toEqual(["one_sided"]);
    // What differs is told all the same; and of what they did together each speaks of the same.
    expect(summary([ofItself("A"), ofItself("B", "qualifies")])).toEqual(["divergent"]);
    expect(summary([ofItself("A"), ofItself("B")], false)).toEqual(["matched"]);
  });

  test("tells silence that was looked into from silence that was not", () => {
    const { A, B } = position([], [{ party: "B", found: false }]);
    expect([A, B]).toEqual(["not_searched", "searched_nothing"]);
  });

  test("counts reprints of one text once, and hears no deprecated claim", () => {
    const wire = { ...says("A"), clusterId: "wire" };
    const gone = { ...says("B"), rank: "deprecated" } as const;
    const found = position([wire, wire, wire, says("A"), gone], []);
    expect(found.voices).toEqual({ A: 2, B: 0, observer: 0 });
    expect(found.B).toBe("not_searched");
  });

  test("never fills a column with another's claim", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STANCES), { maxLength: 6 }), (stances) => {
        const found = position(
          stances.map((stance) => says("A", stance)),
          [],
        );
        expect([found.B, found.observer]).toEqual(["not_searched", "not_searched"]);
      }),
    );
  });
});

describe("another bearer", () => {
  test.each([
    ["A", "A", false, undefined],
    ["A", "each", false, undefined],
    ["B", "each", false, undefined],
    ["A", "each", true, "bearer_assessed"],
    ["A", "B", false, "bearer_fixed"],
    ["each", "A", false, "bearer_fixed"],
    ["joint", "each", false, "bearer_fixed"],
    ["each", "joint", false, "bearer_fixed"],
  ] as const)("from %s to %s, assessed %s: %s", (from, to, isAssessed, reason) => {
    expect(bearerRefusal(from, to, isAssessed)?.reason).toBe(reason);
  });

  test("never takes a line away", () => {
    for (const from of BEARERS)
      for (const to of BEARERS)
        if (bearerRefusal(from, to, false) === null)
          expect(linesOf(to)).toEqual(expect.arrayContaining([...linesOf(from)]));
  });
});

test("words given for a level have a modality, and only those for no evidence decline to say", () => {
  expect(LEVELS.map((level) => MODALITY_OF[level])).toEqual([
    "no_comment",
    "pending",
    "in_progress",
    "in_progress",
    "done",
  ]);
  expect(LEVELS.filter((level) => stanceOf(level) === "declines")).toEqual(["no_evidence"]);
});

import { expect, it } from "vitest";
import { type AssessedLine, divergenceOf, levelCounts, staleOf } from "@/lib/overview/rules";

const line = (number: number, more: Partial<AssessedLine> = {}): AssessedLine => ({
  number,
  title: `Undertaking ${number}`,
  by: "both",
  level: "limited",
  asOf: "2026-01-01",
  closure: "open",
  ...more,
});

it("counts lines by level and by whose they are, every level named", () => {
  const counts = levelCounts([
    line(1, { by: "A" }),
    line(1, { by: "B", level: "complete" }),
    line(2),
    line(3, { by: "A" }),
  ]);
  expect(counts.map(({ level }) => level)).toEqual([
    "no_evidence",
    "not_started",
    "limited",
    "substantial",
    "complete",
  ]);
  expect(counts[2]).toEqual({ level: "limited", A: 2, B: 0, both: 1 });
  expect(counts[4]).toEqual({ level: "complete", A: 0, B: 1, both: 0 });
});

it("calls an open commitment stale on the 181st day, names it once, and the longest unassessed first", () => {
  const lines = [
    line(1, { asOf: "2026-01-01" }),
    line(2, { by: "A", asOf: "2025-06-01" }),
    line(2, { by: "B", asOf: "2025-05-01" }),
    line(3, { asOf: null }),
    line(4, { asOf: "2020-01-01", closure: "fulfilled" }),
  ];
  const at = (today: string) => staleOf(lines, today).map(({ number, by }) => `${number} ${by}`);
  expect(at("2026-06-30")).toEqual(["3 both", "2 B"]);
  expect(at("2026-07-01")).toEqual(["3 both", "2 B", "1 both"]);
});

const claim = (
  assertedBy: "A" | "B" | "observer",
  stance: "supports" | "qualifies" | "contradicts",
  gist: string,
) => ({
  assertedBy,
  stance,
  rank: "normal" as const,
  clusterId: null,
  words: {
    assertedBy,
    speaker: "",
    gist,
    exact: null,
    language: null,
    source: null,
    publisher: null,
    published: null,
  },
});

it("shows the gravest words of each side where the accounts differ, and nothing where they agree", () => {
  const differs = divergenceOf([
    claim("A", "supports", "We were put in charge"),
    claim("A", "contradicts", "We took no part"),
    claim("B", "supports", "We did it together"),
    claim("observer", "qualifies", "It was seen"),
  ]);
  expect(differs).toMatchObject({
    summary: ["denied", "divergent", "independently_observed"],
    A: { gist: "We took no part" },
    B: { gist: "We did it together" },
  });
  expect(divergenceOf([claim("A", "supports", "Done"), claim("B", "supports", "Done")])).toBeNull();
  expect(divergenceOf([claim("A", "contradicts", "Never")])).toMatchObject({ summary: ["denied"], B: null });
});

import { expect, it } from "vitest";
import { divergenceOf, levelCounts } from "@/lib/overview/rules";

it("counts lines by level and by whose they are, every level named", () => {
  const counts = levelCounts([
    { level: "limited", by: "A", count: 2 },
    { level: "limited", by: "both", count: 1 },
    { level: "complete", by: "B", count: 1 },
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

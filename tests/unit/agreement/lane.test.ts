import { describe, expect, test } from "vitest";
import type { Act } from "@/lib/agreement/rules";
import { laneOf } from "@/lib/agreement/rules/lane";
import { act } from "./acts";

/** "signed:reached | ratified:A none, B reached" with a star where the day stands. */
function drawn(acts: Act[], day = "2026-11-25"): string {
  const { stages, today } = laneOf(acts, day);
  const words = stages.map(
    ({ stage, tracks }) =>
      `${stage}:${tracks.map(({ side, state, confirmation }) => [side, state, confirmation].filter(Boolean).join(" ")).join(", ")}`,
  );
  return words.toSpliced(today, 0, "*").join(" | ");
}

describe("the lane", () => {
  test("of nothing has its five stages ahead of the day", () => {
    expect(drawn([])).toBe(
      "* | signed:none | ratified:A none, B none | in_force:none | amended:none | ended:none",
    );
  });

  test("tells the sides' ratifications apart, and leaves a gap where nothing is on record", () => {
    const acts = [
      act("signed", "2008-08-14", { confirmation: "possible" }),
      act("ratified", "2011-02-22", { by: "B", confirmation: "possible" }),
      act("entered_into_force", "2011-03-14", { confirmation: "possible" }),
    ];
    expect(drawn(acts)).toBe(
      "signed:reached possible | ratified:A none, B reached possible | in_force:reached possible | * | amended:none | ended:none",
    );
  });

  test("a ratification by both counts for each, and rarer stages appear when they occur", () => {
    const acts = [act("initialled", "2009"), act("ratified", "2010"), act("suspended", "2012", { by: "A" })];
    expect(drawn(acts)).toBe(
      "initialled:reached confirmed | signed:none | ratified:A reached confirmed, B reached confirmed | in_force:none | amended:none | suspended:reached confirmed | * | ended:none",
    );
  });

  test("what is fixed for a day to come stands ahead", () => {
    const acts = [
      act("signed", "2019"),
      act("entered_into_force", "2027-01-01"),
      act("expired", "2037-01-01"),
    ];
    expect(drawn(acts)).toBe(
      "signed:reached confirmed | * | ratified:A none, B none | in_force:ahead confirmed | amended:none | ended:ahead confirmed",
    );
    expect(drawn(acts, "2027-01-01")).toMatch(/in_force:reached confirmed \| \* \|/);
  });
});

import { describe, expect, test } from "vitest";
import { OUTCOME_KINDS, outcomeRefusal } from "@/lib/outcome/rules";

const held = { status: "held" as const, named: false, made: false };

describe("an outcome", () => {
  test.each([
    ["information", held, null],
    ["decision", held, null],
    ["creates", { ...held, made: true }, null],
    ["creates", { ...held, named: true }, null],
    ["updates", { ...held, named: true }, null],
    ["closes", { ...held, named: true }, null],
    ["closes", { ...held, named: true, ended: true }, null],
    ["updates", { ...held, named: true, ended: true }, "closure_unasked"],
    ["decision", { ...held, ended: true }, "closure_unasked"],
    ["creates", held, "commitment_needed"],
    ["updates", held, "commitment_needed"],
    ["closes", { ...held, made: true }, "commitment_needed"],
    ["updates", { ...held, named: true, made: true }, "commitment_twice"],
    ["creates", { ...held, named: true, made: true }, "commitment_twice"],
    ["information", { ...held, named: true }, "commitment_unasked"],
    ["decision", { ...held, made: true }, "commitment_unasked"],
  ] as const)("that %s with %j: %s", (kind, facts, reason) => {
    expect(outcomeRefusal(kind, facts)?.reason ?? null).toBe(reason);
  });

  test("comes of nothing but what was held", () => {
    for (const kind of OUTCOME_KINDS)
      for (const status of ["planned", "announced", "scheduled", "postponed", "cancelled"] as const)
        expect(outcomeRefusal(kind, { status, named: true, made: false })?.reason).toBe("meeting_not_held");
  });
});

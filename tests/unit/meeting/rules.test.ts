import { describe, expect, test } from "vitest";
import { isUnconfirmed, mayFollow, standingRefusal } from "@/lib/meeting/rules";

describe("standing", () => {
  test("a scheduled day that passed without an outcome is unconfirmed; today's is not yet", () => {
    expect(isUnconfirmed("scheduled", "2020-01-01", "2020-01-02")).toBe(true);
    expect(isUnconfirmed("scheduled", "2020-01-01", "2020-01-01")).toBe(false);
    expect(isUnconfirmed("held", "2020-01-01", "2020-01-02")).toBe(false);
    expect(isUnconfirmed("announced", null, "2020-01-02")).toBe(false);
  });

  test("what is held stays held, and what is cancelled has to be put on again first", () => {
    expect(mayFollow("scheduled", "held")).toBe(true);
    expect(mayFollow("held", "cancelled")).toBe(false);
    expect(mayFollow("cancelled", "held")).toBe(false);
  });

  test("refuses what cannot be", () => {
    const base = { dated: true, earliest: "2020-01-04", latest: "2020-01-04", reason: null };
    expect(standingRefusal({ ...base, status: "held" }, "2020-01-02")?.reason).toBe("held_in_future");
    expect(standingRefusal({ ...base, status: "held" }, "2020-01-03")).toBeNull();
    expect(standingRefusal({ ...base, dated: false, status: "scheduled" }, "2020-01-03")?.field).toBe("on");
    expect(standingRefusal({ ...base, status: "cancelled" }, "2020-01-03")?.field).toBe("reason");
  });
});

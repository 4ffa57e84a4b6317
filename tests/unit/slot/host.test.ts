import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HostedMeeting, hostTurn } from "@/lib/slot/rules/host";

const meeting = (
  reference: string,
  day: string | null,
  hostSide: "A" | "B" | null,
  status: HostedMeeting["status"] = "held",
): HostedMeeting => ({ reference, hostSide, status, earliest: day, latest: day });
const turn = (meetings: HostedMeeting[], policy: "alternate" | "fixed" | "unspecified" = "alternate") =>
  hostTurn(meetings, policy, "2026-09-01", "2026-06-01");

const held = [meeting("M-1", "2025-03-01", "A"), meeting("M-2", "2025-09-01", "B")];

describe("where the sides take turns", () => {
  test("the other side than that of the latest held hosts, whatever the order", () => {
    expect(turn(held)).toEqual({ side: "A", why: "turn", meeting: "M-2" });
    expect(turn(held.toReversed())).toEqual(turn(held));
  });

  test("a cancellation does not flip it", () => {
    expect(turn([...held, meeting("M-3", "2026-03-01", "A", "cancelled")])).toMatchObject({ side: "A" });
  });

  test("a postponement keeps the host", () => {
    const postponed = meeting("M-3", "2026-03-01", "B", "postponed");
    expect(turn([...held, postponed])).toEqual({ side: "B", why: "postponed", meeting: "M-3" });
  });

  test("a meeting to come before that day takes its turn; one after it, or that passed unconfirmed, does not", () => {
    expect(turn([...held, meeting("M-3", "2026-07-01", "A", "scheduled")])).toEqual({
      ...{ side: "B", why: "turn_after_coming", meeting: "M-3" },
    });
    expect(turn([...held, meeting("M-3", "2026-10-01", "A", "scheduled")])).toMatchObject({ side: "A" });
    expect(turn([...held, meeting("M-3", "2026-05-01", "A", "scheduled")])).toMatchObject({ side: "A" });
  });

  test("nothing is proposed where none was held, or the last host is not known", () => {
    expect(turn([])).toEqual({ side: null, why: "none_held", meeting: null });
    expect(turn([...held, meeting("M-3", "2026-03-01", null)])).toEqual({
      ...{ side: null, why: "unknown", meeting: "M-3" },
    });
  });
});

test("over any series the host changes exactly with the meetings held", () => {
  const statuses = fc.array(fc.constantFrom("held", "postponed", "cancelled"), { maxLength: 20 });
  fc.assert(
    fc.property(statuses, (series) => {
      const done: HostedMeeting[] = [meeting("M-1", "2020-01-01", "B")];
      for (const [at, status] of series.entries()) {
        const { side } = turn(done);
        // A postponement is held later, and leaves the series as it was.
        if (status !== "postponed")
          done.push(meeting(`M-${at + 2}`, `2020-02-${String(at + 1).padStart(2, "0")}`, side, status));
      }
      const held = series.filter((status) => status === "held").length;
      expect(turn(done).side).toBe(held % 2 === 0 ? "A" : "B");
    }),
  );
});

test("a fixed host is whoever hosted last, as far as that is known", () => {
  expect(turn([...held, meeting("M-3", "2026-03-01", null)], "fixed")).toEqual({
    ...{ side: "B", why: "fixed", meeting: "M-2" },
  });
  expect(turn([], "fixed")).toMatchObject({ side: null, why: "none_held" });
  expect(turn([meeting("M-1", "2026-03-01", null)], "fixed")).toMatchObject({ side: null, why: "unknown" });
});

test("where the rule does not say who hosts, nobody is proposed", () => {
  expect(turn(held, "unspecified")).toEqual({ side: null, why: "unspecified", meeting: null });
});

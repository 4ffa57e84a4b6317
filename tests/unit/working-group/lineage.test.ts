import fc from "fast-check";
import { expect, test } from "vitest";
import { type Kin, leadsTo } from "@/lib/working-group/rules/lineage";

const kin = (id: string, parentId: string | null, successorId: string | null = null): Kin => ({
  id,
  parentId,
  successorId,
});

test("a chain leads to each of its members, and to nothing beside it", () => {
  const groups = [kin("a", "b"), kin("b", "c"), kin("c", null), kin("d", "c")];
  expect(["a", "b", "c", "d"].map((id) => leadsTo(groups, "parentId", "a", id))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(leadsTo(groups, "successorId", "a", "b")).toBe(false);
});

test("a tie that is made only where it does not lead back leaves no circle, in any order", () => {
  const ids = ["a", "b", "c", "d", "e"];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))), (ties) => {
      const groups = ids.map((id) => kin(id, null));
      for (const [from, to] of ties) {
        const group = groups.find(({ id }) => id === from);
        if (group && !leadsTo(groups, "parentId", to, from)) group.parentId = to;
      }
      for (const start of groups) {
        let at: string | null = start.parentId;
        for (let steps = 0; at !== null; steps += 1) {
          if (steps > ids.length) return false;
          at = groups.find(({ id }) => id === at)?.parentId ?? null;
        }
      }
      return true;
    }),
  );
});

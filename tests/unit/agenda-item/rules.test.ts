import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reordered } from "@/lib/agenda-item/rules";

describe("moving an item", () => {
  test.each([
    ["to the front", "c", 1, "cabd"],
    ["to the end", "a", 4, "bcda"],
    ["beyond the end", "a", 99, "bcda"],
    ["to where it is", "b", 2, "abcd"],
    ["one down", "b", 3, "acbd"],
  ])("%s", (_, id, position, expected) => {
    expect(reordered([..."abcd"], id, position).join("")).toBe(expected);
  });

  test("keeps every item once and the order of the others", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer({ min: 1, max: 50 }), (all, which, position) => {
        const id = all[which % all.length] ?? "";
        const order = reordered(all, id, position);
        expect(order.filter((one) => one !== id)).toEqual(all.filter((one) => one !== id));
        expect(order.indexOf(id)).toBe(Math.min(position, all.length) - 1);
      }),
    );
  });
});

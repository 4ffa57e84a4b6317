import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openCursor, sealCursor } from "@/lib/kernel/page";
import { dayInput } from "@/lib/kernel/partial-date";
import { flag, listOf, requiredText, text } from "@/lib/kernel/text";
import { fromWire, toWire } from "@/lib/kernel/wire";
import { numberIn, reference } from "@/lib/reference/rules";

describe("text", () => {
  test.each([
    ["NUL", "a\u0000b", "cannot be stored"],
    ["half of a pair", "a\ud800b", "cannot be stored"],
    ["one code point too many", "🙂".repeat(6), "at most 5 characters"],
  ])("refuses %s", (_, value, sentence) => {
    expect(text(5).safeParse(value).error?.issues[0]?.message).toContain(sentence);
  });
  test("counts code points, folds line ends, composes letters, trims", () => {
    expect(text(5).parse("🙂".repeat(5))).toBe("🙂".repeat(5));
    expect(text(50).parse("  a\r\nb\rcafe\u0301 ")).toBe("a\nb\ncafé");
  });
  test.each(["   ", "\u200b", "\u200f\u2060 \ufeff", "\u3164"])(
    "required text leaves a mark on the page: %j does not",
    (unseen) => {
      expect(requiredText(9).safeParse(unseen).error?.issues[0]?.message).toBe("This cannot be empty.");
    },
  );
  test("what steers other characters stays where these are", () => {
    expect(requiredText(20).parse("موافقت\u200cنامه")).toBe("موافقت\u200cنامه");
  });
  test("never throws and never lets through what PostgreSQL cannot store", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const parsed = text(100).safeParse(value);
        return !parsed.success || (parsed.data.isWellFormed() && !parsed.data.includes("\u0000"));
      }),
    );
  });
});

test.each([
  [true, true],
  ["on", true],
  ["TRUE", true],
  ["0", false],
  ["maybe", undefined],
  [1, undefined],
  ["", undefined],
])("yes or no: %j", (raw, expected) => {
  expect(flag.safeParse(raw).data).toBe(expected);
});

test.each([
  ["2026-02-28", undefined],
  ["2026-02-30", "There is no 30 February 2026: that month has 28 days."],
  ["28.2.2026", "A day is written as year, month and day: 2019-03-04."],
])("a day as input: %s", (raw, sentence) => {
  expect(dayInput.safeParse(raw).error?.issues[0]?.message).toBe(sentence);
});

test.each([
  [undefined, []],
  ["", []],
  ["a,b", ["a", "b"]],
  [
    ["a", "b"],
    ["a", "b"],
  ],
])("a list in a query string: %j", (raw, expected) => {
  expect(listOf(z.string()).parse(raw)).toEqual(expected);
});

test("a cursor opens to the keys that it was sealed with", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 4 }),
      (keys) => {
        expect(openCursor(sealCursor(keys), keys.length)).toEqual(keys);
      },
    ),
  );
});

test.each(["", "e30", sealCursor([1]), Buffer.from("[{}, 1]").toString("base64url")])(
  "a cursor of another list is refused: %s",
  (cursor) => {
    expect(() => openCursor(cursor, 2)).toThrow("The cursor is not one that this list gave out.");
  },
);

test("names are turned at the door, there and back, and values are not", () => {
  const inside = {
    nextCursor: null,
    data: [{ sideA: { timeZone: "Asia/Tehran" }, asOf: "snake_case_value" }],
  };
  expect(toWire(inside)).toEqual({
    next_cursor: null,
    data: [{ side_a: { time_zone: "Asia/Tehran" }, as_of: "snake_case_value" }],
  });
  expect(fromWire(toWire(inside))).toEqual(inside);
});

test("a side is a letter on the wire too", () => {
  expect(toWire({ voices: { A: 1, B: 0 } })).toEqual({ voices: { A: 1, B: 0 } });
});

test.each([toWire, fromWire])("no name reaches a prototype", (turn) => {
  const turned = turn(JSON.parse('{"__proto__":{"admin":true},"as_of":"2019"}')) as Record<string, unknown>;
  expect(Object.getPrototypeOf(turned)).toBe(Object.prototype);
  expect(turned.admin).toBeUndefined();
});

describe("short references", () => {
  test("are read back in either case", () => {
    expect(reference("commitment", 12)).toBe("C-12");
    expect(numberIn("commitment", "c-12")).toBe(12);
  });
  test.each(["M-12", "C-0", "C-012", "C12", "C-1234567890", "C-1 "])("%s is not a commitment's", (text) => {
    expect(numberIn("commitment", text)).toBeNull();
  });
});

import { expect, test } from "vitest";
import { z } from "zod";
import { misnamed, mistyped } from "@/lib/kernel/json-types";
import { flag } from "@/lib/kernel/text";

const input = z.object({
  count: z.coerce.number().int().optional(),
  on: flag.optional(),
  title: z.string().nullable().optional(),
  list: z.array(z.object({ id: z.string() })).optional(),
  either: z.union([z.string(), z.object({ a: z.string(), b: z.number() })]).optional(),
  anything: z.record(z.string(), z.unknown()).optional(),
});

test.each([
  [{}, {}],
  [{ count: 4, on: true, title: null, list: [{ id: "a" }], either: "x", anything: { more: 1 } }, {}],
  [{ either: { a: "a", b: 1 } }, {}],
  [{ count: "4" }, { count: "This has to be a whole number." }],
  [{ count: 4.5 }, { count: "This has to be a whole number." }],
  [{ on: "true" }, { on: "This has to be true or false." }],
  [{ title: 7 }, { title: "This has to be text or null." }],
  [{ list: [{ id: "a" }, { id: 1 }] }, { "list.1.id": "This has to be text." }],
  [{ list: { id: "a" } }, { list: "This has to be a list." }],
  [
    { either: { a: 1, b: "1" } },
    { "either.a": "This has to be text.", "either.b": "This has to be a number." },
  ],
  [{ either: 1 }, { either: "This has to be text." }],
  [{ size: 1 }, { size: "There is nothing of this name." }],
])("%j", (body, wrong) => {
  expect(mistyped(input, body)).toEqual(wrong);
});

test("the names of an address are those that are described", () => {
  expect(misnamed(input, ["count", "counts", "constructor"])).toEqual({
    counts: "There is nothing of this name.",
    constructor: "There is nothing of this name.",
  });
});

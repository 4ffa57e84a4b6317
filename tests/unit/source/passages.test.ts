import { expect, it } from "vitest";
import { passagesOf } from "@/lib/source/passages";

it("cuts by code points, so that an emoji or Persian before a quote moves nothing", () => {
  const passages = passagesOf("😀 مرز İ wall", [{ reference: "E-1", startCp: 8, endCp: 12 }]);
  expect(passages.map(({ text, within }) => [text, within])).toEqual([
    ["😀 مرز İ ", []],
    ["wall", ["E-1"]],
  ]);
});

it("keeps overlapping excerpts apart, and begins each once", () => {
  const passages = passagesOf("abcdef", [
    { reference: "E-1", startCp: 0, endCp: 4 },
    { reference: "E-2", startCp: 2, endCp: 6 },
  ]);
  expect(passages).toEqual([
    { text: "ab", within: ["E-1"], begins: ["E-1"] },
    { text: "cd", within: ["E-1", "E-2"], begins: ["E-2"] },
    { text: "ef", within: ["E-2"], begins: [] },
  ]);
});

it("loses nothing of a text without excerpts", () => {
  expect(passagesOf("whole", [])).toEqual([{ text: "whole", within: [], begins: [] }]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { foldLine } from "@/lib/feed/icalendar";

const unfold = (folded: string) => folded.replaceAll("\r\n ", "");
const graphemesOf = (text: string) =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "İçişleri Bakanlığı müsteşarı görüştü ",
    "وزارت کشور جمهوری اسلامی ایران می‌گوید ",
    "👨‍👩‍👧‍👦",
    "🇹🇷🇮🇷",
    "é̂̃",
    "a\u200d",
    "plain words, and more of them; ",
  ),
);
const line = fc
  .array(piece, { maxLength: 20 })
  .map((pieces) => `SUMMARY:${pieces.join("").replaceAll(/[\r\n]/g, "")}`);

test("no line is longer than 75 octets, and what was folded comes back", () => {
  fc.assert(
    fc.property(line, (text) => {
      const folded = foldLine(text);
      for (const one of folded.split("\r\n")) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      expect(unfold(folded)).toBe(text);
    }),
  );
});

test("a fold never falls inside a grapheme", () => {
  fc.assert(
    fc.property(line, (text) => {
      const parts = foldLine(text).split("\r\n ");
      expect(parts.flatMap(graphemesOf)).toEqual(graphemesOf(text));
    }),
  );
});

test("lines are as full as graphemes allow", () => {
  expect(foldLine("x".repeat(75))).toBe("x".repeat(75));
  expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  // 70 octets, then a family of 25: it moves to the next line whole.
  expect(foldLine(`${"x".repeat(70)}👨‍👩‍👧‍👦`)).toBe(`${"x".repeat(70)}\r\n 👨‍👩‍👧‍👦`);
});

test("a grapheme that no line holds is cut between code points", () => {
  const heap = `a${"\u0301".repeat(100)}`;
  const folded = foldLine(heap);
  expect(unfold(folded)).toBe(heap);
  for (const one of folded.split("\r\n")) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
});

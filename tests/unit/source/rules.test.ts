import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  containment,
  directionOf,
  distance,
  findQuote,
  locate,
  offsetsOf,
  placeAt,
  sameVoice,
  simhash,
} from "@/lib/source/rules";
import { sources } from "@/prisma/sample/irn-tur/sources";

const summaryOf = (key: string) => sources.find((source) => source.key === key)?.summary ?? "";

describe("locate", () => {
  it("counts code points, not UTF-16 units", () => {
    expect(locate("🤝 Both agreed.", "agreed")).toEqual({
      startCp: 7,
      endCp: 13,
      exact: "agreed",
      prefix: "🤝 Both ",
      suffix: ".",
    });
  });

  it("carries 32 code points of context on either side", () => {
    const place = locate(`${"a".repeat(50)}quote${"b".repeat(50)}`, "quote");
    expect(place?.prefix).toBe("a".repeat(32));
    expect(place?.suffix).toBe("b".repeat(32));
  });

  it("finds nothing that is not there to the letter", () => {
    expect(locate("Both agreed.", "both agreed")).toBeNull();
    expect(locate("Both agreed.", "")).toBeNull();
  });
});

describe("a place by its offsets", () => {
  it("is the one that locate finds, in texts of any script", () => {
    const word = fc.constantFrom("🛂", "گذرگاه", "İki", "taraf", " ", "\n", "é", "👩‍👩‍👧");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join("");
        const length = [...text].length;
        const [start, end] = [a % length, b % (length + 1)].sort((x, y) => x - y) as [number, number];
        const place = placeAt(text, start, end);
        if (start === end) return place === null;
        const exact = [...text].slice(start, end).join("");
        return place?.exact === exact && (locate(text, exact)?.startCp ?? length) <= start;
      }),
    );
  });

  it.each([
    [-1, 2],
    [2, 2],
    [0, 99],
  ])("is none from %i to %i", (start, end) => {
    expect(placeAt("Both agreed.", start, end)).toBeNull();
  });
});

describe("a typed quote", () => {
  const text = "😀 İki taraf\n duvarı konuştu. (Both) agreed; both\u00a0agreed.";
  it("is found however its white space runs, and given as the text has it", () => {
    expect(findQuote(text, "taraf duvarı")).toMatchObject({
      place: { exact: "taraf\n duvarı", startCp: 6 },
      times: 1,
    });
    expect(findQuote(text, "both agreed.").place?.exact).toBe("both\u00a0agreed.");
  });

  it("is not read as a pattern, and is counted", () => {
    expect(findQuote(text, "(Both)").times).toBe(1);
    expect(findQuote(text, ".*").times).toBe(0);
    expect(findQuote(text, "agreed").times).toBe(2);
    expect(findQuote(text, " ")).toEqual({ place: null, times: 0 });
  });
});

it("takes a selection by its offsets, without the white space at its ends", () => {
  const text = "😀 مرز بسته شد. İki taraf konuştu.";
  const selected = offsetsOf("😀 مرز", " بسته شد. ");
  expect(selected).toEqual({ startCp: 6, endCp: 14, exact: "بسته شد." });
  expect(placeAt(text, 6, 14)?.exact).toBe("بسته شد.");
  expect(offsetsOf("😀", " \n ")).toBeNull();
});

it.each([
  ["fa", "rtl"],
  ["ar-IQ", "rtl"],
  ["ckb", "rtl"],
  ["tr", "ltr"],
  ["far", "ltr"],
])("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

describe("one voice", () => {
  it("knows a wire copy that spells one name otherwise", () => {
    const [mna, copy] = [summaryOf("mna"), summaryOf("defapress")];
    expect(copy).not.toBe(mna);
    expect(distance(simhash(mna), simhash(copy))).toBeLessThanOrEqual(10);
    expect(containment(mna, copy)).toBeGreaterThanOrEqual(0.6);
    expect(sameVoice(mna, copy)).toBe(true);
  });

  it("knows a copied sentence by another spelling, and keeps another sentence apart", () => {
    const sentence =
      "The deputy minister Zolfaghari said that the crossings in the west wait for official orders from both capitals.";
    expect(sameVoice(sentence, sentence.replace("Zolfaghari", "Zolfaqari"))).toBe(true);
    expect(
      sameVoice(sentence, "The deputy minister said that the walls at the border are being put up by both."),
    ).toBe(false);
  });

  it("does not take a quote for the whole report that has it", () => {
    const quote = "the crossings in the west wait for official orders";
    expect(
      sameVoice(
        quote,
        `On Tuesday he said that ${quote}, and spoke of walls, meetings and police at length.`,
      ),
    ).toBe(false);
  });

  it("hashes by FNV-1a of 64 bits, as texts on record were (vectors of the draft-eastlake-fnv)", () => {
    expect(simhash("")).toBe(BigInt.asIntN(64, 0xcbf29ce484222325n));
    expect(simhash("a")).toBe(BigInt.asIntN(64, 0xaf63dc4c8601ec8cn));
    expect(simhash("foobar")).toBe(BigInt.asIntN(64, 0x85944171f73967e8n));
  });

  it("keeps apart what two publishers wrote", () => {
    expect(sameVoice(summaryOf("mna"), summaryOf("trend"))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { containment, distance, locate, sameVoice, simhash } from "@/lib/source/rules";
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

describe("one voice", () => {
  it("knows a wire copy that spells one name otherwise", () => {
    const [mna, copy] = [summaryOf("mna"), summaryOf("defapress")];
    expect(copy).not.toBe(mna);
    expect(distance(simhash(mna), simhash(copy))).toBeLessThanOrEqual(10);
    expect(containment(mna, copy)).toBeGreaterThanOrEqual(0.6);
    expect(sameVoice(mna, copy)).toBe(true);
  });

  it("keeps apart what two publishers wrote", () => {
    expect(sameVoice(summaryOf("mna"), summaryOf("trend"))).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carriedOver, defaultTitle, type Last, proposeNext } from "@/lib/meeting/rules/next";

const last: Last = {
  title: "4th Joint Working Group",
  group: "Joint Working Group",
  ordinal: 4,
  status: "held",
  hostSide: "B",
  place: "Ankara",
  turn: { side: "A", why: "turn" },
  places: { A: "Tehran", B: "Ankara" },
};

describe("the next meeting", () => {
  test.each([
    ["4th Joint Working Group", 4, "5th Joint Working Group"],
    ["Fourth meeting in Ankara", 4, "Fifth meeting in Ankara"],
    ["the fourth meeting", 4, "the fifth meeting"],
    ["14th meeting", 4, "5th meeting of Joint Working Group"],
    ["Twelfth meeting", 12, "13th meeting of Joint Working Group"],
    ["Meeting in Ankara", 4, "5th meeting of Joint Working Group"],
    ["Meeting in Ankara", null, "Meeting of Joint Working Group"],
  ])("after “%s” (%s) comes “%s”", (title, ordinal, next) => {
    expect(proposeNext({ ...last, title, ordinal }).title).toBe(next);
  });

  test("whoever's turn it is hosts, and the place is where that side last hosted", () => {
    expect(proposeNext(last)).toMatchObject({ ordinal: 5, hostSide: "A", place: "Tehran" });
    expect(proposeNext({ ...last, turn: { side: "B", why: "fixed" } })).toMatchObject({
      hostSide: "B",
      place: "Ankara",
    });
    expect(proposeNext({ ...last, turn: { side: null, why: "unknown" } })).toMatchObject({
      hostSide: null,
      place: null,
    });
    expect(proposeNext({ ...last, places: { A: null, B: "Ankara" } }).place).toBeNull();
  });

  test("where no rule says that the sides take turns no host is proposed, and the place is the last one", () => {
    const turn = { side: null, why: "unspecified" } as const;
    expect(proposeNext({ ...last, turn })).toMatchObject({ hostSide: null, place: "Ankara" });
  });

  test("a cancelled meeting is made up for: its number, its host", () => {
    const cancelled = { ...last, status: "cancelled" as const, hostSide: "A" as const };
    expect(proposeNext(cancelled)).toEqual({
      title: "4th Joint Working Group",
      ordinal: 4,
      hostSide: "A",
      place: "Tehran",
    });
  });

  test("a title without a number names the group", () => {
    expect(defaultTitle("Border Commission", null)).toBe("Meeting of Border Commission");
    expect(defaultTitle("Border Commission", 27)).toBe("27th meeting of Border Commission");
  });
});

describe("what is carried over", () => {
  test("all that no decision and no closing settled, in order", () => {
    const item = (title: string, ...outcomes: string[]) => ({ title, outcomes });
    const agenda = [
      item("open"),
      item("decided", "information", "decision"),
      item("told", "information"),
      item("made", "creates"),
      item("closed", "closes"),
      item("updated", "updates"),
    ];
    expect(carriedOver(agenda).map(({ title }) => title)).toEqual(["open", "told", "made", "updated"]);
  });

  test("nothing is carried over twice, and nothing new comes up", () => {
    const kinds = fc.array(fc.constantFrom("information", "decision", "creates", "updates", "closes"));
    const agenda = fc.array(fc.record({ title: fc.string(), outcomes: kinds }));
    fc.assert(
      fc.property(agenda, (items) => {
        const carried = carriedOver(items);
        expect(carriedOver(carried)).toEqual(carried);
        expect(items.filter((item) => carried.includes(item))).toEqual(carried);
      }),
    );
  });
});

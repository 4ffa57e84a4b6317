import { describe, expect, it } from "vitest";
import { advance, isLetterKey, pressName } from "@/components/ui/key-sequence";

const press = (key: string, more: Partial<Parameters<typeof pressName>[0]> = {}) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe("pressName", () => {
  it.each([
    ["a letter", press("j", { code: "KeyJ" }), "j"],
    ["a sign", press("?", { code: "Slash" }), "?"],
    ["a named key", press("Enter", { code: "Enter" }), "Enter"],
    ["Ctrl with a letter", press("z", { code: "KeyZ", ctrlKey: true }), "mod+z"],
    ["Command with a capital", press("Z", { code: "KeyZ", metaKey: true }), "mod+z"],
    ["a Persian letter, by its place", press("ل", { code: "KeyG" }), "g"],
    ["Ctrl with a Persian letter", press("ظ", { code: "KeyZ", ctrlKey: true }), "mod+z"],
    ["a Latin letter that is not at its usual place", press("z", { code: "KeyY" }), "z"],
  ])("names %s", (_, given, name) => {
    expect(pressName(given)).toBe(name);
  });

  it.each([press("Shift"), press("Control"), press("Dead"), press("å", { code: "KeyA", altKey: true })])(
    "leaves $key alone",
    (given) => {
      expect(pressName(given)).toBeNull();
    },
  );
});

describe("advance", () => {
  const bindings = ["g c", "g g", "j", "s", "mod+z"];
  const type = (...names: string[]) =>
    names.reduce<{ matched: string | null; pending: string[] }>(
      (step, name) => advance(step.pending, name, bindings),
      { matched: null, pending: [] },
    );

  it("takes a single key at once", () => {
    expect(type("j")).toEqual({ matched: "j", pending: [] });
  });
  it("waits for the second key of a sequence", () => {
    expect(type("g")).toEqual({ matched: null, pending: ["g"] });
    expect(type("g", "c")).toEqual({ matched: "g c", pending: [] });
  });
  it("takes the same key twice as one sequence", () => {
    expect(type("g", "g")).toEqual({ matched: "g g", pending: [] });
  });
  it("lets a key that ends no sequence stand for itself", () => {
    expect(type("g", "j")).toEqual({ matched: "j", pending: [] });
  });
  it("forgets a sequence that leads nowhere", () => {
    expect(type("g", "x")).toEqual({ matched: null, pending: [] });
    expect(type("g", "x", "c")).toEqual({ matched: null, pending: [] });
  });
});

describe("isLetterKey", () => {
  it("is what can be switched off: letters, signs and their sequences", () => {
    expect(["s", "?", "g c"].map(isLetterKey)).toEqual([true, true, true]);
    expect(["mod+z", "Enter", "Escape"].map(isLetterKey)).toEqual([false, false, false]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Scheme = "light" | "dark";

const css = readFileSync(new URL("../../../components/ui/tokens.css", import.meta.url), "utf8");

/** A token's colour in a scheme, as `#rrggbb`. */
function colour(token: string, scheme: Scheme): string {
  const value = new RegExp(`--color-${token}: ([^;]+);`).exec(css)?.[1];
  if (!value) throw new Error(`no token ${token}`);
  const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
  const chosen = pair ? pair[scheme === "light" ? 1 : 2] : value;
  if (!chosen || !/^#[0-9a-f]{6}$/.test(chosen)) throw new Error(`${token} is ${value}`);
  return chosen;
}

/** Relative luminance of an sRGB colour (WCAG 2.2, definition of "relative luminance"). */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const tones = ["green", "blue", "amber", "vermilion", "purple", "grey", "red", "accent"];
const grounds = ["page", "sunken", "panel", "hover", "pressed", "accent-soft"];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  const text = [
    ...["ink", "muted", "faint"].flatMap((ink) => grounds.map((ground) => [ink, ground])),
    ...tones.flatMap((tone) => [
      ["ink", `${tone}-soft`],
      [`${tone}-ink`, `${tone}-soft`],
      [`${tone}-ink`, "page"],
      [`${tone}-ink`, "panel"],
      [`${tone}-ink`, "hover"],
    ]),
    ["on-accent", "accent"],
    ["on-accent", "accent-strong"],
    ["on-accent", "red"],
    ["on-accent", "red-strong"],
  ] as [string, string][];

  it.each(text)("%s on %s reads at 4.5:1", (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["edge", "page"],
    ["edge", "panel"],
    ["accent-ink", "page"],
    ["accent", "page"],
  ] as const)("%s on %s is seen at 3:1", (mark, ground) => {
    expect(contrast(colour(mark, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

it("keeps the status hues that colour-blind readers tell apart (Okabe and Ito)", () => {
  const hues = ["green", "blue", "amber", "vermilion", "purple"].map((tone) => colour(tone, "light"));
  expect(hues).toEqual(["#009e73", "#0072b2", "#e69f00", "#d55e00", "#cc79a7"]);
});

/** The largest text of a source, in bytes of UTF-8; the database holds to it too. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** Code points of context that an excerpt carries on either side (W3C TextQuote). */
const CONTEXT = 32;

/** Where a quote stands in a text. Offsets count Unicode code points; the end is exclusive. */
export interface Place {
  startCp: number;
  endCp: number;
  exact: string;
  prefix: string;
  suffix: string;
}

function place(points: readonly string[], startCp: number, endCp: number): Place {
  const run = (from: number, to: number) => points.slice(Math.max(0, from), to).join("");
  return {
    startCp,
    endCp,
    exact: run(startCp, endCp),
    prefix: run(startCp - CONTEXT, startCp),
    suffix: run(endCp, endCp + CONTEXT),
  };
}

/** The place between two offsets; null when they do not enclose anything of the text. */
export function placeAt(text: string, startCp: number, endCp: number): Place | null {
  const points = [...text];
  return startCp >= 0 && startCp < endCp && endCp <= points.length ? place(points, startCp, endCp) : null;
}

/** Finds the first place of a quote that stands in the text to the letter; null when it does not. */
export function locate(text: string, quote: string): Place | null {
  const at = quote === "" ? -1 : text.indexOf(quote);
  if (at < 0) return null;
  const startCp = [...text.slice(0, at)].length;
  return place([...text], startCp, startCp + [...quote].length);
}

/**
 * Finds a quote that was typed or pasted: to the letter, but however its white space runs (a line may be broken
 * elsewhere). `times` tells how often it stands there; the place is the first, as the text has it.
 */
export function findQuote(text: string, quote: string): { place: Place | null; times: number } {
  const pieces = quote.split(/\s+/u).filter((piece) => piece !== "");
  if (pieces.length === 0) return { place: null, times: 0 };
  const pattern = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+");
  const [first, ...more] = text.matchAll(new RegExp(pattern, "gu"));
  return { place: first ? locate(text, first[0]) : null, times: first ? 1 + more.length : 0 };
}

/** The offsets of selected words, from what stands before them; the white space at either end is left out. */
export function offsetsOf(
  before: string,
  selected: string,
): { startCp: number; endCp: number; exact: string } | null {
  const exact = selected.trim();
  if (exact === "") return null;
  const lead = selected.slice(0, selected.length - selected.trimStart().length);
  const startCp = [...before].length + [...lead].length;
  return { startCp, endCp: startCp + [...exact].length, exact };
}

/** The direction that a text of this language (BCP 47 tag) is written in. */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|ckb|fa|he|ps|sd|ug|ur|yi)(-|$)/.test(language) ? "rtl" : "ltr";
}

const encoder = new TextEncoder();

/** Words as compared: without case, accents, or anything that is neither letter nor digit. */
function words(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The runs of three words in a text; a shorter text is one run. */
function trigrams(text: string): Set<string> {
  const all = words(text);
  if (all.length < 3) return new Set([all.join(" ")]);
  return new Set(all.slice(2).map((word, i) => `${all[i]} ${all[i + 1]} ${word}`));
}

/** FNV-1a, 64 bits, as its high and low half: whole numbers, since a text of 2 MB has some 300,000 runs to hash. */
function hash64(text: string): [high: number, low: number] {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of encoder.encode(text)) {
    const at = (low ^ byte) >>> 0;
    // Times 2^40 + 0x1b3, modulo 2^64; no product exceeds 2^42.
    const product = at * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 0x100000000) + ((at << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
}

/** Charikar's simhash over runs of three words, as a signed 64-bit integer: near-identical texts differ in few bits. */
export function simhash(text: string): bigint {
  const votes = new Int32Array(64);
  for (const gram of trigrams(text))
    for (const [half, word] of hash64(gram).toReversed().entries())
      for (let bit = 0; bit < 32; bit++) {
        const at = half * 32 + bit;
        votes[at] = (votes[at] ?? 0) + ((word >>> bit) & 1 ? 1 : -1);
      }
  const bits = votes.reduce((sum, vote, bit) => (vote > 0 ? sum | (1n << BigInt(bit)) : sum), 0n);
  return BigInt.asIntN(64, bits);
}

/** The number of bits in which two simhashes differ. */
export function distance(a: bigint, b: bigint): number {
  return BigInt.asUintN(64, a ^ b)
    .toString(2)
    .replaceAll("0", "").length;
}

/** How much of the shorter text's runs of three words stand in the other: 0 to 1. */
export function containment(a: string, b: string): number {
  const [small, large] = [trigrams(a), trigrams(b)].sort((x, y) => x.size - y.size);
  if (!small || !large) return 0;
  return [...small].filter((gram) => large.has(gram)).length / small.size;
}

/** A text of up to so many characters, such as a pasted quote, has few runs to vote: one word turns many bits. */
const SHORT = 1000;
/** Texts whose simhashes differ in at most so many bits are looked at. */
export const nearBits = (text: string): number => (text.length <= SHORT ? 24 : 10);
/** And are one voice when so much of the shorter one's runs of three words stand in the longer. */
const SHARED = 0.6;
/** Characters of a long text that are compared: copies of one differ by a phrase, not by a hundred pages. */
const COMPARED = 200_000;

/** Whether most of the shorter text stands in the longer, which is not twice its length: decides between near ones. */
export function isCopy(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.max(a.length, b.length) > 2 * Math.min(a.length, b.length)) return false;
  return containment(a.slice(0, COMPARED), b.slice(0, COMPARED)) >= SHARED;
}

/** Whether two texts are one voice: close by simhash, and most of the shorter stands in the longer. */
export function sameVoice(a: string, b: string): boolean {
  return distance(simhash(a), simhash(b)) <= Math.max(nearBits(a), nearBits(b)) && isCopy(a, b);
}

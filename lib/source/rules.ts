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

/** Finds the first place of a quote that stands in the text to the letter; null when it does not. */
export function locate(text: string, quote: string): Place | null {
  const at = quote === "" ? -1 : text.indexOf(quote);
  if (at < 0) return null;
  const points = [...text];
  const startCp = [...text.slice(0, at)].length;
  const endCp = startCp + [...quote].length;
  return {
    startCp,
    endCp,
    exact: quote,
    prefix: points.slice(Math.max(0, startCp - CONTEXT), startCp).join(""),
    suffix: points.slice(endCp, endCp + CONTEXT).join(""),
  };
}

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

/** FNV-1a, 64 bits. */
function hash64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash;
}

/** Charikar's simhash over runs of three words, as a signed 64-bit integer: near-identical texts differ in few bits. */
export function simhash(text: string): bigint {
  const votes = new Array<number>(64).fill(0);
  for (const gram of trigrams(text)) {
    const hash = hash64(gram);
    for (let bit = 0; bit < 64; bit++) votes[bit] = (votes[bit] ?? 0) + ((hash >> BigInt(bit)) & 1n ? 1 : -1);
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

/** Whether two texts are one voice: close by simhash, and most of the shorter stands in the longer. */
export function sameVoice(a: string, b: string): boolean {
  return distance(simhash(a), simhash(b)) <= 10 && containment(a, b) >= 0.6;
}

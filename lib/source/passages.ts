/** A run of a text: the excerpts that cover it, and those that begin with it, by their references. */
export interface Passage {
  text: string;
  within: string[];
  begins: string[];
}

/** Cuts a text where its excerpts begin and end. Offsets count code points, the end is exclusive; they may overlap. */
export function passagesOf(
  text: string,
  excerpts: readonly { reference: string; startCp: number; endCp: number }[],
): Passage[] {
  const points = [...text];
  const edges = new Set([0, points.length, ...excerpts.flatMap(({ startCp, endCp }) => [startCp, endCp])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const within = excerpts.filter(({ startCp, endCp }) => startCp <= start && end <= endCp);
    return {
      text: points.slice(start, end).join(""),
      within: within.map(({ reference }) => reference),
      begins: within.filter(({ startCp }) => startCp === start).map(({ reference }) => reference),
    };
  });
}

/** Chance with a seed: the same data set on every machine, on every run. */

/**
 * @param {number} seed
 * @returns numbers, choices, keys and days that follow from the seed alone
 */
export function chance(seed) {
  let state = seed >>> 0;
  /** Mulberry32: a number from 0 up to, and without, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most) => Math.floor(next() * most);
  const hex = (digits) =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  // Keys rise, as those that the database makes do: 1 January 2024 and a millisecond for every sixteen.
  let keys = 1_704_067_200_000 * 16;
  const key = () => {
    keys += 1;
    const time = Math.floor(keys / 16)
      .toString(16)
      .padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${(keys % 16).toString(16)}${hex(2)}-8${hex(3)}-${hex(6)}${hex(6)}`;
  };
  return {
    below,
    key,
    /** Whether something happens that happens so often. */
    is: (share) => next() < share,
    of: (list) => list[below(list.length)],
    /** `YYYY-MM-DD` between the first days of two years. */
    day: (from, to) => {
      const first = Date.UTC(from, 0, 1);
      return new Date(first + below((Date.UTC(to, 0, 1) - first) / 86_400_000) * 86_400_000)
        .toISOString()
        .slice(0, 10);
    },
  };
}

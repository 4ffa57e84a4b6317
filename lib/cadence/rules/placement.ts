/** A window for counting: day numbers, `deadline` exclusive. Starts and deadlines never decrease. */
export interface Vessel {
  start: number;
  deadline: number;
  quota: number;
}

/** A meeting on one of the days `from` to `to`, both inclusive; an end may be infinite. */
export interface Placeable {
  from: number;
  to: number;
}

/**
 * The most meetings that the windows can be credited when each is placed on any of its days. Windows in order take
 * the meetings that run out first, which is a maximum matching since both sides are intervals in the same order.
 */
export function mostCredited(windows: readonly Vessel[], meetings: readonly Placeable[]): number {
  const ranges = meetings
    .map((meeting) => ({ first: firstOpen(windows, meeting.from), last: lastBegun(windows, meeting.to) }))
    .filter(({ first, last }) => first <= last)
    .toSorted((a, b) => a.first - b.first);
  let [credited, next] = [0, 0];
  let waiting: number[] = [];
  windows.forEach(({ quota }, at) => {
    for (let range = ranges[next]; range && range.first <= at; range = ranges[++next])
      waiting.push(range.last);
    waiting = waiting.filter((last) => last >= at).sort((a, b) => a - b);
    credited += waiting.splice(0, quota).length;
  });
  return credited;
}

/**
 * The fewest that the windows can be credited, over all placements. A maximum matching is as large as the smallest
 * cover: some windows X with their whole quota, and one for each meeting that reaches a window outside X. A meeting
 * is spared when one of its days reaches no window outside X. The least over placements and over X is the same in
 * either order, so no placement has to be tried: only the runs of consecutive windows that make up X, by dynamic
 * programming in O(windows² + meetings). Between two runs lies a stretch of days that spare nobody; it costs the
 * meetings that lie wholly inside.
 */
export function fewestCredited(windows: readonly Vessel[], meetings: readonly Placeable[]): number {
  const count = windows.length;
  const begins = (at: number) => windows[at]?.start ?? Number.POSITIVE_INFINITY;
  const ended = (at: number) => windows[at]?.deadline ?? Number.NEGATIVE_INFINITY;
  const quotas = [0];
  for (const { quota } of windows) quotas.push((quotas.at(-1) ?? 0) + quota);
  const quotaBefore = (at: number) => quotas[at] ?? 0;

  // By the first window still open on the last day: the last window begun on the first day.
  const settledAt: number[][] = windows.map(() => []);
  for (const { from, to } of meetings) settledAt[firstOpen(windows, to)]?.push(lastBegun(windows, from));

  /** runEnds[i]: least cost up to a run that ends right before window i. */
  const runEnds: number[] = [];
  /** runBegins[i]: least cost before a run that begins with window i. */
  const runBegins: number[] = [];
  const begunOn: number[] = windows.map(() => 0);
  let [allowed, cheapest] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at <= count; at += 1) {
    for (const begun of settledAt[at - 1] ?? []) if (begun >= 0) begunOn[begun] = (begunOn[begun] ?? 0) + 1;
    // Windows `from` to `at - 1` are left out of X: the meetings inside that stretch have begun and ended there.
    let least = at === 0 ? 0 : Number.POSITIVE_INFINITY;
    let inside = 0;
    for (let from = count - 1; from >= 0; from -= 1) {
      inside += begunOn[from] ?? 0;
      if (from < at) least = Math.min(least, (runEnds[from] ?? 0) + inside);
    }
    runBegins.push(least);
    // A run needs a day on which the window before it has ended and the one after it has not begun.
    while (allowed <= at && ended(allowed - 1) < begins(at)) {
      cheapest = Math.min(cheapest, (runBegins[allowed] ?? 0) - quotaBefore(allowed));
      allowed += 1;
    }
    runEnds.push(cheapest + quotaBefore(at));
  }
  return runEnds[count] ?? 0;
}

/** How many of the days each window is credited: in order of time, each to the earliest that is open and not full. */
function creditedEach(windows: readonly Vessel[], days: readonly number[]): number[] {
  const counts = windows.map(() => 0);
  let at = 0;
  for (const day of days.toSorted((a, b) => a - b)) {
    let window = windows[at];
    while (window && (window.deadline <= day || (counts[at] ?? 0) >= window.quota)) window = windows[++at];
    if (window && window.start <= day) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/**
 * For each window the fewest and the most that it is credited over all placements. It gets the most when every
 * meeting lies as late as it can before the window's deadline, so that earlier windows take the fewest away; and
 * the fewest when those that can lie past the deadline, and the others as early as they can.
 */
export function creditedRanges(
  windows: readonly Vessel[],
  meetings: readonly Placeable[],
): { min: number; max: number }[] {
  if (!meetings.some((meeting) => isMovable(windows, meeting))) {
    const days = meetings.map(({ to }) => to);
    return creditedEach(windows, days).map((count) => ({ min: count, max: count }));
  }
  return windows.map(({ deadline }, at) => {
    const latest = meetings.map(({ from, to }) => Math.max(from, Math.min(to, deadline - 1)));
    const away = meetings.map(({ from, to }) => (to >= deadline ? to : from));
    return {
      min: creditedEach(windows, away)[at] ?? 0,
      max: creditedEach(windows, latest)[at] ?? 0,
    };
  });
}

/** Whether the windows that the meeting can count for depend on which of its days it was. */
export function isMovable(windows: readonly Vessel[], { from, to }: Placeable): boolean {
  return (
    firstOpen(windows, from) !== firstOpen(windows, to) || lastBegun(windows, from) !== lastBegun(windows, to)
  );
}

/** Whether one of the meeting's days counts for one of the windows. */
export function reachesAny(windows: readonly Vessel[], { from, to }: Placeable): boolean {
  return firstOpen(windows, from) <= lastBegun(windows, to);
}

/** Index of the first window whose deadline lies after the day; the number of windows when none does. */
function firstOpen(windows: readonly Vessel[], day: number): number {
  return partition(windows, (window) => window.deadline <= day);
}

/** Index of the last window that has begun by the day; -1 before all. */
function lastBegun(windows: readonly Vessel[], day: number): number {
  return partition(windows, (window) => window.start <= day) - 1;
}

/** How many windows at the front fulfil a condition that the rest does not. */
function partition(windows: readonly Vessel[], holds: (window: Vessel) => boolean): number {
  let [low, high] = [0, windows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const window = windows[middle];
    if (window && holds(window)) low = middle + 1;
    else high = middle;
  }
  return low;
}

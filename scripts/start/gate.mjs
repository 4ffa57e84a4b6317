/**
 * Lets so many requests be worked on at once, and the others wait in turn. One thread draws no more pages in a second for
 * having begun fifty of them, but holds fifty in memory, and asks for fifty connections.
 *
 * @param {{ most: number, patienceMs: number, heldMs: number }} limits how many at once; how long one waits before it
 *   is sent away; after how long one that is not done yet (its client reads slowly, the database is slow) makes room for the
 *   next
 */
export function gate({ most, patienceMs, heldMs }) {
  let working = 0;
  /** @type {(() => void)[]} */
  const waiting = [];

  /** Takes a place, and gives back what frees it: once, whatever comes first. */
  function take() {
    working += 1;
    let isHeld = true;
    const leave = () => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(timer);
      working -= 1;
      waiting.shift()?.();
    };
    const timer = setTimeout(leave, heldMs);
    timer.unref();
    return leave;
  }

  return {
    /**
     * @param {AbortSignal} [gone] aborted when nobody waits for the answer any more
     * @returns {Promise<(() => void) | null>} what frees the place again; null when none became free in time
     */
    enter(gone) {
      if (working < most) return Promise.resolve(take());
      return new Promise((resolve) => {
        const next = () => {
          clearTimeout(timer);
          gone?.removeEventListener("abort", giveUp);
          resolve(take());
        };
        const giveUp = () => {
          clearTimeout(timer);
          const at = waiting.indexOf(next);
          if (at >= 0) waiting.splice(at, 1);
          resolve(null);
        };
        const timer = setTimeout(giveUp, patienceMs);
        timer.unref();
        gone?.addEventListener("abort", giveUp, { once: true });
        waiting.push(next);
      });
    },
  };
}

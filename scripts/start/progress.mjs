/** What is being done, and how long it took: a line a step. */

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a step and shows it. A terminal sees the time run; elsewhere the line is completed at the end.
 * @template T
 * @param {string} title
 * @param {(say: (outcome: string) => void) => Promise<T> | T} work `say` tells the outcome, such as "up to date"
 * @param {{ talks?: boolean }} [options] `talks`: what runs writes lines itself, so ours comes after them
 * @returns {Promise<T>}
 */
export async function step(title, work, { talks = false } = {}) {
  const begin = performance.now();
  const label = `  ${title.padEnd(18)}`;
  let outcome = "done";
  const live = process.stdout.isTTY && !talks;
  if (!talks) process.stdout.write(label);
  const ticker = live && setInterval(() => process.stdout.write(`\r${label}${seconds(begin)} `), 1000);
  const finish = (text) => {
    clearInterval(ticker);
    process.stdout.write(`${live ? "\r" : ""}${live || talks ? label : ""}${text} (${seconds(begin)})\n`);
  };
  try {
    const result = await work((text) => {
      outcome = text;
    });
    finish(outcome);
    return result;
  } catch (error) {
    finish("failed");
    throw error;
  }
}

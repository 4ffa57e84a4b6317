/** The product and the bare server, turn and turn about: what slows the machine down slows both. */
import { quantile } from "./request.mjs";

const SUCCESS = new Set([200, 201]);

async function block(name, send, count, into) {
  for (let i = 0; i < count; i += 1) {
    const answer = await send();
    if (!SUCCESS.has(answer.status))
      throw new Error(`${name} answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
    into.push(answer);
  }
}

/**
 * Asks both in blocks, ABAB, one request at a time over a kept connection.
 * @param {Awaited<ReturnType<import("./cases.mjs").apiCases>>[number]} one
 * @returns {Promise<{ productMs: number, bareMs: number, ratio: number, firstMs: number }>} medians; `firstMs`
 *   is the product's to the first byte
 */
export async function compare(one) {
  const { rounds, size } = one.large ? { rounds: 8, size: 3 } : { rounds: 20, size: 20 };
  const a = [];
  const b = [];
  await block(one.name, one.product, size * 2, []);
  await block(one.name, one.bare, size * 2, []);
  if (one.same) one.same(await one.product(), await one.bare());
  for (let round = 0; round < rounds; round += 1) {
    await block(one.name, one.product, size, a);
    await block(`${one.name}, bare,`, one.bare, size, b);
  }
  const median = (answers, of) => quantile(answers.map(of), 0.5);
  const product = median(a, ({ whole }) => whole);
  const bare = median(b, ({ whole }) => whole);
  return {
    productMs: product,
    bareMs: bare,
    ratio: product / bare,
    firstMs: median(a, ({ first }) => first),
  };
}

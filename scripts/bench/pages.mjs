/** What the pages of the sample dossier cost: the time to the last byte on loopback, and the statements asked. */
import { performance } from "node:perf_hooks";
import { startProduct } from "../test/product.mjs";
import { signIn } from "./sign-in.mjs";
import { statementCounter } from "./statements.mjs";

const DOSSIER = "/dossiers/irn-tur";
const PAGES = {
  Desk: "/",
  "Dossier overview": DOSSIER,
  Agreements: `${DOSSIER}/agreements`,
  Groups: `${DOSSIER}/groups`,
  "One group": `${DOSSIER}/groups/G-1`,
  "Meetings, agenda": `${DOSSIER}/meetings`,
  "Meetings, month": `${DOSSIER}/meetings?view=month&on=2019-03-04`,
  "Meetings, year": `${DOSSIER}/meetings?view=year&on=2019-03-04`,
  "One meeting": `${DOSSIER}/meetings/M-7`,
  "Commitments table": `${DOSSIER}/commitments`,
  "One commitment": `${DOSSIER}/commitments/C-5`,
  Sources: `${DOSSIER}/sources`,
  Activity: `${DOSSIER}/activity`,
  Inbox: "/inbox",
};
const WARM_UP = 20;
const REQUESTS = 200;

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** @param {string} data an empty folder for the product's data */
export async function benchPages(data) {
  // What the queue asks of the database is no page's doing.
  process.env.ENTENTE_WORKER = "apart";
  const product = await startProduct(data);
  try {
    const cookie = await signIn(product.url, data);
    const get = async (path) => {
      const began = performance.now();
      const answer = await fetch(product.url + path, { headers: { cookie }, redirect: "manual" });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      return performance.now() - began;
    };
    const rows = [];
    for (const [name, path] of Object.entries(PAGES)) {
      for (let i = 0; i < WARM_UP; i += 1) await get(path);
      const times = [];
      for (let i = 0; i < REQUESTS; i += 1) times.push(await get(path));
      times.sort((a, b) => a - b);
      rows.push({ name, path, median: quantile(times, 0.5), p95: quantile(times, 0.95) });
    }
    // Apart from the times, which a chatty log would change.
    const count = await statementCounter(data);
    for (const row of rows) row.statements = await count(() => get(row.path));
    return rows;
  } finally {
    await product.stop();
  }
}

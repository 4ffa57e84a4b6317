/** What pages cost: the time to the last byte on loopback, and the statements asked. */
import { LARGE } from "./data/fill.mjs";
import { ask, keeping, quantile } from "./request.mjs";

const dossier = "/dossiers/irn-tur";
/** Of the sample dossier. */
export const SAMPLE_PAGES = {
  Desk: "/",
  "Dossier overview": dossier,
  Agreements: `${dossier}/agreements`,
  Groups: `${dossier}/groups`,
  "One group": `${dossier}/groups/G-1`,
  "Meetings, agenda": `${dossier}/meetings`,
  "Meetings, month": `${dossier}/meetings?view=month&on=2019-03-04`,
  "Meetings, year": `${dossier}/meetings?view=year&on=2019-03-04`,
  "One meeting": `${dossier}/meetings/M-7`,
  "Commitments table": `${dossier}/commitments`,
  "One commitment": `${dossier}/commitments/C-5`,
  Sources: `${dossier}/sources`,
  Activity: `${dossier}/activity`,
  Inbox: "/inbox",
  "Calendar of all, year": "/meetings?view=year&on=2019-03-04",
  "Agenda of all": "/meetings?view=agenda",
};

const large = `/dossiers/${LARGE}`;
/** Of a person with fifty dossiers, and of the dossier with 6,000 meetings. */
export const LARGE_PAGES = {
  "Desk of fifty dossiers": "/",
  "Calendar of fifty dossiers, month": "/meetings?view=month&on=2019-03-04",
  "Calendar of fifty dossiers, year": "/meetings?view=year&on=2019-03-04",
  "Overview, 6,000 meetings": large,
  "Agenda, 6,000 meetings": `${large}/meetings`,
  "Month, 6,000 meetings": `${large}/meetings?view=month&on=2019-03-04`,
  "Year, 6,000 meetings": `${large}/meetings?view=year&on=2019-03-04`,
  "Commitments table, half of all": `${large}/commitments`,
  "Commitments at one level, half of all": `${large}/commitments?level=limited`,
};

/**
 * @param {string} url of the product
 * @param {string} cookie of the person
 * @param {Record<string, string>} pages
 * @param {{ warmUp: number, requests: number }} how often each is asked
 * @returns {Promise<{ name: string, get: () => Promise<unknown>, median: number, p95: number, size: number }[]>}
 */
export async function measurePages(url, cookie, pages, { warmUp, requests }) {
  const agent = keeping(1);
  const rows = [];
  for (const [name, path] of Object.entries(pages)) {
    const get = async () => {
      const answer = await ask(url + path, { agent, headers: { cookie } });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      return answer;
    };
    for (let i = 0; i < warmUp; i += 1) await get();
    const answers = [];
    for (let i = 0; i < requests; i += 1) answers.push(await get());
    const times = answers.map(({ whole }) => whole);
    rows.push({
      name,
      get,
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      size: answers[0].body.length,
    });
  }
  return rows;
}

/** What is asked of both: the product's API, and the bare server. */
import { deepStrictEqual } from "node:assert";
import { LARGE, TOKEN } from "./data/fill.mjs";
import { ask, keeping } from "./request.mjs";

const authorization = `Bearer ${TOKEN}`;
/** What rules reckon from the rows, or put into words: the bare server does neither. */
const RECKONED = new Set(["reported_done", "position", "published", "blocked"]);

/** An answer without what was reckoned. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (RECKONED.has(name) ? [] : [[name, plain(inner)]])),
  );
}

/** Commitments of one line and with a claim: a status can be put to each with the claim as its evidence. */
async function assessable(product, agent, most) {
  const found = [];
  for (let cursor = ""; found.length < most; ) {
    const path = `/api/v1/commitments?dossier=${LARGE}&bearer=A,B,joint&limit=200${cursor}`;
    const page = JSON.parse(
      (await ask(product + path, { agent, headers: { authorization } })).body.toString(),
    );
    found.push(...page.data.filter(({ claims }) => claims.length > 0));
    if (page.next_cursor === null) break;
    cursor = `&cursor=${page.next_cursor}`;
  }
  return found.map(({ id, version, claims }) => ({ id, version, claim: claims[0].id }));
}

/** Changes of status one after the other on commitments of its own, each with the version that it has reached. */
function changes(commitments, send) {
  let at = 0;
  return async () => {
    const one = commitments[at++ % commitments.length];
    const answer = await send(one.id, {
      version: one.version,
      level: ["limited", "substantial"][at % 2],
      rationale: "Both sides speak of it.",
      claim_ids: [one.claim],
    });
    one.version += 1;
    return answer;
  };
}

/**
 * The cases, each with the same question to both and the most that their ratio is meant to be.
 * @param {{ product: string, bare: string, feed: string }} at addresses
 */
export async function apiCases({ product, bare, feed }) {
  const agent = keeping(1);
  const pool = await assessable(product, agent, 400);
  const id = pool[0].id;
  const read = (name, aim, path, barePath) => ({
    name,
    aim,
    product: () => ask(`${product}/api/v1${path}`, { agent, headers: { authorization } }),
    bare: () => ask(bare + barePath, { agent }),
    same: (a, b) =>
      deepStrictEqual(plain(JSON.parse(a.body.toString())), plain(JSON.parse(b.body.toString()))),
  });
  const window = (from, to) => `/meetings?dossier=${LARGE}&from=${from}&to=${to}&limit=200`;
  const list = `/commitments?dossier=${LARGE}&limit=50`;
  return [
    read("List of commitments", 2, list, list),
    read("Meetings of a month", 2, window("2019-03-01", "2019-03-31"), window("2019-03-01", "2019-03-31")),
    read("Meetings of a year", 1.6, window("2019-01-01", "2019-12-31"), window("2019-01-01", "2019-12-31")),
    read("One commitment with its history", 2.3, `/commitments/${id}`, `/commitment?id=${id}`),
    {
      name: "Change of status",
      aim: 3,
      product: changes(
        pool.filter((_, at) => at % 2 === 1),
        (of, body) =>
          ask(`${product}/api/v1/commitments/${of}/assessments`, {
            agent,
            method: "POST",
            headers: { authorization },
            body,
          }),
      ),
      bare: changes(
        pool.filter((_, at) => at > 0 && at % 2 === 0),
        (of, body) => ask(`${bare}/assess?id=${of}`, { agent, method: "POST", body }),
      ),
    },
    {
      name: "Feed of 6,000 meetings",
      aim: 1.5,
      large: true,
      product: () => ask(product + feed, { agent }),
      bare: () => ask(`${bare}/feed?dossier=${LARGE}`, { agent }),
      same: (a, b) => deepStrictEqual(eventsIn(a), eventsIn(b)),
    },
  ];
}

/** The events of a calendar by what both say in the same words. */
function eventsIn({ body }) {
  const told = /^(?:UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|LOCATION|STATUS|URL)/;
  const text = body.toString().replaceAll("\r\n ", "");
  return text
    .slice(text.indexOf("BEGIN:VEVENT"))
    .split("\r\n")
    .filter((line) => told.test(line))
    .map((line) => (line.startsWith("URL") ? line.slice(line.indexOf("/dossiers")) : line));
}

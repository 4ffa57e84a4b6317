/** Fills a register with a data set of one of three sizes. */
import { createHash } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { chance } from "./chance.mjs";
import { commitmentRows } from "./commitments.mjs";
import { copying, copyRows } from "./copy.mjs";
import { meetingRows } from "./meetings.mjs";
import { pairs, partyRows } from "./parties.mjs";

/** Commitments by size. Half of them are in the large dossier, the rest in forty-nine others. */
export const SIZES = { S: 5_000, M: 50_000, L: 500_000 };
export const SEED = 20_171_220;
const DOSSIERS = 50;
const MEETINGS_OF_THE_LARGE = 6_000;
const GROUPS = 4;
const AGREEMENTS = 6;
/** The day on which the data set was made: what lies ahead of it is planned. */
const TODAY = "2026-01-01";

/** The dossier of 6,000 meetings and half of the commitments. */
export const LARGE = "bench-1";
/** Who is a member of all fifty, as analyst. None of it is a secret: the register is thrown away. */
export const PERSON = { email: "bench@entente.test", password: "a bench is no place for secrets" };
export const TOKEN = `entente_${"bench".padEnd(43, "-")}`;
export const FEED = "bench".padEnd(43, "-");
const sha256 = (text) => `\\x${createHash("sha256").update(text).digest("hex")}`;

function groupRows(luck, dossier) {
  const tables = { working_group: [], cadence: [] };
  for (let number = 1; number <= GROUPS; number += 1) {
    const id = luck.key();
    tables.working_group.push({
      id,
      dossier_id: dossier,
      number,
      name: `Joint group ${number}`,
      kind: luck.of(["commission", "committee", "joint_working_group", "expert_group"]),
      mandate: "To see to it that what was agreed is done.",
    });
    tables.cadence.push({
      id: luck.key(),
      dossier_id: dossier,
      number,
      working_group_id: id,
      times: luck.of([1, 2, 4]),
      per: "year",
      from: "2018-01-01",
      grace_days: 30,
    });
  }
  return tables;
}

function agreementRows(luck, dossier) {
  const tables = { agreement: [], agreement_action: [] };
  for (let number = 1; number <= AGREEMENTS; number += 1) {
    const id = luck.key();
    tables.agreement.push({
      id,
      dossier_id: dossier,
      number,
      title: `Agreement ${number}`,
      kind: "protocol",
    });
    const day = luck.day(2000, 2020);
    for (const kind of ["signed", "entered_into_force"])
      tables.agreement_action.push({
        id: luck.key(),
        dossier_id: dossier,
        agreement_id: id,
        kind,
        by: "both",
        on_edtf: day,
        on_earliest: day,
        on_latest: day,
      });
  }
  return tables;
}

async function personRows(luck) {
  const user = luck.key();
  return {
    user,
    user_account: [
      {
        id: user,
        email: PERSON.email,
        name: "Bench",
        password_hash: await hash(PERSON.password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
      },
    ],
    api_token: [
      {
        id: luck.key(),
        user_id: user,
        name: "bench",
        hash: sha256(TOKEN),
        expires_at: "2100-01-01T00:00:00Z",
      },
    ],
  };
}

/** A dossier: what has to be there first, then its commitments part by part, each in a transaction of its own. */
async function fillDossier(sql, luck, { slug, sides, user, areas, commitments, meetings }) {
  const id = luck.key();
  const groups = groupRows(luck, id);
  const agreements = agreementRows(luck, id);
  const numbers = { source: 0, excerpt: 0, claim: 0 };
  await sql.begin(async (tx) =>
    copyRows(tx, {
      dossier: [
        {
          id,
          slug,
          name: `${sides[0].name} and ${sides[1].name} (${slug})`,
          side_a_id: sides[0].id,
          side_b_id: sides[1].id,
        },
      ],
      membership: [{ dossier_id: id, user_id: user, role: "analyst" }],
      ...groups,
      ...agreements,
      ...meetingRows(luck, {
        dossier: id,
        groups: groups.working_group.map((group) => group.id),
        count: meetings,
        today: TODAY,
      }),
    }),
  );
  const of = {
    dossier: id,
    parties: sides.map((party) => party.id),
    agreements: agreements.agreement.map((agreement) => agreement.id),
    areas,
    count: commitments,
  };
  for (const tables of commitmentRows(luck, of, numbers)) await sql.begin((tx) => copyRows(tx, tables));
  const last = {
    C: commitments,
    M: meetings,
    G: GROUPS,
    R: GROUPS,
    A: AGREEMENTS,
    S: numbers.source,
    E: numbers.excerpt,
    Q: numbers.claim,
  };
  await copyRows(sql, {
    dossier_counter: Object.entries(last).map(([kind, number]) => ({ dossier_id: id, kind, last: number })),
  });
  return id;
}

/**
 * Fills a register that holds the sample. The rows pass every check and trigger of the tables; no event of the audit
 * is written for them, so that Activity and "since I last looked" find nothing to tell.
 * @param {string} url of the owner
 * @param {keyof typeof SIZES} size
 */
export async function fill(url, size) {
  const sql = copying(url);
  try {
    const luck = chance(SEED);
    const parties = partyRows(luck);
    const { user, ...person } = await personRows(luck);
    await sql.begin((tx) => copyRows(tx, { ...parties, ...person }));
    const areas = (await sql`SELECT id FROM issue_area ORDER BY code`).map((area) => area.id);
    const sides = pairs(parties.party);
    const rest = DOSSIERS - 1;
    for (let at = 0; at < DOSSIERS; at += 1) {
      const isLarge = at === 0;
      const id = await fillDossier(sql, luck, {
        slug: `bench-${at + 1}`,
        sides: sides[at],
        user,
        areas,
        commitments: isLarge ? SIZES[size] / 2 : Math.floor(SIZES[size] / 2 / rest),
        meetings: isLarge ? MEETINGS_OF_THE_LARGE : Math.floor(SIZES[size] / 2 / rest),
      });
      if (isLarge)
        await copyRows(sql, {
          feed_token: [{ id: luck.key(), user_id: user, dossier_id: id, name: "bench", hash: sha256(FEED) }],
        });
    }
    await sql`VACUUM ANALYZE`;
  } finally {
    await sql.end();
  }
}

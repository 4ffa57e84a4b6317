/** Commitments of a dossier with their lines, their history, and the claims, excerpts and sources that it rests on. */
import { createHash } from "node:crypto";

const LEVELS = ["no_evidence", "not_started", "limited", "substantial", "complete"];
const BEARERS = { A: ["A"], B: ["B"], joint: ["both"], each: ["A", "B"] };
const SENTENCES = [
  "The two sides agreed to open the western crossings before winter.",
  "Bakanlık, ortak komisyonun yılda dört kez toplanacağını açıkladı.",
  "A spokesman said that the wall along the border is four fifths done.",
  "The expert meetings on trafficking are to be held in both capitals.",
  "The ministry declined to say when the official orders would come.",
  "دو طرف بر همکاری بیشتر در زمینه مهاجرت تأکید کردند.",
];
/** A snapshot has this many sentences, and as many excerpts at most. */
const PASSAGES = 24;
/** A source is quoted for this many commitments. */
const PER_SOURCE = 10;

/** A text of sentences, and where each stands in it, in code points. */
function textOf(luck, number) {
  const passages = [];
  let text = `Item ${number}.`;
  for (let at = 0; at < PASSAGES; at += 1) {
    const exact = luck.of(SENTENCES);
    const start = [...text].length + 1;
    passages.push({ start, end: start + [...exact].length, exact });
    text += ` ${exact}`;
  }
  return { text, passages };
}

const bytes = (hash) => `\\x${hash.toString("hex")}`;

function sourceRows(luck, { dossier, party, number }, tables) {
  const source = luck.key();
  const snapshot = luck.key();
  const { text, passages } = textOf(luck, number);
  const day = luck.day(2016, 2026);
  tables.source.push({
    id: source,
    dossier_id: dossier,
    number,
    title: `Press item ${number}`,
    publisher: luck.of(["Agency One", "Agency Two", "Resmî Gazete"]),
    publisher_ref: `P-${number}`,
    aligned_party_id: luck.is(0.7) ? party : null,
    reliability: luck.of(["A", "B", "C", "F"]),
  });
  tables.snapshot.push({
    id: snapshot,
    dossier_id: dossier,
    source_id: source,
    title: `Press item ${number}`,
    text,
    sha256: bytes(createHash("sha256").update(text).digest()),
    simhash: number,
    cluster_id: snapshot,
    language: "en",
    method: "paste",
    published_edtf: day,
    published_earliest: day,
    published_latest: day,
    retrieved_at: "2025-01-01T00:00:00Z",
    retrieved_by: "Bench",
  });
  const letters = [...text];
  return passages.map(({ start, end, exact }) => ({
    id: luck.key(),
    dossier_id: dossier,
    snapshot_id: snapshot,
    start_cp: start,
    end_cp: end,
    exact,
    prefix: letters.slice(Math.max(0, start - 32), start).join(""),
    suffix: letters.slice(end, end + 32).join(""),
  }));
}

function claimRow(luck, of, number, excerpt) {
  return {
    id: luck.key(),
    dossier_id: of.dossier,
    number,
    asserted_by: luck.of(["A", "B", "observer"]),
    speaker: luck.of(["A spokesman", "The deputy minister", ""]),
    attribution: luck.of(["direct_quote", "paraphrase", "outlet_voice"]),
    about_side: luck.of(["self", "other", "both", null]),
    modality: luck.of(["done", "in_progress", "agreed", "promised", "pending"]),
    stance: luck.of(["supports", "supports", "qualifies", "contradicts"]),
    level: luck.of([...LEVELS, null]),
    gist: "Says how far the undertaking has come.",
    credibility: 1 + luck.below(6),
    rank: luck.of(["normal", "normal", "normal", "preferred"]),
    excerpt_id: excerpt?.id,
    unrecorded_source: excerpt ? null : "A radio broadcast that was not recorded.",
    commitment_id: of.commitment,
    recorded_at: "2025-02-01T00:00:00Z",
  };
}

/** Up to six assessments, one a season, each tenth of which corrects the one before. */
function historyRows(luck, { dossier, line, claims }, tables) {
  let before = null;
  const count = luck.below(7);
  const first = 2018 + luck.below(6);
  for (let at = 0; at < count; at += 1) {
    const id = luck.key();
    const rests = claims.length > 0 && luck.is(0.8);
    const corrects = before !== null && luck.is(0.1);
    tables.assessment.push({
      id,
      dossier_id: dossier,
      line_id: line,
      level: LEVELS[Math.min(4, Math.max(0, at - 1 + luck.below(3)))],
      trajectory: luck.of(["advancing", "stalled", "unknown"]),
      confidence: luck.of(["low", "moderate", "high"]),
      rationale: "Both sides speak of it; what was done is known from one of them.",
      no_source_reason: rests ? null : "Nobody has spoken of it since.",
      as_of: `${first + Math.floor(at / 4)}-${String(1 + 3 * (at % 4)).padStart(2, "0")}-15`,
      recorded_at: `2025-03-01T00:00:${String(at).padStart(2, "0")}Z`,
      author_name: "Bench",
      supersedes_id: corrects ? before : null,
    });
    if (rests)
      tables.assessment_claim.push({ dossier_id: dossier, assessment_id: id, claim_id: luck.of(claims).id });
    before = id;
  }
}

function dueOf(luck) {
  const day = luck.day(2018, 2029);
  const kind = luck.below(10);
  if (kind < 4) return {};
  if (kind < 8) return { due_edtf: day, due_earliest: day, due_latest: day };
  const year = day.slice(0, 4);
  return { due_edtf: year, due_earliest: `${year}-01-01`, due_latest: `${year}-12-31` };
}

const NONE = { due_edtf: null, due_earliest: null, due_latest: null };
const empty = () => ({
  source: [],
  snapshot: [],
  excerpt: [],
  commitment: [],
  commitment_line: [],
  commitment_closure: [],
  commitment_issue_area: [],
  claim: [],
  assessment: [],
  assessment_claim: [],
});

/**
 * The rows of a dossier's commitments, some thousand commitments at a time.
 * @param {ReturnType<import("./chance.mjs").chance>} luck
 * @param {{ dossier: string, parties: string[], agreements: string[], areas: string[], count: number }} of
 * @param {{ source: number, excerpt: number, claim: number }} numbers the last of each kind; counted on
 */
export function* commitmentRows(luck, { dossier, parties, agreements, areas, count }, numbers) {
  let tables = empty();
  let excerpts = [];
  for (let number = 1; number <= count; number += 1) {
    if (number % PER_SOURCE === 1) {
      numbers.source += 1;
      excerpts = sourceRows(luck, { dossier, party: luck.of(parties), number: numbers.source }, tables);
    }
    const id = luck.key();
    const bearer = luck.of(Object.keys(BEARERS));
    tables.commitment.push({
      id,
      dossier_id: dossier,
      number,
      title: `${luck.of(["Open the crossing at post", "Hold the expert meeting on item", "Sınır kapısını aç", "Exchange the files of case"])} ${number}`,
      wording:
        "Each side undertakes to do so within its own territory, and to tell the other of it in writing.",
      bearer,
      kind: luck.of(["one_off", "recurring", "continuing", "restraint"]),
      condition: luck.is(0.15) ? "Waits for official orders." : "",
      ...NONE,
      ...dueOf(luck),
      agreement_id: luck.is(0.6) ? luck.of(agreements) : null,
      version: 1,
      created_at: "2024-06-01T00:00:00Z",
    });
    tables.commitment_issue_area.push({ commitment_id: id, issue_area_id: luck.of(areas) });
    const claims = [];
    for (let left = luck.below(5); left > 0; left -= 1) {
      const excerpt = luck.is(0.85) ? excerpts.pop() : undefined;
      if (excerpt) {
        numbers.excerpt += 1;
        tables.excerpt.push({ number: numbers.excerpt, ...excerpt });
      }
      numbers.claim += 1;
      claims.push(claimRow(luck, { dossier, commitment: id }, numbers.claim, excerpt));
    }
    tables.claim.push(...claims);
    for (const by of BEARERS[bearer]) {
      const line = luck.key();
      tables.commitment_line.push({ id: line, dossier_id: dossier, commitment_id: id, by });
      historyRows(luck, { dossier, line, claims }, tables);
    }
    if (luck.is(0.2))
      tables.commitment_closure.push({
        id: luck.key(),
        dossier_id: dossier,
        commitment_id: id,
        closure: luck.of(["fulfilled", "lapsed", "superseded"]),
        reason: "Both sides say so.",
        as_of: "2025-04-01",
        recorded_at: "2025-04-02T00:00:00Z",
        author_name: "Bench",
      });
    if (number % 2000 === 0) {
      yield tables;
      tables = empty();
    }
  }
  yield tables;
}

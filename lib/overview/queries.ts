import type { PositionClaim } from "@/lib/claim/rules";
import { isReportedDone, type Line, STALE_DAYS, type Voice } from "@/lib/commitment/rules";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { blockedBy, meetingRestSql } from "@/lib/meeting/record";
import { divergenceOf, type LinesAt, levelCounts, type Spoken } from "@/lib/overview/rules";
import { type Change, type OverviewMeeting, overviewInput, overviewShape } from "@/lib/overview/schema";
import type { LETTERS, NumberedKind } from "@/lib/reference/rules";
import { addDays, type Day } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

const FIRST = 5;
const CHANGES = 10;
/** So many claims that differ, the latest, and so many records that they are about, are compared for one page. */
const DIFFERING = 1000;
const COMPARED = 200;

type Letter = (typeof LETTERS)[NumberedKind];

interface Numbered {
  letter: Letter;
  number: number;
  title: string;
}

interface MeetingRow extends Numbered, Omit<OverviewMeeting, "reference" | "title" | "blocked"> {
  lastDay: Day | null;
  rest: RestDaysShape | null;
}

interface Row {
  levels: LinesAt[];
  /** The lines that stand as complete, with those who say that they are done: what tells done from reported done. */
  done: { by: Line; isEach: boolean; voices: Voice[] }[];
  stale: (Numbered & { asOf: Day | null })[];
  staleCount: number;
  next: MeetingRow[];
  nextCount: number;
  unconfirmed: MeetingRow[];
  unconfirmedCount: number;
  coverage: { facts: number; withExcerpt: number; bothSides: number };
  since: (Numbered & { day: Day; exact: boolean }) | null;
  changes: (Numbered & Omit<Change, "reference" | "title">)[];
}

const named = ({ letter, number, title }: Numbered) => ({ reference: `${letter}-${number}`, title });

const meetingOf = (meeting: MeetingRow, today: Day): OverviewMeeting => ({
  ...named(meeting),
  status: meeting.status,
  on: meeting.on,
  blocked: blockedBy(meeting, meeting.rest, today),
});

/** The dossier, when the actor may read it, as a part of each statement. */
const scoped = (slug: string, readable: string[]) => sql()`this AS (
  SELECT id FROM dossier WHERE slug = ${slug} AND archived_at IS NULL AND id = ANY(${readable}::uuid[]))`;

/** Everything but the two accounts, counted where the rows are: one statement. No row: there is no such dossier. */
async function readRow(slug: string, readable: string[], today: Day): Promise<Row | undefined> {
  const db = sql();
  const here = db`(SELECT id FROM this)`;
  const meeting = db`jsonb_build_object('letter', 'M', 'number', m.number, 'title', m.title, 'status', m.status,
    'lastDay', m.last_day, 'rest', ${meetingRestSql(today)}, 'on', CASE WHEN m.on_edtf IS NOT NULL THEN jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest,
      'latest', m.on_latest, 'printed', m.on_printed, 'calendar', m.on_calendar) END)`;
  const stale = db`c.dossier_id = ${here} AND c.archived_at IS NULL AND c.closure = 'open'
    AND coalesce(c.assessed < ${addDays(today, -STALE_DAYS)}::date, true)`;
  const [row] = await db<Row[]>`
    WITH ${scoped(slug, readable)}, met AS (
      SELECT m.*, coalesce(m.last_day, m.on_latest) AS last_possible FROM meeting m
      WHERE m.dossier_id = ${here} AND m.archived_at IS NULL
    ), coming AS (
      SELECT m.* FROM met m WHERE m.status IN ('planned', 'announced', 'scheduled')
    ), since AS (
      SELECT m.number, m.title, m.last_possible AS day, m.on_earliest = m.last_possible AS exact
      FROM met m
      WHERE m.status = 'held' AND m.last_possible <= ${today}::date
      ORDER BY day DESC, m.number DESC LIMIT 1
    ), facts AS (
      SELECT id, 'commitment' AS kind FROM commitment WHERE dossier_id = ${here} AND archived_at IS NULL
      UNION ALL SELECT id, 'meeting' FROM met
      UNION ALL SELECT id, 'cadence' FROM cadence WHERE dossier_id = ${here} AND archived_at IS NULL
      UNION ALL SELECT a.id, 'act' FROM agreement_action a WHERE a.dossier_id = ${here} AND NOT a.retracted
        AND NOT EXISTS (SELECT FROM agreement_action s WHERE s.supersedes_id = a.id)
    ), said AS (
      SELECT coalesce(q.commitment_id, q.meeting_id, q.cadence_id, q.agreement_action_id) AS fact,
        bool_or(q.excerpt_id IS NOT NULL) AS excerpt, bool_or(q.asserted_by = 'A') AND bool_or(q.asserted_by = 'B') AS both
      FROM claim q WHERE q.dossier_id = ${here} AND q.rank <> 'deprecated' GROUP BY 1
    ), changed AS (
      SELECT 'C' AS letter, c.number, c.title, l.as_of AS day, l.as_of::text AS edtf, 'assessment' AS kind,
        l.by::text AS by, l.level::text AS value, NULL AS confirmation
      FROM since, commitment c JOIN commitment_line l ON l.commitment_id = c.id
      WHERE c.dossier_id = ${here} AND c.archived_at IS NULL AND l.as_of > since.day
      UNION ALL
      SELECT 'C', c.number, c.title, k.as_of, k.as_of::text, 'closure', NULL, k.closure::text, NULL
      FROM since, commitment c JOIN commitment_closure k ON k.commitment_id = c.id
      WHERE c.dossier_id = ${here} AND c.archived_at IS NULL AND k.as_of > since.day
      UNION ALL
      SELECT 'A', g.number, g.title, a.on_earliest, a.on_edtf, 'act', nullif(a.by::text, 'both'), a.kind::text,
        a.confirmation::text
      FROM since, facts f JOIN agreement_action a ON a.id = f.id AND f.kind = 'act'
      JOIN agreement g ON g.id = a.agreement_id
      WHERE g.archived_at IS NULL AND a.on_earliest > since.day AND a.on_earliest <= ${today}::date
      ORDER BY 4 DESC, 1, 2 LIMIT ${CHANGES}
    )
    SELECT
      (SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM (
        SELECT coalesce(l.level, 'no_evidence') AS level, l.by, count(*)::int AS count
        FROM commitment_line l JOIN commitment c ON c.id = l.commitment_id AND c.archived_at IS NULL
        WHERE l.dossier_id = ${here} GROUP BY 1, 2) x) AS levels,
      (SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM (
        SELECT l.by, c.bearer = 'each' AS "isEach", jsonb_agg(jsonb_build_object('assertedBy', q.asserted_by,
          'aboutSide', q.about_side, 'stance', q.stance, 'modality', q.modality, 'level', q.level, 'rank', q.rank)) AS voices
        FROM commitment_line l JOIN commitment c ON c.id = l.commitment_id AND c.archived_at IS NULL
        JOIN claim q ON q.commitment_id = c.id AND q.dossier_id = l.dossier_id AND q.stance = 'supports'
          AND (q.level = 'complete' OR q.modality = 'done')
        WHERE l.dossier_id = ${here} AND l.level = 'complete' GROUP BY l.id, c.bearer) x) AS done,
      (SELECT count(*)::int FROM commitment c WHERE ${stale}) AS "staleCount",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('letter', 'C', 'number', c.number, 'title', c.title, 'asOf', c.assessed)
          ORDER BY c.assessed NULLS FIRST, c.number), '[]')
        FROM (SELECT * FROM commitment c WHERE ${stale} ORDER BY c.assessed NULLS FIRST, c.number LIMIT ${FIRST}) c) AS stale,
      (SELECT coalesce(jsonb_agg(x.shape), '[]') FROM (SELECT ${meeting} AS shape FROM coming m
        WHERE m.last_possible IS NULL OR m.last_possible >= ${today}::date
        ORDER BY m.on_earliest NULLS LAST, m.number LIMIT ${FIRST}) x) AS next,
      (SELECT count(*)::int FROM coming m WHERE m.last_possible IS NULL OR m.last_possible >= ${today}::date) AS "nextCount",
      (SELECT coalesce(jsonb_agg(x.shape), '[]') FROM (SELECT ${meeting} AS shape FROM coming m
        WHERE m.last_possible < ${today}::date ORDER BY m.last_possible DESC, m.number LIMIT ${FIRST}) x) AS unconfirmed,
      (SELECT count(*)::int FROM coming m WHERE m.last_possible < ${today}::date) AS "unconfirmedCount",
      (SELECT jsonb_build_object('facts', count(*), 'withExcerpt', count(*) FILTER (WHERE s.excerpt),
        'bothSides', count(*) FILTER (WHERE s.both)) FROM facts f LEFT JOIN said s ON s.fact = f.id) AS coverage,
      (SELECT jsonb_build_object('letter', 'M', 'number', s.number, 'title', s.title, 'day', s.day,
        'exact', coalesce(s.exact, false)) FROM since s) AS since,
      (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.day DESC, c.letter, c.number), '[]') FROM changed c) AS changes
    FROM this`;
  return row;
}

interface Compared extends Numbered {
  claims: (PositionClaim & { words: Spoken })[];
}

interface Stored extends Numbered {
  claims: (PositionClaim & { words: Spoken & { edtf: string | null } })[];
}

/** The records of which a side qualifies or contradicts what is said, with all that is said of them: one statement. */
async function readCompared(slug: string, readable: string[]): Promise<Compared[]> {
  const rows = await sql()<Stored[]>`
    WITH ${scoped(slug, readable)}, differing AS (
      SELECT q.dossier_id, q.commitment_id, q.meeting_id, q.cadence_id, q.working_group_id, q.agreement_action_id,
        q.agreement_id, coalesce(q.commitment_id, q.meeting_id, q.cadence_id, q.working_group_id, q.agreement_action_id,
        q.agreement_id) AS record
      FROM this JOIN claim q ON q.dossier_id = this.id
      WHERE q.rank <> 'deprecated' AND q.asserted_by IN ('A', 'B') AND q.stance IN ('qualifies', 'contradicts')
      ORDER BY q.number DESC LIMIT ${DIFFERING}
    ), compared AS MATERIALIZED (SELECT DISTINCT * FROM differing WHERE record IS NOT NULL LIMIT ${COMPARED})
    SELECT r.letter, r.number, r.title, jsonb_agg(jsonb_build_object('assertedBy', q.asserted_by, 'stance', q.stance,
      'rank', q.rank, 'clusterId', p.cluster_id, 'words', jsonb_build_object('assertedBy', q.asserted_by,
        'speaker', q.speaker, 'gist', q.gist, 'exact', e.exact, 'language', p.language, 'source', 'S-' || s.number,
        'publisher', s.publisher, 'published', p.published_printed, 'edtf', p.published_edtf)) ORDER BY q.number) AS claims
    FROM compared
    JOIN claim q ON q.dossier_id = compared.dossier_id AND q.rank <> 'deprecated' AND (q.commitment_id = compared.commitment_id
      OR q.meeting_id = compared.meeting_id OR q.cadence_id = compared.cadence_id
      OR q.working_group_id = compared.working_group_id OR q.agreement_action_id = compared.agreement_action_id
      OR q.agreement_id = compared.agreement_id)
    LEFT JOIN excerpt e ON e.id = q.excerpt_id
    LEFT JOIN snapshot p ON p.id = e.snapshot_id
    LEFT JOIN source s ON s.id = p.source_id
    CROSS JOIN LATERAL (
      SELECT 'C' AS letter, c.number, c.title FROM commitment c WHERE c.id = q.commitment_id AND c.archived_at IS NULL
      UNION ALL SELECT 'M', m.number, m.title FROM meeting m WHERE m.id = q.meeting_id AND m.archived_at IS NULL
      UNION ALL SELECT 'G', g.number, g.name FROM working_group g WHERE g.archived_at IS NULL
        AND g.id = coalesce(q.working_group_id, (SELECT k.working_group_id FROM cadence k WHERE k.id = q.cadence_id))
      UNION ALL SELECT 'A', a.number, a.title FROM agreement a WHERE a.archived_at IS NULL
        AND a.id = coalesce(q.agreement_id, (SELECT k.agreement_id FROM agreement_action k WHERE k.id = q.agreement_action_id))
    ) r
    GROUP BY compared.record, r.letter, r.number, r.title
    ORDER BY max(q.recorded_at) DESC, r.letter, r.number`;
  // As the source prints its date, else in words.
  const dated = ({ edtf, ...words }: Stored["claims"][number]["words"]): Spoken => ({
    ...words,
    published: words.published ?? (edtf === null ? null : formatPartialDate({ edtf })),
  });
  return rows.map((row) => ({
    ...row,
    claims: row.claims.map((claim) => ({ ...claim, words: dated(claim.words) })),
  }));
}

/** What stands out in a dossier today: statuses by side, divergences, meetings, stale items, coverage, changes. */
export const getOverview = query({
  name: "dossier.overview",
  summary: "What stands out in a dossier today",
  input: overviewInput,
  output: overviewShape,
  http: { method: "get", path: "/dossiers/{dossier}/overview" },
  async run({ actor, today }, { dossier }) {
    const readable = readableDossiers(actor);
    const [row, compared] = await Promise.all([
      readRow(dossier, readable, today),
      readCompared(dossier, readable),
    ]);
    if (!row) throw notFound("dossier");
    return {
      levels: levelCounts(row.levels),
      reportedDone: row.done.filter((line) => isReportedDone(line, "complete", line.voices)).length,
      divergences: compared.flatMap((record) => {
        const differs = divergenceOf(record.claims);
        return differs ? [{ ...named(record), ...differs }] : [];
      }),
      next: {
        count: row.nextCount,
        first: row.next.map((meeting) => meetingOf(meeting, today)),
      },
      unconfirmed: {
        count: row.unconfirmedCount,
        first: row.unconfirmed.map((meeting) => meetingOf(meeting, today)),
      },
      stale: {
        count: row.staleCount,
        first: row.stale.map(({ asOf, ...record }) => ({ ...named(record), asOf })),
      },
      coverage: row.coverage,
      changes: row.since && {
        since: { ...named(row.since), day: row.since.day, exact: row.since.exact },
        first: row.changes.map(({ day, edtf, kind, by, value, confirmation, ...record }) => ({
          ...named(record),
          ...{ day, edtf, kind, by, value, confirmation },
        })),
      },
    };
  },
});

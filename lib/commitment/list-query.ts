import type { z } from "zod";
import type { ClaimOption } from "@/lib/claim/schema";
import { isReportedDone, LEVELS, STALE_DAYS, type Voice } from "@/lib/commitment/rules";
import type { CommitmentRow, commitmentListInput, LineShape } from "@/lib/commitment/schema";
import { sql } from "@/lib/kernel/database";
import { COUNT_CAP, openCursor, toPage } from "@/lib/kernel/page";
import { numberIn, reference } from "@/lib/reference/rules";
import { addDays, type Day } from "@/lib/time/day";

interface Row
  extends Pick<CommitmentRow, "id" | "title" | "bearer" | "kind" | "condition" | "closure" | "version"> {
  slug: string;
  number: number;
  due_edtf: string | null;
  due_earliest: Day | null;
  due_latest: Day | null;
  due_printed: string | null;
  due_calendar: "gregorian" | "persian";
  lines: Omit<LineShape, "reportedDone">[];
  claims: (Omit<ClaimOption, "reference"> & Voice & { number: number })[];
  key: string;
  total: number;
}

function shape(row: Row): CommitmentRow {
  const { id, title, bearer, kind, condition, closure, version } = row;
  return {
    id,
    title,
    bearer,
    kind,
    condition,
    closure,
    version,
    dossier: row.slug,
    reference: reference("commitment", row.number),
    due:
      row.due_edtf === null
        ? null
        : {
            edtf: row.due_edtf,
            earliest: row.due_earliest,
            latest: row.due_latest,
            printed: row.due_printed,
            calendar: row.due_calendar,
          },
    lines: row.lines.map((line) => ({
      ...line,
      reportedDone: isReportedDone({ by: line.by, isEach: bearer === "each" }, line.level, row.claims),
    })),
    claims: row.claims
      .filter((claim) => claim.rank !== "deprecated")
      .map(({ id, number, assertedBy, speaker, gist, level }) => ({
        id,
        reference: reference("claim", number),
        assertedBy,
        speaker,
        gist,
        level,
      })),
  };
}

type Input = z.output<typeof commitmentListInput>;
interface Cuts {
  asOf: Day | null;
  /** The instant before which a row was known, when that was asked. */
  before: string | null;
}

/** How the lines of `c` stand by the cuts, as JSON, and whether it is open by them. */
function linesOf({ asOf, before }: Cuts) {
  const db = sql();
  return db`CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('by', l.by, 'level', coalesce(a.level, 'no_evidence'),
      'trajectory', a.trajectory, 'confidence', a.confidence, 'asOf', a.as_of, 'assessmentId', a.id,
      'noSource', a.no_source_reason IS NOT NULL) ORDER BY l.by), '[]') AS lines
    FROM commitment_line l LEFT JOIN LATERAL current_assessment(l.id, ${asOf}::date, ${before}::timestamptz) a ON true
    WHERE l.commitment_id = c.id
  ) x
  CROSS JOIN LATERAL (SELECT current_closure(c.id, ${asOf}::date, ${before}::timestamptz) AS closure) y`;
}

/** What a row has to fulfil by its own columns. */
function conditions(dossiers: string[], input: Input, { before }: Cuts) {
  const db = sql();
  const none = db``;
  const pattern = `%${(input.q ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  // One dossier is looked up once, so that its index is walked in order and the walk ends with the page.
  const scope = input.dossier
    ? db`c.dossier_id = (SELECT id FROM dossier
        WHERE slug = ${input.dossier} AND id = ANY(${dossiers}::uuid[]) AND archived_at IS NULL)`
    : db`c.dossier_id = ANY(${dossiers}::uuid[])`;
  return db`${scope} AND c.archived_at IS NULL
    ${before ? db`AND c.created_at < ${before}::timestamptz` : none}
    ${input.bearer.length ? db`AND c.bearer::text = ANY(${input.bearer})` : none}
    ${input.kind.length ? db`AND c.kind::text = ANY(${input.kind})` : none}
    ${input.issueArea ? db`AND EXISTS (SELECT FROM commitment_issue_area i JOIN issue_area k ON k.id = i.issue_area_id WHERE i.commitment_id = c.id AND k.code = ${input.issueArea})` : none}
    ${input.q ? db`AND (c.title ILIKE ${pattern} OR c.wording ILIKE ${pattern} OR c.number = ${numberIn("commitment", input.q)}::int)` : none}
    ${input.dueBefore ? db`AND c.due_latest < ${input.dueBefore}::date` : none}
    ${input.waiting === undefined ? none : db`AND (c.condition <> '') = ${input.waiting}`}`;
}

/** What it has to fulfil by how it stands now, which is kept beside it. */
function standingNow(input: Input, today: Day) {
  const db = sql();
  const none = db``;
  return db`${input.closure.length ? db`AND c.closure::text = ANY(${input.closure})` : none}
    ${
      input.level.length || input.line
        ? db`AND EXISTS (SELECT FROM commitment_line l WHERE l.commitment_id = c.id
            ${input.level.length ? db`AND coalesce(l.level, 'no_evidence')::text = ANY(${input.level})` : none}
            ${input.line ? db`AND l.by::text = ${input.line}` : none})`
        : none
    }
    ${input.stale === undefined ? none : db`AND (c.closure = 'open' AND coalesce(c.assessed < ${addDays(today, -STALE_DAYS)}::date, true)) = ${input.stale}`}`;
}

/** The same by the cuts, out of what `linesOf` found. */
function standingThen(input: Input, today: Day) {
  const db = sql();
  const none = db``;
  const staleBefore = addDays(input.asOf ?? today, -STALE_DAYS);
  return db`${input.closure.length ? db`AND y.closure::text = ANY(${input.closure})` : none}
    ${
      input.level.length || input.line
        ? db`AND EXISTS (SELECT FROM jsonb_array_elements(x.lines) l WHERE true
            ${input.level.length ? db`AND l->>'level' = ANY(${input.level})` : none}
            ${input.line ? db`AND l->>'by' = ${input.line}` : none})`
        : none
    }
    ${input.stale === undefined ? none : db`AND (y.closure = 'open' AND EXISTS (SELECT FROM jsonb_array_elements(x.lines) l WHERE coalesce(l->>'asOf', '') < ${staleBefore})) = ${input.stale}`}`;
}

/**
 * The page of commitments in those dossiers: ONE statement, for it is the desk's hottest read. How a commitment stands
 * is looked up for the rows of the page alone, unless the list is narrowed or sorted by how it stood on a day; the count
 * ends at its cap.
 */
export async function listCommitmentRows(dossiers: string[], today: Day, input: Input) {
  const db = sql();
  const none = db``;
  const cuts = {
    asOf: input.asOf ?? null,
    before: input.knownOn ? `${addDays(input.knownOn, 1)}T00:00:00Z` : null,
  };
  const column = input.sort.replace("-", "") as "reference" | "due" | "as_of" | "level";
  const down = input.sort.startsWith("-");
  const isNow = cuts.asOf === null && cuts.before === null;
  const narrowed =
    input.level.length > 0 ||
    input.line !== undefined ||
    input.closure.length > 0 ||
    input.stale !== undefined ||
    column === "as_of" ||
    column === "level";
  const byStanding = narrowed && !isNow;
  const key = {
    reference: db`''`,
    due: db`coalesce(c.due_latest, '9999-12-31'::date)::text`,
    as_of: isNow
      ? db`coalesce((SELECT max(l.as_of)::text FROM commitment_line l WHERE l.commitment_id = c.id), '')`
      : db`coalesce((SELECT max(l->>'asOf') FROM jsonb_array_elements(x.lines) l), '')`,
    level: isNow
      ? db`(SELECT min(array_position(${[...LEVELS]}::text[], coalesce(l.level, 'no_evidence')::text))::text
          FROM commitment_line l WHERE l.commitment_id = c.id)`
      : db`(SELECT min(array_position(${[...LEVELS]}::text[], l->>'level'))::text FROM jsonb_array_elements(x.lines) l)`,
  }[column];
  // In one dossier the number alone is the order that the index has.
  const plain = input.dossier !== undefined && column === "reference";
  const order = (row: "f" | "c") => {
    const of = db(row);
    if (plain) return down ? db`${of}.number DESC` : db`${of}.number`;
    return down
      ? db`${of}.key DESC, ${of}.slug COLLATE "C" DESC, ${of}.number DESC`
      : db`${of}.key, ${of}.slug COLLATE "C", ${of}.number`;
  };
  const after = input.cursor ? openCursor(input.cursor, 3) : null;
  const beyond = down ? db`<` : db`>`;
  const start = !after
    ? none
    : plain
      ? db`WHERE f.number ${beyond} ${Number(after[2]) || 0}`
      : db`WHERE (f.key, f.slug COLLATE "C", f.number) ${beyond} (${String(after[0])}, ${String(after[1])}, ${Number(after[2]) || 0})`;
  const rows = await db<Row[]>`
    WITH found AS ${byStanding ? db`MATERIALIZED` : db`NOT MATERIALIZED`} (
      SELECT c.id, c.title, c.bearer, c.kind, c.condition, c.version, c.number, c.due_edtf, c.due_earliest, c.due_latest,
        c.due_printed, c.due_calendar, d.slug, ${byStanding ? db`x.lines, y.closure,` : none} (${key}) COLLATE "C" AS key
      FROM commitment c
      JOIN dossier d ON d.id = c.dossier_id AND d.archived_at IS NULL
      ${byStanding ? linesOf(cuts) : none}
      WHERE ${conditions(dossiers, input, cuts)} ${isNow ? standingNow(input, today) : standingThen(input, today)}
    ), c AS (SELECT f.* FROM found f ${start} ORDER BY ${order("f")} LIMIT ${input.limit + 1})
    SELECT c.*, ${byStanding ? none : db`x.lines, y.closure,`}
      (SELECT count(*)::int FROM (SELECT FROM found LIMIT ${COUNT_CAP + 1}) capped) AS total, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'number', q.number, 'assertedBy', q.asserted_by,
        'aboutSide', q.about_side, 'speaker', q.speaker, 'gist', q.gist, 'stance', q.stance, 'modality', q.modality, 'level', q.level,
        'rank', q.rank) ORDER BY q.number), '[]')
      FROM claim q WHERE q.commitment_id = c.id ${cuts.before ? db`AND q.recorded_at < ${cuts.before}::timestamptz` : none}
    ) AS claims
    FROM c ${byStanding ? none : linesOf(cuts)}
    ORDER BY ${order("c")}`;
  return toPage(rows, input.limit, rows[0]?.total ?? 0, shape, (row) => [row.key, row.slug, row.number]);
}

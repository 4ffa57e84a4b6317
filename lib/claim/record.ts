import type postgres from "postgres";
import { position } from "@/lib/claim/rules";
import type { AccountsShape, ClaimShape } from "@/lib/claim/schema";
import { sql } from "@/lib/kernel/database";
import type { Day } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** A search with the instant of its entry. */
export interface HeardSearch extends Omit<AccountsShape["searches"][number], "searchedOn"> {
  searchedOn: Day;
  recordedAt: string;
}

/**
 * What is said of one record: its claims in order, the searches for them, and the position that they come to.
 * @param claims by number
 * @param knownOn leaves out what was entered after that day
 * @param isEach whether it is what each side undertook for itself
 */
export function heardAccounts(
  claims: readonly ClaimShape[],
  searches: readonly HeardSearch[],
  knownOn?: Day,
  isEach = false,
): AccountsShape {
  const known = ({ recordedAt }: { recordedAt: string }) =>
    knownOn === undefined || recordedAt.slice(0, 10) <= knownOn;
  const heard = claims.filter(known);
  const looked = searches.filter(known);
  return {
    claims: heard,
    searches: looked.map(({ recordedAt: _, ...search }) => search),
    position: position(
      heard.map((claim) => ({ ...claim, clusterId: claim.excerpt?.clusterId ?? null })),
      looked,
      { isEach },
    ),
  };
}

/** An instant as every answer has it. A part of a statement; the session is in UTC. */
export const instantSql = (column: string) =>
  sql()`to_char(${sql()(column)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A claim as the statement gives it: the date of its source is put into words here. */
export interface ClaimRow extends Omit<ClaimShape, "excerpt"> {
  excerpt: (NonNullable<ClaimShape["excerpt"]> & { edtf: string | null }) | null;
}

export function claimFrom({ excerpt, ...claim }: ClaimRow): ClaimShape {
  if (excerpt === null) return { ...claim, excerpt };
  const { edtf, ...words } = excerpt;
  const published = words.published ?? (edtf === null ? null : formatPartialDate({ edtf }));
  return { ...claim, excerpt: { ...words, published } };
}

/**
 * The claims about a record by number, each with its words and where they stand, as JSON: a part of a statement.
 * @param about what a row `q` of the claims fulfils
 */
export function claimsSql(about: postgres.PendingQuery<postgres.Row[]>) {
  return sql()`(SELECT coalesce(json_agg(json_build_object('id', q.id, 'reference', 'Q-' || q.number,
      'assertedBy', q.asserted_by, 'speaker', q.speaker, 'gist', q.gist, 'attribution', q.attribution,
      'aboutSide', q.about_side, 'modality', q.modality, 'stance', q.stance, 'level', q.level, 'rank', q.rank,
      'rankReason', q.rank_reason, 'credibility', q.credibility, 'unrecordedSource', q.unrecorded_source,
      'version', q.version, 'recordedAt', ${instantSql("q.recorded_at")}, 'excerpt', CASE WHEN e.id IS NOT NULL THEN
        json_build_object('reference', 'E-' || e.number, 'exact', e.exact, 'language', s.language,
          'source', 'S-' || o.number, 'publisher', o.publisher, 'title', s.title, 'reliability', o.reliability,
          'published', s.published_printed, 'edtf', s.published_edtf, 'isSummary', s.method = 'summary',
          'clusterId', s.cluster_id) END) ORDER BY q.number), '[]')
    FROM claim q LEFT JOIN excerpt e ON e.id = q.excerpt_id LEFT JOIN snapshot s ON s.id = e.snapshot_id
    LEFT JOIN source o ON o.id = s.source_id WHERE ${about})`;
}

/** The searches for accounts of a record, as JSON: a part of a statement. @param about what a row `p` fulfils */
export function searchesSql(about: postgres.PendingQuery<postgres.Row[]>) {
  return sql()`(SELECT coalesce(json_agg(json_build_object('party', p.party, 'place', p.place,
      'languages', p.languages, 'searchedOn', p.searched_on, 'searchedBy', p.searched_by, 'found', p.found,
      'note', p.note, 'recordedAt', ${instantSql("p.recorded_at")})), '[]')
    FROM party_search p WHERE ${about})`;
}

import type { z } from "zod";
import { happenedOn, labelParts } from "@/lib/audit-event/rules";
import {
  type AuditEventShape,
  auditEventList,
  auditEventListInput,
  facets,
  facetsInput,
} from "@/lib/audit-event/schema";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { COUNT_CAP, openCursor, toPage } from "@/lib/kernel/page";
import { LETTERS, type NumberedKind, numberIn, reference } from "@/lib/reference/rules";
import { addDays } from "@/lib/time/day";

interface Row extends Pick<AuditEventShape, "id" | "seq" | "operation" | "before" | "after"> {
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  entity_type: string;
  entity_id: string;
  label: string;
  request_id: string | null;
  total: number;
}

type Assessment = NonNullable<AuditEventShape["assessment"]>;
/** What the events of a page name by ID: numbers of claims, and what has become of assessments. */
interface Named {
  claims: Map<string, number>;
  assessments: Map<string, Assessment["state"]>;
}

const personOf = (actor: Actor) => ("id" in actor ? actor.id : null);
const strings = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The record's ID by its short reference, as a part of a statement. */
function recordOf(dossierId: string, asked: string) {
  const db = sql();
  const kind = (Object.keys(LETTERS) as NumberedKind[]).find((one) => numberIn(one, asked) !== null);
  if (!kind) throw notFound("record");
  const table = db(kind === "workingGroup" ? "working_group" : kind);
  return db`(SELECT r.id FROM ${table} r WHERE r.dossier_id = ${dossierId} AND r.number = ${numberIn(kind, asked)})`;
}

/** The dossier, how far its chain goes, and how far the actor has looked. */
async function dossierOf(actor: Actor, slug: string) {
  const [row] = await sql()<{ id: string; latest: number; seq: number; at: Date | null }[]>`
    SELECT d.id, coalesce(m.seen_seq, 0)::float8 AS seq, m.seen_at AS at, coalesce((
        SELECT e.seq FROM audit_event e WHERE e.dossier_id = d.id ORDER BY e.seq DESC LIMIT 1), 0)::float8 AS latest
    FROM dossier d LEFT JOIN membership m ON m.dossier_id = d.id AND m.user_id = ${personOf(actor)}::uuid
    WHERE d.slug = ${slug} AND d.id = ANY(${readableDossiers(actor)}::uuid[]) AND d.archived_at IS NULL`;
  if (!row) throw notFound("dossier");
  return row;
}

async function rowsOf(dossierId: string, actor: Actor, input: z.output<typeof auditEventListInput>) {
  const db = sql();
  const none = db``;
  const past = input.cursor ? openCursor(input.cursor, 1) : null;
  const by = {
    others: db`AND e.actor_id IS DISTINCT FROM ${personOf(actor)}::uuid`,
    system: db`AND e.actor_id IS NULL`,
  };
  const who =
    input.actor === undefined
      ? none
      : input.actor === "others" || input.actor === "system"
        ? by[input.actor]
        : db`AND e.actor_id = ${input.actor}`;
  const wanted = db`e.dossier_id = ${dossierId} ${who}
    ${input.operation ? db`AND e.operation = ${input.operation}` : none}
    ${input.entityType ? db`AND e.entity_type = ${input.entityType}` : none}
    ${input.entityId ? db`AND e.entity_id = ${input.entityId}` : none}
    ${input.reference ? db`AND e.entity_id = ${recordOf(dossierId, input.reference)}` : none}
    ${input.from ? db`AND e.at >= ${`${input.from}T00:00:00Z`}::timestamptz` : none}
    ${input.to ? db`AND e.at < ${`${addDays(input.to, 1)}T00:00:00Z`}::timestamptz` : none}
    ${input.after === undefined ? none : db`AND e.seq > ${input.after}`}`;
  return db<Row[]>`
    SELECT e.id, e.seq::float8 AS seq, e.at, e.actor_kind, e.actor_id, e.actor_name, e.operation, e.entity_type,
      e.entity_id, e.label, e.before, e.after, e.request_id,
      (SELECT count(*)::int FROM (SELECT FROM audit_event e WHERE ${wanted} LIMIT ${COUNT_CAP + 1}) capped) AS total
    FROM audit_event e WHERE ${wanted} ${past ? db`AND e.seq < ${Number(past[0]) || 0}` : none}
    ORDER BY e.seq DESC LIMIT ${input.limit + 1}`;
}

async function namedIn(dossierId: string, rows: readonly Row[]): Promise<Named> {
  const claimIds = rows.flatMap(({ after }) => strings(after?.claimIds)).filter(isId);
  const assessmentIds = rows.flatMap(({ after }) => strings(after?.assessmentId)).filter(isId);
  const named: Named = { claims: new Map(), assessments: new Map() };
  if (claimIds.length + assessmentIds.length === 0) return named;
  const found = await sql()<{ id: string; number: number | null; state: Assessment["state"] | null }[]>`
    SELECT q.id, q.number, NULL AS state FROM claim q WHERE q.dossier_id = ${dossierId} AND q.id = ANY(${claimIds}::uuid[])
    UNION ALL
    SELECT a.id, NULL, CASE WHEN s.id IS NULL THEN 'stands'
      -- What had corrected an earlier one is taken back by saying that one again, not by a bare inverse.
      WHEN s.retracted OR EXISTS (SELECT FROM audit_event e WHERE e.entity_id = l.commitment_id
        AND e.operation = 'commitment.retract' AND e.after->>'retracted' = a.id::text) THEN 'taken_back'
      ELSE 'corrected' END
    FROM assessment a JOIN commitment_line l ON l.id = a.line_id LEFT JOIN assessment s ON s.supersedes_id = a.id
    WHERE a.dossier_id = ${dossierId} AND a.id = ANY(${assessmentIds}::uuid[]) AND NOT a.retracted`;
  for (const { id, number, state } of found) {
    if (number !== null) named.claims.set(id, number);
    if (state !== null) named.assessments.set(id, state);
  }
  return named;
}

function shape(row: Row, { claims, assessments }: Named, isNews: (row: Row) => boolean): AuditEventShape {
  const { id, seq, operation, before, after } = row;
  const made = operation === "commitment.assess" ? strings(after?.assessmentId)[0] : undefined;
  const state = made === undefined ? undefined : assessments.get(made);
  const evidence = strings(after?.claimIds).flatMap((claim) => claims.get(claim) ?? []);
  return {
    id,
    seq,
    operation,
    before,
    after,
    ...labelParts(row.label),
    recordedAt: row.at.toISOString(),
    happened: happenedOn({ after }),
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    entityType: row.entity_type,
    entityId: row.entity_id,
    evidence: evidence.toSorted((a, b) => a - b).map((number) => reference("claim", number)),
    assessment: made !== undefined && state !== undefined ? { id: made, state } : null,
    requestId: row.request_id,
    unseen: isNews(row),
  };
}

/** What was changed in a dossier, the latest first. The register's own chain is nobody's to read here. */
export const listAuditEvents = query({
  name: "audit_event.list",
  summary: "Who changed what in a dossier, before and after",
  input: auditEventListInput,
  output: auditEventList,
  http: { method: "get", path: "/audit-events" },
  async run({ actor }, input) {
    const { id, latest, seq, at } = await dossierOf(actor, input.dossier);
    const rows = await rowsOf(id, actor, input);
    const named = await namedIn(id, rows);
    const isNews = (row: Row) => row.seq > seq && row.actor_id !== personOf(actor);
    const page = toPage(
      rows,
      input.limit,
      rows[0]?.total ?? 0,
      (row) => shape(row, named, isNews),
      (row) => [row.seq],
    );
    return { ...page, latest, seen: { seq, at: at?.toISOString() ?? null } };
  },
});

/**
 * Who and what a dossier's events can be narrowed to. Skips from one name to the next on the index, so that it costs
 * as many steps as there are names, however long the chain is.
 */
export const getFacets = query({
  name: "audit_event.facets",
  summary: "Whose events a dossier has, and about which kinds of record",
  input: facetsInput,
  output: facets,
  async run({ actor }, { dossier }) {
    const [row] = await sql()<z.output<typeof facets>[]>`
      WITH RECURSIVE mine AS (
        SELECT id FROM dossier WHERE slug = ${dossier} AND id = ANY(${readableDossiers(actor)}::uuid[]) AND archived_at IS NULL
      ), who AS (
        (SELECT e.actor_id, e.actor_name FROM audit_event e
         WHERE e.dossier_id = (SELECT id FROM mine) AND e.actor_id IS NOT NULL ORDER BY e.actor_id, e.seq DESC LIMIT 1)
        UNION ALL
        SELECT n.actor_id, n.actor_name FROM who, LATERAL (SELECT e.actor_id, e.actor_name FROM audit_event e
          WHERE e.dossier_id = (SELECT id FROM mine) AND e.actor_id > who.actor_id ORDER BY e.actor_id, e.seq DESC LIMIT 1) n
      ), kinds AS (
        (SELECT e.entity_type FROM audit_event e
         WHERE e.dossier_id = (SELECT id FROM mine) ORDER BY e.entity_type LIMIT 1)
        UNION ALL
        SELECT n.entity_type FROM kinds, LATERAL (SELECT e.entity_type FROM audit_event e
          WHERE e.dossier_id = (SELECT id FROM mine) AND e.entity_type > kinds.entity_type ORDER BY e.entity_type LIMIT 1) n
      )
      SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.actor_id, 'name', w.actor_name) ORDER BY w.actor_name)
          FROM (SELECT * FROM who LIMIT 200) w), '[]') AS actors,
        EXISTS (SELECT FROM audit_event e WHERE e.dossier_id = (SELECT id FROM mine) AND e.actor_id IS NULL) AS system,
        coalesce((SELECT jsonb_agg(k.entity_type) FROM (SELECT * FROM kinds LIMIT 100) k), '[]') AS "entityTypes"`;
    return row ?? { actors: [], system: false, entityTypes: [] };
  },
});

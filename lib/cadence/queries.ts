import { cadenceOf, cadenceWith } from "@/lib/cadence/record";
import { cadenceList, cadenceListInput, foundations, foundationsInput } from "@/lib/cadence/schema";
import { inDossier } from "@/lib/dossier/queries";
import { readableDossiers } from "@/lib/kernel/actor";
import { prisma, sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";
import { numberIn, reference } from "@/lib/reference/rules";

/** The rules of a dossier by number: those that have ended or were replaced too. */
export const listCadences = query({
  name: "cadence.list",
  summary: "How often the groups of a dossier are to meet: every rule with its dates",
  input: cadenceListInput,
  output: cadenceList,
  http: { method: "get", path: "/cadences" },
  async run({ actor }, { dossier, group, limit, cursor }) {
    const where = {
      archivedAt: null,
      dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
      workingGroup: { archivedAt: null, ...(group && { number: numberIn("workingGroup", group) ?? 0 }) },
    };
    const [after] = cursor ? openCursor(cursor, 1) : [0];
    const [rows, count] = await Promise.all([
      prisma().cadence.findMany({
        where: { ...where, number: { gt: Number(after) || 0 } },
        include: cadenceWith,
        orderBy: { number: "asc" },
        take: limit + 1,
        relationLoadStrategy: "join",
      }),
      prisma().cadence.count({ where, take: 1001 }),
    ]);
    const page = toPage(rows, limit, count, cadenceOf, (row) => [row.number]);
    return inDossier(actor, dossier, page);
  },
});

const MOST_OFFERED = 200;

interface Offered {
  agreements: { number: number; title: string; provisions: string[] }[];
  outcomes: { number: number; text: string }[];
  claims: { number: number; gist: string; exact: string | null }[];
}

/** What a new rule of a group can rest on: agreements and provisions, outcomes of its meetings, claims at hand. */
export const listFoundations = query({
  name: "cadence.foundations",
  summary: "What a new rule of a group can rest on",
  input: foundationsInput,
  output: foundations,
  async run({ actor }, { dossier, group }) {
    const [row] = await sql()<Offered[]>`
      WITH g AS (
        SELECT w.id, w.dossier_id FROM working_group w JOIN dossier d ON d.id = w.dossier_id AND d.archived_at IS NULL
        WHERE d.slug = ${dossier} AND d.id = ANY(${readableDossiers(actor)}::uuid[])
          AND w.number = ${numberIn("workingGroup", group) ?? 0} AND w.archived_at IS NULL
      ), met AS (
        SELECT m.id FROM g JOIN meeting_group i ON i.working_group_id = g.id
        JOIN meeting m ON m.id = i.meeting_id AND m.archived_at IS NULL
      )
      SELECT (
        SELECT coalesce(json_agg(x ORDER BY x.number), '[]') FROM (
          SELECT a.number, a.title, (SELECT coalesce(json_agg(p.label ORDER BY p.position), '[]') FROM provision p
            WHERE p.agreement_id = a.id) AS provisions
          FROM agreement a WHERE a.dossier_id = g.dossier_id AND a.archived_at IS NULL
          ORDER BY a.number LIMIT ${MOST_OFFERED}) x
      ) AS agreements, (
        SELECT coalesce(json_agg(x ORDER BY x.number DESC), '[]') FROM (
          SELECT o.number, o.text FROM outcome o JOIN met ON met.id = o.meeting_id WHERE o.archived_at IS NULL
          ORDER BY o.number DESC LIMIT ${MOST_OFFERED}) x
      ) AS outcomes, (
        SELECT coalesce(json_agg(x ORDER BY x.number DESC), '[]') FROM (
          SELECT q.number, q.gist, left(e.exact, 1000) AS exact FROM claim q LEFT JOIN excerpt e ON e.id = q.excerpt_id
          LEFT JOIN cadence c ON c.id = q.cadence_id LEFT JOIN outcome o ON o.id = q.outcome_id
          WHERE q.dossier_id = g.dossier_id AND q.rank <> 'deprecated' AND (q.working_group_id = g.id
            OR c.working_group_id = g.id OR q.meeting_id IN (SELECT id FROM met) OR o.meeting_id IN (SELECT id FROM met))
          ORDER BY q.number DESC LIMIT ${MOST_OFFERED}) x
      ) AS claims
      FROM g`;
    if (!row) throw notFound("group");
    return {
      places: [
        ...row.agreements.flatMap(({ number, title, provisions }) => {
          const short = reference("agreement", number);
          return [
            { value: short, title },
            ...provisions.map((label) => ({ value: `${short} ${label}`, title })),
          ];
        }),
        ...row.outcomes.map(({ number, text }) => ({ value: reference("outcome", number), title: text })),
      ],
      claims: row.claims.map(({ number, ...claim }) => ({ reference: reference("claim", number), ...claim })),
    };
  },
});

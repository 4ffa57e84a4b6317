import {
  type DossierShape,
  dossierBySlug,
  dossierList,
  dossierListInput,
  dossierShape,
} from "@/lib/dossier/schema";
import { type Actor, readableDossiers, roleIn } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";

type Row = Omit<DossierShape, "role">;

/** SQL: the columns of a dossier `d` with its two sides. Every page asks them, before anything of its own. */
export function dossierSql() {
  const db = sql();
  const party = (id: "side_a_id" | "side_b_id") => db`(
    SELECT json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'demonym', p.demonym,
      'timeZone', coalesce(p.time_zones[1], 'UTC')) FROM party p WHERE p.id = d.${db(id)})`;
  return db`d.id, d.slug, d.name, d.summary, ${party("side_a_id")} AS "sideA", ${party("side_b_id")} AS "sideB"`;
}

/** SQL: the dossiers `d` that the actor may read. */
export const readableSql = (actor: Actor) =>
  sql()`d.id = ANY(${readableDossiers(actor)}::uuid[]) AND d.archived_at IS NULL`;

/** A dossier as it leaves the server, with the role that the actor has in it. */
export function dossierOf({ id, slug, name, summary, sideA, sideB }: Row, actor: Actor): DossierShape {
  return { id, slug, name, summary, sideA, sideB, role: roleIn(actor, id) ?? "reader" };
}

/** The dossiers that the actor may read, by name. */
export const listDossiers = query({
  name: "dossier.list",
  summary: "The dossiers that you may read",
  input: dossierListInput,
  output: dossierList,
  http: { method: "get", path: "/dossiers" },
  async run({ actor }, { limit, cursor }) {
    const [slug] = cursor ? openCursor(cursor, 1) : [""];
    const rows = await sql()<Row[]>`
      SELECT ${dossierSql()} FROM dossier d WHERE ${readableSql(actor)} AND d.slug > ${String(slug)}
      ORDER BY d.slug LIMIT ${limit + 1}`;
    return toPage(
      [...rows],
      limit,
      readableDossiers(actor).length,
      (row) => dossierOf(row, actor),
      (row) => [row.slug],
    );
  },
});

/**
 * A page of a list, or "not found" when it is empty because there is no such dossier for the actor. Asks only then,
 * so that a page with rows costs nothing more.
 */
export async function inDossier<P extends { data: unknown[] }>(
  actor: Actor,
  slug: string,
  page: P,
): Promise<P> {
  if (page.data.length > 0) return page;
  const there = await sql()`SELECT FROM dossier d WHERE ${readableSql(actor)} AND d.slug = ${slug}`;
  if (there.length === 0) throw notFound("dossier");
  return page;
}

/** One dossier by its slug. */
export const getDossier = query({
  name: "dossier.get",
  summary: "One dossier",
  input: dossierBySlug,
  output: dossierShape,
  http: { method: "get", path: "/dossiers/{dossier}" },
  async run({ actor }, { dossier }) {
    const [row] = await sql()<Row[]>`
      SELECT ${dossierSql()} FROM dossier d WHERE ${readableSql(actor)} AND d.slug = ${dossier}`;
    if (!row) throw notFound("dossier");
    return dossierOf(row, actor);
  },
});

import type { Prisma } from "@/generated/prisma/client";
import {
  type DossierShape,
  dossierBySlug,
  dossierList,
  dossierListInput,
  dossierShape,
} from "@/lib/dossier/schema";
import { type Actor, readableDossiers, roleIn } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";

/** A dossier with its two sides. */
export const dossierWith = { sideA: true, sideB: true } satisfies Prisma.DossierInclude;
type Row = Prisma.DossierGetPayload<{ include: typeof dossierWith }>;

function party(row: Row["sideA"]) {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    demonym: row.demonym,
    timeZone: row.timeZones[0] ?? "UTC",
  };
}

/** A dossier as it leaves the server, with the role that the actor has in it. */
export function dossierOf(row: Row, actor: Actor): DossierShape {
  const { id, slug, name, summary } = row;
  return {
    id,
    slug,
    name,
    summary,
    sideA: party(row.sideA),
    sideB: party(row.sideB),
    role: roleIn(actor, id) ?? "reader",
  };
}

/** The dossiers that the actor may read, by name. */
export const listDossiers = query({
  name: "dossier.list",
  summary: "The dossiers that you may read",
  input: dossierListInput,
  output: dossierList,
  http: { method: "get", path: "/dossiers" },
  async run({ actor }, { limit, cursor }) {
    const mine = { id: { in: readableDossiers(actor) }, archivedAt: null };
    const [slug] = cursor ? openCursor(cursor, 1) : [null];
    const rows = await prisma().dossier.findMany({
      where: slug === null ? mine : { ...mine, slug: { gt: String(slug) } },
      include: dossierWith,
      orderBy: { slug: "asc" },
      take: limit + 1,
      relationLoadStrategy: "join",
    });
    return toPage(
      rows,
      limit,
      mine.id.in.length,
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
  const where = { slug, id: { in: readableDossiers(actor) }, archivedAt: null };
  if (page.data.length === 0 && (await prisma().dossier.count({ where })) === 0) throw notFound("dossier");
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
    const row = await prisma().dossier.findFirst({
      where: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
      include: dossierWith,
      relationLoadStrategy: "join",
    });
    if (!row) throw notFound("dossier");
    return dossierOf(row, actor);
  },
});

import type { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import { standingOf, statusWith, todayOf } from "@/lib/agreement/record";
import type { AgreementRow, agreementListInput } from "@/lib/agreement/schema";
import { prisma } from "@/lib/kernel/database";
import { COUNT_CAP, openCursor, sealCursor, toPage } from "@/lib/kernel/page";
import { numberIn, reference } from "@/lib/reference/rules";

type Input = z.output<typeof agreementListInput>;

const rowWith = {
  ...statusWith,
  issueAreas: {
    include: { issueArea: { select: { code: true, name: true } } },
    orderBy: { issueArea: { name: "asc" } },
  },
  _count: { select: { commitments: { where: { archivedAt: null } } } },
} satisfies Prisma.AgreementInclude;
type Row = Prisma.AgreementGetPayload<{ include: typeof rowWith }>;
type Candidate = Pick<Row, "id" | "number" | "dossier" | "actions">;

const inOrder: Prisma.AgreementOrderByWithRelationInput[] = [{ dossier: { slug: "asc" } }, { number: "asc" }];
const keysOf = ({ dossier, number }: Pick<Row, "dossier" | "number">) => [dossier.slug, number];

function standing({ actions, dossier }: Candidate, { asOf, knownOn }: Input, now: Date) {
  return standingOf(actions, asOf ?? todayOf(dossier, now), knownOn);
}

function shape(row: Row, input: Input, now: Date): AgreementRow {
  const { id, title, kind, version } = row;
  return {
    id,
    title,
    kind,
    version,
    dossier: row.dossier.slug,
    reference: reference("agreement", row.number),
    ...standing(row, input, now),
    issueAreas: row.issueAreas.map(({ issueArea }) => issueArea),
    commitments: row._count.commitments,
  };
}

function filter(
  dossiers: string[],
  { dossier, kind, issueArea, q, knownOn }: Input,
): Prisma.AgreementWhereInput {
  // LIKE's own signs are letters like any other to who types them.
  const words = q?.replace(/[\\%_]/g, "\\$&");
  const has = { contains: words ?? "", mode: "insensitive" } as const;
  const number = q ? numberIn("agreement", q) : null;
  return {
    dossierId: { in: dossiers },
    archivedAt: null,
    dossier: { archivedAt: null, ...(dossier && { slug: dossier }) },
    ...(kind.length > 0 && { kind: { in: kind } }),
    ...(issueArea && { issueAreas: { some: { issueArea: { code: issueArea } } } }),
    ...(knownOn && { createdAt: { lte: new Date(`${knownOn}T23:59:59.999Z`) } }),
    ...(words && {
      OR: [
        { title: has },
        { summary: has },
        { identifiers: { some: { value: has } } },
        ...(number === null ? [] : [{ number }]),
      ],
    }),
  };
}

function after(cursor: string | undefined): Prisma.AgreementWhereInput {
  if (cursor === undefined) return {};
  const [slug, number] = openCursor(cursor, 2);
  return {
    OR: [
      { dossier: { slug: { gt: String(slug) } } },
      { dossier: { slug: String(slug) }, number: { gt: Number(number) || 0 } },
    ],
  };
}

function find(where: Prisma.AgreementWhereInput, take: number): Promise<Row[]> {
  return prisma().agreement.findMany({
    where,
    include: rowWith,
    orderBy: inOrder,
    take,
    relationLoadStrategy: "join",
  });
}

/**
 * The page of agreements in those dossiers, by dossier and number: two statements. With a filter on the computed
 * status it is three at most: acts are read for up to a thousand agreements at once, and only those of the page whole;
 * where a thousand hold no full page of that status, the page is shorter and goes on.
 */
export async function listAgreementRows(dossiers: string[], now: Date, input: Input) {
  const { limit, cursor } = input;
  const where = filter(dossiers, input);
  const toShape = (row: Row) => shape(row, input, now);
  const here = { AND: [where, after(cursor)] };
  if (input.status.length === 0) {
    const [rows, count] = await Promise.all([
      find(here, limit + 1),
      prisma().agreement.count({ where, take: COUNT_CAP + 1 }),
    ]);
    return toPage(rows, limit, count, toShape, keysOf);
  }
  const scan = (among: Prisma.AgreementWhereInput): Promise<Candidate[]> =>
    prisma().agreement.findMany({
      where: among,
      select: { id: true, number: true, dossier: statusWith.dossier, actions: true },
      orderBy: inOrder,
      take: COUNT_CAP + 1,
      relationLoadStrategy: "join",
    });
  const [all, rest] = await Promise.all([scan(where), cursor === undefined ? null : scan(here)]);
  const matches = (one: Candidate) => input.status.includes(standing(one, input, now).status.state);
  const candidates = (rest ?? all).slice(0, COUNT_CAP);
  const found = candidates.filter(matches);
  const ids = found.slice(0, limit).map(({ id }) => id);
  const rows = ids.length > 0 ? await find({ id: { in: ids } }, limit) : [];
  const isCut = (rest ?? all).length > COUNT_CAP;
  const last = found.length > limit ? found[limit - 1] : isCut ? candidates.at(-1) : undefined;
  return {
    data: rows.map(toShape),
    nextCursor: last ? sealCursor(keysOf(last)) : null,
    count: { value: all.slice(0, COUNT_CAP).filter(matches).length, capped: all.length > COUNT_CAP },
  };
}

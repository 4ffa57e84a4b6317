import type { Prisma } from "@/generated/prisma/client";
import type { AgreementRecord, CommitmentUnder } from "@/lib/agreement/schema";
import { sayRule } from "@/lib/cadence/rules/words";
import { type Cuts, lineStanding } from "@/lib/commitment/rules";
import { dayOf } from "@/lib/kernel/partial-date";
import { reference } from "@/lib/reference/rules";
import { dbDateToDay } from "@/lib/time/day";

const cadence = {
  where: { archivedAt: null },
  include: { workingGroup: { select: { number: true, name: true } } },
  orderBy: { number: "asc" },
} satisfies Prisma.Provision$cadencesArgs;

/** What stands under an agreement: its provisions, and the commitments and cadences of each and of none. */
export const underWith = {
  provisions: { orderBy: { position: "asc" }, include: { cadences: cadence } },
  cadences: cadence,
  commitments: {
    where: { archivedAt: null },
    orderBy: { number: "asc" },
    include: {
      lines: { include: { assessments: true } },
      claims: {
        select: {
          assertedBy: true,
          aboutSide: true,
          stance: true,
          modality: true,
          level: true,
          rank: true,
          recordedAt: true,
        },
      },
    },
  },
} satisfies Prisma.AgreementInclude;
type Row = Prisma.AgreementGetPayload<{ include: typeof underWith }>;

function commitmentOf(row: Row["commitments"][number], cuts: Cuts): CommitmentUnder {
  const known = (at: Date) => cuts.knownOn === undefined || at.toISOString().slice(0, 10) <= cuts.knownOn;
  const voices = row.claims.filter(({ recordedAt }) => known(recordedAt));
  return {
    reference: reference("commitment", row.number),
    title: row.title,
    lines: row.lines
      .map(({ by, assessments }) => {
        const dated = assessments.map((a) => ({
          ...a,
          asOf: dbDateToDay(a.asOf),
          recordedAt: a.recordedAt.toISOString(),
        }));
        return lineStanding({ by, isEach: row.bearer === "each" }, dated, voices, cuts);
      })
      .toSorted((a, b) => (a.by < b.by ? -1 : 1)),
  };
}

function cadenceOf(row: Row["cadences"][number]) {
  return {
    reference: reference("cadence", row.number),
    rule: sayRule(row),
    from: dbDateToDay(row.from),
    to: dayOf(row.to),
    group: { reference: reference("workingGroup", row.workingGroup.number), name: row.workingGroup.name },
  };
}

/** The provisions with what stands under each, and what names no provision, by the two cuts. */
export function provisionsOf(
  row: Row,
  cuts: Cuts,
): Pick<AgreementRecord, "provisions" | "commitments" | "cadences"> {
  const under = (provisionId: string | null) =>
    row.commitments.filter((one) => one.provisionId === provisionId).map((one) => commitmentOf(one, cuts));
  return {
    provisions: row.provisions.map(({ id, label, summary, version, cadences }) => ({
      id,
      label,
      summary,
      version,
      commitments: under(id),
      cadences: cadences.map(cadenceOf),
    })),
    commitments: under(null),
    cadences: row.cadences.filter(({ provisionId }) => provisionId === null).map(cadenceOf),
  };
}

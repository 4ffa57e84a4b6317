import { currentAssessment } from "@/lib/commitment/rules";
import type { CommitmentStanding } from "@/lib/commitment/schema";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal, stale } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";
import { reference } from "@/lib/reference/rules";
import { addDays, type Day, dbDateToDay } from "@/lib/time/day";

/** The commitment with all that its standing follows from; not found outside of the actor's dossiers. */
export async function load({ tx, actor }: CommandContext, { id }: { id: string }) {
  const row = await tx.commitment.findFirst({
    where: {
      id,
      dossierId: { in: readableDossiers(actor) },
      archivedAt: null,
      dossier: { archivedAt: null },
    },
    include: { lines: { include: { assessments: true } }, closures: true },
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound("commitment");
  return row;
}
export type Commitment = Awaited<ReturnType<typeof load>>;

/** Its reference and title, as the audit has it. */
export const label = (row: Commitment) => `${reference("commitment", row.number)} ${row.title}`;

/** Who did it, as kept on the row. */
export const author = (actor: Actor) => ({
  authorId: "id" in actor ? actor.id : null,
  authorName: actor.name,
});

/** Takes the version that the actor had read; each change of status is a new one. */
export async function bump({ tx }: CommandContext, row: Commitment, version: number) {
  const { count } = await tx.commitment.updateMany({
    where: { id: row.id, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw stale(standing(row));
}

/** How a commitment stands now, for somebody who had read an earlier version. */
function standing(row: Commitment): CommitmentStanding {
  return {
    version: row.version,
    title: row.title,
    closure: lastClosure(row)?.closure ?? "open",
    lines: row.lines.map((line) => {
      const current = currentOf(line);
      return {
        by: line.by,
        level: current?.level ?? "no_evidence",
        asOf: current?.asOf ?? null,
        author: current?.authorName ?? null,
        recordedAt: current?.recordedAt ?? null,
        assessmentId: current?.id ?? null,
      };
    }),
  };
}

/** The closure that holds: the latest day, then the latest entry. */
export function lastClosure(row: Commitment) {
  const keyOf = (c: (typeof row.closures)[number]) =>
    `${c.asOf.toISOString()} ${c.recordedAt.toISOString()} ${c.id}`;
  return row.closures.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).at(-1);
}

/** The assessment that holds for a line. */
export function currentOf(line: Commitment["lines"][number]) {
  const rows = line.assessments.map((a) => ({
    ...a,
    asOf: dbDateToDay(a.asOf),
    recordedAt: a.recordedAt.toISOString(),
  }));
  return currentAssessment(rows);
}

/** A day that is not yet anywhere on earth cannot be spoken of. */
export function spokenOf(asOf: Day | undefined, today: Day): Day {
  if (asOf !== undefined && asOf > addDays(today, 1))
    throw refusal("as_of_in_future", "This day is yet to come.", { asOf: "Choose today or an earlier day." });
  return asOf ?? today;
}

import { randomUUID } from "node:crypto";
import { type Bearer, linesOf } from "@/lib/commitment/rules";
import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";

/** A commitment with its lines, in that dossier. */
export async function makeCommitment(dossierId: string, bearer: Bearer = "A", title = "Open two crossings") {
  return prisma().$transaction(async (tx) =>
    tx.commitment.create({
      data: {
        dossierId,
        number: await nextNumber(tx, dossierId, "C"),
        title,
        bearer,
        kind: "one_off",
        lines: { create: linesOf(bearer).map((by) => ({ by })) },
      },
    }),
  );
}

/** A claim about the commitment, from an unrecorded source. */
export async function makeClaim(
  dossierId: string,
  commitmentId: string,
  rank: "normal" | "deprecated" = "normal",
) {
  return prisma().$transaction(async (tx) =>
    tx.claim.create({
      data: {
        dossierId,
        number: await nextNumber(tx, dossierId, "Q"),
        assertedBy: "A",
        attribution: "paraphrase",
        modality: "done",
        stance: "supports",
        gist: `It is done (${randomUUID()})`,
        rank,
        rankReason: rank === "deprecated" ? "Misread" : null,
        unrecordedSource: "Heard at a briefing",
        commitmentId,
      },
    }),
  );
}

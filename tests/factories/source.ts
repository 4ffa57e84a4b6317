import { createHash, randomUUID } from "node:crypto";
import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import { simhash } from "@/lib/source/rules";

/** A source with that text, in that dossier. */
export async function makeText(dossierId: string, text: string, publisher = "Agency") {
  return prisma().$transaction(async (tx) => {
    const source = await tx.source.create({
      data: { dossierId, number: await nextNumber(tx, dossierId, "S"), title: "Wall", publisher },
    });
    return tx.snapshot.create({
      data: {
        dossierId,
        sourceId: source.id,
        title: "Wall",
        text,
        sha256: createHash("sha256").update(text).digest(),
        simhash: simhash(text),
        clusterId: randomUUID(),
        language: "en",
        method: "paste",
        retrievedBy: "Analyst",
      },
    });
  });
}

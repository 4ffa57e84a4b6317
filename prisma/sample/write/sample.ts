import { sealAudit } from "@/lib/kernel/audit";
import type { Transaction } from "@/lib/kernel/database";
import { areas } from "../areas";
import { indBgd } from "../ind-bgd";
import { irnTur } from "../irn-tur";
import { parties } from "../parties";
import { writeDossier } from "./dossier";
import { writeParties } from "./parties";

/** The address of the first person, who is the only one of a new register. */
export const FIRST_EMAIL = "analyst@entente.example";

/** Writes both dossiers of the sample, with their parties and the first person. */
export async function writeSample(tx: Transaction, passwordHash: string): Promise<void> {
  const made = await tx.issueArea.createManyAndReturn({
    data: areas.map(([code, name]) => ({ code, name })),
  });
  const area = new Map(made.map(({ code, id }) => [code, id]));
  const shared = { ...(await writeParties(tx, parties)), area };
  const first = await writeDossier(tx, irnTur, shared);
  const second = await writeDossier(tx, indBgd, shared);
  await writeFirstPerson(tx, passwordHash, [
    // The only person of the register: whoever records here has to be able to close as well.
    { dossierId: first, role: "reviewer" },
    { dossierId: second, role: "reader" },
  ]);
}

async function writeFirstPerson(
  tx: Transaction,
  passwordHash: string,
  memberships: { dossierId: string; role: "reviewer" | "reader" }[],
): Promise<void> {
  // Somebody has to be able to open dossiers, and nobody else is there.
  const { id } = await tx.user.create({
    data: { email: FIRST_EMAIL, name: "Sample analyst", passwordHash, admin: true },
  });
  await tx.membership.createMany({ data: memberships.map((membership) => ({ ...membership, userId: id })) });
  await sealAudit(
    tx,
    [
      {
        dossierId: null,
        entityType: "user",
        entityId: id,
        label: FIRST_EMAIL,
        before: null,
        after: { email: FIRST_EMAIL, admin: true, memberships },
      },
    ],
    { actor: { kind: "system", name: "Sample dossier" }, operation: "sample.load", requestId: null },
  );
}

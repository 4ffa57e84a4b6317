import type { Prisma } from "@/generated/prisma/client";
import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";

/** An agreement without acts, in that dossier. */
export async function makeAgreement(
  dossierId: string,
  title = "Agreement on the border",
  more: Partial<Prisma.AgreementUncheckedCreateInput> = {},
) {
  return prisma().$transaction(async (tx) =>
    tx.agreement.create({
      data: { dossierId, number: await nextNumber(tx, dossierId, "A"), title, kind: "treaty", ...more },
    }),
  );
}

/** An act of it by both sides, confirmed, on a day (or none), unless said otherwise. */
export async function makeAct(
  agreement: { id: string; dossierId: string },
  kind: Prisma.AgreementActionUncheckedCreateInput["kind"],
  day: string | null,
  more: Partial<Prisma.AgreementActionUncheckedCreateInput> = {},
) {
  const date = day === null ? null : new Date(`${day}T00:00:00Z`);
  return prisma().agreementAction.create({
    data: {
      dossierId: agreement.dossierId,
      agreementId: agreement.id,
      kind,
      by: "both",
      onEdtf: day,
      onEarliest: date,
      onLatest: date,
      ...more,
    },
  });
}

/** A claim about an act, from an unrecorded source. */
export async function makeActClaim(
  act: { id: string; dossierId: string },
  assertedBy: "A" | "B" | "observer",
  stance: "supports" | "qualifies" = "supports",
) {
  return prisma().$transaction(async (tx) =>
    tx.claim.create({
      data: {
        dossierId: act.dossierId,
        number: await nextNumber(tx, act.dossierId, "Q"),
        assertedBy,
        attribution: "paraphrase",
        modality: "done",
        stance,
        gist: `Side ${assertedBy} ${stance} it`,
        unrecordedSource: "Heard at a briefing",
        agreementActionId: act.id,
      },
    }),
  );
}

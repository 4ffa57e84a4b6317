import type { Prisma } from "@/generated/prisma/client";
import type { Role } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

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

/** A dossier with an agreement that was signed, and a person with that role in it. */
export async function makeSigned(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const agreement = await makeAgreement(dossier.id);
  const act = await makeAct(agreement, "signed", "2011-03-14");
  return { dossier, agreement, act, actor: await makeActor(dossier.id, role) };
}

/** How much of a dossier's agreements is on record: what a refusal must leave as it was. */
export async function countWritten(dossierId: string) {
  const where = { dossierId };
  const [agreements, actions, claims, sources, events] = await Promise.all([
    prisma().agreement.count({ where }),
    prisma().agreementAction.count({ where }),
    prisma().claim.count({ where }),
    prisma().source.count({ where }),
    prisma().auditEvent.count({ where }),
  ]);
  return { agreements, actions, claims, sources, events };
}

/** What is on record after `makeSigned`. */
export const SIGNED_ALONE = { agreements: 1, actions: 1, claims: 0, sources: 0, events: 0 };

/** A dossier of five agreements, and a reader of it: A-1 without acts, A-2 signed, A-3 possibly in force, A-4 denounced, A-5 signed. */
export async function makeFive() {
  const dossier = await makeDossier();
  const area = { code: `area-${dossier.slug}`, name: "Migration" };
  const { id: issueAreaId } = await prisma().issueArea.create({ data: area });
  const [one, two, three, four, five] = [
    await makeAgreement(dossier.id, "Draft of 100% clarity", { kind: "joint_statement" }),
    await makeAgreement(dossier.id, "Signed agreement"),
    await makeAgreement(dossier.id, "Agreement in force", { issueAreas: { create: { issueAreaId } } }),
    await makeAgreement(dossier.id, "Denounced agreement", {
      identifiers: { create: { scheme: "unts", value: "I-777" } },
    }),
    await makeAgreement(dossier.id, "Another one, signed", { kind: "protocol" }),
  ];
  await makeAct(two, "signed", "2010-02-03");
  await makeAct(three, "signed", "2011-01-01");
  await makeAct(three, "entered_into_force", "2012-01-01", { confirmation: "possible" });
  await makeAct(four, "denounced", "2013-01-01", { by: "A" });
  await makeAct(five, "signed", null);
  return {
    dossier,
    area,
    agreements: [one, two, three, four, five] as const,
    actor: await makeActor(dossier.id, "reader"),
  };
}

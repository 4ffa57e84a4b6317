import { foundationIn } from "@/lib/cadence/rules/foundation";
import { refusal } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { LETTERS, numberIn, reference } from "@/lib/reference/rules";

const NOWHERE = { agreementId: null, provisionId: null, outcomeId: null };

/** The columns of where a rule stands in writing. Refuses what is not in the dossier, naming the field. */
export async function foundationColumns(
  { tx }: CommandContext,
  dossierId: string,
  text: string | undefined,
): Promise<{ agreementId: string | null; provisionId: string | null; outcomeId: string | null }> {
  if (!text) return NOWHERE;
  const refuse = (sentence: string) => refusal("foundation_unknown", sentence, { foundation: sentence });
  const named = foundationIn(text);
  if (!named) throw refuse("Name an agreement (A-3), a provision of one (A-3 Art. 4), or an outcome (O-2).");
  if (named.kind === "outcome") {
    const outcome = await tx.outcome.findFirst({
      where: { dossierId, number: named.number, archivedAt: null },
      select: { id: true },
    });
    if (!outcome) throw refuse(`There is no outcome ${reference("outcome", named.number)} in this dossier.`);
    return { ...NOWHERE, outcomeId: outcome.id };
  }
  const agreement = await tx.agreement.findFirst({
    where: { dossierId, number: named.number, archivedAt: null },
    select: { id: true },
  });
  const short = reference("agreement", named.number);
  if (!agreement) throw refuse(`There is no agreement ${short} in this dossier.`);
  if (named.provision === null) return { ...NOWHERE, agreementId: agreement.id };
  const provision = await tx.provision.findFirst({
    where: { agreementId: agreement.id, label: named.provision },
    select: { id: true },
  });
  if (!provision) throw refuse(`${short} has no provision “${named.provision}”.`);
  return { ...NOWHERE, agreementId: agreement.id, provisionId: provision.id };
}

/**
 * Claims of a rule what a claim on record says in the same words: a claim is about one record, so this is another
 * one with its excerpt. Returns nothing; the event is accounted for.
 */
export async function claimOfRule(
  { tx, audit }: CommandContext,
  dossierId: string,
  claim: string,
  cadenceId: string,
): Promise<void> {
  const found = await tx.claim.findFirst({
    where: { dossierId, number: numberIn("claim", claim) ?? 0, rank: { not: "deprecated" } },
  });
  if (!found) {
    const sentence = "This claim is not in the dossier, or is deprecated.";
    throw refusal("claim_unusable", sentence, { claim: sentence });
  }
  const { assertedBy, speaker, officialId, attribution, aboutSide, modality, gist, credibility } = found;
  const said = {
    assertedBy,
    speaker,
    officialId,
    attribution,
    aboutSide,
    modality,
    gist,
    credibility,
    stance: "supports" as const,
    excerptId: found.excerptId,
    unrecordedSource: found.unrecordedSource,
    cadenceId,
  };
  const number = await nextNumber(tx, dossierId, LETTERS.claim);
  const { id } = await tx.claim.create({ data: { dossierId, number, ...said }, select: { id: true } });
  audit({
    dossierId,
    entityType: "claim",
    entityId: id,
    label: reference("claim", number),
    before: null,
    after: { ...said, wordsOf: reference("claim", found.number) },
  });
}

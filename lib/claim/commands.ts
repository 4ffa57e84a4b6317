import type { Modality } from "@/generated/prisma/enums";
import type { Stance } from "@/lib/claim/rules";
import type { PastedQuote } from "@/lib/claim/schema";
import type { Level } from "@/lib/commitment/rules";
import { nextNumber } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { LETTERS, reference } from "@/lib/reference/rules";
import { excerptFromQuote } from "@/lib/source/commands";

/** The one record that a claim is about, by the column that refers to it. */
export type About =
  | { agreementId: string }
  | { agreementActionId: string }
  | { workingGroupId: string }
  | { cadenceId: string }
  | { meetingId: string }
  | { outcomeId: string }
  | { commitmentId: string };

/** Makes a claim about a record of the dossier out of pasted words and their source, and returns its ID. */
export async function claimFromQuote(
  context: CommandContext,
  dossierId: string,
  quote: PastedQuote,
  says: { about: About; modality: Modality; stance?: Stance; level?: Level },
): Promise<string> {
  const { tx, audit } = context;
  const excerpt = await excerptFromQuote(context, dossierId, quote);
  const number = await nextNumber(tx, dossierId, LETTERS.claim);
  const { about, modality, stance = "supports", level = null } = says;
  const said = {
    assertedBy: quote.assertedBy,
    speaker: quote.speaker,
    attribution: quote.speaker === "" ? ("outlet_voice" as const) : ("paraphrase" as const),
    modality,
    stance,
    level,
    gist: [...quote.exact].slice(0, 200).join(""),
    excerptId: excerpt.id,
    ...about,
  };
  const claim = await tx.claim.create({ data: { dossierId, number, ...said } });
  audit({
    dossierId,
    entityType: "claim",
    entityId: claim.id,
    label: reference("claim", number),
    before: null,
    after: said,
  });
  return claim.id;
}

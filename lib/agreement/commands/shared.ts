import { statusWith } from "@/lib/agreement/record";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";
import { reference } from "@/lib/reference/rules";

/** An agreement with its acts, within the actor's dossiers, for a command that changes it. */
export async function loadAgreement({ tx, actor }: CommandContext, { id }: { id: string }) {
  const row = await tx.agreement.findFirst({
    where: {
      id,
      dossierId: { in: readableDossiers(actor) },
      archivedAt: null,
      dossier: { archivedAt: null },
    },
    include: statusWith,
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound("agreement");
  return row;
}
export type LoadedAgreement = Awaited<ReturnType<typeof loadAgreement>>;

export const agreementLabel = ({ number, title }: { number: number; title: string }) =>
  `${reference("agreement", number)} ${title}`;

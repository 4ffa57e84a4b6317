import { markedSeen, markSeenInput } from "@/lib/desk/schema";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";

/**
 * Notes that the person has looked at a dossier's events up to a number, so that the desk says what came after. It
 * is said by hand: reading a page changes nothing. Accounted for in the register's own chain, because in the
 * dossier's it would itself be news.
 */
export const markSeen = command({
  name: "desk.markSeen",
  summary: "Note that you have looked at a dossier's changes",
  input: markSeenInput,
  output: markedSeen,
  async load({ tx, actor }: CommandContext, { dossier }) {
    const row =
      "id" in actor
        ? await tx.membership.findFirst({
            where: {
              userId: actor.id,
              dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
            },
            include: { dossier: { select: { slug: true, name: true } } },
          })
        : null;
    if (!row) throw notFound("dossier");
    return row;
  },
  authorize: (actor, { dossierId }) => canInDossier(actor, "read", dossierId),
  async run({ tx, now, audit }, { dossier, seq }, { dossierId, userId, seenSeq, dossier: { name } }) {
    const latest = await tx.auditEvent.aggregate({ where: { dossierId }, _max: { seq: true } });
    if (BigInt(seq) > (latest._max.seq ?? 0n))
      throw refusal("no_such_event", "The dossier has no change of this number yet.", {
        seq: "Name a change that there is.",
      });
    // Two windows may be open: what was seen in one is not unseen by the other.
    const { count } = await tx.membership.updateMany({
      where: { dossierId, userId, seenSeq: { lt: seq } },
      data: { seenSeq: seq, seenAt: now },
    });
    if (count === 0) throw refusal("seen_already", "You have marked these changes as seen already.");
    audit({
      dossierId: null,
      entityType: "membership",
      entityId: userId,
      label: name,
      before: { dossier, seen: Number(seenSeq) },
      after: { dossier, seen: seq },
    });
    return { dossier, seq };
  },
});

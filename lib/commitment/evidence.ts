import { createHash, randomUUID } from "node:crypto";
import type { Modality } from "@/generated/prisma/enums";
import type { Level } from "@/lib/commitment/rules";
import type { PastedQuote } from "@/lib/commitment/schema";
import { refusal } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { LETTERS } from "@/lib/reference/rules";
import { locate, simhash } from "@/lib/source/rules";

/** What pasted words amount to when they are the evidence of a level: a claim of that level, in its modality. */
const MODALITY_OF = {
  no_evidence: "no_comment",
  not_started: "pending",
  limited: "in_progress",
  substantial: "in_progress",
  complete: "done",
} as const satisfies Record<Level, Modality>;

async function sourceOf({ tx, audit }: CommandContext, dossierId: string, quote: PastedQuote) {
  const { publisher, title, publisherRef = null, url = null } = quote;
  const same = publisherRef === null ? { publisher, title } : { publisher, publisherRef };
  const found = await tx.source.findFirst({ where: { dossierId, archivedAt: null, ...same } });
  if (found) return found;
  const number = await nextNumber(tx, dossierId, LETTERS.source);
  const made = await tx.source.create({ data: { dossierId, number, title, publisher, publisherRef, url } });
  audit({
    dossierId,
    entityType: "source",
    entityId: made.id,
    label: `S-${number} ${title}`,
    before: null,
    after: { title, publisher, publisherRef, url },
  });
  return made;
}

/**
 * The excerpt of pasted words: in a text of the source that has them already, else in a new one that holds just
 * them. Offsets count code points.
 */
async function excerptOf(context: CommandContext, dossierId: string, sourceId: string, quote: PastedQuote) {
  const { tx, actor } = context;
  const texts = await tx.snapshot.findMany({
    where: { sourceId, text: { contains: quote.exact } },
    orderBy: { retrievedAt: "desc" },
    take: 1,
  });
  const sha256 = createHash("sha256").update(quote.exact).digest();
  const twin = texts[0]
    ? null
    : await tx.snapshot.findFirst({ where: { dossierId, sha256 }, select: { clusterId: true } });
  const snapshot =
    texts[0] ??
    (await tx.snapshot.create({
      data: {
        dossierId,
        sourceId,
        title: quote.title,
        text: quote.exact,
        sha256,
        simhash: simhash(quote.exact),
        clusterId: twin?.clusterId ?? randomUUID(),
        language: quote.language,
        direction: /^(ar|fa|he|ur|ckb|ps)\b/.test(quote.language) ? "rtl" : "ltr",
        method: "paste",
        retrievedBy: actor.name,
      },
    }));
  const place = locate(snapshot.text, quote.exact);
  if (!place)
    throw refusal("excerpt_not_in_text", "The quote is not in the text of its source.", {
      quote: "Paste the words as they stand in the text.",
    });
  const { startCp, endCp } = place;
  const found = await tx.excerpt.findFirst({ where: { snapshotId: snapshot.id, startCp, endCp } });
  if (found) return found;
  return tx.excerpt.create({
    data: {
      dossierId,
      number: await nextNumber(tx, dossierId, LETTERS.excerpt),
      snapshotId: snapshot.id,
      ...place,
    },
  });
}

/**
 * Makes a claim about the commitment out of pasted words and their source, and returns its ID. The claim carries the
 * level that it was pasted for, so that what only the bearer says is told from what others confirm.
 */
export async function claimFromQuote(
  context: CommandContext,
  commitment: { id: string; dossierId: string },
  quote: PastedQuote,
  level: Level,
): Promise<string> {
  const { tx, audit } = context;
  const { dossierId } = commitment;
  const source = await sourceOf(context, dossierId, quote);
  const excerpt = await excerptOf(context, dossierId, source.id, quote);
  const number = await nextNumber(tx, dossierId, LETTERS.claim);
  const said = {
    assertedBy: quote.assertedBy,
    speaker: quote.speaker,
    attribution: quote.speaker === "" ? ("outlet_voice" as const) : ("paraphrase" as const),
    modality: MODALITY_OF[level],
    stance: "supports" as const,
    level,
    gist: [...quote.exact].slice(0, 200).join(""),
    excerptId: excerpt.id,
    commitmentId: commitment.id,
  };
  const claim = await tx.claim.create({ data: { dossierId, number, ...said } });
  audit({
    dossierId,
    entityType: "claim",
    entityId: claim.id,
    label: `Q-${number}`,
    before: null,
    after: said,
  });
  return claim.id;
}

import { createHash, randomUUID } from "node:crypto";
import type { PastedQuote } from "@/lib/claim/schema";
import { refusal } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { LETTERS, reference } from "@/lib/reference/rules";
import { locate, simhash } from "@/lib/source/rules";

/** The source that the quote names, by its publisher and the publisher's own ID or title; made when it is new. */
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
    label: `${reference("source", number)} ${title}`,
    before: null,
    after: { title, publisher, publisherRef, url },
  });
  return made;
}

/**
 * The excerpt of pasted words: in a text of their source that has them already, else in a new one that holds just
 * them. Offsets count code points.
 */
export async function excerptFromQuote(context: CommandContext, dossierId: string, quote: PastedQuote) {
  const { tx, actor } = context;
  const { id: sourceId } = await sourceOf(context, dossierId, quote);
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

import { createHash, randomUUID } from "node:crypto";
import type { PastedQuote } from "@/lib/commitment/schema";
import { nextNumber } from "@/lib/kernel/numbering";
import type { CommandContext } from "@/lib/kernel/operation";
import { LETTERS } from "@/lib/reference/rules";

/** 64-bit simhash over trigrams of the folded text, as a signed integer. */
function simhash(text: string): bigint {
  const folded = [...text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ")];
  const votes = new Int32Array(64);
  for (let at = 0; at < Math.max(1, folded.length - 2); at++) {
    const hash = createHash("sha256")
      .update(folded.slice(at, at + 3).join(""))
      .digest()
      .readBigUInt64BE();
    for (let bit = 0; bit < 64; bit++) votes[bit] = (votes[bit] ?? 0) + ((hash >> BigInt(bit)) & 1n ? 1 : -1);
  }
  let result = 0n;
  for (let bit = 0; bit < 64; bit++) if ((votes[bit] ?? 0) > 0) result |= 1n << BigInt(bit);
  return BigInt.asIntN(64, result);
}

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
  const points = [...snapshot.text];
  const startCp = [...snapshot.text.slice(0, snapshot.text.indexOf(quote.exact))].length;
  const endCp = startCp + [...quote.exact].length;
  const found = await tx.excerpt.findFirst({ where: { snapshotId: snapshot.id, startCp, endCp } });
  if (found) return found;
  return tx.excerpt.create({
    data: {
      dossierId,
      number: await nextNumber(tx, dossierId, LETTERS.excerpt),
      snapshotId: snapshot.id,
      startCp,
      endCp,
      exact: quote.exact,
      prefix: points.slice(Math.max(0, startCp - 32), startCp).join(""),
      suffix: points.slice(endCp, endCp + 32).join(""),
    },
  });
}

/** Makes a claim about the commitment out of pasted words and their source, and returns its ID. */
export async function claimFromQuote(
  context: CommandContext,
  commitment: { id: string; dossierId: string },
  quote: PastedQuote,
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
    modality: "in_progress" as const,
    stance: "supports" as const,
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

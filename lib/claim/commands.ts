import { findSubject, type SubjectColumn } from "@/lib/claim/queries/subject";
import type { Modality, Stance } from "@/lib/claim/rules";
import { claimCreateInput, claimDeprecateInput, claimWritten, type PastedQuote } from "@/lib/claim/schema";
import type { Level } from "@/lib/commitment/rules";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal, stale } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { LETTERS, reference } from "@/lib/reference/rules";
import { excerptAt, excerptFromQuote } from "@/lib/source/commands";
import { findQuote, type Place, placeAt } from "@/lib/source/rules";

/** The one record that a claim is about, by the column that refers to it. */
export type About = SubjectColumn;

/** Code points of a quote that stand for what is claimed, where nobody put it into a sentence. */
const GIST = 200;
const gistOf = (gist: string, quote: string) => gist || [...quote].slice(0, GIST).join("");

interface Said extends Record<string, unknown> {
  assertedBy: "A" | "B" | "observer";
  speaker: string;
  attribution: "direct_quote" | "paraphrase" | "outlet_voice" | "official_text" | "headline";
  aboutSide: "self" | "other" | "both" | null;
  modality: Modality;
  stance: Stance;
  level: Level | null;
  gist: string;
  credibility?: number;
  excerptId: string;
}

/** Writes the claim and accounts for it. */
async function makeClaim({ tx, audit }: CommandContext, dossierId: string, about: About, said: Said) {
  const number = await nextNumber(tx, dossierId, LETTERS.claim);
  const claim = await tx.claim.create({ data: { dossierId, number, ...said, ...about } });
  audit({
    dossierId,
    entityType: "claim",
    entityId: claim.id,
    label: `${reference("claim", number)} ${said.gist}`,
    before: null,
    after: { ...said, ...about },
  });
  return claim;
}

/**
 * Makes a claim about a record of the dossier out of pasted words and their source, and returns its ID. What the
 * quote itself says of its stance, its modality and whose conduct it is about comes before what the caller takes it for.
 */
export async function claimFromQuote(
  context: CommandContext,
  dossierId: string,
  quote: PastedQuote,
  says: {
    about: About;
    modality: Modality;
    stance?: Stance;
    level?: Level;
    aboutSide?: Said["aboutSide"];
  },
): Promise<string> {
  const excerpt = await excerptFromQuote(context, dossierId, quote);
  const { about, modality, stance = "supports", level = null, aboutSide = null } = says;
  const claim = await makeClaim(context, dossierId, about, {
    assertedBy: quote.assertedBy,
    speaker: quote.speaker,
    attribution: quote.attribution ?? (quote.speaker === "" ? "outlet_voice" : "paraphrase"),
    aboutSide: quote.aboutSide ?? aboutSide,
    modality: quote.modality ?? modality,
    stance: quote.stance ?? stance,
    level,
    gist: gistOf("", quote.exact),
    excerptId: excerpt.id,
  });
  return claim.id;
}

/** The place that is meant: by offsets, by the words, or by both when they agree. */
function placeMeant(
  text: string,
  {
    startCp,
    endCp,
    exact,
  }: { startCp?: number | undefined; endCp?: number | undefined; exact?: string | undefined },
): Place {
  const say = (reason: string, message: string, field = "exact") =>
    refusal(reason, message, { [field]: message });
  if (startCp !== undefined && endCp !== undefined) {
    const place = placeAt(text, startCp, endCp);
    if (!place) throw say("excerpt_not_in_text", "These offsets enclose nothing of the text.", "endCp");
    if (exact !== undefined && exact !== place.exact.trim())
      throw say("excerpt_not_in_text", "The quote is not what stands at these offsets.");
    return place;
  }
  if (exact === undefined) throw say("quote_missing", "Select the words in the text, or type them.");
  const { place, times } = findQuote(text, exact);
  if (!place)
    throw say("excerpt_not_in_text", "These words do not stand in the text. Copy them as they are.");
  if (times > 1)
    throw say(
      "quote_ambiguous",
      `These words stand in the text ${times} times. Quote a few more, or select the place.`,
    );
  return place;
}

/** Says what some words of a text assert about a record of the dossier. */
export const createClaim = command({
  name: "claim.create",
  summary: "Make a claim out of words of a source's text",
  input: claimCreateInput,
  output: claimWritten,
  http: { method: "post", path: "/claims", status: 201 },
  async load({ tx, actor }: CommandContext, { snapshotId }) {
    const snapshot = await tx.snapshot.findFirst({
      where: {
        id: snapshotId,
        dossierId: { in: readableDossiers(actor) },
        source: { archivedAt: null, dossier: { archivedAt: null } },
      },
      select: { id: true, dossierId: true, text: true },
    });
    if (!snapshot) throw notFound("text");
    return snapshot;
  },
  authorize: (actor, snapshot) => canInDossier(actor, "record", snapshot.dossierId),
  async run(context, input, snapshot) {
    const { dossierId } = snapshot;
    const { assertedBy, speaker, attribution, modality, stance, level = null, credibility } = input;
    const about = await findSubject(context.tx, dossierId, input);
    if (level !== null && !("commitmentId" in about))
      throw refusal("level_without_commitment", "Only a claim about a commitment has a level.", {
        level: "Leave it out, or name a commitment.",
      });
    const place = placeMeant(snapshot.text, input);
    const excerpt = await excerptAt(context, snapshot, place);
    const claim = await makeClaim(context, dossierId, about, {
      assertedBy,
      speaker,
      attribution,
      aboutSide: input.aboutSide ?? null,
      modality,
      stance,
      level,
      gist: gistOf(input.gist, place.exact),
      credibility,
      excerptId: excerpt.id,
    });
    const { id, number, rank, version } = claim;
    return { id, reference: reference("claim", number), rank, version };
  },
});

/** Takes a claim out of the count, puts it first, or sets it back among the others; it stays on record. */
export const deprecateClaim = command({
  name: "claim.deprecate",
  summary: "Deprecate a claim, prefer it, or set it back to normal, with a reason",
  input: claimDeprecateInput,
  output: claimWritten,
  http: { method: "patch", path: "/claims/{id}" },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.claim.findFirst({
      where: { id, dossierId: { in: readableDossiers(actor) }, dossier: { archivedAt: null } },
    });
    if (!row) throw notFound("claim");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, audit }, { version, rank, reason }, row) {
    const { id, dossierId, gist } = row;
    if (row.version === version && row.rank === rank)
      throw refusal("rank_unchanged", `This claim is ${rank} already.`, { rank: "Choose another rank." });
    const { count } = await tx.claim.updateMany({
      where: { id, version },
      data: { rank, rankReason: reason, version: { increment: 1 } },
    });
    if (count === 0) throw stale({ version: row.version, rank: row.rank, rankReason: row.rankReason });
    const short = reference("claim", row.number);
    audit({
      dossierId,
      entityType: "claim",
      entityId: id,
      label: `${short} ${gist}`,
      before: { rank: row.rank, reason: row.rankReason },
      after: { rank, reason },
    });
    return { id, reference: short, rank, version: version + 1 };
  },
});

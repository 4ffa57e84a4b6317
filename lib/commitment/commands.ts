import { claimFromQuote } from "@/lib/claim/commands";
import { recordClosure } from "@/lib/commitment/commands/closure";
import {
  author,
  bump,
  type Commitment,
  currentOf,
  label,
  load,
  spokenOf,
} from "@/lib/commitment/commands/standing";
import { aboutSideOf, evidenceRefusal, type Line, MODALITY_OF, stanceOf } from "@/lib/commitment/rules";
import { assessed, assessInput, closed, closeInput, retracted, retractInput } from "@/lib/commitment/schema";
import { canInDossier } from "@/lib/dossier/policy";
import { notFound, refusal } from "@/lib/kernel/fault";
import { command } from "@/lib/kernel/operation";
import { dayToDbDate } from "@/lib/time/day";

function lineOf(row: Commitment, by: Line | undefined) {
  const [only, second] = row.lines;
  const line = by ? row.lines.find((one) => one.by === by) : second ? undefined : only;
  if (!line)
    throw refusal(
      by ? "no_such_line" : "line_needed",
      by ? "This commitment has no such line." : "Each side bears this commitment: say whose line is meant.",
      { by: `Choose ${row.lines.map((one) => one.by).join(" or ")}.` },
    );
  return line;
}

/** Says how a line stands at a day, and what that rests on. Appends; nothing earlier is changed. */
export const assessCommitment = command({
  name: "commitment.assess",
  summary: "Change the status of a commitment, with its evidence",
  input: assessInput,
  output: assessed,
  http: { method: "post", path: "/commitments/{id}/assessments", status: 201 },
  load,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, input, row) {
    const { tx, audit, actor, today } = context;
    const { level, trajectory, confidence, rationale, noSourceReason, supersedes } = input;
    const line = lineOf(row, input.by);
    const asOf = spokenOf(input.asOf, today);
    const refused = evidenceRefusal({
      claims: input.claimIds.length,
      quote: input.quote !== undefined,
      noSourceReason: noSourceReason !== undefined,
    });
    if (refused) throw refusal(refused.reason, refused.message, { [refused.field]: refused.message });
    if (supersedes && !line.assessments.some((a) => a.id === supersedes && !a.retracted))
      throw refusal("supersedes_unknown", "The assessment to correct is not one of this line.", {
        supersedes: "Name an assessment of the same line.",
      });
    const claimIds = [...new Set(input.claimIds)];
    const usable = await tx.claim.count({
      where: { id: { in: claimIds }, dossierId: row.dossierId, rank: { not: "deprecated" } },
    });
    if (usable !== claimIds.length)
      throw refusal("claim_unusable", "A claim named as evidence is not in this dossier, or is deprecated.", {
        claimIds: "Choose other claims.",
      });
    await bump(context, row, input.version);
    if (input.quote)
      claimIds.push(
        await claimFromQuote(context, row.dossierId, input.quote, {
          about: { commitmentId: row.id },
          aboutSide: aboutSideOf(line.by, input.quote.assertedBy),
          modality: MODALITY_OF[level],
          stance: stanceOf(level),
          // The level that it was pasted for, so that what only the bearer says is told from what others confirm.
          level,
        }),
      );
    const said = { level, trajectory, confidence, rationale, noSourceReason: noSourceReason ?? null };
    const before = currentOf(line);
    const { id: assessmentId } = await tx.assessment.create({
      data: {
        dossierId: row.dossierId,
        lineId: line.id,
        ...said,
        asOf: dayToDbDate(asOf),
        supersedesId: supersedes ?? null,
        ...author(actor),
      },
      select: { id: true },
    });
    await tx.assessmentClaim.createMany({
      data: claimIds.map((claimId) => ({ dossierId: row.dossierId, assessmentId, claimId })),
    });
    audit({
      dossierId: row.dossierId,
      entityType: "commitment",
      entityId: row.id,
      label: label(row),
      before: { by: line.by, level: before?.level ?? null, asOf: before?.asOf ?? null },
      after: { by: line.by, ...said, asOf, assessmentId, claimIds },
    });
    return { id: row.id, assessmentId, by: line.by, level, version: input.version + 1 };
  },
});

/**
 * Takes an assessment back by appending its inverse: the line stands as it would without it. The inverse of a
 * correction says again what was corrected; of any other assessment it says nothing.
 */
export const retractAssessment = command({
  name: "commitment.retract",
  summary: "Take an assessment back",
  input: retractInput,
  output: retracted,
  http: { method: "post", path: "/commitments/{id}/assessments/{assessmentId}/retraction", status: 201 },
  load,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { assessmentId }, row) {
    const { tx, audit, actor } = context;
    const { dossierId } = row;
    const line = row.lines.find((one) => one.assessments.some((a) => a.id === assessmentId));
    const taken = line?.assessments.find((a) => a.id === assessmentId);
    if (!line || !taken) throw notFound("assessment");
    if (taken.retracted || line.assessments.some((a) => a.supersedesId === assessmentId))
      throw refusal("already_superseded", "This assessment was taken back or corrected already.");
    await bump(context, row, row.version);
    const corrected = line.assessments.find((a) => a.id === taken.supersedesId);
    const again = corrected && {
      level: corrected.level,
      trajectory: corrected.trajectory,
      confidence: corrected.confidence,
      rationale: corrected.rationale,
      noSourceReason: corrected.noSourceReason,
    };
    const inverse = await tx.assessment.create({
      data: {
        dossierId,
        lineId: line.id,
        supersedesId: taken.id,
        ...(corrected ? { ...again, asOf: corrected.asOf } : { asOf: taken.asOf, retracted: true }),
        ...author(actor),
      },
      select: { id: true },
    });
    if (corrected) {
      const claims = await tx.assessmentClaim.findMany({ where: { assessmentId: corrected.id } });
      await tx.assessmentClaim.createMany({
        data: claims.map(({ claimId }) => ({ dossierId, assessmentId: inverse.id, claimId })),
      });
    }
    audit({
      dossierId,
      entityType: "commitment",
      entityId: row.id,
      label: label(row),
      before: { by: line.by, level: taken.level, assessmentId },
      after: {
        by: line.by,
        retracted: assessmentId,
        ...(corrected && { level: corrected.level, restored: corrected.id, assessmentId: inverse.id }),
      },
    });
    return { id: row.id, assessmentId: inverse.id, version: row.version + 1 };
  },
});

/** Closes an open commitment, or reopens a closed one, with a reason. A reviewer's decision. */
export const closeCommitment = command({
  name: "commitment.close",
  summary: "Close or reopen a commitment",
  input: closeInput,
  output: closed,
  http: { method: "post", path: "/commitments/{id}/closures", status: 201 },
  load,
  authorize: (actor, row) => canInDossier(actor, "review", row.dossierId),
  async run(context, input, row) {
    await recordClosure(context, row, { ...input, asOf: spokenOf(input.asOf, context.today) });
    return { id: row.id, closure: input.closure, version: input.version + 1 };
  },
});

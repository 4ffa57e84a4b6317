import { linesOf } from "@/lib/commitment/rules";
import { dayToDbDate } from "@/lib/time/day";
import type { CommitmentData } from "../shapes";
import { type Book, dated } from "./book";

/** Commitments with their assessable lines; their assessments come after the claims. */
export async function writeCommitments(book: Book, commitments: readonly CommitmentData[]): Promise<void> {
  const { tx, dossierId } = book;
  for (const { key, agreement, provision, meeting, due, areas, assessments: _, ...data } of commitments) {
    const number = book.number("commitment");
    const commitment = await tx.commitment.create({
      data: {
        dossierId,
        number,
        ...data,
        ...dated("due", due),
        agreementId: book.maybe("agreement", agreement),
        provisionId: book.maybe("provision", provision),
        meetingId: book.maybe("meeting", meeting),
        issueAreas: book.areas(areas),
      },
    });
    book.keep(`commitment:${key}`, commitment);
    const { title, bearer } = data;
    book.accountNumbered("commitment", "commitment", commitment.id, number, title, { title, bearer });
    for (const by of linesOf(bearer)) {
      const line = { dossierId, commitmentId: commitment.id, by };
      book.keep(`line:${key}:${by}`, await tx.commitmentLine.create({ data: line }));
    }
  }
}

/** The analyst's judgements, each with the claims that it rests on or the reason why there is none. */
export async function writeAssessments(book: Book, commitments: readonly CommitmentData[]): Promise<void> {
  const { tx, dossierId } = book;
  for (const { key, title, assessments } of commitments)
    for (const { by, asOf, claims = [], noSource, ...judgement } of assessments) {
      const { id: assessmentId } = await tx.assessment.create({
        data: {
          dossierId,
          lineId: book.id(`line:${key}:${by}`),
          ...judgement,
          asOf: dayToDbDate(asOf),
          noSourceReason: noSource,
          authorName: "Sample analyst",
        },
      });
      await tx.assessmentClaim.createMany({
        data: claims.map((claim) => ({ dossierId, assessmentId, claimId: book.id(`claim:${claim}`) })),
      });
      book.account("assessment", assessmentId, title, { by, level: judgement.level, asOf });
    }
}

import type { Transaction } from "@/lib/kernel/database";
import type { DossierData } from "../shapes";
import { writeAgreements } from "./agreements";
import { Book, known, type Shared } from "./book";
import { writeAssessments, writeCommitments } from "./commitments";
import { writeGroups } from "./groups";
import { writeMeetings, writeOutcomes } from "./meetings";
import { writeSources } from "./sources";

/** Writes a dossier of the sample and returns its ID. What refers to a record comes after it. */
export async function writeDossier(tx: Transaction, data: DossierData, shared: Shared): Promise<string> {
  const { slug, name, summary, sides, groups, meetings, commitments, sources } = data;
  const [sideAId, sideBId] = sides.map((code) => known(shared.party, code)) as [string, string];
  const { id } = await tx.dossier.create({ data: { slug, name, summary, sideAId, sideBId } });
  const book = new Book(tx, id, shared);
  await writeAgreements(book, data);
  await writeGroups(book, groups);
  await writeMeetings(book, meetings);
  await writeCommitments(book, commitments);
  await writeOutcomes(book, meetings);
  await writeSources(book, sources);
  await writeAssessments(book, commitments);
  await book.close();
  return id;
}

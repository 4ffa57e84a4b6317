import type { Transaction } from "@/lib/kernel/database";

/**
 * The next number of a kind of record in a dossier, for its short reference. Never given twice; the counter's row
 * is locked until the transaction ends.
 * @param letter the kind's letter, from `lib/reference/rules`
 */
export async function nextNumber(tx: Transaction, dossierId: string, letter: string): Promise<number> {
  return nextNumbers(tx, dossierId, letter, 1);
}

/** The first of as many numbers that follow each other, all of them given at once. */
export async function nextNumbers(
  tx: Transaction,
  dossierId: string,
  letter: string,
  count: number,
): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO dossier_counter (dossier_id, kind, last) VALUES (${dossierId}::uuid, ${letter}, ${count}::int)
    ON CONFLICT (dossier_id, kind) DO UPDATE SET last = dossier_counter.last + excluded.last
    RETURNING last`;
  const row = rows[0];
  if (!row) throw new Error("the counter gave no number");
  return row.last - count + 1;
}

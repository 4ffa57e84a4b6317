import { author, bump, type Commitment, label, lastClosure } from "@/lib/commitment/commands/standing";
import { type Closure, closureRefusal } from "@/lib/commitment/rules";
import { refusal } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";
import { type Day, dayToDbDate, dbDateToDay } from "@/lib/time/day";

/**
 * Closes an open commitment as of a day, or reopens a closed one, and accounts for it.
 * @throws {DomainError} when that cannot follow on how it stands, or the version is an earlier one
 */
export async function recordClosure(
  context: CommandContext,
  row: Commitment,
  { version, closure, reason, asOf }: { version: number; closure: Closure; reason: string; asOf: Day },
): Promise<void> {
  const { tx, audit, actor } = context;
  const last = lastClosure(row);
  const from = last?.closure ?? "open";
  const refused = closureRefusal(from, closure);
  if (refused) throw refusal("closure_refused", refused, { closure: refused });
  if (last && asOf < dbDateToDay(last.asOf))
    throw refusal("closure_before_last", "An earlier day would not change how it stands.", {
      asOf: `Choose ${dbDateToDay(last.asOf)} or later.`,
    });
  await bump(context, row, version);
  await tx.commitmentClosure.create({
    data: {
      dossierId: row.dossierId,
      commitmentId: row.id,
      closure,
      reason,
      asOf: dayToDbDate(asOf),
      ...author(actor),
    },
  });
  audit({
    dossierId: row.dossierId,
    entityType: "commitment",
    entityId: row.id,
    label: label(row),
    before: { closure: from },
    after: { closure, reason, asOf },
  });
}

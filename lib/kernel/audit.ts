import type { Actor } from "@/lib/kernel/actor";
import type { Transaction } from "@/lib/kernel/database";

/** What a command says of a change that it made. */
export interface AuditEntry {
  /** Null when the record belongs to no dossier: the register's own chain. */
  dossierId: string | null;
  entityType: string;
  entityId: string;
  /** The record's short reference and title at the time, for reading. */
  label: string;
  /** The record before, or null when it was made; the record after. Plain values only. */
  before: object | null;
  after: object | null;
}

function attribution(actor: Actor) {
  return { actorKind: actor.kind, actorId: "id" in actor ? actor.id : null, actorName: actor.name };
}

/** How many events go in one statement: an import has thousands of them. */
const AT_ONCE = 500;

/**
 * Seals the events into their chains, in the transaction of the change and in their order. Number and hash are the
 * database's, row by row.
 */
export async function sealAudit(
  tx: Transaction,
  entries: AuditEntry[],
  by: { actor: Actor; operation: string; requestId: string | null },
): Promise<void> {
  const data = entries.map((entry) => ({
    ...entry,
    // Through JSON, so that what is stored is what a reader gets: dates as text, nothing undefined.
    before: entry.before === null ? undefined : JSON.parse(JSON.stringify(entry.before)),
    after: entry.after === null ? undefined : JSON.parse(JSON.stringify(entry.after)),
    ...attribution(by.actor),
    operation: by.operation,
    requestId: by.requestId,
  }));
  for (let at = 0; at < data.length; at += AT_ONCE)
    await tx.auditEvent.createMany({ data: data.slice(at, at + AT_ONCE) });
}

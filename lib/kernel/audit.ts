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

/**
 * Seals the events into their chains, in the transaction of the change and in their order: one statement, since an
 * import has thousands of them. Number and hash are the database's, row by row.
 */
export async function sealAudit(
  tx: Transaction,
  entries: AuditEntry[],
  by: { actor: Actor; operation: string; requestId: string | null },
): Promise<void> {
  if (entries.length === 0) return;
  const { actorKind, actorId, actorName } = attribution(by.actor);
  // Through JSON, so that what is stored is what a reader gets: dates as text, nothing undefined.
  await tx.$executeRaw`
    INSERT INTO audit_event (dossier_id, entity_type, entity_id, label, before, after,
      actor_kind, actor_id, actor_name, operation, request_id)
    SELECT (e ->> 'dossierId')::uuid, e ->> 'entityType', (e ->> 'entityId')::uuid, e ->> 'label',
      nullif(e -> 'before', 'null'), nullif(e -> 'after', 'null'),
      ${actorKind}, ${actorId}::uuid, ${actorName}, ${by.operation}, ${by.requestId}
    FROM jsonb_array_elements(${JSON.stringify(entries)}::jsonb) WITH ORDINALITY AS entry (e, place)
    ORDER BY place`;
}

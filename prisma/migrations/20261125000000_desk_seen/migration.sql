-- Up to which event of a dossier's chain a member has looked (0: never), and when they said so. The application may
-- update memberships already.
ALTER TABLE "membership"
  ADD COLUMN "seen_seq" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "seen_at" TIMESTAMPTZ(6),
  ADD CONSTRAINT membership_seen CHECK (seen_seq >= 0 AND (seen_seq = 0) = (seen_at IS NULL));

-- What Activity is filtered by, each in the order that it is read in.
CREATE INDEX "audit_event_dossier_id_actor_id_seq_idx" ON "audit_event"("dossier_id", "actor_id", "seq" DESC);
CREATE INDEX "audit_event_dossier_id_entity_type_seq_idx" ON "audit_event"("dossier_id", "entity_type", "seq" DESC);
CREATE INDEX "audit_event_dossier_id_at_idx" ON "audit_event"("dossier_id", "at");

-- What the desk asks of every dossier at once: the few rows with a day ahead, out of the many without.
CREATE INDEX commitment_due ON commitment (dossier_id, due_latest) WHERE due_latest IS NOT NULL AND archived_at IS NULL;
CREATE INDEX meeting_coming ON meeting (dossier_id, on_latest)
  WHERE status IN ('planned', 'announced', 'scheduled') AND archived_at IS NULL;

-- What the desk asks of every dossier at once is read from an index in the order that it is shown in: the most pressing
-- rows, and a count that ends at its cap.
DROP INDEX commitment_dossier_id_closure_assessed_idx;
DROP INDEX commitment_dossier_id_closure_due_latest_idx;
CREATE INDEX commitment_dossier_id_closure_assessed_number_idx ON commitment (dossier_id, closure, assessed, number);
CREATE INDEX commitment_dossier_id_closure_due_latest_number_idx ON commitment (dossier_id, closure, due_latest, number);

-- By the last day that a meeting without an outcome can mean: those before today are unconfirmed.
DROP INDEX meeting_coming;
CREATE INDEX meeting_coming ON meeting (dossier_id, (coalesce(last_day, on_latest)), number)
  WHERE status IN ('planned', 'announced', 'scheduled') AND archived_at IS NULL;

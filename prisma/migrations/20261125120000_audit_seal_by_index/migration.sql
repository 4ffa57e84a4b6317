-- Sealing an event looks up the last of its chain. IS NOT DISTINCT FROM uses no index, so each insert read and sorted
-- the whole table: two plain lookups, of which one applies, walk the chain's index to its end.
CREATE OR REPLACE FUNCTION audit_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || coalesce(NEW.dossier_id::text, ''), 0));
  IF NEW.dossier_id IS NULL THEN
    SELECT seq, hash INTO last FROM audit_event WHERE dossier_id IS NULL ORDER BY seq DESC LIMIT 1;
  ELSE
    SELECT seq, hash INTO last FROM audit_event WHERE dossier_id = NEW.dossier_id ORDER BY seq DESC LIMIT 1;
  END IF;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.prev_hash := coalesce(last.hash, ''::bytea);
  NEW.at := clock_timestamp();
  NEW.hash := sha256(convert_to(audit_text(NEW), 'UTF8'));
  RETURN NEW;
END
$$;

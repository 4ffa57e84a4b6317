-- How a commitment stands now, kept beside it: what lists, the overview and the desk count and sort by. It follows from the
-- assessments and closures alone, is reckoned by the triggers below, and can be written by nobody else. What is asked
-- as of a day is still read from the history (current_assessment, current_closure).
ALTER TABLE commitment
  ADD COLUMN closure closure NOT NULL DEFAULT 'open',
  -- The longest ago of the days on which its lines were last assessed; null while one never was.
  ADD COLUMN assessed date;
ALTER TABLE commitment_line ADD COLUMN level level, ADD COLUMN as_of date;

UPDATE commitment_line l SET level = a.level, as_of = a.as_of
  FROM (SELECT id FROM commitment_line) n CROSS JOIN LATERAL current_assessment(n.id, NULL, NULL) a
  WHERE l.id = n.id;
UPDATE commitment c SET closure = current_closure(c.id, NULL, NULL), assessed = (
  SELECT CASE WHEN bool_and(l.as_of IS NOT NULL) THEN min(l.as_of) END FROM commitment_line l WHERE l.commitment_id = c.id);

CREATE INDEX commitment_dossier_id_closure_assessed_idx ON commitment (dossier_id, closure, assessed);
CREATE INDEX commitment_dossier_id_closure_due_latest_idx ON commitment (dossier_id, closure, due_latest);
CREATE INDEX commitment_line_dossier_id_level_idx ON commitment_line (dossier_id, level);

-- The application may insert assessments and closures and change neither table's standing: the triggers run as the owner,
-- and nobody else calls this.
CREATE FUNCTION reckon_assessed(commitments uuid[]) RETURNS void
LANGUAGE sql AS $$
  UPDATE commitment c SET assessed = s.assessed
  FROM (
    SELECT l.commitment_id, CASE WHEN bool_and(l.as_of IS NOT NULL) THEN min(l.as_of) END AS assessed
    FROM commitment_line l WHERE l.commitment_id = ANY(commitments) GROUP BY l.commitment_id
  ) s
  WHERE c.id = s.commitment_id AND c.assessed IS DISTINCT FROM s.assessed
$$;
REVOKE ALL ON FUNCTION reckon_assessed(uuid[]) FROM PUBLIC;

CREATE FUNCTION assessments_stand() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE commitment_line l SET level = a.level, as_of = a.as_of
    FROM (SELECT DISTINCT line_id FROM added) n LEFT JOIN LATERAL current_assessment(n.line_id, NULL, NULL) a ON true
    WHERE l.id = n.line_id AND (l.level, l.as_of) IS DISTINCT FROM (a.level, a.as_of);
  PERFORM reckon_assessed(ARRAY(
    SELECT DISTINCT l.commitment_id FROM added JOIN commitment_line l ON l.id = added.line_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER assessments_stand AFTER INSERT ON assessment
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION assessments_stand();

CREATE FUNCTION lines_stand() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM reckon_assessed(ARRAY(SELECT DISTINCT commitment_id FROM added));
  RETURN NULL;
END
$$;
CREATE TRIGGER lines_stand AFTER INSERT ON commitment_line
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION lines_stand();

CREATE FUNCTION closures_stand() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE commitment c SET closure = current_closure(c.id, NULL, NULL)
    WHERE c.id IN (SELECT commitment_id FROM added);
  RETURN NULL;
END
$$;
CREATE TRIGGER closures_stand AFTER INSERT ON commitment_closure
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION closures_stand();

-- A commitment begins open and unassessed, and only the triggers above, which are one level deeper, say otherwise.
CREATE FUNCTION standing_is_reckoned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'commitment' AND TG_OP = 'INSERT' THEN
    NEW.closure := 'open';
    NEW.assessed := NULL;
  ELSIF TG_OP = 'INSERT' THEN
    NEW.level := NULL;
    NEW.as_of := NULL;
  ELSIF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'how % % stands follows from its history', TG_TABLE_NAME, OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER standing_begins BEFORE INSERT ON commitment FOR EACH ROW EXECUTE FUNCTION standing_is_reckoned();
CREATE TRIGGER standing_begins BEFORE INSERT ON commitment_line FOR EACH ROW EXECUTE FUNCTION standing_is_reckoned();
CREATE TRIGGER standing_is_reckoned BEFORE UPDATE ON commitment FOR EACH ROW
  WHEN ((NEW.closure, NEW.assessed) IS DISTINCT FROM (OLD.closure, OLD.assessed))
  EXECUTE FUNCTION standing_is_reckoned();
CREATE TRIGGER standing_is_reckoned BEFORE UPDATE ON commitment_line FOR EACH ROW
  WHEN ((NEW.level, NEW.as_of) IS DISTINCT FROM (OLD.level, OLD.as_of))
  EXECUTE FUNCTION standing_is_reckoned();

-- What the overview compares: the claims of a side that differ, and then all that is claimed of the same record.
CREATE INDEX claim_differing ON claim (dossier_id, number)
  WHERE rank <> 'deprecated' AND asserted_by IN ('A', 'B') AND stance IN ('qualifies', 'contradicts');
CREATE INDEX claim_cadence ON claim (cadence_id) WHERE cadence_id IS NOT NULL;
CREATE INDEX claim_working_group ON claim (working_group_id) WHERE working_group_id IS NOT NULL;
CREATE INDEX claim_agreement ON claim (agreement_id) WHERE agreement_id IS NOT NULL;

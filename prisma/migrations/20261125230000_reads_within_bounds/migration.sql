-- Meetings within a stretch of days are read by their first day, as far back as the longest bounded date reaches. Those
-- without such a bound are few; this is where they are found.
CREATE INDEX meeting_open_ended ON meeting (dossier_id)
  WHERE on_edtf IS NOT NULL
    AND (on_earliest IS NULL OR on_latest IS NULL OR coalesce(last_day, on_latest) - on_earliest >= 366);

-- The order of every list of meetings: so that a page reads as many rows as it shows.
CREATE INDEX meeting_by_day ON meeting (dossier_id, (coalesce(on_earliest, on_latest, '0001-01-01'::date)), number)
  WHERE archived_at IS NULL;

-- "When necessary" is a rule without a number; nothing falls due under it, and so it cannot be counted from the latest.
ALTER TABLE cadence
  DROP CONSTRAINT cadence_counts,
  ADD CONSTRAINT cadence_counts CHECK (
    times BETWEEN 0 AND 366 AND "interval" BETWEEN 1 AND 100
    AND (times > 0 OR (on_demand AND anchor <> 'rolling')));

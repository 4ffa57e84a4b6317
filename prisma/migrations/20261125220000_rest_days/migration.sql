-- Days of rest are edited by people: both kinds of rows get an optimistic lock, and a holiday can be taken out, which
-- keeps its row. What was computed keeps the name of its occasion, so that computing again adds nothing twice.

ALTER TABLE "holiday"
  ADD COLUMN "occasion" TEXT,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "archived_at" TIMESTAMPTZ(6);
ALTER TABLE "party_weekend" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

DROP INDEX "holiday_party_id_day_name_key";
CREATE UNIQUE INDEX holiday_once ON holiday (party_id, day, name) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX "holiday_occasion_once" ON "holiday"("party_id", "occasion");
-- Weekdays are said: an empty rule would be a rule of nothing.
ALTER TABLE party_weekend ADD CONSTRAINT party_weekend_some CHECK (cardinality(weekdays) BETWEEN 1 AND 6);

-- The yearly task: the official calendar of a party. It is about no record of the dossier.
ALTER TYPE "reminder_kind" ADD VALUE 'calendar_due';
-- By text: a new value of an enum cannot be named in the transaction that adds it.
ALTER TABLE notification DROP CONSTRAINT notification_about_one, ADD CONSTRAINT notification_about_one CHECK (
  CASE WHEN kind::text = 'calendar_due' THEN num_nonnulls(meeting_id, working_group_id) = 0
    WHEN kind::text IN ('slot_due', 'slot_overdue') THEN working_group_id IS NOT NULL AND meeting_id IS NULL
    ELSE meeting_id IS NOT NULL AND working_group_id IS NULL END);

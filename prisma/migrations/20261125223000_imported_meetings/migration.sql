-- Meetings that an analyst took over from a calendar file: the event's own identity there, by which the same file makes
-- none anew, and what the calendar last said of it, by which an import tells what changed there from what was edited
-- here. The application's rights on the table are there already.
ALTER TABLE "meeting" ADD COLUMN "external_uid" TEXT, ADD COLUMN "imported" JSONB;
ALTER TABLE meeting
  ADD CONSTRAINT meeting_external_uid_length CHECK (char_length(external_uid) BETWEEN 1 AND 500),
  ADD CONSTRAINT meeting_imported_whole CHECK ((external_uid IS NULL) = (imported IS NULL));
CREATE UNIQUE INDEX meeting_external_uid ON meeting (dossier_id, external_uid) WHERE external_uid IS NOT NULL;

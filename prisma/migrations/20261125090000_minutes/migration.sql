-- Minutes of a meeting, in Markdown. The application's rights on the table are there already.
ALTER TABLE "meeting" ADD COLUMN "minutes" TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD CONSTRAINT meeting_minutes_length CHECK (char_length(minutes) <= 50000);

-- A commitment shows the outcomes that are about it.
CREATE INDEX outcome_commitment ON outcome (commitment_id) WHERE commitment_id IS NOT NULL;

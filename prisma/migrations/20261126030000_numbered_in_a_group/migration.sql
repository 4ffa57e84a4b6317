-- Whether the ordinal of a meeting counts in the series of a group: a joint meeting is the 7th of one of them alone.
ALTER TABLE meeting_group ADD COLUMN numbered boolean NOT NULL DEFAULT true;

-- Which of them is on record nowhere: the group that was entered first has most often called the meeting.
UPDATE meeting_group g SET numbered = false
FROM working_group w
WHERE w.id = g.working_group_id AND EXISTS (
  SELECT FROM meeting_group o JOIN working_group v ON v.id = o.working_group_id
  WHERE o.meeting_id = g.meeting_id AND v.number < w.number);

-- When that group is taken away, another takes its place.
GRANT UPDATE (numbered) ON meeting_group TO entente_app;

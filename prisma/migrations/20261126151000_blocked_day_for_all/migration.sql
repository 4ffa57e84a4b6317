-- Whoever had chosen every kind of reminder before there was this one wants them all. A migration of its own: a new value
-- of an enum cannot be written in the transaction that adds it.
UPDATE reminder_preference SET kinds = array_append(kinds, 'blocked')
WHERE kinds @> ARRAY['before_30', 'before_7', 'after_1', 'slot_due', 'slot_overdue', 'calendar_due']::reminder_kind[]
  AND NOT 'blocked' = ANY(kinds);

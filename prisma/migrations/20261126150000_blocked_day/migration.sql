-- A meeting is scheduled for a day on which a side does not work. The CHECK of notifications wants a meeting of it already.
ALTER TYPE "reminder_kind" ADD VALUE 'blocked';

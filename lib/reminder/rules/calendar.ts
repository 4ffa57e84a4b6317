import { isCalendarDue, type YearState, yearAskedFor } from "@/lib/holiday/rules/official";
import type { Reminder } from "@/lib/reminder/rules";
import type { Day } from "@/lib/time/day";

/** What was known of a party's holidays when its official calendar was asked for. */
export interface CalendarFacts extends YearState {
  party: { code: string; name: string };
}

/** Where the holidays of a party in a year stand, below the register's address. */
export const calendarPath = ({ party, year }: Pick<CalendarFacts, "party" | "year">): string =>
  `/parties/${party.code.toLowerCase()}/holidays?year=${year}`;

/**
 * The yearly task, once for a party and year: the official calendar of the year that is asked for on a day is still
 * to be entered. From 1 November on that is the coming year's alone: the current one has nearly passed.
 */
export function calendarReminder(facts: CalendarFacts, today: Day): Reminder | null {
  const { party, year } = facts;
  if (year !== yearAskedFor(today) || !isCalendarDue(facts, today)) return null;
  return { kind: "calendar_due", subject: `${party.code}/${year}`, about: `${year}-01-01` };
}

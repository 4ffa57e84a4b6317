import { addDays, addMonths, type Day, dayNumber, weekday } from "@/lib/time/day";

export const CALENDAR_VIEWS = ["month", "quarter", "year"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];
export const MONTHS_OF: Record<CalendarView, number> = { month: 1, quarter: 3, year: 12 };

/** A week of a month's grid, Monday first; days of other months are null. */
export interface Week {
  /** ISO 8601 week number. */
  number: number;
  days: (Day | null)[];
}

/** What the calendar places: the first and last day that a meeting can mean, null where open. */
export interface Placed {
  earliest: Day | null;
  latest: Day | null;
  /** The last day of a meeting of several days. */
  lastDay: Day | null;
}

/** The ISO 8601 week number of a day: weeks begin on Monday, and the first has the year's first Thursday. */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 4 - weekday(day));
  return Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
}

/** The first days of the months that a view around a day shows. */
export function monthsShown(view: CalendarView, on: Day): Day[] {
  const length = MONTHS_OF[view];
  const month = Number(on.slice(5, 7)) - 1;
  const first = `${on.slice(0, 5)}${String(month - (month % length) + 1).padStart(2, "0")}-01`;
  return Array.from({ length }, (_, at) => addMonths(first, at));
}

/** The last day of the month that begins on that day. */
export function monthEnd(first: Day): Day {
  return addDays(addMonths(first, 1), -1);
}

/** The weeks of the month that begins on that day. */
export function weeksOf(first: Day): Week[] {
  const end = monthEnd(first);
  const weeks: Week[] = [];
  for (let monday = addDays(first, 1 - weekday(first)); monday <= end; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
    weeks.push({ number: isoWeek(monday), days: days.map((day) => (day < first || day > end ? null : day)) });
  }
  return weeks;
}

/** Whether a meeting's first day is known to the day. */
export function isExact({ earliest, latest }: Placed): boolean {
  return earliest !== null && earliest === latest;
}

/** Whether a meeting of a known day takes place on that one. */
export function isOn(meeting: Placed, day: Day): boolean {
  if (meeting.earliest === null || !isExact(meeting)) return false;
  return meeting.earliest <= day && day <= (meeting.lastDay ?? meeting.earliest);
}

/** Whether a partial date can mean a day of the month that begins on `first`: it is listed, never put on a day. */
export function mayFallIn(meeting: Placed, first: Day): boolean {
  if (isExact(meeting) || (meeting.earliest === null && meeting.latest === null)) return false;
  return (
    (meeting.earliest ?? first) <= monthEnd(first) && (meeting.lastDay ?? meeting.latest ?? first) >= first
  );
}

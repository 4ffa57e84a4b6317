import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysBetween,
  FIRST_ENTERED_YEAR,
  isDay,
  LAST_ENTERED_YEAR,
  maxDay,
  minDay,
  weekday,
} from "@/lib/time/day";

export const CALENDAR_VIEWS = ["month", "quarter", "year"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];
export const MONTHS_OF: Record<CalendarView, number> = { month: 1, quarter: 3, year: 12 };

/** A date that reaches over as many days or more stands beside the calendar, not in it. */
export const LONGEST_SPAN = 366;

/** What the address of a calendar asks for. Filters are as they were written: the query reads them. */
export interface CalendarAsked {
  view: CalendarView;
  on: Day;
  group?: string;
  level?: string;
  /** The side that hosts. */
  side?: "A" | "B";
  status?: string;
  /** "true": those alone whose day passed without an outcome. */
  unconfirmed?: string;
  /** Solar Hijri days beside the Gregorian ones. */
  hijri: boolean;
}

type Address = Record<string, string | string[] | undefined>;

/** A day that the calendar can be turned to: one of the years that dates are entered of. */
export function isTurnable(on: unknown): on is Day {
  return isDay(on) && on >= `${FIRST_ENTERED_YEAR}-01-01` && on <= `${LAST_ENTERED_YEAR}-12-31`;
}

/** What an address says for the day where that is none to turn to; null where it is one, or says nothing. */
export function unreadDay({ on }: Address): string | null {
  return on === undefined || on === "" || isTurnable(on) ? null : String(on).slice(0, 40);
}

/** What an address asks the calendar for; null when it asks for none of its views, and there is no `otherwise`. */
export function calendarAsked(address: Address, today: Day): CalendarAsked | null;
export function calendarAsked(address: Address, today: Day, otherwise: CalendarView): CalendarAsked;
export function calendarAsked(address: Address, today: Day, otherwise?: CalendarView): CalendarAsked | null {
  const view = CALENDAR_VIEWS.find((one) => one === address.view) ?? otherwise;
  if (!view) return null;
  const text = (name: string) => {
    const value = address[name];
    return (Array.isArray(value) ? value.join(",") : value) || undefined;
  };
  return {
    view,
    on: isTurnable(address.on) ? address.on : today,
    group: text("group"),
    level: text("level"),
    side: address.side === "A" || address.side === "B" ? address.side : undefined,
    status: text("status"),
    unconfirmed: text("unconfirmed"),
    hijri: address.hijri === "1",
  };
}

/** The query string that asks for that; a day that lies outside of the calendar is left out. */
export function calendarSearch({ view, on, hijri, ...filters }: CalendarAsked): string {
  const search = new URLSearchParams({ view, ...(isTurnable(on) && { on }) });
  for (const [name, value] of Object.entries(filters)) if (value) search.set(name, value);
  if (hijri) search.set("hijri", "1");
  return `?${search}`;
}

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

/** The days that a meeting takes, or the stretch that its date can mean; null when that is open or too long to draw. */
export function stretchOf({ earliest, latest, lastDay }: Placed): { first: Day; last: Day } | null {
  if (earliest === null || latest === null) return null;
  const last = maxDay(lastDay ?? latest, latest);
  return daysBetween(earliest, last) < LONGEST_SPAN ? { first: earliest, last } : null;
}

/** Whether a meeting of a known day takes place on that one. */
export function isOn(meeting: Placed, day: Day): boolean {
  const stretch = isExact(meeting) ? stretchOf(meeting) : null;
  return stretch !== null && stretch.first <= day && day <= stretch.last;
}

/**
 * How a meeting is drawn in a month: on its day; as a bar over its days, or over those that a partial date can mean;
 * as a band over the whole month when it can mean any day of that; not at all.
 */
export function drawnIn(meeting: Placed, first: Day): "day" | "bar" | "band" | null {
  const stretch = stretchOf(meeting);
  const end = monthEnd(first);
  if (stretch === null || stretch.first > end || stretch.last < first) return null;
  if (isExact(meeting)) return stretch.first === stretch.last ? "day" : "bar";
  return stretch.first <= first && stretch.last >= end ? "band" : "bar";
}

/** How far a bar reaches in a week. */
export interface BarReach {
  /** Over how many days of the week, from where it is drawn. */
  days: number;
  /** Whether its first and its last day are among them. */
  begins: boolean;
  ends: boolean;
}

/** A bar's part on one day: it is drawn, and says what it is, on the first of its days in the week. */
export interface BarPart<T> {
  meeting: T;
  /** On that first day; null on the others. */
  reach: BarReach | null;
}

/**
 * The bars of a week by day: on each day one entry for each lane, null where the lane is free. A bar keeps its lane
 * throughout the week.
 */
export function lanesOf<T>(
  week: Week,
  bars: readonly T[],
  placed: (bar: T) => Placed,
): (BarPart<T> | null)[][] {
  const shown = week.days.filter((day) => day !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  const rows: (BarPart<T> | null)[][] = week.days.map(() => []);
  if (!first || !last) return rows;
  const busyUntil: Day[] = [];
  for (const meeting of bars) {
    const stretch = stretchOf(placed(meeting));
    if (stretch === null || stretch.first > last || stretch.last < first) continue;
    const from = maxDay(stretch.first, first);
    const free = busyUntil.findIndex((until) => until < from);
    const lane = free < 0 ? busyUntil.length : free;
    busyUntil[lane] = stretch.last;
    const to = minDay(stretch.last, last);
    const reach = {
      days: daysBetween(from, to) + 1,
      begins: stretch.first === from,
      ends: stretch.last === to,
    };
    week.days.forEach((day, at) => {
      const row = rows[at];
      if (day === null || !row || day < from || day > to) return;
      row[lane] = { meeting, reach: day === from ? reach : null };
    });
  }
  // Free lanes below a bar keep the place; those after the last bar of a day are not needed.
  return rows.map((row) => Array.from(row, (part) => part ?? null));
}

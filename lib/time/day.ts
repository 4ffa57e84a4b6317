/**
 * A calendar date "YYYY-MM-DD" (proleptic Gregorian, years 0001 to 9999). It is never an instant:
 * it has no zone and no hour. Days compare correctly as plain strings.
 */
export type Day = string;

/** What reading a text gives: a value, or a sentence that says why not. */
export type Reading<T> = { ok: true; value: T } | { ok: false; reason: string };

export const FIRST_DAY: Day = "0001-01-01";
export const LAST_DAY: Day = "9999-12-31";

/**
 * The years of a date that somebody enters or asks for. Beyond lies what is mistyped; and from a date at the very end of
 * the calendar nothing can be reckoned on.
 */
export const FIRST_ENTERED_YEAR = 1000;
export const LAST_ENTERED_YEAR = 2199;

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const WEEKDAY_NAMES = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** English name of a Gregorian month, 1 to 12. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? `month ${month}`;
}

/** Number of days in a Gregorian month (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Builds a day from its numbers, or says in a sentence which of them is impossible. */
export function dayFrom(year: number, month: number, day: number): Reading<Day> {
  if (year < 1 || year > 9999) return { ok: false, reason: "Years run from 0001 to 9999." };
  if (month < 1 || month > 12) return { ok: false, reason: `There is no month ${month}.` };
  const length = daysInMonth(year, month);
  if (day < 1 || day > length) {
    return {
      ok: false,
      reason: `There is no ${day} ${monthName(month)} ${year}: that month has ${length} days.`,
    };
  }
  return { ok: true, value: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

/** Reads "YYYY-MM-DD" and nothing else; impossible dates are refused by name. */
export function parseDay(text: string): Reading<Day> {
  const match = SHAPE.exec(text);
  if (!match) return { ok: false, reason: "A day is written as year, month and day: 2019-03-04." };
  return dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isDay(text: unknown): text is Day {
  return typeof text === "string" && parseDay(text).ok;
}

/** Days since 1 January 1970, which is 0. Counting is integer arithmetic: hot loops depend on it. */
export function dayNumber(day: Day): number {
  const ms = SHAPE.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not a day: ${day}`);
  return ms / MS_PER_DAY;
}

/** The inverse of {@link dayNumber}. Throws a RangeError outside the years 0001 to 9999. */
export function dayOfNumber(number: number): Day {
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  if (!SHAPE.test(day) || day < FIRST_DAY)
    throw new RangeError("The day lies outside the years 0001 to 9999.");
  return day;
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** Adds calendar months; a day that the target month lacks becomes that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const parts = dayParts(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const sum = dayFrom(year, month, Math.min(parts.day, daysInMonth(year, month)));
  if (!sum.ok) throw new RangeError(sum.reason);
  return sum.value;
}

/** Days from the first to the second: positive when the second is later. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive, for sorting from early to late. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function minDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function maxDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  // 1 January 1970, day 0, was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** English name of the weekday on which the day falls. */
export function weekdayName(day: Day): string {
  return WEEKDAY_NAMES[weekday(day) - 1] ?? "";
}

/** The numbers of a day. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** "4 March 2019". */
export function formatDay(day: Day): string {
  const parts = dayParts(day);
  return `${parts.day} ${monthName(parts.month)} ${parts.year}`;
}

/**
 * The Date that a `@db.Date` column stores as this day. The driver keeps a Date's UTC day, so the
 * instant is midnight UTC, whatever zone the process runs in.
 */
export function dayToDbDate(day: Day): Date {
  return new Date(dayNumber(day) * MS_PER_DAY);
}

/** The day that a `@db.Date` column holds. Throws a RangeError for an invalid Date. */
export function dbDateToDay(date: Date): Day {
  return dayOfNumber(Math.floor(date.getTime() / MS_PER_DAY));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

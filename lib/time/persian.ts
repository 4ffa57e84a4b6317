import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from "@internationalized/date";
import type { Day, Reading } from "./day";
import { dayNumber, dayOfNumber, dayParts } from "./day";

/**
 * The Solar Hijri calendar. `@internationalized/date` computes it by arithmetic; it agrees with
 * Temporal's (ICU) calendar on every month of 1200 to 1500, which a test pins, and needs no Intl data.
 * Before 1304 the months had other lengths in law; the modern calendar is projected back.
 */
const PERSIAN = new PersianCalendar();
const GREGORIAN = new GregorianCalendar();

export const FIRST_PERSIAN_YEAR = 1200;
export const LAST_PERSIAN_YEAR = 1500;

export const PERSIAN_MONTH_NAMES = [
  "Farvardin",
  "Ordibehesht",
  "Khordad",
  "Tir",
  "Mordad",
  "Shahrivar",
  "Mehr",
  "Aban",
  "Azar",
  "Dey",
  "Bahman",
  "Esfand",
] as const;

export function persianMonthName(month: number): string {
  return PERSIAN_MONTH_NAMES[month - 1] ?? `month ${month}`;
}

/** Number of days in a Solar Hijri month (month 1 to 12). */
export function daysInPersianMonth(year: number, month: number): number {
  return PERSIAN.getDaysInMonth(new CalendarDate(PERSIAN, year, month, 1));
}

/** The day that a Solar Hijri date is, or a sentence that says what is impossible about it. */
export function dayFromPersian(year: number, month: number, day: number): Reading<Day> {
  if (year < FIRST_PERSIAN_YEAR || year > LAST_PERSIAN_YEAR) {
    const range = `${FIRST_PERSIAN_YEAR} to ${LAST_PERSIAN_YEAR}`;
    return { ok: false, reason: `Solar Hijri years are read from ${range}, and ${year} is outside.` };
  }
  if (month < 1 || month > 12) return { ok: false, reason: `There is no month ${month}.` };
  const length = daysInPersianMonth(year, month);
  if (day < 1 || day > length) {
    return {
      ok: false,
      reason: `There is no ${day} ${persianMonthName(month)} ${year}: that month has ${length} days.`,
    };
  }
  return { ok: true, value: toCalendar(new CalendarDate(PERSIAN, year, month, day), GREGORIAN).toString() };
}

/** The Solar Hijri numbers of a day. */
export function persianParts(day: Day): { year: number; month: number; day: number } {
  const parts = dayParts(day);
  const date = toCalendar(new CalendarDate(parts.year, parts.month, parts.day), PERSIAN);
  return { year: date.year, month: date.month, day: date.day };
}

/** "29 Azar 1396". */
export function toPersian(day: Day): string {
  const parts = persianParts(day);
  return `${parts.day} ${persianMonthName(parts.month)} ${parts.year}`;
}

/** Adds Solar Hijri months; a day that the target month lacks becomes that month's last day. */
export function addPersianMonths(day: Day, months: number): Day {
  const parts = persianParts(day);
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const length = daysInPersianMonth(year, month);
  const date = new CalendarDate(PERSIAN, year, month, Math.min(parts.day, length));
  return dayOfNumber(dayNumber(toCalendar(date, GREGORIAN).toString()));
}

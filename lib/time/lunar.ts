import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  toCalendar,
} from "@internationalized/date";
import { type Day, dayOfNumber, dayParts, daysBetween } from "./day";
import { newMoon } from "./new-moon";

/**
 * How the lunar months are reckoned. No reckoning is right to the day everywhere: the crescent is looked for, or
 * announced. `umm_al_qura` is Saudi Arabia's table. The others begin a month on the day after the first evening on
 * which the crescent is old enough to be seen there.
 */
export const LUNAR_RECKONINGS = [
  "umm_al_qura",
  "crescent_tehran",
  "crescent_delhi",
  "crescent_dhaka",
] as const;
export type LunarReckoning = (typeof LUNAR_RECKONINGS)[number];

/** About the time of sunset through the year, in hours UTC. */
const SUNSET = { crescent_tehran: 14.67, crescent_delhi: 12.75, crescent_dhaka: 12 };

/**
 * So old, in hours since the new moon, a crescent has to be at sunset. Fitted to the days that Iran kept
 * (docs/decisions/0011-holidays.md); the literature puts the youngest that are seen between 15 and 24 hours.
 */
const SEEN_AT_HOURS = 17;

const UMM_AL_QURA = new IslamicUmalquraCalendar();
const GREGORIAN = new GregorianCalendar();
const MS_PER_HOUR = 3_600_000;

/** The years that Umm al-Qura's table knows: 1882 to 2173. */
export const FIRST_LUNAR_YEAR = 1300;
export const LAST_LUNAR_YEAR = 1600;

/** The lunation (see `newMoon`) with which Muharram 1440 began, in September 2018. */
const MUHARRAM_1440 = 231;

function seenMonthStart(evening: number, year: number, month: number): Day {
  const born = newMoon(MUHARRAM_1440 + (year - 1440) * 12 + month - 1);
  // The first evening at least so long after it; the month begins on the day that follows.
  const first = Math.ceil((born + (SEEN_AT_HOURS - evening) * MS_PER_HOUR) / (24 * MS_PER_HOUR));
  return dayOfNumber(first + 1);
}

/**
 * The first day of a lunar month (1 to 12; 13 is the first of the next year) by a reckoning. Throws a RangeError
 * outside the years that are known.
 */
export function lunarMonthStart(reckoning: LunarReckoning, year: number, month: number): Day {
  if (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR)
    throw new RangeError(`Lunar years are reckoned from ${FIRST_LUNAR_YEAR} to ${LAST_LUNAR_YEAR}.`);
  if (reckoning !== "umm_al_qura") return seenMonthStart(SUNSET[reckoning], year, month);
  const [of, in_] = month > 12 ? [year + 1, 1] : [year, month];
  return toCalendar(new CalendarDate(UMM_AL_QURA, of, in_, 1), GREGORIAN).toString();
}

/** Number of days in a lunar month (1 to 12) by a reckoning: 29 or 30. */
export function daysInLunarMonth(reckoning: LunarReckoning, year: number, month: number): number {
  return daysBetween(lunarMonthStart(reckoning, year, month), lunarMonthStart(reckoning, year, month + 1));
}

/** The lunar year that a day lies in; at the turn of a year it may be off by one, as reckonings differ. */
export function lunarYearOf(day: Day): number {
  const parts = dayParts(day);
  return toCalendar(new CalendarDate(parts.year, parts.month, parts.day), UMM_AL_QURA).year;
}

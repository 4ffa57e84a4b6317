import { type Day, dayParts } from "@/lib/time/day";

/** From this month on the official calendar of the coming year can be expected. */
const FROM_MONTH = 11;

/** Parties whose official year is the Solar Hijri one: their days are shown in both calendars. */
const SOLAR_HIJRI: readonly string[] = ["IRN", "AFG"];

export const usesSolarHijri = (code: string): boolean => SOLAR_HIJRI.includes(code);

/** The year whose official calendar is asked for on a day: from 1 November on the coming one, else the current. */
export function yearAskedFor(today: Day): number {
  const { year, month } = dayParts(today);
  return month >= FROM_MONTH ? year + 1 : year;
}

/** How far the holidays of a party in a year are known. */
export interface YearState {
  year: number;
  days: number;
  estimated: number;
}

/**
 * Whether the official calendar of a year is still to be entered, on a day: years that are past are left alone, the
 * current one asks while anything in it is estimated, the coming one from 1 November on.
 */
export function isCalendarDue({ year, days, estimated }: YearState, today: Day): boolean {
  const current = dayParts(today).year;
  return year >= current && year <= yearAskedFor(today) && (estimated > 0 || days === 0);
}

import { addDays, type Day, dayFrom, daysBetween } from "@/lib/time/day";
import { daysInLunarMonth, lunarMonthStart, lunarYearOf } from "@/lib/time/lunar";
import { dayFromPersian, persianParts } from "@/lib/time/persian";
import { bangladesh } from "./bangladesh";
import { india } from "./india";
import { iran } from "./iran";
import type { HolidayRule, HolidayRules } from "./rule";
import { turkey } from "./turkey";

const PARTIES: Readonly<Record<string, HolidayRules>> = {
  TUR: turkey,
  IRN: iran,
  IND: india,
  BGD: bangladesh,
};

/** A day off as it is computed, with what identifies it from one computation to the next. */
export interface EstimatedDay {
  /** Rule and year of its own calendar: "ramazan-1/1440". */
  occasion: string;
  day: Day;
  name: string;
  percent: number;
  standing: HolidayRule["standing"];
  source: string;
}

/** What the register knows of a party's holidays, by its code; null when that is nothing. */
export function holidayRulesOf(code: string): HolidayRules | null {
  return PARTIES[code] ?? null;
}

/** The years of a rule's calendar that a Gregorian year touches, with one to spare for what is counted from a day. */
function calendarYears({ calendar }: HolidayRule, year: number): number[] {
  if (calendar === "gregorian") return [year - 1, year, year + 1];
  const [first, last] = [`${year}-01-01`, `${year}-12-31`].map((day) =>
    calendar === "persian" ? persianParts(day).year : lunarYearOf(day),
  );
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at);
}

/** The day of a rule in a year of its calendar; null when that year has none. */
function dayOfRule(rule: HolidayRule, { reckoning, shifts = {} }: HolidayRules, year: number): Day | null {
  const { calendar, month, day, offset = 0 } = rule;
  if (calendar === "lunar") {
    const length = daysInLunarMonth(reckoning, year, month);
    const of = day === "last" ? length : day;
    if (of > length) return null;
    const start = lunarMonthStart(reckoning, year, month);
    return addDays(start, of - 1 + offset + (shifts[`${year}/${month}`] ?? 0));
  }
  if (day === "last") throw new RangeError(`${rule.key}: only a lunar month's last day is counted`);
  const read = calendar === "persian" ? dayFromPersian(year, month, day) : dayFrom(year, month, day);
  return read.ok ? addDays(read.value, offset) : null;
}

/**
 * The holidays of a party in a Gregorian year (1900 to 2100), by day: those that a law fixes, and estimates of those
 * that are announced. Empty for a party of which nothing is known.
 */
export function estimatesOf(code: string, year: number): EstimatedDay[] {
  const known = holidayRulesOf(code);
  if (known === null) return [];
  const days = known.rules.flatMap((rule) =>
    calendarYears(rule, year).flatMap((of) => {
      const day = dayOfRule(rule, known, of);
      const { from, to, key, name, percent = 100, standing, source } = rule;
      const holds = day !== null && (!from || day >= from) && (!to || day < to);
      if (!holds || !day.startsWith(`${year}-`)) return [];
      return [{ occasion: `${key}/${of}`, day, name, percent, standing, source }];
    }),
  );
  return days.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.name < b.name ? -1 : 1));
}

/** A day that the register has, as far as it matters for what is missing. `gone`: it was taken out. */
export interface KnownDay {
  day: Day;
  name: string;
  occasion: string | null;
  gone: boolean;
}

/** A feast that somebody entered by hand is taken for the same when it lies so near, under the same name. */
const SAME_WITHIN_DAYS = 3;

/**
 * Of some estimates those that the register lacks. What a person entered, moved, confirmed or took out is never made
 * again: it is known by its occasion wherever it was moved to, and by its name where it was entered by hand.
 */
export function missingOf(estimates: readonly EstimatedDay[], known: readonly KnownDay[]): EstimatedDay[] {
  const occasions = new Set(known.map(({ occasion }) => occasion));
  return estimates.filter(
    ({ occasion, day, name }) =>
      !occasions.has(occasion) &&
      !known.some(
        (one) => !one.gone && one.name === name && Math.abs(daysBetween(one.day, day)) <= SAME_WITHIN_DAYS,
      ),
  );
}

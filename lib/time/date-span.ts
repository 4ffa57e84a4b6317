import type { Calendar } from "./date-words";
import type { Day, Reading } from "./day";
import { addDays, dayFrom, daysInMonth, FIRST_DAY, LAST_DAY } from "./day";
import { parseEdtf } from "./edtf";
import { dayFromPersian, daysInPersianMonth } from "./persian";

/** A stretch of one year in some calendar: whole months, or days within its first and last month. */
export interface Stretch {
  calendar: Calendar;
  year: number;
  months: readonly [number, number];
  days: readonly [number, number] | null;
  /** A decade begins in `year`; its months are ignored. */
  decade?: boolean;
}

/**
 * A stretch with its Gregorian EDTF: `start` and `end` as the ends of an interval, and `edtf` the
 * shortest text for the whole.
 */
export interface Span {
  calendar: Calendar;
  edtf: string;
  start: string;
  end: string;
  first: Day;
  last: Day;
}

/** Finds the days of a stretch, or names the impossible one. */
export function spanOf(stretch: Stretch): Reading<Span> {
  const { calendar, year, days } = stretch;
  const [firstMonth, lastMonth] = stretch.months;
  const build = calendar === "persian" ? dayFromPersian : dayFrom;
  const length = calendar === "persian" ? daysInPersianMonth : daysInMonth;
  const first = build(year, firstMonth, days?.[0] ?? 1);
  if (!first.ok) return first;
  const lastYear = stretch.decade ? year + 9 : year;
  const last = build(lastYear, lastMonth, days?.[1] ?? length(lastYear, lastMonth));
  if (!last.ok) return last;
  const bounds = { calendar, first: first.value, last: last.value };
  if (calendar === "persian") return { ok: true, value: { ...bounds, ...named(first.value, last.value) } };
  return { ok: true, value: { ...bounds, ...gregorianNames(stretch, bounds) } };
}

function gregorianNames(stretch: Stretch, bounds: { first: Day; last: Day }): Names {
  if (stretch.days) return named(bounds.first, bounds.last);
  if (stretch.decade) {
    const names = named(bounds.first.slice(0, 4), bounds.last.slice(0, 4));
    return { ...names, edtf: `${bounds.first.slice(0, 3)}X` };
  }
  const wholeYear = stretch.months[0] === 1 && stretch.months[1] === 12;
  const precision = wholeYear ? 4 : 7;
  return named(bounds.first.slice(0, precision), bounds.last.slice(0, precision));
}

interface Names {
  edtf: string;
  start: string;
  end: string;
}

function named(start: string, end: string): Names {
  return { start, end, edtf: start === end ? start : `${start}/${end}` };
}

/** The span of a Gregorian season, 1 spring to 4 winter, with the bounds that EDTF reading gives it. */
export function spanOfSeason(year: number, season: number): Reading<Span> {
  const text = `${String(year).padStart(4, "0")}-2${season}`;
  const read = parseEdtf(text);
  if (!read.ok) return read;
  const { earliest, latest } = read.value;
  if (earliest === null || latest === null) throw new Error("A season has two bounds.");
  return { ok: true, value: { calendar: "gregorian", first: earliest, last: latest, ...named(text, text) } };
}

/** The EDTF date that ends right before a span, as coarse as the span is: 2015 before 2016. Null before all years. */
export function endBefore(span: Span): string | null {
  if (span.first === FIRST_DAY) return null;
  const day = addDays(span.first, -1);
  if (span.start.length === 4 && span.first.endsWith("-01-01")) return day.slice(0, 4);
  return span.start.length === 7 && span.first.endsWith("-01") ? day.slice(0, 7) : day;
}

/** The EDTF date that begins right after a span, as coarse as the span is: 2017 after 2016. Null after all years. */
export function startAfter(span: Span): string | null {
  if (span.last === LAST_DAY) return null;
  const day = addDays(span.last, 1);
  if (span.end.length === 4 && day.endsWith("-01-01")) return day.slice(0, 4);
  return span.end.length === 7 && day.endsWith("-01") ? day.slice(0, 7) : day;
}

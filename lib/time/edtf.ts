import type { Day, Reading } from "./day";
import { dayFrom, daysInMonth } from "./day";

/** `?` uncertain, `~` approximate, `%` both; empty when the source commits itself. */
export type Qualifier = "" | "?" | "~" | "%";

/**
 * One date of an EDTF text. `year` keeps its unspecified digits ("201X"); `season` is 21 spring,
 * 22 summer, 23 autumn, 24 winter. `text` is the date as written, with its qualifier.
 */
export interface EdtfDate {
  text: string;
  year: string;
  month: number | null;
  day: number | null;
  season: number | null;
  qualifier: Qualifier;
  first: Day;
  last: Day;
}

/** The end of an interval that is no date: `..` is open, nothing at all is unknown. */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** What an EDTF text means: the earliest and latest day, null where an end is open or unknown. */
export interface Edtf {
  edtf: string;
  earliest: Day | null;
  latest: Day | null;
  start: EdtfEnd;
  /** The same as `start` when the text is no interval. */
  end: EdtfEnd;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

/**
 * The days that a season can mean, as months and days. ISO 8601-2 leaves the bounds open; these
 * are the northern ones, from the start by months (1 March) to the end by the sun (21 June), so
 * that both habits fit. Winter of a year begins in its December and ends in the next March.
 */
const SEASONS = new Map([
  [21, { from: "03-01", to: "06-21" }],
  [22, { from: "06-01", to: "09-23" }],
  [23, { from: "09-01", to: "12-22" }],
  [24, { from: "12-01", to: "03-20" }],
]);

/**
 * Reads EDTF, ISO 8601-2 level 1 (dates, seasons, qualifiers, unspecified digits from the right,
 * intervals with open and unknown ends), for the years 0001 to 9999 of the Gregorian calendar.
 * Qualifiers do not widen the bounds: how far "about" reaches is the reader's to judge.
 */
export function parseEdtf(text: string): Reading<Edtf> {
  const ends = text.split("/");
  if (ends.length > 2) return refuse("An interval has two ends, with one stroke between them.");
  const start = readEnd(ends[0] ?? "", ends.length === 2);
  if (!start.ok) return start;
  if (ends.length === 1) return { ok: true, value: bounded(text, start.value, start.value) };
  const end = readEnd(ends[1] ?? "", true);
  if (!end.ok) return end;
  if (typeof start.value === "string" && typeof end.value === "string") {
    return refuse("An interval needs a date at one end at least.");
  }
  const value = bounded(text, start.value, end.value);
  if (value.earliest !== null && value.latest !== null && value.earliest > value.latest) {
    return refuse("The interval ends before it begins.");
  }
  return { ok: true, value };
}

function bounded(edtf: string, start: EdtfEnd, end: EdtfEnd): Edtf {
  return {
    edtf,
    start,
    end,
    earliest: typeof start === "string" ? null : start.first,
    latest: typeof end === "string" ? null : end.last,
  };
}

function readEnd(text: string, inInterval: boolean): Reading<EdtfEnd> {
  if (inInterval && text === "..") return { ok: true, value: "open" };
  if (inInterval && text === "") return { ok: true, value: "unknown" };
  const date = readDate(text);
  // Level 2 allows unspecified digits inside intervals; level 1, which is stored here, does not.
  if (inInterval && date.ok && text.includes("X")) {
    return refuse("The ends of an interval have no unspecified digits.");
  }
  return date;
}

function readDate(text: string): Reading<EdtfDate> {
  const match = DATE.exec(text);
  if (!match) return refuse(complaint(text));
  const [, year = "", monthText, dayText, mark] = match;
  const month = numeric(monthText);
  const day = numeric(dayText);
  if (year.includes("X") && monthText !== undefined) {
    return refuse("Where digits of the year are unspecified, no month or day can follow.");
  }
  if (monthText === "XX" && day !== null) {
    return refuse("A day can't be known in a month that is not.");
  }
  const season = month !== null && SEASONS.has(month) ? month : null;
  if (season !== null && dayText !== undefined) return refuse("A season has no day.");
  const bounds = boundsOf(year, month, day, season);
  if (!bounds.ok) return bounds;
  return {
    ok: true,
    value: {
      text,
      year,
      month: season === null ? month : null,
      day,
      season,
      qualifier: (mark ?? "") as Qualifier,
      ...bounds.value,
    },
  };
}

function boundsOf(
  year: string,
  month: number | null,
  day: number | null,
  season: number | null,
): Reading<{ first: Day; last: Day }> {
  const from = Number(year.replaceAll("X", "0"));
  const to = Number(year.replaceAll("X", "9"));
  // The decade and the century that hold the impossible year 0000 begin with 0001.
  if (to < 1) return refuse("Years run from 0001 to 9999.");
  if (season !== null) return seasonBounds(from, season);
  const first = dayFrom(Math.max(from, 1), month ?? 1, day ?? 1);
  if (!first.ok) return first;
  const last = dayFrom(to, month ?? 12, day ?? daysInMonth(to, month ?? 12));
  if (!last.ok) return last;
  return { ok: true, value: { first: first.value, last: last.value } };
}

function seasonBounds(year: number, season: number): Reading<{ first: Day; last: Day }> {
  const bounds = SEASONS.get(season);
  const endYear = season === 24 ? year + 1 : year;
  if (!bounds || endYear > 9999) return refuse("Years run from 0001 to 9999.");
  const padded = (value: number) => String(value).padStart(4, "0");
  const value = { first: `${padded(year)}-${bounds.from}`, last: `${padded(endYear)}-${bounds.to}` };
  return { ok: true, value };
}

function numeric(text: string | undefined): number | null {
  return text === undefined || text === "XX" ? null : Number(text);
}

function complaint(text: string): string {
  if (/^(-\d|Y)/.test(text)) return "Years run from 0001 to 9999: negative and longer ones are not taken.";
  if (/^\d{5,}/.test(text)) return "A year has four digits.";
  if (/T/.test(text)) return "A date has no time of day.";
  if (/^\d?X/.test(text)) return "Only the last one or two digits of a year can be unspecified.";
  if (/[?~%]./.test(text)) return "A qualifier (?, ~ or %) stands at the end of a date.";
  return "This is not an EDTF date of level 1, such as 2017-12 or 2017-12-20.";
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

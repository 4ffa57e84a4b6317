import { readPhrase } from "./date-phrase";
import type { Calendar } from "./date-words";
import { fold } from "./date-words";
import type { Day, Reading } from "./day";
import { dayParts, formatDay, monthName, weekdayName } from "./day";
import type { Edtf, EdtfDate, EdtfEnd } from "./edtf";
import { parseEdtf } from "./edtf";
import { daysInPersianMonth, FIRST_PERSIAN_YEAR, LAST_PERSIAN_YEAR, persianParts } from "./persian";

/**
 * A date as precise as its source: Gregorian EDTF (level 1), the earliest and latest day that it
 * can mean (null: open), and the words and calendar as printed.
 */
export interface PartialDate {
  edtf: string;
  earliest: Day | null;
  latest: Day | null;
  printed: string | null;
  calendar: Calendar;
}

export type Precision = "day" | "month" | "season" | "year" | "decade" | "range" | "before" | "after";

const LONGEST = 120;

/**
 * Reads a date as an analyst types it: EDTF, or English words ("late 2018", "before 2016",
 * "about 2010", "first half of 1397"); months, weekdays, seasons and parts of a year in English, Turkish and Persian,
 * digits of any of them. All-figure dates put the day first (20/12/2017). A year from 1200 to 1500 is Solar Hijri,
 * unless `calendar` is stated or a Gregorian month is named; such dates are converted, and the words
 * kept. Refusals are sentences for the analyst.
 */
export function readPartialDate(text: string, options: { calendar?: Calendar } = {}): Reading<PartialDate> {
  const printed = text.trim().replace(/\s+/g, " ");
  if (printed === "") return { ok: false, reason: "Enter a date, as precise as the source gives it." };
  if (printed.length > LONGEST) {
    return { ok: false, reason: `A date has at most ${LONGEST} characters.` };
  }
  const folded = fold(printed).replace(/(?<!\.)\.$/, "");
  if (/^(?:date )?unknown$/.test(folded)) {
    return { ok: false, reason: "Leave the date empty when it is unknown." };
  }
  const direct = readEdtf(folded.toUpperCase(), options.calendar);
  if (direct) return direct.ok ? { ok: true, value: dated(direct.value, printed, "gregorian") } : direct;
  const phrase = readPhrase(folded, options.calendar);
  if (!phrase.ok) return phrase;
  const edtf = parseEdtf(phrase.value.edtf);
  return edtf.ok ? { ok: true, value: dated(edtf.value, printed, phrase.value.calendar) } : edtf;
}

function dated(edtf: Edtf, printed: string, calendar: Calendar): PartialDate {
  const { earliest, latest } = edtf;
  return { edtf: edtf.edtf, earliest, latest, calendar, printed: printed === edtf.edtf ? null : printed };
}

/** EDTF as such: only what can be nothing else, and no Solar Hijri year. Null leaves it to the words. */
function readEdtf(text: string, calendar: Calendar | undefined): Reading<Edtf> | null {
  const end = String.raw`(?:Y?-?[\dX]{4,}(?:-(?:\d\d|XX)){0,2}(?:T[\d:.Z+-]+)?[?~%]?|\.\.)?`;
  if (calendar === "persian" || !new RegExp(`^${end}(?:/${end})?$`).test(text)) return null;
  const years = [...text.matchAll(/(?:^|\/)(\d[\dX]{3})(?![\dX])/g)].map((match) =>
    Number(match[1]?.replaceAll("X", "0")),
  );
  const hijri = years.some((year) => year >= FIRST_PERSIAN_YEAR && year <= LAST_PERSIAN_YEAR);
  return hijri && calendar === undefined ? null : parseEdtf(text);
}

/**
 * How precise a date is. A Solar Hijri month or year is a month or year, though it takes an
 * interval to write it in Gregorian EDTF.
 */
export function precisionOf(date: Pick<PartialDate, "edtf" | "calendar">): Precision {
  const { start, end, earliest, latest } = soundEdtf(date.edtf);
  if (earliest === null || latest === null) return earliest === null ? "before" : "after";
  if (earliest === latest) return "day";
  if (start !== end) return date.calendar === "persian" ? persianPrecision(earliest, latest) : "range";
  if (typeof start === "string") return "range";
  if (start.season !== null) return "season";
  if (start.month !== null) return "month";
  return start.year.endsWith("XX") ? "range" : start.year.endsWith("X") ? "decade" : "year";
}

function persianPrecision(earliest: Day, latest: Day): Precision {
  const [from, to] = [persianParts(earliest), persianParts(latest)];
  if (from.year !== to.year || from.day !== 1) return "range";
  if (to.day !== daysInPersianMonth(to.year, to.month)) return "range";
  if (from.month === to.month) return "month";
  return from.month === 1 && to.month === 12 ? "year" : "range";
}

/**
 * What a typed date is read as, always Gregorian, a day with its weekday: "Wednesday 20 December 2017" for
 * "29 Azar 1396". Null where that is what stands there already, and for what is no date.
 */
export function sayReading(text: string): string | null {
  const read = readPartialDate(text);
  if (!read.ok) return null;
  const said = formatPartialDate(read.value);
  if (precisionOf(read.value) === "day") return `${weekdayName(read.value.earliest ?? "")} ${said}`;
  return fold(said) === fold(text.trim()) ? null : said;
}

/** A date in plain English ("between 1 and 30 June 2018"), always Gregorian; null is "date unknown". */
export function formatPartialDate(date: Pick<PartialDate, "edtf"> | null): string {
  if (date === null) return "date unknown";
  const { start, end } = soundEdtf(date.edtf);
  if (typeof start === "string") return typeof end === "string" ? "date unknown" : formatUntil(start, end);
  if (typeof end === "string") {
    return end === "open" ? `${said(start)} or later` : `from ${said(start)}, end unknown`;
  }
  if (start === end) return said(start);
  if (start.first === end.first && start.last === end.last && start.text === end.text) return said(start);
  return formatBetween(start, end);
}

function formatUntil(start: EdtfEnd, end: EdtfDate): string {
  if (start === "unknown") return `until ${said(end)}, start unknown`;
  if (end.qualifier !== "" || end.day !== null || end.season !== null || end.year === "9999") {
    return `by ${said(end)}`;
  }
  const year = Number(end.year);
  if (end.month === null) return `before ${year + 1}`;
  return end.month === 12 ? `before January ${year + 1}` : `before ${monthName(end.month + 1)} ${year}`;
}

function formatBetween(start: EdtfDate, end: EdtfDate): string {
  if (start.qualifier !== end.qualifier) return `between ${said(start)} and ${said(end)}`;
  let from = name(start);
  const alike = (start.day === null) === (end.day === null);
  if (alike && start.year === end.year && start.month !== null && end.month !== null) {
    const { month, day } = dayParts(start.first);
    if (start.day === null) from = monthName(month);
    else from = start.month === end.month ? String(day) : `${day} ${monthName(month)}`;
  }
  return `${HEDGES[start.qualifier]}between ${from} and ${name(end)}`;
}

const HEDGES = { "": "", "?": "perhaps ", "~": "about ", "%": "perhaps about " };

function said(date: EdtfDate): string {
  return `${HEDGES[date.qualifier]}${name(date)}`;
}

function name(date: EdtfDate): string {
  const year = Number(date.year.replaceAll("X", "0"));
  if (date.year.endsWith("XX")) return `${date.first.slice(0, 4)} to ${date.last.slice(0, 4)}`;
  if (date.year.endsWith("X")) return `the ${year}s`;
  if (date.season === 24) return `winter ${year}-${String((year + 1) % 100).padStart(2, "0")}`;
  if (date.season !== null) return `${["spring", "summer", "autumn"][date.season - 21]} ${year}`;
  if (date.day !== null) return formatDay(date.first);
  return date.month === null ? String(year) : `${monthName(date.month)} ${year}`;
}

/** The stored text was checked when it was entered, so a text that can't be read is a fault. */
function soundEdtf(text: string): Edtf {
  const edtf = parseEdtf(text);
  if (!edtf.ok) throw new RangeError(`${text} is not EDTF: ${edtf.reason}`);
  return edtf.value;
}

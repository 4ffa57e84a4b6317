import type { Span } from "./date-span";
import { spanOf, spanOfSeason } from "./date-span";
import type { Calendar } from "./date-words";
import { monthOfWord, partOfWords, seasonOfWord, weekdayOfWord } from "./date-words";
import type { Reading } from "./day";
import { daysInMonth, WEEKDAY_NAMES, weekday } from "./day";
import { daysInPersianMonth, FIRST_PERSIAN_YEAR, LAST_PERSIAN_YEAR } from "./persian";

const NOT_UNDERSTOOD =
  "This was not understood as a date. Write for example “December 2017”, “20 December 2017”, “late 2018” or “before 2016”.";

const ORDINALS = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["last", 4],
]);

interface Part {
  nth: number;
  of: number;
}

/** A year, a month or a day with the calendar that its words or its size give it. */
interface Unit {
  calendar: Calendar;
  year: number;
  month: number | null;
  day: number | null;
}

/**
 * Reads one folded date without "before", "about" or "to": a day, a month, a year, a season, a
 * decade, a half, a quarter, or the early, middle or late third of a year or month.
 * All-figure dates put the day first. A year from 1200 to 1500 is Solar Hijri unless `stated`
 * or a month's name says otherwise.
 */
export function readUnit(text: string, stated: Calendar | undefined): Reading<Span> {
  const bare = text.replace(/^(?:sometime )?(?:in|on|during) /, "").replace(/^the /, "");
  const season = readSeason(bare, stated);
  if (season) return season;
  const decade = /^(\d{3})(?:0'?s|x)$/.exec(bare);
  if (decade) {
    const year = Number(`${decade[1]}0`);
    return spanOf({ calendar: calendarOf(year, stated), year, months: [1, 12], days: null, decade: true });
  }
  const parted = splitPart(bare);
  const unit = readPlain(parted?.rest ?? bare, stated);
  if (!unit.ok) return unit;
  return parted ? partOf(unit.value, parted.part) : wholeOf(unit.value);
}

function calendarOf(year: number, stated: Calendar | undefined): Calendar {
  if (stated) return stated;
  return year >= FIRST_PERSIAN_YEAR && year <= LAST_PERSIAN_YEAR ? "persian" : "gregorian";
}

function readSeason(text: string, stated: Calendar | undefined): Reading<Span> | null {
  const forward = /^(\p{L}+)(?: of)? (\d{4})(?:[-/](\d{2}|\d{4}))?$/u.exec(text);
  const backward = /^(\d{4}) (\p{L}+)$/u.exec(text);
  const season = seasonOfWord(forward?.[1] ?? backward?.[2] ?? "");
  if (season === undefined) return null;
  const year = Number(forward?.[2] ?? backward?.[1]);
  const calendar = calendarOf(year, stated);
  const secondYear = forward?.[3];
  if (calendar === "persian" && secondYear === undefined) {
    return spanOf({ calendar, year, months: [season * 3 - 2, season * 3], days: null });
  }
  if (season === 4 && secondYear === undefined) {
    const [before, after] = [`${year - 1}-${two(year)}`, `${year}-${two(year + 1)}`];
    return refuse(
      `Winter ${year} can be the one that begins or the one that ends the year. Write “winter ${before}” or “winter ${after}”.`,
    );
  }
  if (secondYear === undefined) return spanOfSeason(year, season);
  const follows = secondYear === two(year + 1) || secondYear === String(year + 1);
  if (season !== 4 || calendar === "persian" || !follows) return refuse(NOT_UNDERSTOOD);
  return spanOfSeason(year, season);
}

/** Takes "late", "Q3", "second half of" off the front (or a "Q3" off the end). */
function splitPart(text: string): { part: Part; rest: string } | null {
  const third = /^(early|beginning of|start of|mid|middle of|late|end of)[ -](?:the )?(.+)$/.exec(text);
  if (third) {
    const nth = /^(early|beginning|start)/.test(third[1] ?? "") ? 1 : /^mid/.test(third[1] ?? "") ? 2 : 3;
    return { part: { nth, of: 3 }, rest: third[2] ?? "" };
  }
  const words = /^(\w+) (half|quarter) (?:of )?(?:the )?(.+)$/.exec(text);
  const nth = ORDINALS.get(words?.[1] ?? "");
  if (words && nth !== undefined) return cut(nth, words[2] === "half" ? 2 : 4, words[3] ?? "");
  const front = /^([qh])([1-4])(?: of)? (.+)$/.exec(text) ?? /^([1-4])([qh])(?: of)? (.+)$/.exec(text);
  if (front) return cut(figure(front), /h/.test(`${front[1]}${front[2]}`) ? 2 : 4, front[3] ?? "");
  const foreign = readForeignPart(text);
  if (foreign) return foreign;
  const back = /^(\d{4})[ -]?([qh])([1-4])$/.exec(text);
  return back ? cut(Number(back[3]), back[2] === "h" ? 2 : 4, back[1] ?? "") : null;
}

const YEAR_WORD = { persian: /^\u0633\u0627\u0644 /, turkish: /(?<=\d) yil(?:i|in|inin)$/ };

/** "اواخر 1397" and "2018'in sonu": Persian names the part first, Turkish last. */
function readForeignPart(text: string): { part: Part; rest: string } | null {
  const words = text.split(" ");
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const before = partOfWords(words.slice(0, length).join(" "));
    // "of the year" may stand between: اواخر سال ۱۳۹۶, 2018 yılının sonu.
    if (before)
      return { part: partFrom(before), rest: words.slice(length).join(" ").replace(YEAR_WORD.persian, "") };
    const after = partOfWords(words.slice(-length).join(" "));
    // The year may stand in the genitive: 2018'in, 2020'nin, 2019'un. No name of a month is cut.
    const rest = words
      .slice(0, -length)
      .join(" ")
      .replace(YEAR_WORD.turkish, "")
      .replace(/(?<=\d)['\u2019]?n?[iu]n$/, "");
    if (after) return { part: partFrom(after), rest };
  }
  return null;
}

const partFrom = ([nth, of]: readonly [number, number]): Part => ({ nth, of });

function figure(match: RegExpExecArray): number {
  return Number(`${match[1]}${match[2]}`.replace(/[qh]/, ""));
}

function cut(nth: number, of: number, rest: string): { part: Part; rest: string } {
  return { part: { nth: of === 2 && nth === 4 ? 2 : nth, of }, rest };
}

function readPlain(text: string, stated: Calendar | undefined): Reading<Unit> {
  const found = splitWeekday(text);
  const rest = found?.rest ?? text;
  const unit = readNamed(rest, stated) ?? readFigures(rest, stated);
  return unit.ok && found ? onWeekday(unit.value, found.weekday) : unit;
}

/** Takes a weekday off the front, or off the end as Turkish has it; in Persian it can be two words. */
function splitWeekday(text: string): { weekday: number; rest: string } | null {
  const words = text.split(" ");
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const before = weekdayOfWord(words.slice(0, length).join(" "));
    if (before) return { weekday: before, rest: words.slice(length).join(" ").replace(/^the /, "") };
    const after = weekdayOfWord(words.slice(-length).join(" "));
    if (after) return { weekday: after, rest: words.slice(0, -length).join(" ") };
  }
  return null;
}

function onWeekday(unit: Unit, expected: number): Reading<Unit> {
  const span = wholeOf(unit);
  if (!span.ok) return span;
  if (unit.day === null) return refuse("A weekday needs the day of the month beside it.");
  const actual = weekday(span.value.first);
  if (actual === expected) return { ok: true, value: unit };
  const name = (n: number) => WEEKDAY_NAMES[n - 1] ?? "";
  return refuse(`That day is a ${name(actual)}, not a ${name(expected)}.`);
}

const NAMED = [
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<m>\p{L}+)(?: of)?[ -](?<y>\d+)$/u,
  /^(?<m>\p{L}+) (?<d>\d{1,2})(?:st|nd|rd|th)? (?<y>\d{3,})$/u,
  /^(?<y>\d{4})[ -](?<m>\p{L}+)[ -](?<d>\d{1,2})$/u,
  /^(?<m>\p{L}+)(?: of)?[ -](?<y>\d+)$/u,
  /^(?<y>\d{4})[ -](?<m>\p{L}+)$/u,
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<m>\p{L}+)$/u,
  /^(?<m>\p{L}+)(?: (?<d>\d{1,2})(?:st|nd|rd|th)?)?$/u,
];

/** A date whose month is a word; null when it has none. */
function readNamed(text: string, stated: Calendar | undefined): Reading<Unit> | null {
  for (const pattern of NAMED) {
    const groups = pattern.exec(text)?.groups;
    const found = monthOfWord(groups?.m ?? "");
    if (!groups || !found) continue;
    if (groups.y === undefined) return refuse("The year is missing.");
    if (groups.y.length !== 4) return refuse("Write the year with four digits.");
    if (stated && stated !== found.calendar) {
      const kind = found.calendar === "persian" ? "a Solar Hijri" : "a Gregorian";
      return refuse(`That is ${kind} month, and the other calendar was chosen.`);
    }
    const day = groups.d === undefined ? null : Number(groups.d);
    return { ok: true, value: { ...found, year: Number(groups.y), day } };
  }
  return null;
}

const FIGURES = [
  /^(?<y>\d{4})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})$/,
  /^(?<d>\d{1,2})([-/. ])(?<m>\d{1,2})\2(?<y>\d{4})$/,
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})$/,
  /^(?<m>\d{1,2})[-/.](?<y>\d{4})$/,
  /^(?<y>\d{4})$/,
];

function readFigures(text: string, stated: Calendar | undefined): Reading<Unit> {
  for (const pattern of FIGURES) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const number = (value: string | undefined) => (value === undefined ? null : Number(value));
    const year = Number(groups.y);
    const month = number(groups.m);
    if (month !== null && (month < 1 || month > 12)) {
      return refuse(`There is no month ${month}. In figures the day comes first, then the month.`);
    }
    return { ok: true, value: { calendar: calendarOf(year, stated), year, month, day: number(groups.d) } };
  }
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(text)) return refuse("Write the year with four digits.");
  return refuse(NOT_UNDERSTOOD);
}

function wholeOf(unit: Unit): Reading<Span> {
  const { calendar, year, month, day } = unit;
  const months = month === null ? ([1, 12] as const) : ([month, month] as const);
  return spanOf({ calendar, year, months, days: day === null ? null : [day, day] });
}

function partOf(unit: Unit, part: Part): Reading<Span> {
  const { calendar, year, month, day } = unit;
  if (day !== null) return refuse("A single day has no parts.");
  if (part.nth > part.of) return refuse("A year has two halves and four quarters.");
  if (month === null) {
    const length = 12 / part.of;
    return spanOf({ calendar, year, months: [(part.nth - 1) * length + 1, part.nth * length], days: null });
  }
  if (part.of === 4) return refuse("Quarters are parts of a year, not of a month.");
  const whole = wholeOf(unit);
  if (!whole.ok) return whole;
  // Thirds of a month are its first ten days, its next ten, and the rest; its first half ends on the 15th.
  const length = calendar === "persian" ? daysInPersianMonth(year, month) : daysInMonth(year, month);
  const step = part.of === 2 ? 15 : 10;
  const end = part.nth === part.of ? length : part.nth * step;
  return spanOf({ calendar, year, months: [month, month], days: [(part.nth - 1) * step + 1, end] });
}

function two(year: number): string {
  return String(year % 100).padStart(2, "0");
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

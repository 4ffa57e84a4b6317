import { MONTH_NAMES, WEEKDAY_NAMES } from "./day";
import { PERSIAN_MONTH_NAMES } from "./persian";

export type Calendar = "gregorian" | "persian";

/** The words for dates that sources in English, Turkish and Persian use, folded by {@link fold}. */
const GREGORIAN_OTHER = [
  ["jan", "ocak", "ژانویه"],
  ["feb", "subat", "فوریه"],
  ["mar", "mart", "مارس"],
  ["apr", "nisan", "آوریل"],
  ["mayis", "مه"],
  ["jun", "haziran", "ژوئن"],
  ["jul", "temmuz", "ژوئیه", "جولای"],
  ["aug", "agustos", "اوت", "آگوست"],
  ["sep", "sept", "eylul", "سپتامبر"],
  ["oct", "ekim", "اکتبر"],
  ["nov", "kasim", "نوامبر"],
  ["dec", "aralik", "دسامبر"],
];

const PERSIAN_OTHER = [
  ["فروردین"],
  ["ordibehest", "اردیبهشت"],
  ["خرداد"],
  ["تیر"],
  ["amordad", "مرداد", "امرداد"],
  ["shahrivar", "شهریور"],
  ["مهر"],
  ["آبان"],
  ["آذر"],
  ["dei", "دی"],
  ["بهمن"],
  ["isfand", "اسفند"],
];

const SEASON_WORDS = [
  ["spring", "ilkbahar", "بهار"],
  ["summer", "yaz", "تابستان"],
  ["autumn", "fall", "sonbahar", "پاییز"],
  ["winter", "kis", "زمستان"],
];

const MONTHS = new Map<string, { calendar: Calendar; month: number }>();
addMonthWords("gregorian", MONTH_NAMES, GREGORIAN_OTHER);
addMonthWords("persian", PERSIAN_MONTH_NAMES, PERSIAN_OTHER);

const SEASONS = new Map(
  SEASON_WORDS.flatMap((words, i) => words.map((word) => [fold(word), i + 1] as const)),
);
const WEEKDAY_OTHER = [
  ["pazartesi", "دوشنبه"],
  ["sali", "سه‌شنبه"],
  ["carsamba", "چهارشنبه"],
  ["persembe", "پنجشنبه", "پنج‌شنبه"],
  ["cuma", "جمعه"],
  ["cumartesi", "شنبه"],
  ["pazar", "یکشنبه", "یک‌شنبه"],
];
const WEEKDAYS = new Map(
  WEEKDAY_NAMES.flatMap((name, i) =>
    [name, name.slice(0, 3), ...(WEEKDAY_OTHER[i] ?? [])].map((word) => [fold(word), i + 1] as const),
  ),
);

/** Which part of a year or month a word names, of how many: "late" is the last third. */
const PART_WORDS: [part: readonly [nth: number, of: number], words: string[]][] = [
  [
    [1, 3],
    ["basi", "basinda", "baslari", "baslarinda", "اوایل", "ابتدای", "آغاز"],
  ],
  [
    [2, 3],
    ["ortasi", "ortasinda", "ortalari", "ortalarinda", "اواسط"],
  ],
  [
    [3, 3],
    ["sonu", "sonunda", "sonlari", "sonlarinda", "اواخر", "پایان"],
  ],
  [
    [1, 2],
    ["ilk yarisi", "ilk yarisinda", "نیمه اول", "نیمه نخست"],
  ],
  [
    [2, 2],
    ["ikinci yarisi", "ikinci yarisinda", "نیمه دوم"],
  ],
];
const PARTS = new Map(
  PART_WORDS.flatMap(([part, words]) => words.map((word) => [fold(word), part] as const)),
);

function addMonthWords(calendar: Calendar, names: readonly string[], others: string[][]): void {
  names.forEach((name, i) => {
    for (const word of [name, ...(others[i] ?? [])]) MONTHS.set(fold(word), { calendar, month: i + 1 });
  });
}

/** The month that a folded word names, in its calendar. */
export function monthOfWord(word: string): { calendar: Calendar; month: number } | undefined {
  return MONTHS.get(word);
}

/** The season that a folded word names: 1 spring to 4 winter. */
export function seasonOfWord(word: string): number | undefined {
  return SEASONS.get(word);
}

/** The part of a year or a month that folded Turkish or Persian words name: which, and of how many. */
export function partOfWords(words: string): readonly [nth: number, of: number] | undefined {
  return PARTS.get(words);
}

/** The ISO weekday, 1 Monday to 7 Sunday, that a folded word names. */
export function weekdayOfWord(word: string): number | undefined {
  return WEEKDAYS.get(word);
}

/**
 * One plain form of a text, for comparison only: small letters without marks (so that "Şubat",
 * "SUBAT" and "آذر" are found however they are typed), ASCII digits and hyphens,
 * no full stop after an abbreviation, single spaces.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll("\u064a", "\u06cc")
    .replaceAll("\u0643", "\u06a9")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("ı", "i")
    .replace(/(?<=\p{L}{3})\./gu, "")
    .replace(/[\u200c-\u200f\u061c,،]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

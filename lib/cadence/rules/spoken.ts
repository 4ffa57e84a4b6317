import type { CadenceRule } from "@/lib/cadence/rules";
import { LANGUAGES, type Language, type Often } from "@/lib/cadence/rules/spoken-words";
import type { HOSTS } from "@/lib/cadence/rules/words";

/** What a text says of how often a body is to meet. What it leaves open is null. */
export interface SpokenRule extends Often {
  /** The words, as the text has them; `start` and `end` are their offsets in UTF-16 units. */
  exact: string;
  start: number;
  end: number;
  bound: CadenceRule["bound"] | null;
  onDemand: boolean;
  hosts: Extract<(typeof HOSTS)[number], "alternate"> | null;
}

const LETTERS = new Map([
  ...[..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => [digit, String(value)] as const),
  ...[..."٠١٢٣٤٥٦٧٨٩"].map((digit, value) => [digit, String(value)] as const),
  ...([
    ["ي", "ی"],
    ["ك", "ک"],
    ["İ", "i"],
    ["\u200c", " "],
  ] as const),
]);

/** The text in letters that are written one way only, unit for unit, so that offsets hold. */
function plain(text: string): string {
  return text.replace(/[۰-۹٠-٩يكİ\u200c]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

/** The sentence around a phrase: what else is said of it. */
function sentenceAround(text: string, start: number, end: number) {
  const ends = /[.;!?؟؛\n](?=\s|$)/gu;
  let from = 0;
  let to = text.length;
  for (const { index } of text.matchAll(ends)) {
    if (index < start) from = index + 1;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return { before: text.slice(from, start), whole: text.slice(from, to), after: text.slice(end, to) };
}

/** How far from a phrase its bound stands, before it and after. */
const BEFORE = 40;
const AFTER = 20;

/**
 * Whether a bound is said of the phrase: in it, before it with no other number between, or after it and not of a number
 * that follows ("twice a year, for up to five days").
 */
function isSaid(
  bound: RegExp,
  of: { before: string; phrase: string; after: string },
  number: RegExp,
): boolean {
  if (bound.test(of.phrase)) return true;
  const later = bound.exec(of.after.slice(0, AFTER));
  const rest = later && of.after.slice(later.index + later[0].length).trimStart();
  if (rest !== null && number.exec(rest)?.index !== 0) return true;
  let between: string | null = null;
  for (let found = bound.exec(of.before); found; found = bound.exec(between))
    between = (between ?? of.before).slice(found.index + found[0].length);
  return between !== null && !number.test(between);
}

function boundOf(language: Language, near: Parameters<typeof isSaid>[1], sentence: string) {
  if (isSaid(language.atLeast, near, language.number)) return "at_least";
  if (language.normally.test(sentence)) return "normally";
  return isSaid(language.exactly, near, language.number) ? "exactly" : null;
}

function spokenIn(text: string, language: Language): SpokenRule[] {
  return language.frequencies.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const often = read(found.groups ?? {});
      const [phrase] = found;
      const start = found.index;
      const end = start + phrase.length;
      const { before, whole, after } = sentenceAround(text, start, end);
      const near = { before: before.slice(-BEFORE), phrase, after };
      // "No more than" promises nothing.
      if (!often || language.unread.test(near.before) || isSaid(language.atMost, near, language.number))
        return [];
      return [
        {
          ...often,
          ...{ exact: phrase, start, end, bound: boundOf(language, near, before) },
          onDemand: language.onDemand.test(whole),
          hosts: language.alternate.test(whole) ? ("alternate" as const) : null,
        },
      ];
    }),
  );
}

/** As long as a quote of the register may be: longer texts are read so far. */
const LONGEST = 5000;

/**
 * Every phrase in a text that says how often a body is to meet, in the order of the text: English ("at least four times a
 * year"), Turkish ("yılda dört kez") and Persian («چهار بار در سال»). A text is read as it stands; whether it speaks of
 * meetings is for its reader to say.
 */
export function spokenRules(text: string): SpokenRule[] {
  const letters = plain(text.slice(0, LONGEST));
  const all = LANGUAGES.flatMap((language) => spokenIn(letters, language)).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // Of two that overlap, the one that begins first and says more.
  const kept: SpokenRule[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.map((one) => ({ ...one, exact: text.slice(one.start, one.end) }));
}

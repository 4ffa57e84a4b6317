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
    ["\u00a0", " "],
    ["’", "'"],
  ] as const),
]);

/** The text in letters that are written one way only, unit for unit, so that offsets hold. */
function plain(text: string): string {
  return text.replace(/[۰-۹٠-٩يكİ\u200c\u00a0’]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

/** The sentence around a phrase: what else is said of it. */
function sentenceAround(text: string, start: number, end: number): { before: string; whole: string } {
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
  return { before: text.slice(from, start), whole: text.slice(from, to) };
}

/** The last words before a phrase, and the phrase: where its bound stands. */
const NEAR = 40;

function spokenIn(text: string, language: Language): SpokenRule[] {
  return language.frequencies.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const often = read(found.groups ?? {});
      const start = found.index;
      const end = start + found[0].length;
      const { before, whole } = sentenceAround(text, start, end);
      const near = before.slice(-NEAR) + found[0];
      // "No more than" promises nothing.
      if (!often || language.atMost.test(near)) return [];
      const bound = language.atLeast.test(near)
        ? "at_least"
        : language.normally.test(before)
          ? "normally"
          : language.exactly.test(near)
            ? "exactly"
            : null;
      return [
        {
          ...often,
          ...{ exact: found[0], start, end, bound },
          onDemand: language.onDemand.test(whole),
          hosts: language.alternate.test(whole) ? ("alternate" as const) : null,
        },
      ];
    }),
  );
}

/**
 * Every phrase in a text that says how often a body is to meet, in the order of the text: English ("at least four times a
 * year"), Turkish ("yılda dört kez") and Persian («چهار بار در سال»). A text is read as it stands; whether it speaks of
 * meetings is for its reader to say.
 */
export function spokenRules(text: string): SpokenRule[] {
  const letters = plain(text);
  const all = LANGUAGES.flatMap((language) => spokenIn(letters, language)).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // Of two that overlap, the one that begins first and says more.
  const kept: SpokenRule[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.map((one) => ({ ...one, exact: text.slice(one.start, one.end) }));
}

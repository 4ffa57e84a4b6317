import type { Span } from "./date-span";
import { endBefore, startAfter } from "./date-span";
import { readUnit } from "./date-unit";
import type { Calendar } from "./date-words";
import { monthOfWord } from "./date-words";
import type { Reading } from "./day";
import type { Qualifier } from "./edtf";

/** What a phrase comes to: Gregorian EDTF, and the calendar that it was said in. */
export interface Phrase {
  edtf: string;
  calendar: Calendar;
}

interface Hedged {
  span: Span;
  mark: Qualifier;
}

const BOUNDS: [RegExp, (date: Hedged) => string | null][] = [
  [/^(?:until|up to) (.+) start unknown$/, (date) => `/${ending(date)}`],
  [/^(?:from|since) (.+) end unknown$/, (date) => `${beginning(date)}/`],
  [/^(?:by|before|until) (?:the )?end of (.+)$/, (date) => `../${ending(date)}`],
  [/^(?:from|since|after) (?:the )?(?:beginning|start) of (.+)$/, (date) => `${beginning(date)}/..`],
  [/^before (?:the )?(?:beginning|start) of (.+)$/, endingBefore],
  [/^after (?:the )?end of (.+)$/, startingAfter],
  [/^(?:before|earlier than|prior to) (.+)$/, endingBefore],
  [/^(?:after|later than) (.+)$/, startingAfter],
  [
    /^(?:by|until|till|up to|no later than|not later than|on or before) (.+)$/,
    (date) => `../${ending(date)}`,
  ],
  [/^(.+) or (?:earlier|before)$/, (date) => `../${ending(date)}`],
  [/^(?:since|no earlier than|not earlier than|on or after) (.+)$/, (date) => `${beginning(date)}/..`],
  [/^(.+) or (?:later|after)$/, (date) => `${beginning(date)}/..`],
  [/^(?:from )?(.+) (?:on|onwards?)$/, (date) => `${beginning(date)}/..`],
];

const RANGES = [
  /^between (.+) and (.+)$/,
  /^(?:from )?(.+) (?:to|until|till|through) (.+)$/,
  /^(.+) - (.+)$/,
  /^(\d{4})[-/](\d{4})$/,
  /^(\d{1,2})-(\d{1,2} .+)$/,
  /^(\p{L}+)-(\p{L}+ \d{4})$/u,
  /^([^/]+)\/([^/]+)$/,
];

/**
 * Reads a folded phrase: a date, hedged ("about", "perhaps") or not, bounded on one side
 * ("before", "by", "since"), or a range of two dates.
 */
export function readPhrase(text: string, stated: Calendar | undefined): Reading<Phrase> {
  const plain = readUnit(text, stated);
  if (plain.ok) return { ok: true, value: { edtf: plain.value.edtf, calendar: plain.value.calendar } };
  for (const [pattern, edtfOf] of BOUNDS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const date = readHedged(match[1] ?? "", stated);
    if (!date.ok) return date;
    const edtf = edtfOf(date.value);
    return edtf ? phrase(edtf, date.value) : { ok: false, reason: "Years run from 0001 to 9999." };
  }
  const { rest, mark } = unhedged(text);
  const range = readRange(rest, mark, stated);
  if (range) return range;
  const date = readHedged(text, stated);
  if (!date.ok) return date;
  const { span } = date.value;
  return phrase(
    mark === "" || span.start === span.end ? `${span.edtf}${mark}` : whole(date.value),
    date.value,
  );
}

function whole(date: Hedged): string {
  return `${beginning(date)}/${ending(date)}`;
}

function beginning(date: Hedged): string {
  return `${date.span.start}${date.mark}`;
}

function ending(date: Hedged): string {
  return `${date.span.end}${date.mark}`;
}

function endingBefore(date: Hedged): string | null {
  const end = endBefore(date.span);
  return end && `../${end}${date.mark}`;
}

function startingAfter(date: Hedged): string | null {
  const start = startAfter(date.span);
  return start && `${start}${date.mark}/..`;
}

function phrase(edtf: string, ...dates: Hedged[]): Reading<Phrase> {
  const persian = dates.some((date) => date.span.calendar === "persian");
  return { ok: true, value: { edtf, calendar: persian ? "persian" : "gregorian" } };
}

function readHedged(text: string, stated: Calendar | undefined, outerMark: Qualifier = ""): Reading<Hedged> {
  const { rest, mark } = unhedged(text);
  const span = readUnit(rest, stated);
  return span.ok ? { ok: true, value: { span: span.value, mark: mark || outerMark } } : span;
}

const DOUBTFUL = /^(?:perhaps|possibly|probably|maybe) | ?\((?:uncertain|perhaps)\)$| ?\?$/;
const APPROXIMATE =
  /^(?:about|around|circa|approximately|approx|roughly|c\.|ca\.?|c(?=[ \d])|~) ?| ?\(approximate(?:ly)?\)$| ?~$/;

/** Takes "about", "perhaps" and their signs off a phrase, and says which EDTF qualifier they make. */
function unhedged(text: string): { rest: string; mark: Qualifier } {
  let rest = text;
  let [doubtful, approximate] = [false, false];
  while (DOUBTFUL.test(rest) || APPROXIMATE.test(rest)) {
    doubtful ||= DOUBTFUL.test(rest);
    rest = rest.replace(DOUBTFUL, "");
    approximate ||= APPROXIMATE.test(rest);
    rest = rest.replace(APPROXIMATE, "");
  }
  return { rest, mark: doubtful ? (approximate ? "%" : "?") : approximate ? "~" : "" };
}

/** Reads two dates; a hedge before the whole range holds for both. */
function readRange(text: string, mark: Qualifier, stated: Calendar | undefined): Reading<Phrase> | null {
  for (const pattern of RANGES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const to = readHedged(match[2] ?? "", stated, mark);
    if (!to.ok) return to;
    const from = readHedged(completed(match[1] ?? "", match[2] ?? ""), stated, mark);
    if (!from.ok) return from;
    if (from.value.span.first > to.value.span.last) {
      return { ok: false, reason: "The range ends before it begins." };
    }
    return phrase(`${beginning(from.value)}/${ending(to.value)}`, from.value, to.value);
  }
  return null;
}

/** "1" in "1 to 30 June 2018" borrows the month and the year, "June" in "June to July 2018" the year. */
function completed(from: string, to: string): string {
  const [, monthAndYear, year] = /^\d{1,2}(?:st|nd|rd|th)? ((?:\p{L}+ )?(\d{4}))$/u.exec(to) ?? [];
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(from) && monthAndYear) return `${from} ${monthAndYear}`;
  const ownYear = year ?? /(\d{4})$/.exec(to)?.[1];
  const lastWord = /(\p{L}+)$/u.exec(from)?.[1] ?? "";
  return ownYear && monthOfWord(lastWord) ? `${from} ${ownYear}` : from;
}

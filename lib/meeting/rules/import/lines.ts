/** A line of iCalendar after unfolding, with the number of the first line of the file that it stands on. */
export interface ContentLine {
  number: number;
  text: string;
  /** It was longer than a line may be, and the rest of it was left out. */
  cut: boolean;
}

/** A property: its name and its parameters' names in capitals, its value as written. */
export interface Property {
  name: string;
  parameters: ReadonlyMap<string, string>;
  value: string;
  line: number;
}

/** In characters. A description of many pages still fits; nothing that a meeting is made of is longer. */
export const LONGEST_LINE = 64 * 1024;
const MOST_PARAMETERS = 50;
const LINE_END = /\r\n|\n|\r/g;

/**
 * The lines of a calendar file, unfolded (RFC 5545, 3.1), one after the other: what is kept of a line is bounded,
 * however long the file makes it. Line ends may be any; empty lines say nothing.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  let number = 0;
  let first = 0;
  let parts: string[] = [];
  let length = 0;
  let cut = false;
  for (let start = 0; start < text.length; ) {
    LINE_END.lastIndex = start;
    const end = LINE_END.exec(text);
    const stop = end ? end.index : text.length;
    const next = end ? LINE_END.lastIndex : text.length;
    number += 1;
    const mark = text.charCodeAt(start);
    const isContinued = (mark === 32 || mark === 9) && parts.length > 0;
    if (!isContinued) {
      if (length > 0) yield { number: first, text: parts.join(""), cut };
      [parts, length, cut, first] = [[], 0, false, number];
    }
    const from = isContinued ? start + 1 : start;
    const kept = Math.min(stop - from, LONGEST_LINE - length);
    if (kept < stop - from) cut = true;
    if (kept > 0 || parts.length === 0) parts.push(text.slice(from, from + kept));
    length += kept;
    start = next;
  }
  if (length > 0) yield { number: first, text: parts.join(""), cut };
}

const NAME = /[A-Za-z0-9-]+/y;

/** The end of a name that begins there. */
function nameEnd(text: string, start: number): number {
  NAME.lastIndex = start;
  return NAME.test(text) ? NAME.lastIndex : start;
}

/** `^n`, `^'` and `^^` of a parameter (RFC 6868). */
function plainParameter(text: string): string {
  return text.replace(/\^([n'^])/g, (_, mark: string) => ({ n: "\n", "'": '"', "^": "^" })[mark] ?? mark);
}

/** Reads a content line into its property; null when it is none. */
export function readProperty({ text, number }: ContentLine): Property | null {
  let at = nameEnd(text, 0);
  if (at === 0) return null;
  const name = text.slice(0, at).toUpperCase();
  const parameters = new Map<string, string>();
  while (text[at] === ";" && parameters.size < MOST_PARAMETERS) {
    const end = nameEnd(text, at + 1);
    if (end === at + 1 || text[end] !== "=") return null;
    const parameter = text.slice(at + 1, end).toUpperCase();
    const from = end + 1;
    at = from;
    // A quoted value may hold what would end it else; several follow each other after commas.
    while (at < text.length && text[at] !== ";" && text[at] !== ":") {
      if (text[at] !== '"') at += 1;
      else {
        const closing = text.indexOf('"', at + 1);
        if (closing < 0) return null;
        at = closing + 1;
      }
    }
    const value = text.slice(from, at).replace(/^"([^"]*)"$/, "$1");
    if (!parameters.has(parameter)) parameters.set(parameter, plainParameter(value));
  }
  return text[at] === ":" ? { name, parameters, value: text.slice(at + 1), line: number } : null;
}

/** The text that a TEXT value stands for (RFC 5545, 3.3.11). */
export function plainText(value: string): string {
  return value.replace(/\\([nN,;:"\\])/g, (_, mark: string) => (mark === "n" || mark === "N" ? "\n" : mark));
}

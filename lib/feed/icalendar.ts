import ICAL from "ical.js";
import type { FeedEvent } from "@/lib/feed/rules";
import { clocksAt } from "@/lib/time/clocks";
import { zoneChanges } from "@/lib/time/zone-changes";

/** A property in jCal's form (RFC 7265): name, parameters, type, value. */
type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number];

const FOLD_AT = 75;
const END = "\r\n";

const known = ICAL.design.icalendar;
// Text by default, as every X- property is: ical.js would write VALUE=TEXT, which some programs then show.
const text = { defaultType: "text" };
const DESIGN = { ...known, property: { ...known.property, name: text, "x-wr-calname": text } };

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Neither a control character nor a line separator that some readers split lines at: RFC 5545 has LF alone. */
function sound(value: string): string {
  // Most text is: it has a line feed at the most.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  if (!/[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]/.test(value)) return value;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  return value.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, "\n").replace(/[\x00-\x09\x0e-\x1f\x7f]/g, " ");
}

/** Octets of a code point in UTF-8. */
const octetsOf = (codePoint: number) =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** The end of the longest piece from `start` that has room, between code points. */
function reach(line: string, start: number, room: number): number {
  let at = start;
  for (let octets = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    octets += octetsOf(codePoint);
    if (octets > room) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/**
 * Whether two letters that meet are seen at a glance to be two graphemes: what joins to another begins at U+0300, but
 * for CR LF (UAX 29). The segmenter knows of all others, and takes its time.
 */
function standApart(line: string, at: number): boolean {
  return line.charCodeAt(at - 1) < 0x300 && line.charCodeAt(at) < 0x300 && line[at - 1] !== "\r";
}

/** The same where every code unit is an octet and a grapheme. */
function foldAscii(line: string): string {
  if (line.length <= FOLD_AT) return line;
  let folded = line.slice(0, FOLD_AT);
  for (let start = FOLD_AT; start < line.length; start += FOLD_AT - 1)
    folded += `${END} ${line.slice(start, start + FOLD_AT - 1)}`;
  return folded;
}

/**
 * Folds a line at 75 octets, the space that begins a continuation included (RFC 5545, 3.1), between graphemes: no
 * reader that joins lines late shows half a letter. Only a grapheme longer than a line is cut, between code points.
 */
export function foldLine(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that an octet can be is one grapheme, but CR before LF
  if (/^[\x00-\x0c\x0e-\x7f]*$/.test(line)) return foldAscii(line);
  let end = reach(line, 0, FOLD_AT);
  if (end === line.length) return line;
  let whole: Intl.Segments | undefined;
  const lines: string[] = [];
  for (let start = 0; start < line.length; ) {
    end = reach(line, start, start === 0 ? FOLD_AT : FOLD_AT - 1);
    let grapheme = end;
    if (end < line.length && !standApart(line, end)) {
      whole ??= graphemes.segment(line);
      grapheme = whole.containing(end)?.index ?? end;
    }
    const cut = grapheme > start ? grapheme : end;
    lines.push(line.slice(start, cut));
    start = cut;
  }
  return lines.join(`${END} `);
}

function linesOf(properties: Property[]): string {
  return properties
    .map(([name, parameters, type, value]) => {
      const clean = typeof value === "string" && type === "text" ? sound(value) : value;
      return foldLine(ICAL.stringify.property([name, parameters, type, clean], DESIGN, true)) + END;
    })
    .join("");
}

function component(name: string, properties: Property[], inside = ""): string {
  return `BEGIN:${name}${END}${linesOf(properties)}${inside}END:${name}${END}`;
}

// What follows writes the lines of an event itself, byte for byte as ical.js does: a feed has tens of thousands of them.

/** Printable ASCII without what has to be escaped: most titles and places are no more, and fit into a line. */
const PLAIN = /^[ -+\-.-:<-[\]-~]*$/;

/** A line of text, escaped as RFC 5545 (3.3.11) asks. */
function textLine(name: string, value: string): string {
  if (name.length + value.length < FOLD_AT && PLAIN.test(value)) return `${name}:${value}${END}`;
  const clean = sound(value);
  const escaped = /[\\;,\n]/.test(clean)
    ? clean.replace(/[\\;,\n]/g, (letter) => (letter === "\n" ? "\\n" : `\\${letter}`))
    : clean;
  return foldLine(`${name}:${escaped}`) + END;
}

/** `2019-03-04T10:00:00Z` as `20190304T100000Z`. */
const compact = (iso: string) => iso.replace(/[-:]/g, "");

/** An instant in ISO 8601 in UTC, to the second. */
const utc = (instant: string) => `${compact(instant.slice(0, 19))}Z`;

/**
 * An instant by the clocks of a zone. Where they show a time twice, readers disagree about which is meant, so that
 * such a one is told in UTC.
 */
function moment(name: string, instant: string, zone: string): string {
  const { local, repeated } = clocksAt(new Date(instant), zone);
  return `${repeated ? `${name}:${utc(instant)}` : `${name};TZID=${zone}:${compact(local)}00`}${END}`;
}

function whenOf({ when }: FeedEvent): string {
  if (when.kind === "days")
    // Nobody who watches is busy for the whole of a day, let alone of a month.
    return `DTSTART;VALUE=DATE:${compact(when.first)}${END}DTEND;VALUE=DATE:${compact(when.after)}${END}TRANSP:TRANSPARENT${END}`;
  const start = moment("DTSTART", when.start, when.zone);
  return when.end === null ? start : start + moment("DTEND", when.end, when.zone);
}

/** A VEVENT. */
export function eventText(event: FeedEvent): string {
  const changed = utc(event.changed);
  return (
    `BEGIN:VEVENT${END}${textLine("UID", event.uid)}DTSTAMP:${changed}${END}LAST-MODIFIED:${changed}${END}` +
    `SEQUENCE:${event.sequence}${END}${whenOf(event)}${textLine("SUMMARY", event.summary)}` +
    textLine("DESCRIPTION", event.description) +
    (event.location === null ? "" : textLine("LOCATION", event.location)) +
    (event.status === null ? "" : `STATUS:${event.status}${END}`) +
    `${foldLine(`URL:${event.url}`)}${END}END:VEVENT${END}`
  );
}

/** "+03:30" of minutes east of UTC. */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}

/** A VTIMEZONE with every change of the zone's clocks in those years, each by itself: no rule to be misread. */
export function timeZoneText(zone: string, fromYear: number, toYear: number): string {
  const changes = zoneChanges(zone, fromYear, toYear).map(({ at, before, after }) =>
    component(after > before ? "DAYLIGHT" : "STANDARD", [
      ["dtstart", {}, "date-time", at],
      ["tzoffsetfrom", {}, "utc-offset", offset(before)],
      ["tzoffsetto", {}, "utc-offset", offset(after)],
      ["tzname", {}, "text", offset(after).replace(":", "")],
    ]),
  );
  return component("VTIMEZONE", [["tzid", {}, "text", zone]], changes.join(""));
}

/** How a calendar begins: its name, and how often to ask again. */
export function calendarHead(name: string): string {
  return `BEGIN:VCALENDAR${END}${linesOf([
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//Entente//Entente//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    ["name", {}, "text", name],
    ["x-wr-calname", {}, "text", name],
    ["refresh-interval", {}, "duration", "PT1H"],
    ["x-published-ttl", {}, "unknown", "PT1H"],
  ])}`;
}

export const CALENDAR_FOOT = `END:VCALENDAR${END}`;

import type { Reading } from "@/lib/time/day";
import { type ContentLine, contentLines, LONGEST_LINE, type Property, readProperty } from "./lines";

/** An event of a calendar file as it is written. Only what a meeting can be made of is kept. */
export interface RawEvent {
  /** The line that begins it. */
  line: number;
  properties: ReadonlyMap<string, Property>;
  /** What keeps it from being read, as a sentence; null when it is sound. */
  problem: string | null;
  /** Its calendar calls off what it holds (METHOD:CANCEL). */
  calledOff: boolean;
}

export interface RawCalendar {
  events: RawEvent[];
  /** What the zones that the file describes are in the world's zone database, where it says so. */
  zones: ReadonlyMap<string, string>;
  /** What is wrong with the file as a whole, in sentences. */
  notices: string[];
}

export const MOST_EVENTS = 5000;
const MOST_PROPERTIES = 10_000;
const MOST_ZONES = 500;
const DEEPEST = 8;
const MOST_NOTICES = 5;

const USED = new Set(
  "UID SUMMARY DTSTART DTEND DURATION RECURRENCE-ID RRULE RDATE STATUS LOCATION DESCRIPTION URL SEQUENCE LAST-MODIFIED".split(
    " ",
  ),
);
/** An event that has two of these that differ says two things. */
const ONCE = new Set(["UID", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID"]);

interface Open {
  line: number;
  properties: Map<string, Property>;
  count: number;
  /** How many components are open within it. */
  depth: number;
  problem: string | null;
}

/** What is wrong with a line that says something of an event, or null. */
function lineProblem({ number, text, cut }: ContentLine): string | null {
  if (cut) return `Line ${number} is longer than ${LONGEST_LINE.toLocaleString("en")} characters.`;
  if (text.includes("\u0000") || !text.isWellFormed())
    return `Line ${number} has a character that cannot be stored (NUL, or half of a pair).`;
  return text.includes("\ufffd")
    ? `Line ${number} is not in UTF-8, so that some of its letters are lost. Export the calendar as UTF-8.`
    : null;
}

/** Reads components one line at a time: what is broken in one of them is told of that one, and the next is read. */
class Reader {
  readonly events: RawEvent[] = [];
  readonly zones = new Map<string, string>();
  readonly notices = new Set<string>();
  calendars = 0;
  refused: string | null = null;
  private open: Open | null = null;
  private zone: { id: string; name: string } | null = null;
  private inCalendar = false;
  private calledOff = false;

  private note(notice: string): void {
    if (this.notices.size < MOST_NOTICES) this.notices.add(notice);
  }

  private blame(problem: string | null): void {
    if (this.open) this.open.problem ??= problem;
  }

  /** Ends the event that is open; `because` says why, where nothing in the file does. */
  private close(because: string | null): void {
    if (!this.open) return;
    this.blame(because);
    if (this.open.depth > 0)
      this.blame("A part within the event has no end, so that what belongs to which is not known.");
    const { line, properties, problem } = this.open;
    this.events.push({ line, properties, problem, calledOff: this.calledOff });
    this.open = null;
    if (this.events.length > MOST_EVENTS)
      this.refused = `This file has more than ${MOST_EVENTS.toLocaleString("en")} events. Export a shorter time, or split it.`;
  }

  private begin(name: string, line: number): void {
    if (name === "VCALENDAR") {
      this.close("The event has no end: another calendar begins within it.");
      if (this.inCalendar) this.note("A calendar in the file has no END:VCALENDAR.");
      [this.inCalendar, this.calledOff] = [true, false];
      this.calendars += 1;
    } else if (name === "VEVENT") {
      this.close("The event has no END:VEVENT: the next one begins within it.");
      this.open = { line, properties: new Map(), count: 0, depth: 0, problem: null };
    } else if (this.open) {
      this.open.depth += 1;
      if (this.open.depth > DEEPEST) this.blame(`The event is nested deeper than ${DEEPEST} levels.`);
    } else if (name === "VTIMEZONE") this.zone = { id: "", name: "" };
  }

  private end(name: string): void {
    if (name === "VCALENDAR") {
      this.close("The event has no END:VEVENT.");
      this.inCalendar = false;
    } else if (name === "VEVENT") this.close(null);
    else if (this.open) {
      if (this.open.depth === 0)
        this.blame(`The event ends a part that it does not begin: ${name.slice(0, 40)}.`);
      else this.open.depth -= 1;
    } else if (name === "VTIMEZONE" && this.zone) {
      const { id, name: known } = this.zone;
      if (id && known && this.zones.size < MOST_ZONES) this.zones.set(id, known);
      this.zone = null;
    }
  }

  private keep(line: ContentLine, property: Property, event: Open): void {
    const { name } = property;
    const before = event.properties.get(name);
    if (before && ONCE.has(name) && before.value !== property.value)
      this.blame(`The event has two of ${name} that differ, on lines ${before.line} and ${line.number}.`);
    if (!before) event.properties.set(name, property);
    this.blame(lineProblem(line));
  }

  take(line: ContentLine): void {
    const property = readProperty(line);
    const event = this.open;
    if (event) {
      event.count += 1;
      if (event.count > MOST_PROPERTIES)
        this.blame(`The event has more than ${MOST_PROPERTIES.toLocaleString("en")} lines.`);
    }
    if (!property) {
      this.blame(
        `Line ${line.number} is no line of a calendar: a name, a colon and a value. A line before it may be broken off.`,
      );
      if (!event && this.inCalendar) this.note(`Line ${line.number} is no line of a calendar.`);
    } else if (property.name === "BEGIN") this.begin(property.value.trim().toUpperCase(), line.number);
    else if (property.name === "END") this.end(property.value.trim().toUpperCase());
    else if (event) {
      if (event.depth === 0 && USED.has(property.name)) this.keep(line, property, event);
    } else this.takeOutside(property);
  }

  /** What stands outside of events: the calendar's own properties, and its zones'. */
  private takeOutside({ name, value }: Property): void {
    const text = value.trim();
    if (this.zone) {
      if (name === "TZID") this.zone.id = text.slice(0, 200);
      if (name === "X-LIC-LOCATION") this.zone.name = text.slice(0, 200);
    } else if (name === "METHOD") this.calledOff = text.toUpperCase() === "CANCEL";
    else if (name === "CALSCALE" && text.toUpperCase() !== "GREGORIAN")
      this.refused = `This file counts days by another calendar (CALSCALE:${text.slice(0, 40)}). Only the Gregorian one is read.`;
  }

  finish(): void {
    this.close("The event has no end: the file ends within it.");
    if (this.inCalendar) this.note("The file has no END:VCALENDAR: it may be cut off.");
  }
}

/**
 * Reads the events of an iCalendar file (RFC 5545) line by line, bounded in time and memory whatever the file holds:
 * nothing is expanded, what is open is one event. Refuses what is no such file, and one of more than
 * {@link MOST_EVENTS} events.
 */
export function readCalendar(text: string): Reading<RawCalendar> {
  const reader = new Reader();
  for (const line of contentLines(text.replace(/^\ufeff/, ""))) {
    reader.take(line);
    if (reader.refused) return { ok: false, reason: reader.refused };
    if (reader.calendars === 0 && line.number > 1000) break;
  }
  reader.finish();
  const { events, zones, notices, calendars } = reader;
  if (calendars === 0)
    return { ok: false, reason: "This is no iCalendar file in UTF-8: it has no line BEGIN:VCALENDAR." };
  if (reader.refused) return { ok: false, reason: reader.refused };
  return { ok: true, value: { events, zones, notices: [...notices] } };
}

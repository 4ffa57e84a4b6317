import type { Reading } from "@/lib/time/day";
import { type RawEvent, readCalendar } from "./events";
import { plainText } from "./lines";
import { readWhen, type When } from "./when";
import { zoneOfTzid } from "./zone";

/** What an event says of a meeting. */
export interface Said {
  /** Null where it has none. */
  title: string | null;
  place: string | null;
  when: When;
  status: "planned" | "scheduled" | "cancelled";
}

/** An event of the file, as a meeting of it could be. */
export interface ImportRow {
  /** The line of the file that it begins on. */
  line: number;
  /** Its identity: the UID, and the RECURRENCE-ID of one that was changed out of a series. Null where it has none. */
  uid: string | null;
  /** The ID of the register's own meeting, where the UID is that of one. */
  own: string | null;
  title: string | null;
  sequence: number;
  /** LAST-MODIFIED, ISO 8601 in UTC. */
  changed: string | null;
  note: string;
  notices: string[];
  /** Null when it can't be a meeting; `why` says so. */
  said: Said | null;
  /** `refused`: the event is broken or says too little. `skipped`: it is sound, and no meeting. */
  why: { result: "refused" | "skipped"; message: string } | null;
}

const LONGEST = { uid: 500, title: 300, place: 200, note: 5000 };
const OWN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@entente$/i;
const OWN_SLOT = /^slot\..+@entente$/;

const STATUS: Readonly<Record<string, Said["status"]>> = {
  TENTATIVE: "planned",
  CONFIRMED: "scheduled",
  CANCELLED: "cancelled",
};

/** Text as the register keeps it: composed, its line ends LF, trimmed. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/** The first `most` characters, none of them cut in two. */
function headOf(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join("").trim();
}

/** As it can be stored and sent, where a report names what was refused for what it carries. */
const named = (text: string) => text.toWellFormed().replaceAll("\0", "\ufffd");

/** A title or a place as the register keeps it: one line of bounded length; null when there is none. */
export function oneLine(text: string, most: number): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  return headOf(tidy(text.replace(/[\s\x00-\x1f\x7f]+/g, " ")), most) || null;
}
export const titleOf = (text: string) => oneLine(text, LONGEST.title);
export const placeOf = (text: string) => oneLine(text, LONGEST.place);

type Values = (name: string) => string | undefined;

function valuesOf({ properties }: RawEvent): Values {
  return (name) => {
    const value = properties.get(name)?.value;
    return value === undefined ? undefined : plainText(value);
  };
}

/** Description and address, as the note of a meeting. */
function noteOf(value: Values): string {
  const url = value("URL")?.trim() ?? "";
  const description = tidy(value("DESCRIPTION") ?? "");
  return headOf(
    [description, /^https?:\/\/\S+$/i.test(url) && !description.includes(url) && url]
      .filter(Boolean)
      .join("\n\n"),
    LONGEST.note,
  );
}

function instantOf(value: string | undefined): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/.exec(value?.trim() ?? "");
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

function sequenceOf(value: string | undefined): number {
  return /^\d{1,9}$/.test(value?.trim() ?? "") ? Number(value) : 0;
}

/** What is left out of a text that is longer than the register keeps. */
function cutNotices(value: Values): string[] {
  const long = (name: string, most: number) => tidy(value(name) ?? "").length > most;
  return [
    long("SUMMARY", LONGEST.title) &&
      `The title is longer than ${LONGEST.title} characters: its beginning is kept.`,
    long("LOCATION", LONGEST.place) &&
      `The place is longer than ${LONGEST.place} characters: its beginning is kept.`,
    long("DESCRIPTION", LONGEST.note) &&
      `The description is longer than ${LONGEST.note.toLocaleString("en")} characters: its beginning is kept.`,
  ].filter((notice) => typeof notice === "string");
}

/** Why a sound event is no meeting that was agreed, or null. */
function notAMeeting(event: RawEvent, uid: string): string | null {
  if (OWN_SLOT.test(uid))
    return "This is a slot that falls due, out of a feed of the register, and no meeting.";
  return event.properties.has("RRULE") || event.properties.has("RDATE")
    ? "This event repeats by rule. A rule is no meeting that was agreed: record those that were, and how often the group is to meet as its cadence."
    : null;
}

function readRow(event: RawEvent, zone: string, resolve: (tzid: string) => string | null): ImportRow {
  const value = valuesOf(event);
  const given = named(value("UID")?.trim() ?? "");
  const part = named(value("RECURRENCE-ID")?.trim() ?? "");
  const title = titleOf(named(value("SUMMARY") ?? ""));
  const row: ImportRow = {
    line: event.line,
    uid: headOf(part ? `${given};RECURRENCE-ID=${part}` : given, LONGEST.uid) || null,
    own: part ? null : (OWN.exec(given)?.[1]?.toLowerCase() ?? null),
    title,
    sequence: sequenceOf(value("SEQUENCE")),
    changed: instantOf(value("LAST-MODIFIED")),
    note: "",
    notices: [],
    ...{ said: null, why: null },
  };
  const refused = (message: string): ImportRow => ({
    ...row,
    why: { result: "refused", message: named(message) },
  });
  if (event.problem !== null) return refused(event.problem);
  if (given === "")
    return refused(
      "The event has no UID. Without one nothing tells it from another, and it would be made anew each time.",
    );
  if (given.length + part.length > LONGEST.uid - 20)
    return refused(`The UID is longer than ${LONGEST.uid - 20} characters.`);
  const skipped = notAMeeting(event, given);
  if (skipped !== null) return { ...row, why: { result: "skipped", message: skipped } };
  const read = readWhen(
    {
      start: event.properties.get("DTSTART"),
      end: event.properties.get("DTEND"),
      duration: event.properties.get("DURATION"),
    },
    { zone, resolve },
  );
  if (!read.ok) return refused(read.reason);
  const status = value("STATUS")?.trim().toUpperCase() ?? "";
  return {
    ...row,
    note: noteOf(value),
    notices: [...read.value.notices, ...cutNotices(value)],
    said: {
      title,
      place: placeOf(value("LOCATION") ?? ""),
      when: read.value.when,
      // Most programs write no status for what is simply on.
      status: event.calledOff ? "cancelled" : (STATUS[status] ?? "scheduled"),
    },
  };
}

/** Of two events of one identity the first sound one counts: which of them is meant, nothing says. */
function refuseRepeated(rows: ImportRow[]): ImportRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (row.uid === null || row.said === null) return row;
    const before = seen.get(row.uid);
    if (before === undefined) {
      seen.set(row.uid, row.line);
      return row;
    }
    const message = `The event on line ${before} has the same UID. That one is read; this one is not.`;
    return { ...row, said: null, why: { result: "refused", message } };
  });
}

/**
 * Reads an iCalendar file into rows, one for each event, in the order of the file. What cannot be read says why, by
 * its line, and keeps no other row from being read.
 * @param zone the IANA zone that times without one are by
 */
export function readImport(text: string, zone: string): Reading<{ rows: ImportRow[]; notices: string[] }> {
  const read = readCalendar(text);
  if (!read.ok) return read;
  const { events, zones, notices } = read.value;
  const known = new Map<string, string | null>();
  const resolve = (tzid: string) => {
    const before = known.get(tzid);
    if (before !== undefined) return before;
    const name = zoneOfTzid(tzid, zones);
    known.set(tzid, name);
    return name;
  };
  const rows = refuseRepeated(events.map((event) => readRow(event, zone, resolve)));
  return { ok: true, value: { rows, notices } };
}

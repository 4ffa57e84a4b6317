import { parseEdtf } from "@/lib/time/edtf";
import { formatPartialDate } from "@/lib/time/partial-date";

/** A record as an event kept it: whatever JSON carries, by the names of the code. */
export type Kept = Readonly<Record<string, unknown>>;

/** One field of an event, by its name and in words: said for the first time, changed, or no longer said. */
export type Change = { name: string; field: string } & (
  | { kind: "said"; to: string }
  | { kind: "changed"; from: string; to: string }
  | { kind: "dropped"; from: string }
);

// A map, since events keep names of any kind, and an object has names of its own.
const FIELDS = new Map(
  Object.entries({
    by: "Whose line",
    on: "Date",
    edtf: "Date",
    printed: "As printed",
    host: "Host side",
    noSourceReason: "No source, because",
    sideA: "Side A",
    sideB: "Side B",
    slug: "Address",
    url: "Web address",
    publisherRef: "Publisher’s reference",
    per: "For each",
    assertedBy: "Said by",
    replacesNote: "Replaces",
  }),
);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;
/** What stands for nothing in a record. */
const NOTHING = "nothing";
/** Longer texts are read on the record's own page. */
const MOST = 300;

/** A field's name as a person reads it: `graceDays` → "Grace days". */
export function fieldWords(name: string): string {
  const words = name.replace(/_/g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return FIELDS.get(name) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value in words; null for what says nothing to a person: absent, empty, or an ID. */
export function valueWords(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return textWords(value);
  if (Array.isArray(value)) return value.flatMap((item) => valueWords(item) ?? []).join(", ") || null;
  const parts = Object.entries(value).flatMap(([name, inner]) => {
    const words = valueWords(inner);
    return words === null ? [] : [`${fieldWords(name).toLowerCase()} ${words}`];
  });
  return parts.join(", ") || null;
}

function textWords(text: string): string | null {
  if (ID.test(text)) return null;
  if (INSTANT.test(text))
    return `${formatPartialDate({ edtf: text.slice(0, 10) })}, ${text.slice(11, 16)} UTC`;
  const date = dateWords(text);
  if (date !== null) return date;
  // Words of the register's own scales: `in_progress`.
  if (/^[a-z]+(_[a-z]+)+$/.test(text)) return text.replaceAll("_", " ");
  const letters = [...text];
  return letters.length > MOST ? `${letters.slice(0, MOST).join("")}…` : text;
}

/** EDTF in words. A bare year is a text like any other: its words are the same. */
function dateWords(text: string): string | null {
  const looksDated = /^[\dX./~?%-]{5,}$/.test(text) && /\d[\dX]{3}/.test(text);
  return looksDated && parseEdtf(text).ok ? formatPartialDate({ edtf: text }) : null;
}

/** What a reader looks for first. The database keeps the fields of an event in no order of meaning. */
const FIRST = ["level", "status", "closure", "on", "edtf", "asOf", "place", "reason", "rationale"];

/** What an event changed, field by field, the weightiest first. */
export function changesOf(before: Kept | null, after: Kept | null): Change[] {
  const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const kept = [...Object.keys(after ?? {}), ...Object.keys(before ?? {})];
  const names = new Set(kept.toSorted((a, b) => rank(a) - rank(b)));
  names.delete("version");
  // The days that a date can mean follow from the date.
  if (names.has("edtf")) for (const name of ["earliest", "latest"]) names.delete(name);
  return [...names].flatMap((name): Change[] => {
    const of = { name, field: fieldWords(name) };
    const has = (kept: Kept | null) => kept !== null && Object.hasOwn(kept, name);
    const [from, to] = [before, after].map((kept) => (has(kept) ? valueWords(kept?.[name]) : null));
    if (from === to) return [];
    if (from && !has(after)) return [{ ...of, kind: "dropped", from }];
    if (to && !has(before)) return [{ ...of, kind: "said", to }];
    return [{ ...of, kind: "changed", from: from ?? NOTHING, to: to ?? NOTHING }];
  });
}

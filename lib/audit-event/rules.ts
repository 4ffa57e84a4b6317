import type { Kept } from "@/lib/audit-event/rules/changes";
import { LETTERS } from "@/lib/reference/rules";
import { parseEdtf } from "@/lib/time/edtf";
import { formatPartialDate } from "@/lib/time/partial-date";

const KINDS = new Map(
  Object.entries<readonly [string, string]>({
    agreement_action: ["act on an agreement", "acts on agreements"],
    agreement_link: ["link between agreements", "links between agreements"],
    working_group: ["group", "groups"],
    party_search: ["search", "searches"],
    feed_token: ["address of a feed", "addresses of feeds"],
  }),
);

const VERBS = new Map(
  Object.entries({
    "commitment.assess": "changed the status of",
    "commitment.retract": "took back a status of",
    "agreement.recordAct": "recorded an act on",
    "agreement.correctAct": "corrected an act on",
    "agreement.retractAct": "took back an act on",
    "agreement.addLink": "added",
    "agreement.removeLink": "took away",
    "seat.remove": "took away",
    "meeting.takeBackHeld": "took back the holding of",
    "meeting.writeMinutes": "wrote the minutes of",
    "dossier.create": "opened",
  }),
);

const BY_LAST_WORD = new Map(
  Object.entries({
    add: "added",
    archive: "archived",
    restore: "restored",
    revoke: "revoked",
    end: "ended",
    load: "entered",
  }),
);

/** The letters of records that events are about, where the record has one of its own. */
const LETTER_OF = new Map<string, string>(
  Object.entries({ ...LETTERS, working_group: LETTERS.workingGroup }),
);

/** What an event says of itself. */
export interface Told {
  operation: string;
  entityType: string;
  before: Kept | null;
  after: Kept | null;
}

/** A kind of record in words, for one or for many: "group", "groups". */
export function kindWords(entityType: string, count = 1): string {
  const word = entityType.replaceAll("_", " ");
  const [one, many] = KINDS.get(entityType) ?? [word, `${word}s`];
  return count === 1 ? one : many;
}

/** What was done, as the middle of a sentence: "Ayşe **changed the status of** C-7". */
export function verbWords({
  operation,
  before,
  after,
}: Pick<Told, "operation" | "before" | "after">): string {
  if (operation === "commitment.close") return after?.closure === "open" ? "reopened" : "closed";
  const known = VERBS.get(operation) ?? BY_LAST_WORD.get(operation.slice(operation.indexOf(".") + 1));
  return known ?? (before === null ? "recorded" : after === null ? "removed" : "changed");
}

/**
 * Between what was done and the record's name. Nothing where the name is the record's own; its kind where the name
 * has no reference; and where it is that of another record, what of that: "an agenda item of M-8".
 */
export function kindBefore(entityType: string, reference: string | null): string {
  const word = kindWords(entityType);
  if (reference === null) return `the ${word} `;
  if (LETTER_OF.get(entityType) === reference[0]) return "";
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word} of `;
}

/** Whose line of a commitment the event is about, when it is one side's. */
export function sideOf({ entityType, after, before }: Told): "A" | "B" | null {
  const by = entityType === "commitment" || entityType === "assessment" ? (after?.by ?? before?.by) : null;
  return by === "A" || by === "B" ? by : null;
}

/** When it happened, as EDTF: the day that is spoken of, or a meeting's own date. Null where the event has neither. */
export function happenedOn({ after }: Pick<Told, "after">): string | null {
  for (const name of ["asOf", "on", "edtf", "searchedOn"]) {
    const value = after?.[name];
    if (typeof value === "string" && parseEdtf(value).ok) return value;
  }
  return null;
}

/** When it happened, in words; a day that was yet to come when it was recorded is said as a plan. */
export function happenedWords(happened: string, recordedAt: string): string {
  const read = parseEdtf(happened);
  const isAhead = read.ok && read.value.earliest !== null && read.value.earliest > recordedAt.slice(0, 10);
  return `${isAhead ? "planned for " : ""}${formatPartialDate({ edtf: happened })}`;
}

/** The short reference that a label begins with, and the rest: "C-4 Open the crossings". */
export function labelParts(label: string): { reference: string | null; title: string } {
  const match = /^([A-Z]-[1-9][0-9]{0,8})(?: (.*))?$/s.exec(label);
  return match?.[1] ? { reference: match[1], title: match[2] ?? "" } : { reference: null, title: label };
}

/** What makes events one act of many records. */
interface Act {
  recordedAt: string;
  operation: string;
  requestId: string | null;
  actor: { kind: string; id: string | null; name: string };
}

function isSameAct(a: Act, b: Act): boolean {
  return (
    a.operation === b.operation &&
    a.actor.kind === b.actor.kind &&
    a.actor.id === b.actor.id &&
    a.actor.name === b.actor.name &&
    a.recordedAt.slice(0, 10) === b.recordedAt.slice(0, 10) &&
    // What a person did one by one stays one by one; what came in one call, or from no person, is one act.
    (a.actor.id === null || (a.requestId !== null && a.requestId === b.requestId))
  );
}

/**
 * Events in the order given as lines to read: three or more in a row that are one act become one line. At most
 * `most` lines; what is left over is for the next page.
 */
export function linesOf<T extends Act>(events: readonly T[], most: number): (readonly [T, ...T[]])[] {
  const acts: [T, ...T[]][] = [];
  for (const event of events) {
    const last = acts.at(-1);
    if (last && isSameAct(last[0], event)) last.push(event);
    else acts.push([event]);
  }
  const lines = acts.flatMap((act): [T, ...T[]][] => (act.length < 3 ? act.map((event) => [event]) : [act]));
  return lines.slice(0, most);
}

/** How many of each kind: "60 claims, 25 assessments", the most first. */
export function countKinds(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${kindWords(kind, count)}`)
    .join(", ");
}

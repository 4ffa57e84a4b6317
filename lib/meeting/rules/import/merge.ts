import type { MeetingStatus } from "@/lib/meeting/rules";
import type { ImportRow, Said } from "./row";
import type { When } from "./when";

/** What the calendar said of a meeting when it was last taken over from it. */
export interface Baseline extends Said {
  sequence: number;
  changed: string | null;
}

/** What the register has of a meeting, as far as an import looks at it. */
export interface Here {
  reference: string;
  archived: boolean;
  /** It was held, or an outcome of it is recorded: then it is history, and no calendar rewrites it. */
  isHistory: boolean;
  title: string;
  place: string | null;
  when: When | null;
  status: MeetingStatus;
}

/** What is done with a row. `take` names the parts of the meeting that become what the row says. */
export type Decision =
  | { result: "updated"; take: Part[] }
  | { result: "unchanged" }
  | { result: "skipped" | "conflict"; message: string };

const PARTS = ["title", "when", "place", "status"] as const;
export type Part = (typeof PARTS)[number];

const WORDS: Record<Part, string> = {
  title: "title",
  when: "date and time",
  place: "place",
  status: "status",
};

/** Whether two say the same time: hours are the same instants, whoever's clocks tell them. */
export function sameWhen(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.startsAt !== null || b.startsAt !== null) return a.startsAt === b.startsAt && a.endsAt === b.endsAt;
  return a.on === b.on && a.lastDay === b.lastDay;
}

type Comparable = { title: string | null; place: string | null; when: When | null; status: string };

function differ(a: Comparable, b: Comparable): Part[] {
  return PARTS.filter((part) => (part === "when" ? !sameWhen(a.when, b.when) : a[part] !== b[part]));
}

/** "date and time, place". */
export const partsInWords = (parts: readonly Part[]) => parts.map((part) => WORDS[part]).join(", ");

/** Whether the row is an earlier state of the event than that one. */
function isOlder(row: ImportRow, than: { sequence: number; changed: string | null }): boolean {
  if (row.sequence !== than.sequence) return row.sequence < than.sequence;
  return row.changed !== null && than.changed !== null && row.changed < than.changed;
}

const history = (here: Here, parts: readonly Part[]): Decision => ({
  result: "conflict",
  message: `The calendar changed its ${partsInWords(parts)}, but ${here.reference} was held or has outcomes on record: it stays as it is.`,
});

const ARCHIVED: Decision = { result: "skipped", message: "The meeting of this UID is archived here." };

/**
 * What becomes of a meeting that was imported before, by comparing three states part by part (title, date and time,
 * place, status): what the calendar said last, what it says now, and what the register has.
 * - A part that the calendar did not change, or that is the same on both sides, stays: the same file changes nothing,
 *   whatever was edited here meanwhile.
 * - An earlier state of the event (a lower SEQUENCE, or the same one with an earlier LAST-MODIFIED) is skipped.
 * - What was held or has outcomes takes no change any more: the row is a conflict.
 * - A part that both sides changed makes the row a conflict, and nothing of it is taken over.
 * - Else the parts that the calendar changed are taken over.
 */
export function mergeImported(row: ImportRow, now: Said, last: Baseline, here: Here): Decision {
  if (here.archived) return ARCHIVED;
  const changed = differ(now, last).filter((part) => part !== "title" || now.title !== null);
  const wanted = changed.filter((part) => differ(now, here).includes(part));
  if (wanted.length === 0) return { result: "unchanged" };
  if (isOlder(row, last))
    return {
      result: "skipped",
      message: `An earlier state of the event than the one that ${here.reference} was taken from.`,
    };
  if (here.isHistory) return history(here, wanted);
  const edited = differ(here, last);
  const both = wanted.filter((part) => edited.includes(part));
  if (both.length > 0)
    return {
      result: "conflict",
      message: `Changed in the calendar, and otherwise in ${here.reference}: ${partsInWords(both)}. Nothing of the row is taken over.`,
    };
  return { result: "updated", take: wanted };
}

/**
 * What becomes of a meeting of the register's own, whose feed carried it into a calendar and back. `told` is what the
 * feed says of it now. The register's word stands, unless the event differs and has a higher SEQUENCE than the
 * meeting: then somebody changed it in a calendar after this very state of it.
 */
export function mergeOwn(
  row: ImportRow,
  now: Said,
  told: Said | null,
  here: Here & { sequence: number; changed: string },
): Decision {
  if (here.archived) return ARCHIVED;
  if (told === null)
    return {
      result: "conflict",
      message: `${here.reference} has no date here that a calendar could show: change it here by hand.`,
    };
  const changed = differ(now, told).filter((part) => part !== "title" || now.title !== null);
  if (changed.length === 0) return { result: "unchanged" };
  if (row.sequence > here.sequence)
    return here.isHistory ? history(here, changed) : { result: "updated", take: changed };
  if (row.sequence === here.sequence && row.changed !== null && row.changed > here.changed)
    return {
      result: "conflict",
      message: `The ${partsInWords(changed)} differ from ${here.reference}, but the event's SEQUENCE is not higher: change it here by hand.`,
    };
  return { result: "skipped", message: `An earlier state of ${here.reference} than the register has.` };
}

import { ordinalGaps, type Span } from "@/lib/cadence/rules";
import { ordinal as sayOrdinal } from "@/lib/cadence/rules/words";
import { type Day, LAST_DAY } from "@/lib/time/day";
import type { ImpliedMeeting } from "@/lib/working-group/rules";

/** A meeting as far as its place in the group's series is concerned; days are null where nothing bounds them. */
export interface SeriesMeeting {
  number: number;
  ordinal: number | null;
  earliest: Day | null;
  latest: Day | null;
}

/** Consecutive ordinals, both inclusive. */
export interface Run {
  first: number;
  last: number;
}

/** What the ordinals on record leave out: how many before the lowest, and which between. */
export interface OrdinalGaps {
  earlier: number;
  between: number[];
}

/** What the numbering of a group's meetings leaves out. A series may begin on record with its 27th. */
export function gapsOf(meetings: readonly Pick<SeriesMeeting, "ordinal">[]): OrdinalGaps {
  const ordinals = meetings.flatMap(({ ordinal }) => ordinal ?? []);
  const lowest = ordinals.reduce((least, ordinal) => Math.min(least, ordinal), Number.POSITIVE_INFINITY);
  if (ordinals.length === 0) return { earlier: 0, between: [] };
  return { earlier: lowest - 1, between: ordinalGaps(ordinals).filter((ordinal) => ordinal > lowest) };
}

/** Every number below the highest that is not on record, in order. */
function missingOf(meetings: readonly Pick<SeriesMeeting, "ordinal">[]): number[] {
  const { earlier, between } = gapsOf(meetings);
  return [...Array.from({ length: earlier }, (_, at) => at + 1), ...between];
}

/** Numbers in order as runs: 2, 3, 4, 8 are 2–4 and 8. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** Ordinals in words: "2nd, 6th and 8th to 10th". */
export function sayOrdinals(numbers: readonly number[]): string {
  const runs = runsOf(numbers).flatMap(({ first, last }) => {
    if (first === last) return sayOrdinal(first);
    if (last === first + 1) return [sayOrdinal(first), sayOrdinal(last)];
    return `${sayOrdinal(first)} to ${sayOrdinal(last)}`;
  });
  const last = runs.at(-1) ?? "";
  return runs.length < 2 ? last : `${runs.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * What the numbering leaves out, one sentence each; none when it leaves out nothing. `unnumbered`: how many of those may be
 * on record without their number.
 */
export function sayGaps({ earlier, between }: OrdinalGaps, unnumbered = 0): string[] {
  const sentences: string[] = [];
  const by = unnumbered > 0 ? " by number" : "";
  if (between.length > 0)
    sentences.push(
      between.length === 1
        ? `The ${sayOrdinals(between)} meeting is not on record${by}, though a later one is.`
        : `The ${sayOrdinals(between)} meetings are not on record${by}, though later ones are.`,
    );
  if (earlier > 0)
    sentences.push(
      earlier === 1
        ? `One earlier meeting, the 1st, is not in the register${by}.`
        : `${earlier.toLocaleString("en")} earlier meetings are not in the register${by}.`,
    );
  if (unnumbered > 0)
    sentences.push(
      between.length + earlier === 1
        ? "A meeting on record without a number may be it."
        : `${unnumbered === 1 ? "A meeting" : `${unnumbered.toLocaleString("en")} meetings`} on record without a number may be among them.`,
    );
  return sentences;
}

/** A meeting that the numbering implies, reported or not. */
export interface MissingMeeting extends ImpliedMeeting {
  /** Whether one that was held is on record without a number, and may be it. */
  mayBeOnRecord: boolean;
}

type Told = SeriesMeeting & { status: string };

/** Whether two stretches of days meet, either of which may be open. */
function touch(a: Span, b: Span): boolean {
  return (
    (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
    (b.earliest === null || a.latest === null || b.earliest <= a.latest)
  );
}

/**
 * The meetings that the numbering implies, each with the days that the meetings held before and after it leave: the 2nd
 * lies between the 1st and the 4th. Each that was held without a number may be one of them.
 */
export function missingMeetings(meetings: readonly Told[]): MissingMeeting[] {
  const held = meetings.filter(({ status }) => status === "held");
  const numbered = held
    .flatMap((meeting) => (meeting.ordinal === null ? [] : [{ ...meeting, ordinal: meeting.ordinal }]))
    .toSorted((a, b) => a.ordinal - b.ordinal);
  // Whichever runs out first is taken first: so the most find their meeting.
  const unnumbered = held
    .filter(({ ordinal }) => ordinal === null)
    .toSorted((a, b) => ((a.latest ?? LAST_DAY) < (b.latest ?? LAST_DAY) ? -1 : 1));
  let [at, earliest] = [0, null as Day | null];
  return missingOf(meetings).map((ordinal) => {
    for (let one = numbered[at]; one && one.ordinal < ordinal; one = numbered[++at])
      earliest = one.earliest ?? earliest;
    const latest = numbered.find((one, index) => index >= at && one.latest !== null)?.latest ?? null;
    // Numbers and dates may disagree; then the numbers bound nothing from below.
    const days = { earliest: earliest && latest && earliest > latest ? null : earliest, latest };
    const found = unnumbered.findIndex((one) => touch(one, days));
    if (found >= 0) unnumbered.splice(found, 1);
    return { ordinal, ...days, mayBeOnRecord: found >= 0 };
  });
}

export type SeriesRow<M> = { kind: "meeting"; meeting: M } | { kind: "gap"; runs: Run[] };

/**
 * The series of a group, the latest first, with what the numbering leaves out where it belongs. A meeting without
 * a date stands by its ordinal, or last of all.
 */
export function seriesOf<M extends SeriesMeeting>(meetings: readonly M[]): SeriesRow<M>[] {
  const key = ({ earliest, latest }: M) => earliest ?? latest ?? "";
  const order = meetings
    .filter((meeting) => key(meeting) !== "")
    .toSorted((a, b) => {
      const [x, y] = [key(a), key(b)];
      return x === y ? (a.ordinal ?? 0) - (b.ordinal ?? 0) || a.number - b.number : x < y ? -1 : 1;
    });
  const undated = meetings.filter((meeting) => key(meeting) === "");
  for (const meeting of undated.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))) {
    const { ordinal } = meeting;
    const at = ordinal === null ? -1 : order.findLastIndex((one) => (one.ordinal ?? ordinal) < ordinal);
    order.splice(at + 1, 0, meeting);
  }
  const missing = missingOf(meetings);
  let next = 0;
  const rows = order.flatMap((meeting): SeriesRow<M>[] => {
    const first = next;
    const { ordinal } = meeting;
    while (ordinal !== null && (missing[next] ?? ordinal) < ordinal) next += 1;
    const before = missing.slice(first, next);
    const row: SeriesRow<M> = { kind: "meeting", meeting };
    return before.length > 0 ? [{ kind: "gap", runs: runsOf(before) }, row] : [row];
  });
  return rows.toReversed();
}

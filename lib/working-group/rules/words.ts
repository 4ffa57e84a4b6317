import type { Adherence } from "@/lib/cadence/rules";
import { addDays, type Day, dayParts, daysBetween, formatDay } from "@/lib/time/day";
import { sayOrdinals } from "@/lib/working-group/rules/series";

/** What the sentences on a track are made of. */
export interface TrackFigures {
  rolling: boolean;
  onDemandOnly: boolean;
  indicative: boolean;
  adherence: { min: Adherence; max: Adherence };
  atMost: Adherence;
  open: { dates: readonly string[]; unconfirmed: readonly string[]; implied: readonly number[] };
  until: Day | null;
  since: Day | null;
  surplus: { min: number; max: number };
}

const percent = (share: number | null) => Math.round((share ?? 0) * 100);

function between(min: number, max: number): string {
  return min === max ? `${max}` : max === min + 1 ? `${min} or ${max}` : `${min} to ${max}`;
}

function percents(min: Adherence, max: Adherence): string {
  const [least, most] = [percent(min.share), percent(max.share)];
  return least === most ? `${most}\u00a0%` : `${least} to ${most}\u00a0%`;
}

/** "the end of 2025", or the day. */
function sayUntil(day: Day): string {
  return day.endsWith("-12-31") ? `the end of ${dayParts(day).year}` : formatDay(day);
}

/** The figure in one sentence: how many were promised, and how many were held in time. */
export function sayAdherence({
  adherence: { min, max },
  until,
  since,
  rolling,
  onDemandOnly,
  open,
}: TrackFigures): string {
  if (max.share === null || until === null) {
    if (rolling)
      return "A rolling rule has no periods, and so no figure: what counts is when the next is due.";
    if (onDemandOnly) return "No number was promised, so there is no figure.";
    return "No period that asks for a meeting has ended yet, so there is no figure.";
  }
  const promised = max.quota === 1 ? "1 meeting" : `${max.quota} meetings`;
  // The rule that stands above the figure has not promised all of them.
  const under = since ? ` under all rules since ${formatDay(since)}` : "";
  const lead = `Of ${promised} promised${under} up to ${sayUntil(until)}`;
  if (max.credited === 0) return `${lead}, none is known to have been held in time (0\u00a0%).`;
  if (min.credited === max.credited) {
    const known = max.credited === 1 ? "is known" : "are known";
    return `${lead}, ${max.credited} ${known} to have been held in time (${percents(min, max)}).`;
  }
  const which = open.dates.length === 1 ? "a date that its source leaves" : "dates that the sources leave";
  const count = between(min.credited, max.credited);
  return `${lead}, ${count} were held in time (${percents(min, max)}), depending on ${which} open.`;
}

/** How many can have been held at most, and why; null when that is no more than is known. */
export function sayAtMost({ adherence: { max }, atMost, open }: TrackFigures): string | null {
  if (atMost.credited <= max.credited) return null;
  const reasons: string[] = [];
  if (open.implied.length > 0)
    reasons.push(
      open.implied.length === 1
        ? `the numbering implies a meeting that nobody reported, the ${sayOrdinals(open.implied)}`
        : `the numbering implies meetings that nobody reported, the ${sayOrdinals(open.implied)}`,
    );
  const [first, second, ...more] = open.unconfirmed;
  if (first !== undefined)
    reasons.push(
      second === undefined
        ? `whether ${first} took place is not recorded`
        : more.length === 0
          ? `whether ${first} and ${second} took place is not recorded`
          : `whether ${open.unconfirmed.length} announced meetings took place is not recorded`,
    );
  return `At most ${atMost.credited} can have been (${percent(atMost.share)}\u00a0%): ${reasons.join(", and ")}.`;
}

/** How many were held beyond the number; null when none certainly was. */
export function saySurplus({ surplus: { min, max } }: TrackFigures): string | null {
  if (min === 0) return null;
  return `Held beyond the number, and not carried forward: ${between(min, max)}.`;
}

/** A window that was cut short, and what became of its share. */
export function sayCut({
  start,
  end,
  exact,
  quota,
}: {
  start: Day;
  end: Day;
  exact: number;
  quota: number;
}): string {
  const days = daysBetween(start, end);
  const asks = quota === 0 ? "no meeting" : quota === 1 ? "1 meeting" : `${quota} meetings`;
  return `${formatDay(start)} to ${formatDay(addDays(end, -1))} (${days} days): a share of ${exact.toFixed(2)}, which asks for ${asks}.`;
}

export interface NextFigures {
  pace: Day;
  latestPace: Day;
  last: Day | null;
  deadline: Day;
  waiting: number;
}

/** What is due next, and the last day on which it counts. `today` is the day that is asked about. */
export function sayNext({ pace, latestPace, last, deadline, waiting }: NextFigures, today: Day): string {
  if (pace !== latestPace)
    return `The next meeting is due between ${formatDay(pace)} and ${formatDay(latestPace)}, depending on a date that its source leaves open.`;
  if (last === null) {
    return today > pace
      ? `A meeting has been overdue since ${formatDay(addDays(pace, 1))}.`
      : `The next meeting is due by ${formatDay(pace)}.`;
  }
  const counts = addDays(deadline, -1);
  const many = waiting === 1 ? "1 meeting is" : `${waiting} meetings are`;
  if (today > last)
    return `${many} still missing from the period that ended on ${formatDay(last)}; the last day that counts for it is ${formatDay(counts)}.`;
  const due =
    today > pace
      ? `A meeting has been due since ${formatDay(pace)}.`
      : `The next meeting is due by ${formatDay(pace)}.`;
  const grace = counts > last ? `; the last day that counts is ${formatDay(counts)}` : "";
  return `${due} ${many} still to be held by ${formatDay(last)}${grace}.`;
}

import { type CadenceRule, ruleOn } from "@/lib/cadence/rules";
import type { RestDays } from "@/lib/holiday/rules";
import type { MEETING_LEVELS } from "@/lib/meeting/rules";
import type { HostedMeeting, HostPolicy } from "@/lib/slot/rules/host";
import { type Search, type Wanted, wantedSlot } from "@/lib/slot/rules/wanted";
import { addDays, type Day } from "@/lib/time/day";

type Side = "A" | "B";
const SIDES = ["A", "B"] as const;

/** A meeting of the group as the next one is started from it. */
export interface SeriesMeeting extends HostedMeeting {
  title: string;
  level: Level;
  ordinal: number | null;
  lastDay: Day | null;
  place: string | null;
}

type Level = (typeof MEETING_LEVELS)[number] | null;

/** A rule with what dates are chosen by. */
export interface SuggestRule extends CadenceRule {
  level: Level;
  minSpacingDays: number;
  hosts: HostPolicy;
}

export interface TrackSearch {
  level: Level;
  rule: SuggestRule;
  search: Search;
}

/** For each level that the rules name, the slot that waits; the rule is that in force on the first day looked at. */
export function searchesOf(
  rules: readonly SuggestRule[],
  series: readonly SeriesMeeting[],
  today: Day,
): TrackSearch[] {
  return [...new Set(rules.map(({ level }) => level))].flatMap((level) => {
    const own = rules.filter((rule) => rule.level === level);
    const meetings = series.filter((meeting) => level === null || meeting.level === level);
    const search = wantedSlot(own, meetings, today);
    const rule = ruleOn(own, search.ok ? search.wanted.from : today);
    return rule ? [{ level, rule, search }] : [];
  });
}

/**
 * The number that the next meeting takes: one more than the highest on record. What was cancelled is made up for
 * under its number, and what is postponed keeps its own. Null where no meeting has a number.
 */
export function nextOrdinal(series: readonly SeriesMeeting[]): number | null {
  const counted = series.filter(({ status }) => status !== "cancelled");
  const highest = Math.max(0, ...counted.flatMap(({ ordinal }) => ordinal ?? []));
  return highest === 0 ? null : highest + 1;
}

/** Where each side last hosted a meeting that was held. */
export function placesOf(series: readonly SeriesMeeting[]): Record<Side, string | null> {
  const held = series
    .filter(({ status, place }) => status === "held" && place !== null)
    .toSorted((a, b) => ((a.earliest ?? a.latest ?? "") < (b.earliest ?? b.latest ?? "") ? -1 : 1));
  const last = (side: Side) => held.findLast(({ hostSide }) => hostSide === side)?.place ?? null;
  return { A: last("A"), B: last("B") };
}

/** The first meeting that was postponed and waits for a new date. */
export function postponedOf(series: readonly SeriesMeeting[]): { reference: string; title: string } | null {
  const waiting = series.find(({ status }) => status === "postponed");
  return waiting ? { reference: waiting.reference, title: waiting.title } : null;
}

/**
 * What is not entered of the days looked at: a side without a weekend, and years in which a side has no holiday.
 * @param rest of whole years
 */
export function unknownRest(
  rest: RestDays,
  { from, to }: Pick<Wanted, "from" | "to">,
): { side: Side; what: "weekend" | "holidays"; year: number | null }[] {
  const years = [...new Set([Number(from.slice(0, 4)), Number(addDays(to, -1).slice(0, 4))])];
  return SIDES.flatMap((side) => {
    const weekend = rest.weekends.some(
      (one) => one.side === side && one.from <= from && (one.to === null || one.to > from),
    );
    const empty = years.filter(
      (year) => !rest.holidays.some((one) => one.side === side && Number(one.day.slice(0, 4)) === year),
    );
    return [
      ...(weekend ? [] : [{ side, what: "weekend" as const, year: null }]),
      ...empty.map((year) => ({ side, what: "holidays" as const, year })),
    ];
  });
}

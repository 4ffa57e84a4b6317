import {
  type DayOff,
  makeWholeDay,
  type Rest,
  type RestDays,
  restLookup,
  restsAll,
} from "@/lib/holiday/rules";
import { isInSeason, SEASONS, type Season, type SeasonsKept } from "@/lib/holiday/rules/season";
import type { Wanted } from "@/lib/slot/rules/wanted";
import { addDays, type Day, daysBetween } from "@/lib/time/day";

type Side = "A" | "B";
const SIDES = ["A", "B"] as const;

/** A meeting that has its days already. */
export interface Busy {
  reference: string;
  first: Day;
  last: Day;
}

/** What speaks for a day or against it. `points` add up; the fewer the better. */
export type Reason =
  /** Days after the best day; before it when negative. */
  | { kind: "middle"; apart: number; points: number }
  | { kind: "season"; season: Season; sides: Side[]; points: number }
  | ({ kind: "beside"; points: number } & DayOff)
  | ({ kind: "part_day"; points: number } & DayOff)
  | { kind: "same_day"; meeting: string; points: number }
  | { kind: "short_notice"; days: number; points: number }
  | { kind: "grace"; points: number };

export interface Suggestion {
  day: Day;
  points: number;
  reasons: Reason[];
}

/** Why days are not free; a day can be barred by several. */
export interface Barred {
  days: number;
  A: number;
  B: number;
  spacing: number;
}

export interface Circumstances {
  wanted: Pick<Wanted, "from" | "to" | "aim" | "inGrace">;
  today: Day;
  rest: RestDays;
  seasons: SeasonsKept;
  /** At least so many days between meetings of the group; never two on one day. */
  minSpacingDays: number;
  /** Meetings of the group, and others of the dossier. */
  own: readonly Busy[];
  others: readonly Busy[];
}

/** What each circumstance costs; a decision record says why. */
const POINTS = { far: 40, season: 30, shortNotice: 25, partDay: 40, sameDay: 12 };
const BESIDE = { official: 10, ad_hoc: 10, estimated: 15 } as const;
const SHORT_NOTICE = 14;
const MOST = 3;
/** How far after the days looked at the nearest free day is sought. */
export const LOOK_AFTER = 120;

/**
 * How many days two proposals are apart at least, so that they are alternatives and not neighbours: a sixth of the
 * days looked at, within 3 and 14.
 */
export function leastApart(days: number): number {
  return Math.min(14, Math.max(3, Math.floor(days / 6)));
}

/** Days between a day and a meeting; 0 on one of its days. */
function daysFrom(day: Day, { first, last }: Busy): number {
  return Math.max(0, daysBetween(day, first), daysBetween(last, day));
}

function softReasons(day: Day, given: Circumstances, restOn: (day: Day) => Record<Side, Rest>): Reason[] {
  const { wanted, today, seasons, others } = given;
  const { from, to, aim, inGrace } = wanted;
  const apart = daysBetween(aim, day);
  const farthest = Math.max(1, daysBetween(from, aim), daysBetween(aim, to) - 1);
  const reasons: Reason[] = [
    { kind: "middle", apart, points: Math.round((POINTS.far * Math.abs(apart)) / farthest) },
  ];
  if (inGrace) reasons.push({ kind: "grace", points: 0 });
  const notice = daysBetween(today, day);
  if (notice < SHORT_NOTICE) reasons.push({ kind: "short_notice", days: notice, points: POINTS.shortNotice });
  for (const season of SEASONS)
    if (seasons[season].length > 0 && isInSeason(season, day))
      reasons.push({ kind: "season", season, sides: seasons[season], points: POINTS.season });
  for (const side of SIDES)
    for (const holiday of restOn(day)[side].holidays)
      reasons.push({
        kind: "part_day",
        ...holiday,
        points: Math.round((POINTS.partDay * holiday.percent) / 100),
      });
  for (const neighbour of [addDays(day, -1), addDays(day, 1)])
    for (const side of SIDES)
      for (const holiday of restOn(neighbour)[side].holidays)
        if (makeWholeDay([holiday]))
          reasons.push({ kind: "beside", ...holiday, points: BESIDE[holiday.standing] });
  for (const { reference } of others.filter((busy) => daysFrom(day, busy) === 0))
    reasons.push({ kind: "same_day", meeting: reference, points: POINTS.sameDay });
  return reasons;
}

/** In one order, however the input was ordered. */
function ordered({ rest, own, others, ...given }: Circumstances): Circumstances {
  const byReference = (a: Busy, b: Busy) => a.reference.localeCompare(b.reference, "en", { numeric: true });
  const byName = (a: DayOff, b: DayOff) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.percent - b.percent;
  return {
    ...given,
    rest: { ...rest, holidays: rest.holidays.toSorted(byName) },
    own: own.toSorted(byReference),
    others: others.toSorted(byReference),
  };
}

/**
 * The best three days for a slot, the best first, each with what speaks for and against it; and how many of the days
 * looked at are barred, by what. Barred are both sides' weekends and whole holidays (estimated ones too), and days
 * nearer to a meeting of the group than its rule allows. The same circumstances give the same days.
 */
export function suggestDates(circumstances: Circumstances): {
  dates: Suggestion[];
  barred: Barred;
  /** When no day is free: the first one after those looked at, if there is one within some months. */
  nearest: Day | null;
} {
  const given = ordered(circumstances);
  const { from, to } = given.wanted;
  const restOn = restLookup(given.rest);
  const least = Math.max(1, given.minSpacingDays);
  const bars = (day: Day) => {
    const rest = restOn(day);
    return {
      A: restsAll(rest.A),
      B: restsAll(rest.B),
      spacing: given.own.some((busy) => daysFrom(day, busy) < least),
    };
  };
  const isFree = (day: Day) => !Object.values(bars(day)).includes(true);
  const barred: Barred = { days: 0, A: 0, B: 0, spacing: 0 };
  const free: Suggestion[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const why = bars(day);
    for (const bar of ["A", "B", "spacing"] as const) if (why[bar]) barred[bar] += 1;
    if (why.A || why.B || why.spacing) {
      barred.days += 1;
      continue;
    }
    const reasons = softReasons(day, given, restOn);
    free.push({ day, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) });
  }
  const apart = leastApart(daysBetween(from, to));
  const dates: Suggestion[] = [];
  const far = ({ day }: Suggestion) => Math.abs(daysBetween(given.wanted.aim, day));
  const better = (a: Suggestion, b: Suggestion) =>
    a.points - b.points || far(a) - far(b) || (a.day < b.day ? -1 : 1);
  for (const one of free.toSorted(better)) {
    if (dates.length === MOST) break;
    if (dates.every(({ day }) => Math.abs(daysBetween(day, one.day)) >= apart)) dates.push(one);
  }
  const after = Array.from({ length: LOOK_AFTER }, (_, days) => addDays(to, days));
  return { dates, barred, nearest: free.length > 0 ? null : (after.find(isFree) ?? null) };
}

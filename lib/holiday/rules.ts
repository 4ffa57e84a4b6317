import { type Day, daysBetween, formatDay, weekday } from "@/lib/time/day";

export const HOLIDAY_STANDINGS = ["official", "estimated", "ad_hoc"] as const;
export type HolidayStanding = (typeof HOLIDAY_STANDINGS)[number];

type Side = "A" | "B";

/** The weekly rest of a side over a range of dates: ISO weekdays, `to` exclusive, open when null. */
export interface Weekend {
  side: Side;
  weekdays: number[];
  from: Day;
  to: Day | null;
}

/** A day off of a side, or the part of it that `percent` says. */
export interface DayOff {
  side: Side;
  day: Day;
  name: string;
  percent: number;
  standing: HolidayStanding;
}

export interface RestDays {
  weekends: Weekend[];
  holidays: DayOff[];
}

/** What a day is to a side. */
export interface Rest {
  weekend: boolean;
  holidays: DayOff[];
}

/** Whether holidays of a side make up a whole day. */
export function makeWholeDay(holidays: readonly Pick<DayOff, "percent">[]): boolean {
  return holidays.reduce((sum, { percent }) => sum + percent, 0) >= 100;
}

/** Whether a side does not work at all on a day. */
export function restsAll({ weekend, holidays }: Rest): boolean {
  return weekend || makeWholeDay(holidays);
}

/** Looks up what a day is to both sides. Built once for many days. */
export function restLookup({ weekends, holidays }: RestDays): (day: Day) => Record<Side, Rest> {
  const byDay = new Map<Day, DayOff[]>();
  for (const holiday of holidays) byDay.set(holiday.day, [...(byDay.get(holiday.day) ?? []), holiday]);
  const of = (side: Side, day: Day): Rest => ({
    weekend: weekends.some(
      (one) =>
        one.side === side &&
        one.from <= day &&
        (one.to === null || day < one.to) &&
        one.weekdays.includes(weekday(day)),
    ),
    holidays: (byDay.get(day) ?? []).filter((holiday) => holiday.side === side),
  });
  return (day) => ({ A: of("A", day), B: of("B", day) });
}

/** The moon moves a feast by a day or two, a decree by a week or so: beyond a month, another day is meant. */
const FARTHEST_MOVE = 31;

/** Why an official calendar cannot have an estimated day on that day, or null. */
export function movedTooFar({ name, day }: Pick<DayOff, "name" | "day">, to: Day): string | null {
  return Math.abs(daysBetween(day, to)) <= FARTHEST_MOVE
    ? null
    : `${name} is estimated for ${formatDay(day)}: an official day more than ${FARTHEST_MOVE} days away is another holiday. Say that this one is not in the calendar, and add the other.`;
}

import { type Day, weekday } from "@/lib/time/day";

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

import type { HolidayStanding } from "@/lib/holiday/rules";
import type { Day } from "@/lib/time/day";
import type { LunarReckoning } from "@/lib/time/lunar";

/** A holiday that returns every year of its calendar. */
export interface HolidayRule {
  /** Tells it from the party's others, for ever: it is stored with each day that is made of it. */
  key: string;
  name: string;
  calendar: "gregorian" | "persian" | "lunar";
  month: number;
  /** Day of the month; `last` is its last one; in a month that lacks it, it does not return. */
  day: number | "last";
  /** Days from there: the eve is −1. */
  offset?: number;
  /** Part of the day that is off; the whole day unless said. */
  percent?: number;
  /** First day on which it holds, and the first on which it no longer does. */
  from?: Day;
  to?: Day;
  /** Only where the date is fixed and a law names it: `official`. What is computed is `estimated`. */
  standing: Exclude<HolidayStanding, "ad_hoc">;
  source: string;
}

/** Makes the rules of holidays of one calendar that one source tells of: estimates, unless said otherwise. */
export function daysOf(calendar: HolidayRule["calendar"], source: string) {
  return (
    key: string,
    name: string,
    month: number,
    day: HolidayRule["day"],
    more: Partial<HolidayRule> = {},
  ): HolidayRule => ({ key, name, calendar, month, day, standing: "estimated", source, ...more });
}

/** What is known of the holidays of a party, for computing those of a year. */
export interface HolidayRules {
  reckoning: LunarReckoning;
  /** Months that are known to have begun otherwise, by lunar year and month ("1437/10"): days from the reckoning. */
  shifts?: Readonly<Record<string, number>>;
  rules: readonly HolidayRule[];
  /** What is not among them, for whoever relies on the estimate. */
  gaps: string;
}

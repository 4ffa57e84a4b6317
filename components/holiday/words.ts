import type { HolidayStanding } from "@/lib/holiday/rules";

/** What each standing means, for whoever chooses. */
export const STANDING_HELP: Record<HolidayStanding, string> = {
  official: "A law or the official calendar has it on this day.",
  estimated: "Computed or expected; the official calendar may have it on another day.",
  ad_hoc: "Ordered for once: a bridge day, an election, mourning, bad weather.",
};

/** Where the days of rest of a party stand: in a year, or in the current one. */
export function restHref(code: string, year?: number | string): string {
  return `/parties/${code.toLowerCase()}/holidays${year === undefined ? "" : `?year=${year}`}`;
}

import type { Day } from "@/lib/time/day";
import { isRamadan } from "@/lib/time/islamic";
import { persianParts } from "@/lib/time/persian";

type Side = "A" | "B";

/** Weeks in which offices are open, and hardly anybody meets. */
export const SEASONS = ["ramadan", "nowruz"] as const;
export type Season = (typeof SEASONS)[number];

/** Members of the Organisation of Islamic Cooperation with a Muslim majority, by ISO 3166-1. */
const RAMADAN =
  "AFG ALB DZA AZE BHR BGD BRN BFA TCD COM DJI EGY GMB GIN IDN IRN IRQ JOR KAZ KWT KGZ LBN LBY MYS MDV MLI MRT MAR NER NGA OMN PAK PSE QAT SAU SEN SLE SOM SDN SYR TJK TUN TUR TKM ARE UZB YEM";

/**
 * The parties that keep a season, by their code. The fortnight of Nowruz is kept in Iran alone: its neighbours have
 * a day or a few, and those stand among their holidays.
 */
const KEPT_BY: Record<Season, ReadonlySet<string>> = {
  ramadan: new Set(RAMADAN.split(" ")),
  nowruz: new Set(["IRN"]),
};

/** Which sides keep each season. */
export type SeasonsKept = Record<Season, Side[]>;

/** Which of the two parties keep each season. */
export function seasonsKept(codes: Record<Side, string>): SeasonsKept {
  const sides = (season: Season) => (["A", "B"] as const).filter((side) => KEPT_BY[season].has(codes[side]));
  return { ramadan: sides("ramadan"), nowruz: sides("nowruz") };
}

/** Whether a day lies in the season. Nowruz: the thirteen days from 1 to 13 Farvardin. */
export function isInSeason(season: Season, day: Day): boolean {
  if (season === "ramadan") return isRamadan(day);
  const { month, day: number } = persianParts(day);
  return month === 1 && number <= 13;
}

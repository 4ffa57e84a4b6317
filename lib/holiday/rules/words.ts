import type { DayOff, HolidayStanding } from "@/lib/holiday/rules";

/** "half a day", "whole day", "75 % of the day". */
export function partWords(percent: number): string {
  if (percent === 100) return "whole day";
  return percent === 50 ? "half a day" : `${percent} % of the day`;
}

export const STANDING_WORDS: Record<HolidayStanding, string> = {
  official: "official",
  estimated: "estimated",
  ad_hoc: "ad hoc",
};

/** "Republic Day, half a day, estimated". */
export function sayHoliday({
  name,
  percent,
  standing,
}: Pick<DayOff, "name" | "percent" | "standing">): string {
  const part = percent === 100 ? null : partWords(percent);
  return [name, part, standing === "official" ? null : STANDING_WORDS[standing]].filter(Boolean).join(", ");
}

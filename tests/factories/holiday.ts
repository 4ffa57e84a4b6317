import { prisma } from "@/lib/kernel/database";
import { type Day, dayToDbDate } from "@/lib/time/day";

/** The weekly rest of a party, by ISO weekdays. */
export function makeWeekend(partyId: string, weekdays: number[]) {
  return prisma().partyWeekend.create({
    data: { partyId, weekdays, from: dayToDbDate("1979-04-01"), source: "Test" },
  });
}

/** A holiday of a party: official and of the whole day, unless said otherwise. */
export function makeHoliday(
  partyId: string,
  day: Day,
  more: { name?: string; percent?: number; standing?: "official" | "estimated" | "ad_hoc" } = {},
) {
  return prisma().holiday.create({
    data: {
      ...{ partyId, name: "Feast", standing: "official", source: "Test", ...more },
      day: dayToDbDate(day),
      asOf: dayToDbDate("2026-01-01"),
    },
  });
}

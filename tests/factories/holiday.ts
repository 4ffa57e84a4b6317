import type { Prisma } from "@/generated/prisma/client";
import { prisma } from "@/lib/kernel/database";
import { dayToDbDate } from "@/lib/time/day";
import { makeParty } from "@/tests/factories/dossier";

/** A dossier whose side A is a party that the register has rules for: of that code, so once in a database. */
export async function makeDossierOf(code: "TUR" | "IRN") {
  const sideA = await prisma().party.create({
    data: { code, name: code, demonym: code, timeZones: ["Europe/Istanbul"] },
  });
  const sideB = await makeParty();
  return prisma().dossier.create({
    data: { slug: `of-${code.toLowerCase()}`, name: code, sideAId: sideA.id, sideBId: sideB.id },
  });
}

/** A day off of a party: estimated, and whole, unless told otherwise. */
export async function makeHoliday(
  partyId: string,
  day: string,
  more: Partial<Omit<Prisma.HolidayUncheckedCreateInput, "day" | "asOf">> = {},
) {
  return prisma().holiday.create({
    data: {
      partyId,
      day: dayToDbDate(day),
      name: "Feast",
      standing: "estimated",
      source: "Computed",
      asOf: dayToDbDate("2026-11-25"),
      ...more,
    },
  });
}

/** A rule of a party's weekend. */
export async function makeWeekend(
  partyId: string,
  weekdays: number[],
  from = "1979-04-01",
  to: string | null = null,
) {
  return prisma().partyWeekend.create({
    data: {
      partyId,
      weekdays,
      from: dayToDbDate(from),
      to: to === null ? null : dayToDbDate(to),
      source: "Practice",
    },
  });
}

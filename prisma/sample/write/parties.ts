import { estimatesOf } from "@/lib/holiday/rules/estimate";
import type { Transaction } from "@/lib/kernel/database";
import { dayToDbDate } from "@/lib/time/day";
import type { AliasData, PartyData } from "../shapes";
import { known, type Shared } from "./book";

function named(aliases: readonly AliasData[] = []) {
  return {
    create: aliases.map((alias) =>
      typeof alias === "string" ? { name: alias } : { name: alias[0], language: alias[1] },
    ),
  };
}

/** The years whose holidays the sample has, and the day on which their rules were last compared with sources. */
const YEARS = Array.from({ length: 14 }, (_, at) => 2015 + at);
const COMPARED_ON = "2026-11-25";

/** The holidays of a party that the register can compute: what no person has confirmed is marked as estimated. */
function holidaysOf(code: string) {
  return YEARS.flatMap((year) => estimatesOf(code, year)).map(({ day, ...rest }) => ({
    ...rest,
    day: dayToDbDate(day),
    asOf: dayToDbDate(COMPARED_ON),
  }));
}

/** Parties with their days of rest, institutions and officials. */
export async function writeParties(
  tx: Transaction,
  parties: readonly PartyData[],
): Promise<Omit<Shared, "area">> {
  const shared = { party: new Map(), institution: new Map(), official: new Map() };
  for (const { aliases, identifiers, weekends, institutions, officials, ...data } of parties) {
    const { id: partyId } = await tx.party.create({
      data: {
        ...data,
        aliases: named(aliases),
        identifiers: { create: identifiers },
        weekends: {
          create: weekends.map(({ from, to, ...rest }) => ({
            ...rest,
            from: dayToDbDate(from),
            to: to ? dayToDbDate(to) : null,
          })),
        },
      },
    });
    await tx.holiday.createMany({ data: holidaysOf(data.code).map((holiday) => ({ ...holiday, partyId })) });
    shared.party.set(data.code, partyId);
    for (const { key, aliases: others, ...rest } of institutions) {
      const made = await tx.institution.create({ data: { ...rest, partyId, aliases: named(others) } });
      shared.institution.set(key, made.id);
    }
    for (const { key, aliases: spellings, title, institution, name } of officials) {
      const institutionId = known(shared.institution, institution);
      const posts = { create: { title, institutionId } };
      const made = await tx.official.create({ data: { name, partyId, aliases: named(spellings), posts } });
      shared.official.set(key, made.id);
    }
  }
  return shared;
}

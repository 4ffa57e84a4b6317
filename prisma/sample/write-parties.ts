import type { Transaction } from "@/lib/kernel/database";
import { dayToDbDate } from "@/lib/time/day";
import type { PartyData } from "./shapes";

/** IDs of what all dossiers share, by the keys of the data. */
export interface Reference {
  party: Map<string, string>;
  institution: Map<string, string>;
  official: Map<string, string>;
}

/** Parties with their days of rest, institutions and officials. */
export async function writeParties(tx: Transaction, parties: PartyData[]): Promise<Reference> {
  const reference: Reference = { party: new Map(), institution: new Map(), official: new Map() };
  for (const {
    code,
    name,
    demonym,
    timeZones,
    aliases,
    identifiers,
    weekends,
    institutions,
    officials,
  } of parties) {
    const party = await tx.party.create({
      data: {
        code,
        name,
        demonym,
        timeZones,
        aliases: { create: aliases.map((alias) => ({ name: alias })) },
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
    reference.party.set(code, party.id);
    for (const { key, aliases: others = [], ...data } of institutions) {
      const { id } = await tx.institution.create({
        data: { ...data, partyId: party.id, aliases: { create: others.map((alias) => ({ name: alias })) } },
      });
      reference.institution.set(key, id);
    }
    for (const { key, aliases: spellings, title, institution, ...data } of officials) {
      const { id } = await tx.official.create({
        data: {
          ...data,
          partyId: party.id,
          aliases: {
            create: spellings.map((alias) => ({
              name: alias,
              language: /\p{Script=Arabic}/u.test(alias) ? "fa" : "en",
            })),
          },
          posts: { create: { title, institutionId: known(reference.institution, institution) } },
        },
      });
      reference.official.set(key, id);
    }
  }
  return reference;
}

/** The ID of a key; a key that is nowhere is a mistake in the data. */
export function known(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the sample refers to "${key}", which it does not have`);
  return id;
}

import { type PartyAtHand, partyAtHand, seenSides } from "@/lib/holiday/record";
import type { HolidayShape } from "@/lib/holiday/schema";
import { notFound } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";
import { formatDay } from "@/lib/time/day";

/** The party of a code: the `load` of whatever is new of its days. */
export async function loadParty(context: CommandContext, { party: code }: { party: string }) {
  const row = await context.tx.party.findUnique({ where: { code }, select: seenSides(context) });
  if (!row) throw notFound("party");
  return partyAtHand(row);
}

/** Lets nobody else decide on the days of a party until the transaction ends: what is missing, what gives way. */
export async function lockDays({ tx }: CommandContext, { id }: Pick<PartyAtHand, "id">): Promise<void> {
  // Not the party's own row: the application may not write it, and so may not lock it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`rest:${id}`}, 0))`;
}

/** Accounts for a change of a holiday, in the register's own chain: a party is of no dossier. */
export function accountForHoliday(
  { audit }: CommandContext,
  party: Pick<PartyAtHand, "name">,
  before: HolidayShape | null,
  after: HolidayShape | null,
) {
  const shown = after ?? before;
  if (!shown) return;
  const kept = (shape: HolidayShape | null) => {
    if (!shape) return null;
    const { id: _, version: __, ...rest } = shape;
    return rest;
  };
  audit({
    dossierId: null,
    entityType: "holiday",
    entityId: shown.id,
    label: `${party.name}: ${shown.name}, ${formatDay(shown.day)}`,
    before: kept(before),
    after: kept(after),
  });
}

import type { CommandContext } from "@/lib/kernel/operation";

/** An institution of the party by its name or an alias, in any case; one that is new joins the register. */
export async function institutionByName({ tx, audit }: CommandContext, partyId: string, name: string) {
  const alike = { equals: name, mode: "insensitive" as const };
  const found = await tx.institution.findFirst({
    where: { partyId, OR: [{ name: alike }, { aliases: { some: { name: alike } } }] },
    orderBy: { id: "asc" },
  });
  if (found) return found;
  const made = await tx.institution.create({ data: { partyId, name } });
  // Institutions are the register's, not a dossier's.
  audit({
    dossierId: null,
    entityType: "institution",
    entityId: made.id,
    label: name,
    before: null,
    after: { name, partyId },
  });
  return made;
}

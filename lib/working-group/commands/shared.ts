import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";
import { partialDateColumns } from "@/lib/kernel/partial-date";
import { numberIn, reference } from "@/lib/reference/rules";
import { leadsTo } from "@/lib/working-group/rules/lineage";

/** A group within the actor's dossiers, for a command that changes it. */
export async function loadGroup({ tx, actor }: CommandContext, id: string) {
  const row = await tx.workingGroup.findFirst({
    where: {
      id,
      dossierId: { in: readableDossiers(actor) },
      archivedAt: null,
      dossier: { archivedAt: null },
    },
    include: {
      dossier: { select: { slug: true, sideAId: true, sideBId: true } },
      parent: { select: { number: true } },
      successor: { select: { number: true } },
      issueAreas: { include: { issueArea: true } },
    },
  });
  if (!row) throw notFound("group");
  return row;
}
export type LoadedGroup = Awaited<ReturnType<typeof loadGroup>>;

export const groupLabel = ({ number, name }: { number: number; name: string }) =>
  `${reference("workingGroup", number)} ${name}`;

/**
 * The ID of the group that an input names for a tie; null when it names none. Refuses one that the dossier has not,
 * and a tie that would lead back to the group itself.
 * @param id of the group that is tied; absent while it is new
 */
export async function tiedGroup(
  { tx }: CommandContext,
  dossierId: string,
  field: "parent" | "successor",
  named: string,
  id?: string,
): Promise<string | null> {
  if (named === "") return null;
  const groups = await tx.workingGroup.findMany({
    where: { dossierId, archivedAt: null },
    select: { id: true, number: true, parentId: true, successorId: true },
  });
  const number = numberIn("workingGroup", named);
  const found = groups.find((group) => group.number === number);
  const refuse = (reason: string, message: string) => refusal(reason, message, { [field]: message });
  if (!found) throw refuse("no_such_group", `There is no group ${named} in this dossier.`);
  if (id !== undefined && leadsTo(groups, field === "parent" ? "parentId" : "successorId", found.id, id))
    throw refuse(
      "group_circle",
      field === "parent" ? "A group cannot be under itself." : "A group cannot succeed itself.",
    );
  return found.id;
}

/** The columns of a date as typed; an empty text is no date. */
export function dateColumns(field: "established" | "dissolved", text: string) {
  const date = text === "" ? null : partialDateColumns(text, field);
  return {
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    printed: date?.printed ?? null,
  };
}

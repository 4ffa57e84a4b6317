import { canInDossier } from "@/lib/dossier/policy";
import { institutionByName } from "@/lib/institution/commands";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { groupLabel, loadGroup } from "@/lib/working-group/commands/shared";
import { seatAddInput, seatRemoveInput, seatWritten } from "@/lib/working-group/schema/form";

/** Gives an institution of a side a seat in a group. */
export const addSeat = command({
  name: "seat.add",
  summary: "Give an institution of a side a seat in a working group",
  input: seatAddInput,
  output: seatWritten,
  http: { method: "post", path: "/working-groups/{group}/seats", status: 201 },
  load: (context: CommandContext, { group }) => loadGroup(context, group),
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { side, institution: name, role, note }, group) {
    const { tx, audit } = context;
    const { dossierId, dossier } = group;
    const party = side === "A" ? dossier.sideAId : dossier.sideBId;
    const institution = await institutionByName(context, party, name);
    const seat = { workingGroupId: group.id, institutionId: institution.id, role };
    const there = await tx.seat.findUnique({ where: { workingGroupId_institutionId_role: seat } });
    if (there && there.archivedAt === null)
      throw refusal("seat_taken", `${institution.name} has that seat already.`, {
        institution: "It has that seat already.",
      });
    // One that was taken away comes back as the same seat.
    const { id } = there
      ? await tx.seat.update({
          where: { id: there.id },
          data: { note, archivedAt: null, version: { increment: 1 } },
        })
      : await tx.seat.create({ data: { dossierId, side, note, ...seat } });
    audit({
      dossierId,
      entityType: "seat",
      entityId: id,
      label: groupLabel(group),
      before: null,
      after: { side, institution: institution.name, role, note },
    });
    return { id, group: group.id };
  },
});

/** Takes a seat away. Another role is a removal and a new seat. */
export const removeSeat = command({
  name: "seat.remove",
  summary: "Take a seat in a working group away",
  input: seatRemoveInput,
  output: seatWritten,
  http: { method: "delete", path: "/seats/{id}" },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.seat.findFirst({
      where: {
        id,
        dossierId: { in: readableDossiers(actor) },
        archivedAt: null,
        workingGroup: { archivedAt: null, dossier: { archivedAt: null } },
      },
      include: {
        workingGroup: { select: { number: true, name: true } },
        institution: { select: { name: true } },
      },
    });
    if (!row) throw notFound("seat");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, now, audit }, { id }, row) {
    const { count } = await tx.seat.updateMany({
      where: { id, archivedAt: null },
      data: { archivedAt: now, version: { increment: 1 } },
    });
    if (count === 0) throw notFound("seat");
    const { side, role, note, institution, workingGroup } = row;
    audit({
      dossierId: row.dossierId,
      entityType: "seat",
      entityId: id,
      label: groupLabel(workingGroup),
      before: { side, institution: institution.name, role, note },
      after: null,
    });
    return { id, group: row.workingGroupId };
  },
});

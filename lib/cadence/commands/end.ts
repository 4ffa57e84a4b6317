import { endRefusal } from "@/lib/cadence/rules/succession";
import { cadenceEnded, cadenceEndInput } from "@/lib/cadence/schema";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayOf, dbDate } from "@/lib/kernel/partial-date";
import { reference } from "@/lib/reference/rules";
import { dbDateToDay } from "@/lib/time/day";

/** Says when a rule ceases to hold, or with null that it goes on. What it asked for until then stays. */
export const endCadence = command({
  name: "cadence.end",
  summary: "Say from which day a cadence no longer holds",
  input: cadenceEndInput,
  output: cadenceEnded,
  http: { method: "patch", path: "/cadences/{id}" },
  async load({ tx, actor }: CommandContext, { id }) {
    const row = await tx.cadence.findFirst({
      where: {
        id,
        dossierId: { in: readableDossiers(actor) },
        archivedAt: null,
        workingGroup: { archivedAt: null },
        dossier: { archivedAt: null },
      },
      include: {
        workingGroup: {
          select: {
            name: true,
            cadences: {
              where: { archivedAt: null },
              select: { id: true, number: true, level: true, from: true, to: true },
            },
          },
        },
      },
      relationLoadStrategy: "join",
    });
    if (!row) throw notFound("cadence");
    return row;
  },
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run({ tx, audit }, { id, version, to, reason }, row) {
    const before = { to: dayOf(row.to), note: row.note };
    const others = row.workingGroup.cadences
      .filter((other) => other.id !== id && other.level === row.level)
      .map((other) => ({
        reference: reference("cadence", other.number),
        from: dbDateToDay(other.from),
        to: dayOf(other.to),
      }));
    const refused = endRefusal(others, { from: dbDateToDay(row.from), to: before.to }, to);
    if (row.version === version && refused) throw refusal("end_refused", refused, { to: refused });
    if (row.version === version && to === before.to && reason === "") throw nothingChanged();
    const note = reason === "" ? row.note : [row.note, reason].filter(Boolean).join("\n");
    const { count } = await tx.cadence.updateMany({
      where: { id, version },
      data: { to: dbDate(to), note, version: { increment: 1 } },
    });
    if (count === 0) throw stale({ version: row.version, ...before });
    const short = reference("cadence", row.number);
    audit({
      dossierId: row.dossierId,
      entityType: "cadence",
      entityId: id,
      label: `${short} ${row.workingGroup.name}`,
      before,
      after: { to, note },
    });
    return { id, reference: short, to, version: version + 1 };
  },
});

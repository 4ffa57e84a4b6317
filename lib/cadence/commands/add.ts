import { claimOfRule, foundationColumns } from "@/lib/cadence/commands/evidence";
import type { CadenceRule } from "@/lib/cadence/rules";
import { refusalsOf, spacingRefusal } from "@/lib/cadence/rules/refusals";
import { succession } from "@/lib/cadence/rules/succession";
import { sayRule } from "@/lib/cadence/rules/words";
import { cadenceAdded, cadenceAddInput } from "@/lib/cadence/schema";
import { claimFromQuote } from "@/lib/claim/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { DomainError, notFound, refusal, stale } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayOf, dbDate } from "@/lib/kernel/partial-date";
import { LETTERS, numberIn, reference } from "@/lib/reference/rules";
import { type Day, dayToDbDate, dbDateToDay } from "@/lib/time/day";

async function load({ tx, actor }: CommandContext, { dossier, group }: { dossier: string; group: string }) {
  const row = await tx.workingGroup.findFirst({
    where: {
      number: numberIn("workingGroup", group) ?? 0,
      archivedAt: null,
      dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
    },
    select: {
      id: true,
      dossierId: true,
      number: true,
      name: true,
      cadences: {
        where: { archivedAt: null },
        select: {
          id: true,
          number: true,
          level: true,
          from: true,
          to: true,
          version: true,
          replacedBy: { select: { id: true } },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound("group");
  return row;
}
type Group = Awaited<ReturnType<typeof load>>;

/** Says all that is wrong with a rule at once, each at its field. */
function check(rule: CadenceRule & { onDemand: boolean }, minSpacingDays: number): void {
  const found = refusalsOf(rule);
  const spacing = found.length === 0 ? spacingRefusal(rule, minSpacingDays) : null;
  if (spacing) throw refusal("spacing_too_wide", spacing, { minSpacingDays: spacing });
  const [first] = found;
  if (!first) return;
  const fields: Record<string, string> = {};
  for (const { field, message } of found) fields[field] ??= message;
  throw new DomainError({ code: "refused", reason: first.reason, message: first.message, fields });
}

/** Ends an open rule on the day on which the next one begins. */
async function close(
  { tx, audit }: CommandContext,
  group: Group,
  rule: Group["cadences"][number],
  to: Day,
): Promise<void> {
  const { count } = await tx.cadence.updateMany({
    where: { id: rule.id, version: rule.version, to: null },
    data: { to: dayToDbDate(to), version: { increment: 1 } },
  });
  if (count === 0) throw stale({ reference: reference("cadence", rule.number), version: rule.version });
  audit({
    dossierId: group.dossierId,
    entityType: "cadence",
    entityId: rule.id,
    label: `${reference("cadence", rule.number)} ${group.name}`,
    before: { to: null },
    after: { to },
  });
}

/**
 * Adds a rule of how often a group is to meet. It closes the open rule of the same level on its own first day; what
 * overlaps otherwise is refused, and so is a rule that cannot stand, each by its field.
 */
export const addCadence = command({
  name: "cadence.add",
  summary: "Say how often a group is to meet, from a day on, and what that rests on",
  input: cadenceAddInput,
  output: cadenceAdded,
  http: { method: "post", path: "/cadences", status: 201 },
  load,
  authorize: (actor, group) => canInDossier(actor, "record", group.dossierId),
  async run(context, input, group) {
    const { tx, audit } = context;
    const { dossierId } = group;
    const { dossier: _, group: __, foundation, quote, claim, ...said } = input;
    const level = said.level ?? null;
    const rule = {
      ...said,
      times: said.times ?? 0,
      // Without a number it has no periods, and which is meant makes no difference.
      per: said.per ?? "year",
      to: said.to ?? null,
      anchorDate: said.anchorDate ?? null,
    };
    check(rule, rule.minSpacingDays);
    const others = group.cadences
      .filter((other) => other.level === level)
      .map((row) => ({
        row,
        reference: reference("cadence", row.number),
        from: dbDateToDay(row.from),
        to: dayOf(row.to),
      }));
    const placed = succession(others, rule);
    if (!placed.ok) throw refusal("cadence_overlaps", placed.message, { [placed.field]: placed.message });
    const { closes, replaces } = placed;
    // One rule is replaced by one other; a rule that was replaced before is only followed by this one.
    const replaced = replaces && replaces.row.replacedBy === null ? replaces : null;
    const founded = await foundationColumns(context, dossierId, foundation);
    if (closes) await close(context, group, closes.row, rule.from);
    const number = await nextNumber(tx, dossierId, LETTERS.cadence);
    const { id } = await tx.cadence.create({
      data: {
        ...rule,
        ...founded,
        dossierId,
        number,
        workingGroupId: group.id,
        from: dayToDbDate(rule.from),
        to: dbDate(rule.to),
        anchorDate: dbDate(rule.anchorDate),
        level,
        replacesId: replaced?.row.id ?? null,
      },
      select: { id: true },
    });
    const short = reference("cadence", number);
    audit({
      dossierId,
      entityType: "cadence",
      entityId: id,
      label: `${short} ${group.name}`,
      before: null,
      after: {
        group: reference("workingGroup", group.number),
        rule: sayRule(rule),
        ...rule,
        level,
        replaces: replaced?.reference ?? null,
        foundation: foundation ?? null,
      },
    });
    if (claim) await claimOfRule(context, dossierId, claim, id);
    if (quote)
      await claimFromQuote(context, dossierId, quote, { about: { cadenceId: id }, modality: "agreed" });
    return { id, reference: short, version: 1, replaces: replaced?.reference ?? null };
  },
});

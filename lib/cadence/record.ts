import type { Prisma } from "@/generated/prisma/client";
import { sayRule } from "@/lib/cadence/rules/words";
import type { CadenceRecord, CadenceShape } from "@/lib/cadence/schema";
import { accountsOf, claimWith } from "@/lib/claim/queries";
import { dayOf } from "@/lib/kernel/partial-date";
import { reference } from "@/lib/reference/rules";
import { dbDateToDay } from "@/lib/time/day";

const numbered = { select: { number: true } } as const;

/** What a rule says of itself, besides its own columns. */
export const cadenceWith = {
  dossier: { select: { slug: true } },
  workingGroup: { select: { number: true, name: true } },
  replaces: numbered,
  replacedBy: numbered,
  agreement: { select: { number: true, title: true } },
  provision: { select: { label: true } },
  outcome: { select: { number: true, text: true } },
} satisfies Prisma.CadenceInclude;
type Row = Prisma.CadenceGetPayload<{ include: typeof cadenceWith }>;

/** The same with the claims about it and the searches for them. */
export const cadenceAccountsWith = {
  ...cadenceWith,
  claims: { include: claimWith },
  partySearches: true,
} satisfies Prisma.CadenceInclude;
type RecordRow = Prisma.CadenceGetPayload<{ include: typeof cadenceAccountsWith }>;

function foundationOf({ agreement, provision, outcome }: Row): CadenceShape["foundation"] {
  if (agreement)
    return {
      reference: reference("agreement", agreement.number),
      provision: provision?.label ?? null,
      title: agreement.title,
    };
  return outcome && { reference: reference("outcome", outcome.number), provision: null, title: outcome.text };
}

/** A rule as it leaves the server. */
export function cadenceOf(row: Row): CadenceShape {
  const { id, times, per, interval, bound, anchor, calendar, level, onDemand, hosts, note, version } = row;
  const { graceDays, leadDays, minSpacingDays, replacesNote, workingGroup: group } = row;
  return {
    id,
    dossier: row.dossier.slug,
    reference: reference("cadence", row.number),
    group: { reference: reference("workingGroup", group.number), name: group.name },
    rule: sayRule(row),
    times,
    per,
    interval,
    bound,
    anchor,
    calendar,
    from: dbDateToDay(row.from),
    to: dayOf(row.to),
    anchorDate: dayOf(row.anchorDate),
    graceDays,
    leadDays,
    minSpacingDays,
    level,
    onDemand,
    hosts,
    replaces: row.replaces && reference("cadence", row.replaces.number),
    replacedBy: row.replacedBy && reference("cadence", row.replacedBy.number),
    replacesNote,
    foundation: foundationOf(row),
    note,
    version,
  };
}

/** The same with what is said of it. */
export function cadenceRecordOf(row: RecordRow): CadenceRecord {
  return { ...cadenceOf(row), ...accountsOf(row) };
}

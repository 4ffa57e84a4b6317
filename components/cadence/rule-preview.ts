import type { CadenceRule } from "@/lib/cadence/rules";
import { type RecordedTerm, succession } from "@/lib/cadence/rules/succession";
import { type PolicyRule, sayPolicy, sayRule, sayTerm } from "@/lib/cadence/rules/words";
import { formatDay } from "@/lib/time/day";
import { readPartialDate } from "@/lib/time/partial-date";

/** A rule on record, with the level that it is for. */
export interface ExistingRule extends RecordedTerm {
  level: string | null;
}

export interface Preview {
  /** The rule as one sentence. */
  sentence: string;
  /** What it does to the rules on record; null when nothing. */
  replaces: string | null;
  policy: { id: string; term: string; sentence: string }[];
}

function dayIn(text: string): string | null {
  const read = readPartialDate(text);
  return read.ok && read.value.earliest === read.value.latest ? read.value.earliest : null;
}

function whole(text: string, otherwise: number): number {
  const number = text === "" ? otherwise : Number(text);
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : otherwise;
}

/**
 * A rule as it stands in a form, read back in words before it is saved; null while it says too little.
 * @param read gives a field's text by its name, empty when there is none
 */
export function previewOf(read: (name: string) => string, existing: readonly ExistingRule[]): Preview | null {
  const from = dayIn(read("from"));
  const times = whole(read("times"), 0);
  const onDemand = read("onDemand") !== "";
  if (from === null || (times === 0 && !onDemand)) return null;
  const rule = {
    times,
    // A select offers nothing else.
    per: read("per") as CadenceRule["per"],
    bound: read("bound") as CadenceRule["bound"],
    anchor: read("anchor") as CadenceRule["anchor"],
    calendar: read("calendar") as CadenceRule["calendar"],
    hosts: read("hosts") as PolicyRule["hosts"],
    interval: Math.max(1, whole(read("interval"), 1)),
    from,
    to: dayIn(read("to")),
    anchorDate: dayIn(read("anchorDate")),
    graceDays: whole(read("graceDays"), 0),
    leadDays: whole(read("leadDays"), 30),
    minSpacingDays: whole(read("minSpacingDays"), 0),
    onDemand,
  };
  const others = existing.filter(({ level }) => level === (read("level") || null));
  const placed = succession(others, rule);
  const ends = rule.to !== null && rule.to <= from;
  return {
    sentence: `To meet ${sayRule(rule)}, ${sayTerm(ends ? { from, to: null } : rule)}.`,
    replaces: !placed.ok
      ? placed.message
      : placed.closes
        ? `${placed.closes.reference} ends on ${formatDay(from)}; this rule replaces it.`
        : placed.replaces
          ? `It follows ${placed.replaces.reference}.`
          : null,
    policy: sayPolicy(rule),
  };
}

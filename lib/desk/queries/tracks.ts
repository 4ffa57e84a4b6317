import { sayRule } from "@/lib/cadence/rules/words";
import { stripOf, toldFrom, waitingOf } from "@/lib/desk/rules";
import type { DeskTrack } from "@/lib/desk/schema";
import { sql } from "@/lib/kernel/database";
import { reference } from "@/lib/reference/rules";
import { meetingsFromCut } from "@/lib/slot/record";
import { toldOf } from "@/lib/slot/rules/cut";
import type { Day } from "@/lib/time/day";
import { type LevelRule, slotOf } from "@/lib/working-group/list-query";
import { practiceOf } from "@/lib/working-group/rules";

/** A group with its rules in order of time. */
export interface RuledGroup {
  id: string;
  number: number;
  name: string;
  rules: LevelRule[];
}

/** The groups of a dossier `d` that have a cadence. */
export function ruledGroupsSql() {
  return sql()`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'number', g.number, 'name', g.name, 'rules', x.rules)
      ORDER BY g.number), '[]')
    FROM working_group g
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('times', c.times, 'per', c.per, 'interval', c.interval, 'bound', c.bound,
        'anchor', c.anchor, 'calendar', c.calendar, 'from', c."from", 'to', c."to", 'anchorDate', c.anchor_date,
        'graceDays', c.grace_days, 'leadDays', c.lead_days, 'level', c.level) ORDER BY c."from") AS rules
      FROM cadence c WHERE c.working_group_id = g.id AND c.archived_at IS NULL
    ) x
    WHERE g.dossier_id = d.id AND g.archived_at IS NULL AND x.rules IS NOT NULL)`;
}

/**
 * What the cadences of these groups ask for and what was made of it, by group. One statement, rarely two, which reads
 * the dates of those meetings that what is told depends on: as a rule those of the latest slots and of some windows
 * before them.
 */
export async function trackRows(
  groups: readonly RuledGroup[],
  today: Day,
): Promise<Map<string, DeskTrack[]>> {
  const asked = groups.flatMap(({ id, number, name, rules: all }) =>
    [...new Set(all.map(({ level }) => level))].map((level) => {
      const rules = all.filter((rule) => rule.level === level);
      return { group: id, number, name, level, rules, ...toldOf(rules, today, toldFrom), until: null };
    }),
  );
  const tracks = new Map<string, DeskTrack[]>();
  for (const { group, number, name, level, rules, rows, cut } of await meetingsFromCut(asked)) {
    const { rule, slots, next } = practiceOf(rules, rows, today, cut);
    const held = rows.filter(({ status }) => status === "held");
    const shape = slots.map(slotOf);
    const track: DeskTrack = {
      group: { reference: reference("workingGroup", number), name },
      level,
      rule: rule ? sayRule(rule) : "",
      slots: stripOf(shape, today),
      waiting: waitingOf(rules, shape, held, today),
      next,
    };
    tracks.set(group, [...(tracks.get(group) ?? []), track]);
  }
  return tracks;
}

import { type CadenceRule, hasEnded, rollingDue, ruleOn } from "@/lib/cadence/rules";
import { sayRule } from "@/lib/cadence/rules/words";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { numberIn, reference } from "@/lib/reference/rules";
import { type Asked, type FromCut, meetingsFromCut } from "@/lib/slot/record";
import { slotsOf } from "@/lib/slot/rules";
import { toldOf } from "@/lib/slot/rules/cut";
import { slotWindow, slotWindowInput } from "@/lib/slot/schema";
import { addDays, type Day, formatDay, maxDay, minDay } from "@/lib/time/day";
import { slotOf } from "@/lib/working-group/list-query";

interface RuleRow extends CadenceRule {
  level: string | null;
  version: number;
  createdAt: string;
  archived: boolean;
}

interface GroupRow {
  id: string | null;
  number: number;
  name: string;
  dossier: string;
  dossierName: string;
  rules: RuleRow[];
}

/** Which groups: those of the dossiers, by ID, or of one of them, by its address; all of them, or one. */
interface Scope {
  dossiers: string[];
  dossier?: string;
  group?: string;
  groupId?: string | null;
}

interface Track extends Asked {
  /** Archived ones too. */
  all: RuleRow[];
  /** Those that are not. */
  rules: RuleRow[];
}

/** The groups with their rules, archived ones too. A dossier that has none is a row without an ID. */
async function groupRows({ dossiers, dossier, group, groupId = null }: Scope) {
  const db = sql();
  const number = group === undefined ? null : (numberIn("workingGroup", group) ?? 0);
  return db<GroupRow[]>`
    SELECT w.id, w.number, w.name, d.slug AS dossier, d.name AS "dossierName", coalesce((
      SELECT jsonb_agg(jsonb_build_object('level', c.level, 'times', c.times, 'per', c.per, 'interval', c.interval,
        'bound', c.bound, 'anchor', c.anchor, 'calendar', c.calendar, 'from', c."from", 'to', c."to",
        'anchorDate', c.anchor_date, 'graceDays', c.grace_days, 'leadDays', c.lead_days, 'version', c.version,
        'createdAt', c.created_at, 'archived', c.archived_at IS NOT NULL) ORDER BY c."from")
      FROM cadence c WHERE c.working_group_id = w.id), '[]') AS rules
    FROM dossier d
    LEFT JOIN working_group w ON w.dossier_id = d.id AND w.archived_at IS NULL
      ${number === null ? db`` : db`AND w.number = ${number}`} ${groupId === null ? db`` : db`AND w.id = ${groupId}`}
    WHERE d.id = ANY(${dossiers}::uuid[]) AND d.archived_at IS NULL ${dossier === undefined ? db`` : db`AND d.slug = ${dossier}`}
    ORDER BY d.slug, w.number`;
}

const isGroup = (row: GroupRow): row is GroupRow & { id: string } => row.id !== null;

function tracksOf(groups: (GroupRow & { id: string })[], from: Day, to: Day, today: Day): Track[] {
  return groups.flatMap(({ id, rules }) =>
    [...new Set(rules.filter(({ archived }) => !archived).map(({ level }) => level))].map((level) => {
      const ofLevel = rules.filter((rule) => rule.level === level);
      const kept = ofLevel.filter(({ archived }) => !archived);
      const told = toldOf(kept, today, () => minDay(from, today), maxDay(to, today));
      return {
        group: id,
        level,
        all: ofLevel,
        rules: kept,
        ...told,
        // What was held up to today moves the day of a rolling rule, whatever stretch is asked for.
        until:
          told.rolling === null
            ? told.windows.reduce(
                (last, { start, deadline }) => (start <= to ? maxDay(last, deadline) : last),
                to,
              )
            : null,
      };
    }),
  );
}

/** Those that hold on some day of a stretch, `end` exclusive. */
const touching = (rules: readonly RuleRow[], start: Day, end: Day) =>
  rules.filter((rule) => rule.from < end && !hasEnded(rule, start));

/** In words the rule of today, or of the end of a stretch that is nearer to it. */
function ruleOfStretch(rules: readonly RuleRow[], from: Day, to: Day, today: Day): string {
  const own = touching(rules, from, addDays(to, 1));
  const rule = ruleOn(own.length > 0 ? own : rules, minDay(maxDay(today, from), to));
  return rule ? sayRule(rule) : "";
}

/** What a window was made by, in words: its rule, and where that was changed within it the one that followed. */
function ruleOfWindow(rules: readonly RuleRow[], start: Day, end: Day): string {
  const own = touching(rules, start, end).filter(({ times, anchor }) => times > 0 && anchor !== "rolling");
  return own
    .map((rule, at) => (at === 0 ? sayRule(rule) : `from ${formatDay(rule.from)} ${sayRule(rule)}`))
    .join("; ");
}

function trackShape(
  { level, all, rules, windows, rows, cut }: FromCut<Track>,
  from: Day,
  to: Day,
  today: Day,
) {
  const rule = ruleOn(rules, today);
  const held = rows
    .filter(({ status }) => status === "held")
    .flatMap((row) => row.earliest ?? row.latest ?? []);
  return {
    level,
    rule: ruleOfStretch(rules, from, to, today),
    sequence: all.reduce((sum, { version }) => sum + version, 0),
    changed: new Date(Math.max(...all.map(({ createdAt }) => Date.parse(createdAt)))).toISOString(),
    slots: slotsOf(
      windows.filter(({ start }) => cut === null || start >= cut),
      rows,
      today,
    )
      .filter(({ window }) => window.start <= to && window.end > from)
      .map(slotOf),
    rolling: rule?.anchor === "rolling" && !hasEnded(rule, today) ? rollingDue(rule, held, today) : null,
  };
}

async function reckon<T>(
  rows: readonly GroupRow[],
  [from, to, today]: readonly [Day, Day, Day],
  shape: (track: FromCut<Track>) => T,
) {
  const groups = rows.filter(isGroup);
  const tracks = await meetingsFromCut(tracksOf(groups, from, to, today));
  return groups.map(({ id, number, name, dossier, dossierName }) => ({
    id,
    reference: reference("workingGroup", number),
    name,
    dossier,
    dossierName,
    tracks: tracks.filter((one) => one.group === id).map(shape),
  }));
}

/**
 * The names of the dossiers, and the slots of those groups whose windows touch a stretch of time, in two statements,
 * rarely three, whatever the number of dossiers. Who may read them is for the caller to say.
 */
export async function slotGroups(scope: Scope, from: Day, to: Day, today: Day) {
  const rows = await groupRows(scope);
  return {
    dossiers: [...new Set(rows.map(({ dossierName }) => dossierName))],
    groups: await reckon(rows, [from, to, today], (track) => ({
      ...trackShape(track, from, to, today),
      ruleOf: (start: Day, end: Day) => ruleOfWindow(track.rules, start, end),
    })),
  };
}

/**
 * The slots of every group of a dossier whose windows touch a stretch of time. Of the meetings those alone are read
 * that can fill them; the outcome is the same as with all of them.
 */
export const listSlots = query({
  name: "slot.list",
  summary: "What falls due in a stretch of time, by group",
  input: slotWindowInput,
  output: slotWindow,
  http: { method: "get", path: "/slots" },
  async run({ actor, today }, { dossier, group, from, to }) {
    const rows = await groupRows({ dossiers: readableDossiers(actor), dossier, group });
    if (rows.length === 0) throw notFound("dossier");
    if (group !== undefined && !rows.some(isGroup)) throw notFound("group");
    return reckon(rows, [from, to, today], (track) => trackShape(track, from, to, today));
  },
});

import { type CadenceRule, rollingDue, type Window, windowsOf } from "@/lib/cadence/rules";
import { sayRule } from "@/lib/cadence/rules/words";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { numberIn, reference } from "@/lib/reference/rules";
import { type SlotMeeting, slotsOf } from "@/lib/slot/rules";
import { slotWindow, slotWindowInput } from "@/lib/slot/schema";
import { type Day, maxDay, minDay } from "@/lib/time/day";
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

interface Track {
  group: string;
  level: string | null;
  rules: RuleRow[];
  windows: Window[];
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

function tracksOf(groups: (GroupRow & { id: string })[], horizon: Day): Track[] {
  return groups.flatMap(({ id, rules }) =>
    [...new Set(rules.filter(({ archived }) => !archived).map(({ level }) => level))].map((level) => {
      const ofLevel = rules.filter((rule) => rule.level === level);
      const inForce = ofLevel.filter(({ archived }) => !archived);
      return { group: id, level, rules: ofLevel, windows: windowsOf(inForce, horizon) };
    }),
  );
}

type MeetingRow = SlotMeeting & { track: number; number: number; edtf: string | null };

/** How many windows before the one that is asked for are read at first. */
const LOOK_BACK = 6;

/** From where a track's meetings are read: some windows back, or from its first day. */
function readFrom({ windows, rules }: Track, by: Day, whole: boolean): Day {
  const rolling = rules.findLast(({ archived }) => !archived)?.anchor === "rolling";
  const begun = windows.filter(({ start }) => start <= by);
  const first = (rolling ? null : windows[0]?.start) ?? rules[0]?.from ?? by;
  return whole || rolling ? first : (begun.at(-LOOK_BACK)?.start ?? first);
}

/** The meetings that can fill the windows of each track between two days: one statement for all tracks. */
async function meetingRows(tracks: (Track & { since: Day })[], to: Day): Promise<MeetingRow[]> {
  if (tracks.length === 0) return [];
  const asked = tracks.map(({ group, level, windows, since }, track) => ({
    track,
    group,
    level,
    since,
    until: windows.reduce((last, { start, deadline }) => (start <= to ? maxDay(last, deadline) : last), to),
  }));
  const db = sql();
  return db<MeetingRow[]>`
    SELECT t.track, m.number, m.on_edtf AS edtf, m.status, m.on_earliest AS earliest, m.on_latest AS latest
    FROM jsonb_to_recordset(${db.json(asked)}) AS t(track int, "group" uuid, level text, since date, until date)
    JOIN meeting_group g ON g.working_group_id = t."group"
    JOIN meeting m ON m.id = g.meeting_id AND m.archived_at IS NULL
    WHERE m.on_edtf IS NOT NULL AND (t.level IS NULL OR m.level::text = t.level)
      AND ((coalesce(m.on_earliest, '-infinity') < t.until AND coalesce(m.on_latest, 'infinity') >= t.since)
        OR m.status = 'postponed')`;
}

/**
 * The last window start by that day at which the history can be cut: no meeting can lie on both sides of it, and none
 * where the window before may still be credited. What came earlier then changes nothing later. Null when there is none.
 */
function cutOf(windows: readonly Window[], rows: readonly MeetingRow[], since: Day, by: Day): Day | null {
  const counting = rows.filter(({ status }) => status !== "cancelled" && status !== "postponed");
  const at = windows.findLastIndex(({ start }, index) => {
    if (start > by || start < since) return false;
    if (index === 0) return true;
    const until = maxDay(start, windows[index - 1]?.deadline ?? start);
    return !counting.some(
      ({ earliest, latest }) =>
        (earliest === null || earliest < until) && (latest === null || latest >= start),
    );
  });
  return windows[at]?.start ?? null;
}

interface Reckoned extends Track {
  cut: Day | null;
  rows: MeetingRow[];
}

/**
 * The meetings of each track from where its history can be cut. Nearly always that is found in what is read at
 * first; where it is not, the whole history is read.
 */
async function withMeetings(tracks: Track[], by: Day, to: Day): Promise<Reckoned[]> {
  const read = async (of: Track[], whole: boolean) => {
    const from = of.map((track) => ({ ...track, since: readFrom(track, by, whole) }));
    const rows = await meetingRows(from, to);
    return from.map((track, at) => {
      const own = rows.filter((row) => row.track === at);
      return { ...track, rows: own, cut: cutOf(track.windows, own, track.since, by) };
    });
  };
  const once = await read(tracks, false);
  const unsure = once.filter(({ cut, windows }) => cut === null && (windows[0]?.start ?? by) < by);
  const again = await read(unsure, true);
  return once.map((track) => again[unsure.indexOf(track)] ?? track);
}

function trackShape({ level, rules, windows, rows, cut }: Reckoned, from: Day, to: Day, today: Day) {
  const latest = rules.findLast(({ archived }) => !archived);
  const held = rows
    .filter(({ status }) => status === "held")
    .flatMap((row) => row.earliest ?? row.latest ?? []);
  const counted = rows.filter(
    (row) => cut === null || row.status === "postponed" || row.latest === null || row.latest >= cut,
  );
  return {
    level,
    rule: latest ? sayRule(latest) : "",
    sequence: rules.reduce((sum, { version }) => sum + version, 0),
    changed: new Date(Math.max(...rules.map(({ createdAt }) => Date.parse(createdAt)))).toISOString(),
    slots: slotsOf(
      windows.filter(({ start }) => cut === null || start >= cut),
      counted,
      today,
    )
      .filter(({ window }) => window.start <= to && window.end > from)
      .map(slotOf),
    rolling: latest?.anchor === "rolling" ? rollingDue(latest, held, today) : null,
  };
}

async function reckon(rows: readonly GroupRow[], from: Day, to: Day, today: Day) {
  const groups = rows.filter(isGroup);
  const tracks = await withMeetings(tracksOf(groups, maxDay(to, today)), minDay(from, today), to);
  return groups.map(({ id, number, name, dossier, dossierName }) => ({
    id,
    reference: reference("workingGroup", number),
    name,
    dossier,
    dossierName,
    tracks: tracks.filter((one) => one.group === id).map((one) => trackShape(one, from, to, today)),
  }));
}

/**
 * The names of the dossiers, and the slots of those groups whose windows touch a stretch of time, in two statements, rarely three, whatever the
 * number of dossiers. Who may read them is for the caller to say.
 */
export async function slotGroups(scope: Scope, from: Day, to: Day, today: Day) {
  const rows = await groupRows(scope);
  return {
    dossiers: [...new Set(rows.map(({ dossierName }) => dossierName))],
    groups: await reckon(rows, from, to, today),
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
    return reckon(rows, from, to, today);
  },
});

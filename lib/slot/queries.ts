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
  rules: RuleRow[];
}

interface Track {
  group: string;
  level: string | null;
  rules: RuleRow[];
  windows: Window[];
}

/** The groups of a dossier with their rules, archived ones too; null when the actor sees no such dossier. */
async function groupRows(dossiers: string[], slug: string, group: number | null) {
  const db = sql();
  const rows = await db<GroupRow[]>`
    SELECT w.id, w.number, w.name, coalesce((
      SELECT jsonb_agg(jsonb_build_object('level', c.level, 'times', c.times, 'per', c.per, 'interval', c.interval,
        'bound', c.bound, 'anchor', c.anchor, 'calendar', c.calendar, 'from', c."from", 'to', c."to",
        'anchorDate', c.anchor_date, 'graceDays', c.grace_days, 'leadDays', c.lead_days, 'version', c.version,
        'createdAt', c.created_at, 'archived', c.archived_at IS NOT NULL) ORDER BY c."from")
      FROM cadence c WHERE c.working_group_id = w.id), '[]') AS rules
    FROM dossier d
    LEFT JOIN working_group w ON w.dossier_id = d.id AND w.archived_at IS NULL
      ${group === null ? db`` : db`AND w.number = ${group}`}
    WHERE d.slug = ${slug} AND d.id = ANY(${dossiers}::uuid[]) AND d.archived_at IS NULL
    ORDER BY w.number`;
  if (rows.length === 0) throw notFound("dossier");
  const groups = rows.filter((row): row is GroupRow & { id: string } => row.id !== null);
  if (group !== null && groups.length === 0) throw notFound("group");
  return groups;
}

function tracksOf(groups: (GroupRow & { id: string })[], horizon: Day): Track[] {
  return groups.flatMap(({ id, rules }) =>
    [...new Set(rules.filter(({ archived }) => !archived).map(({ level }) => level))].map((level) => {
      const ofLevel = rules.filter((rule) => rule.level === level);
      const inForce = ofLevel.filter(({ archived }) => !archived);
      return { group: id, level, rules: ofLevel, windows: windowsOf(inForce, horizon) };
    }),
  );
}

/**
 * Where the reading of a track's meetings may begin: the starts of its windows with the day up to which a meeting
 * could still be credited to the window before. Where none lies in between, what came earlier changes nothing later.
 */
function cutsOf({ windows, rules }: Track, by: Day): { start: Day; until: Day; first: boolean }[] {
  const cuts = windows
    .map(({ start }, at) => ({
      start,
      until: maxDay(start, windows[at - 1]?.deadline ?? start),
      first: at === 0,
    }))
    .filter(({ start }) => start <= by);
  const rolling = rules.findLast(({ archived }) => !archived)?.anchor === "rolling";
  const first = windows[0]?.start ?? rules[0]?.from;
  return (rolling || cuts.length === 0) && first ? [{ start: first, until: first, first: true }] : cuts;
}

type MeetingRow = SlotMeeting & { track: number; cut: Day; number: number; edtf: string | null };

/** The meetings that the windows of each track from its cut on can be filled with: one statement for all tracks. */
async function meetingRows(tracks: Track[], by: Day, to: Day): Promise<MeetingRow[]> {
  if (tracks.length === 0) return [];
  const asked = tracks.map((track, at) => ({
    track: at,
    group: track.group,
    level: track.level,
    cuts: cutsOf(track, by),
    until: track.windows.reduce(
      (last, { start, deadline }) => (start <= to ? maxDay(last, deadline) : last),
      to,
    ),
  }));
  const db = sql();
  return db<MeetingRow[]>`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${db.json(asked)}) AS t(track int, "group" uuid, level text, cuts jsonb, until date)
    ), cut AS (
      SELECT asked.*, w.dossier_id, c.start FROM asked JOIN working_group w ON w.id = asked."group"
      CROSS JOIN LATERAL (
        SELECT c.start FROM jsonb_to_recordset(asked.cuts) AS c(start date, until date, first boolean)
        WHERE c.first OR NOT EXISTS (
          SELECT FROM meeting m JOIN meeting_group g ON g.meeting_id = m.id AND g.working_group_id = asked."group"
          WHERE m.dossier_id = w.dossier_id AND m.archived_at IS NULL AND (asked.level IS NULL OR m.level::text = asked.level)
            AND ((m.on_earliest >= c.start AND m.on_earliest < c.until)
              OR (m.on_earliest IS NULL AND m.on_latest >= c.start AND m.on_latest < c.until)))
        ORDER BY c.start DESC LIMIT 1) c
    )
    SELECT cut.track, cut.start AS cut, m.number, m.on_edtf AS edtf, m.status, m.on_earliest AS earliest, m.on_latest AS latest
    FROM cut JOIN meeting m ON m.dossier_id = cut.dossier_id
    JOIN meeting_group g ON g.meeting_id = m.id AND g.working_group_id = cut."group"
    WHERE m.archived_at IS NULL AND (cut.level IS NULL OR m.level::text = cut.level)
      AND ((m.on_earliest >= cut.start AND m.on_earliest < cut.until)
        OR (m.on_earliest IS NULL AND m.on_latest >= cut.start AND m.on_latest < cut.until)
        OR (m.status = 'postponed' AND m.on_edtf IS NOT NULL AND m.on_earliest < cut.start))`;
}

function trackShape(track: Track, rows: MeetingRow[], from: Day, to: Day, today: Day) {
  const { level, rules } = track;
  const inForce = rules.filter(({ archived }) => !archived);
  const latest = inForce.at(-1);
  const cut = rows[0]?.cut;
  const windows = track.windows.filter(({ start }) => cut === undefined || start >= cut);
  const held = rows
    .filter(({ status }) => status === "held")
    .flatMap((row) => row.earliest ?? row.latest ?? []);
  return {
    level,
    rule: latest ? sayRule(latest) : "",
    sequence: rules.reduce((sum, { version }) => sum + version, 0),
    changed: new Date(Math.max(...rules.map(({ createdAt }) => Date.parse(createdAt)))).toISOString(),
    slots: slotsOf(windows, rows, today)
      .filter(({ window }) => window.start <= to && window.end > from)
      .map(slotOf),
    rolling: latest?.anchor === "rolling" ? rollingDue(latest, held, today) : null,
  };
}

/**
 * The slots of every group whose windows touch a stretch of time, in two statements. Of the meetings those alone
 * are read that can fill them; the outcome is the same as with all of them.
 */
export const listSlots = query({
  name: "slot.list",
  summary: "What falls due in a stretch of time, by group",
  input: slotWindowInput,
  output: slotWindow,
  http: { method: "get", path: "/slots" },
  async run({ actor, today }, { dossier, group, from, to }) {
    const number = group === undefined ? null : numberIn("workingGroup", group);
    const groups = await groupRows(readableDossiers(actor), dossier, number);
    const tracks = tracksOf(groups, maxDay(to, today));
    const rows = await meetingRows(tracks, minDay(from, today), to);
    const shapes = tracks.map((track, at) => ({
      group: track.group,
      shape: trackShape(
        track,
        rows.filter((row) => row.track === at),
        from,
        to,
        today,
      ),
    }));
    return groups.map(({ id, number: no, name }) => ({
      id,
      reference: reference("workingGroup", no),
      name,
      tracks: shapes.filter((one) => one.group === id).map(({ shape }) => shape),
    }));
  },
});

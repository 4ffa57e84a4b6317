import { sayRule } from "@/lib/cadence/rules/words";
import { restDaysSql } from "@/lib/holiday/record";
import { seasonsKept } from "@/lib/holiday/rules/season";
import type { RestDaysShape } from "@/lib/holiday/schema";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { ordinalSql } from "@/lib/meeting/record";
import { daysTaken } from "@/lib/meeting/rules/conflicts";
import { numberIn, reference } from "@/lib/reference/rules";
import { hostTurn } from "@/lib/slot/rules/host";
import {
  nextOrdinal,
  placesOf,
  postponedOf,
  type SeriesMeeting,
  type SuggestRule,
  searchesOf,
  type TrackSearch,
  unknownRest,
} from "@/lib/slot/rules/series";
import { type Busy, LOOK_AFTER, suggestDates } from "@/lib/slot/rules/suggest";
import {
  type SuggestedDates,
  type SuggestedTrack,
  suggestById,
  suggestByReference,
  suggestedDates,
} from "@/lib/slot/schema/suggest";
import { addDays, type Day, maxDay, minDay } from "@/lib/time/day";

interface GroupRow {
  id: string;
  number: number;
  name: string;
  dossierId: string;
  dossier: string;
  codes: { A: string; B: string };
  rules: SuggestRule[];
}

type MeetingRow = Omit<SeriesMeeting, "reference"> & { number: number };

/** The group with its rules and the codes of its dossier's parties. */
async function readGroup(actor: Actor, which: { id: string } | { dossier: string; number: number }) {
  const db = sql();
  const wanted =
    "id" in which ? db`w.id = ${which.id}` : db`d.slug = ${which.dossier} AND w.number = ${which.number}`;
  const [row] = await db<GroupRow[]>`
    SELECT w.id, w.number, w.name, d.id AS "dossierId", d.slug AS dossier,
      jsonb_build_object('A', a.code, 'B', b.code) AS codes, coalesce((
        SELECT jsonb_agg(jsonb_build_object('level', c.level, 'times', c.times, 'per', c.per,
          'interval', c."interval", 'bound', c.bound, 'anchor', c.anchor, 'calendar', c.calendar, 'from', c."from",
          'to', c."to", 'anchorDate', c.anchor_date, 'graceDays', c.grace_days, 'leadDays', c.lead_days,
          'minSpacingDays', c.min_spacing_days, 'hosts', c.hosts) ORDER BY c."from")
        FROM cadence c WHERE c.working_group_id = w.id AND c.archived_at IS NULL), '[]') AS rules
    FROM working_group w
    JOIN dossier d ON d.id = w.dossier_id AND d.archived_at IS NULL
    JOIN party a ON a.id = d.side_a_id
    JOIN party b ON b.id = d.side_b_id
    WHERE w.archived_at IS NULL AND d.id = ANY(${readableDossiers(actor)}::uuid[]) AND ${wanted}`;
  if (!row) throw notFound("group");
  return row;
}

/** As much of the group's meetings as slots, spacing, hosts and numbers need. */
async function readSeries(groupId: string): Promise<SeriesMeeting[]> {
  const rows = await sql()<MeetingRow[]>`
    SELECT m.number, m.title, m.status, m.level,
      ${ordinalSql("g")} AS ordinal, m.on_earliest AS earliest, m.on_latest AS latest,
      m.last_day AS "lastDay", m.host_side AS "hostSide", m.place
    FROM meeting_group g JOIN meeting m ON m.id = g.meeting_id AND m.archived_at IS NULL
    WHERE g.working_group_id = ${groupId} ORDER BY m.number`;
  return rows.map(({ number, ...row }) => ({ ...row, reference: reference("meeting", number) }));
}

const MOST_OTHERS = 1000;

interface Around {
  rest: RestDaysShape;
  others: { number: number; first: Day; last: Day }[];
}

/** When both sides rest, and which meetings of other groups stand, from the first day looked at to the last. */
async function readAround({ id, dossierId }: GroupRow, searches: TrackSearch[]): Promise<Around> {
  const wanted = searches.flatMap(({ search }) => (search.ok ? search.wanted : []));
  const [one] = wanted;
  if (!one) return { rest: { weekends: [], holidays: [] }, others: [] };
  const from = wanted.reduce((first, search) => minDay(first, search.from), one.from);
  const to = wanted.reduce((last, search) => maxDay(last, search.to), one.to);
  // Whole years: a year of which a side has no holiday at all has not been entered.
  const [first, last] = [
    `${addDays(from, -1).slice(0, 4)}-01-01`,
    `${addDays(to, LOOK_AFTER).slice(0, 4)}-12-31`,
  ];
  const [row] = await sql()<Around[]>`
    SELECT ${restDaysSql(first, last)} AS rest, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'first', m.on_earliest,
        'last', coalesce(m.last_day, m.on_latest))), '[]')
      FROM (SELECT * FROM meeting m WHERE m.dossier_id = d.id AND m.archived_at IS NULL
          AND m.on_earliest = m.on_latest AND m.status NOT IN ('cancelled', 'postponed')
          AND m.on_earliest BETWEEN ${addDays(from, -31)}::date AND ${to}::date
          AND NOT EXISTS (SELECT FROM meeting_group g WHERE g.meeting_id = m.id AND g.working_group_id = ${id})
        ORDER BY m.number LIMIT ${MOST_OTHERS}) m) AS others
    FROM dossier d WHERE d.id = ${dossierId}`;
  if (!row) throw notFound("group");
  return row;
}

/** The days that a meeting of the group takes; what is off or of no known day takes none. */
function busyOf(meeting: SeriesMeeting): Busy[] {
  const days = meeting.status === "cancelled" || meeting.status === "postponed" ? null : daysTaken(meeting);
  return days ? [{ reference: meeting.reference, ...days }] : [];
}

function trackOf(
  { level, rule, search }: TrackSearch,
  { group, series, around, today }: { group: GroupRow; series: SeriesMeeting[]; around: Around; today: Day },
): SuggestedTrack {
  const { hosts, minSpacingDays } = rule;
  const common = { level, rule: sayRule(rule), hosts, minSpacingDays };
  if (!search.ok)
    return {
      ...common,
      ...{ wanted: null, dates: [], barred: null, nearest: null, unknown: [] },
      idle: { next: null, ...search.not },
    };
  const { wanted } = search;
  // A rule of one level spaces the meetings of that level.
  const ofLevel = (own: boolean) =>
    series.filter((meeting) => (level === null || meeting.level === level) === own);
  const { dates, barred, nearest } = suggestDates({
    ...{ wanted, today, minSpacingDays },
    rest: around.rest,
    seasons: seasonsKept(group.codes),
    own: ofLevel(true).flatMap(busyOf),
    others: [
      ...ofLevel(false).flatMap(busyOf),
      ...around.others.map(({ number, ...days }) => ({ reference: reference("meeting", number), ...days })),
    ],
  });
  return {
    ...common,
    wanted,
    dates: dates.map((date) => ({ ...date, host: hostTurn(series, hosts, date.day, today) })),
    ...{ barred, nearest, idle: null },
    unknown: unknownRest(around.rest, wanted),
  };
}

/** Three statements: the group with its rules, its series, and the days of rest and other meetings around. */
async function suggest(
  actor: Actor,
  which: Parameters<typeof readGroup>[1],
  today: Day,
): Promise<SuggestedDates> {
  const group = await readGroup(actor, which);
  const series = await readSeries(group.id);
  const searches = searchesOf(group.rules, series, today);
  const around = await readAround(group, searches);
  const notes = around.rest.weekends.filter(({ to }) => to === null || to > today);
  return {
    dossier: group.dossier,
    reference: reference("workingGroup", group.number),
    name: group.name,
    asOf: today,
    tracks: searches.map((search) => trackOf(search, { group, series, around, today })),
    ordinal: nextOrdinal(series),
    places: placesOf(series),
    postponed: postponedOf(series),
    notes: notes.flatMap(({ side, note }) => (note ? { side, note } : [])),
  };
}

/** Dates for the next meeting of a group that both sides can keep, by the group's ID. */
export const suggestDatesFor = query({
  name: "slot.suggest",
  summary:
    "Dates for the next meeting of a group that both sides can keep, each with its reasons and its host",
  input: suggestById,
  output: suggestedDates,
  http: { method: "get", path: "/working-groups/{id}/suggested-dates" },
  run: ({ actor, today }, { id }) => suggest(actor, { id }, today),
});

/** The same by the group's short reference, as its page's address has it. */
export const suggestDatesByReference = query({
  name: "slot.suggestByReference",
  summary: "Dates for the next meeting of a group, by its short reference",
  input: suggestByReference,
  output: suggestedDates,
  async run({ actor, today }, { dossier, reference: short }) {
    const number = numberIn("workingGroup", short);
    if (number === null) throw notFound("group");
    return suggest(actor, { dossier, number }, today);
  },
});

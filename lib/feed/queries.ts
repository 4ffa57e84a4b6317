import { z } from "zod";
import { eventOfMeeting, type FeedEvent, type FeedMeeting } from "@/lib/feed/rules";
import { eventOfRolling, eventOfSlot } from "@/lib/feed/rules/slot-event";
import {
  type FeedFilter,
  feedFilter,
  feedList,
  feedPage,
  feedPageInput,
  feedState,
  slotFeedFilter,
} from "@/lib/feed/schema";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { hashOf } from "@/lib/kernel/auth/secret";
import { prisma, sql } from "@/lib/kernel/database";
import { publicUrl } from "@/lib/kernel/env";
import { notFound, refusal } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { filteredBy } from "@/lib/meeting/queries/filter";
import { numberIn, reference } from "@/lib/reference/rules";
import { slotGroups } from "@/lib/slot/queries";
import { addDays, type Day } from "@/lib/time/day";

/** Changes with how events are written, so that calendar programs fetch them again. */
const FORM = 1;
const PAGE = 500;
/** How far the feed of slots looks back and ahead, in days. */
const REACH = 366;

/** What a feed's actor may tell of. */
function scopeOf(actor: Actor, { group }: Pick<FeedFilter, "group">) {
  if (actor.kind !== "feed") throw notFound("feed");
  const dossiers = readableDossiers(actor);
  if (group !== undefined && dossiers.length > 1)
    throw refusal(
      "group_of_several",
      "A group is named within its dossier, and this feed tells of several.",
      {
        group: "Leave it out, or make a feed of the group.",
      },
    );
  return { dossiers, groupId: actor.groupId };
}

/** The person's feeds that still answer, newest first. Never their addresses. */
export const listFeeds = query({
  name: "feed.list",
  summary: "Your calendar feeds",
  input: z.object({}),
  output: feedList,
  http: { method: "get", path: "/feeds" },
  async run({ actor }) {
    if (actor.kind !== "user" && actor.kind !== "token") return [];
    const readable = readableDossiers(actor);
    const rows = await prisma().feedToken.findMany({
      where: { userId: actor.id, revokedAt: null },
      include: {
        dossier: { select: { slug: true, name: true } },
        workingGroup: { select: { number: true, name: true } },
      },
      orderBy: { id: "desc" },
      take: 100,
      relationLoadStrategy: "join",
    });
    return rows.map(({ id, name, dossierId, dossier, workingGroup, createdAt, lastFetchedAt }) => {
      const theirs = dossierId !== null && readable.includes(dossierId);
      return {
        id,
        name,
        desk: dossierId === null,
        dossier: theirs ? dossier : null,
        group:
          theirs && workingGroup
            ? { reference: reference("workingGroup", workingGroup.number), name: workingGroup.name }
            : null,
        createdAt: createdAt.toISOString(),
        lastFetchedAt: lastFetchedAt?.toISOString() ?? null,
      };
    });
  },
});

/** What stands before the title of an event, so that a calendar of several dossiers says which it is of. */
const whichDossier = (actor: Actor, name: string) => (readableDossiers(actor).length > 1 ? `${name}: ` : "");

const calendarName = (dossiers: string[], group: string | null, what: string) =>
  [dossiers.length === 1 ? dossiers[0] : "Entente", group, what].filter(Boolean).join(": ");

interface StateRow {
  dossiers: string[];
  group: string | null;
  state: string;
  zones: { zone: string; from: number; to: number }[];
}

/** What the feed of meetings is of, in one statement: enough to answer that nothing changed. */
export const getFeedState = query({
  name: "feed.state",
  summary: "What a feed is of, and its entity tag",
  input: feedFilter,
  output: feedState,
  async run({ actor, today }, filter) {
    const { dossiers, groupId } = scopeOf(actor, filter);
    const db = sql();
    const number = filter.group === undefined ? null : numberIn("workingGroup", filter.group);
    // Versions only rise and rows are only archived, so that the sums of a dossier never come to the same again.
    const [row] = await db<StateRow[]>`
      WITH d AS (SELECT id, slug, name FROM dossier WHERE id = ANY(${dossiers}::uuid[]))
      SELECT ARRAY(SELECT name FROM d ORDER BY slug) AS dossiers,
        (SELECT w.name FROM working_group w JOIN d ON d.id = w.dossier_id
          WHERE w.archived_at IS NULL AND coalesce(${groupId}::uuid, w.id) = w.id
            AND coalesce(${number}::int, w.number) = w.number AND num_nonnulls(${groupId}::uuid, ${number}::int) > 0) AS "group",
        concat_ws(' ', s.meetings, s.versions, s.changed, s.unconfirmed,
          (SELECT md5(string_agg(d.id || d.slug || d.name, ' ' ORDER BY d.id)) FROM d),
          (SELECT md5(string_agg(g.id || g.name, ' ' ORDER BY g.id)) FROM working_group g JOIN d ON d.id = g.dossier_id),
          (SELECT count(*) FROM meeting_group g JOIN d ON d.id = g.dossier_id)) AS state,
        coalesce((SELECT jsonb_agg(z) FROM (
          SELECT m.time_zone AS zone, min(extract(year FROM m.on_earliest))::int AS "from",
            max(extract(year FROM coalesce(m.last_day, m.on_latest)))::int AS "to"
          FROM meeting m
          WHERE m.dossier_id = ANY(${dossiers}::uuid[]) AND m.archived_at IS NULL AND m.time_zone IS NOT NULL
            ${inGroup(groupId)} ${filteredBy(filter, today)}
          GROUP BY 1 ORDER BY 1) z), '[]') AS zones
      FROM (
        SELECT count(*) AS meetings, sum(m.version) AS versions, max(m.updated_at) AS changed,
          count(*) FILTER (WHERE m.status IN ('planned', 'announced', 'scheduled')
            AND coalesce(m.last_day, m.on_latest) < ${today}::date) AS unconfirmed
        FROM meeting m WHERE m.dossier_id = ANY(${dossiers}::uuid[])) s`;
    if (!row || (filter.group !== undefined && row.group === null)) throw notFound("feed");
    const seed = JSON.stringify([FORM, publicUrl(), groupId, filter, row.state]);
    return {
      tag: `"${hashOf(seed).toString("base64url")}"`,
      name: calendarName(row.dossiers, row.group, "meetings"),
      zones: row.zones,
    };
  },
});

/** SQL: the meeting `m` is of the one group that the feed may tell of. */
function inGroup(groupId: string | null) {
  const db = sql();
  return groupId === null
    ? db``
    : db`AND EXISTS (SELECT FROM meeting_group g WHERE g.meeting_id = m.id AND g.working_group_id = ${groupId})`;
}

/** A meeting as the database tells it: of columns, since to read JSON for each row costs as much as the rest of it. */
interface MeetingRow extends Omit<FeedMeeting, "on" | "reference"> {
  dossierId: string;
  number: number;
  dossier: string;
  dossierName: string | null;
  edtf: string;
  earliest: Day | null;
  latest: Day | null;
  printed: string | null;
}

/** In place: of thousands of rows none is copied. */
function meetingOf(row: MeetingRow): FeedMeeting {
  const { edtf, earliest, latest, printed, number } = row;
  return Object.assign(row, {
    on: { edtf, earliest, latest, printed },
    reference: reference("meeting", number),
  });
}

function eventsOf(rows: readonly MeetingRow[], today: Day): FeedEvent[] {
  const origin = publicUrl();
  const events: FeedEvent[] = [];
  for (const row of rows) {
    const meeting = meetingOf(row);
    const link = `${origin}/dossiers/${row.dossier}/meetings/${meeting.reference}`;
    const of = row.dossierName === null ? "" : `${row.dossierName}: `;
    const event = eventOfMeeting(meeting, today, link, of);
    if (event !== null) events.push(event);
  }
  return events;
}

/** The next events of the feed of meetings, in the order of their numbers within a dossier. */
export const listFeedEvents = query({
  name: "feed.events",
  summary: "The meetings of a feed",
  input: feedPageInput,
  output: feedPage,
  async run({ actor, today }, { after, ...filter }) {
    const { dossiers, groupId } = scopeOf(actor, filter);
    const db = sql();
    const rows = await db<MeetingRow[]>`
      WITH page AS MATERIALIZED (
        SELECT m.* FROM meeting m
        WHERE m.dossier_id = ANY(${dossiers}::uuid[]) AND m.archived_at IS NULL AND m.on_edtf IS NOT NULL
          ${after === null ? db`` : db`AND (m.dossier_id, m.number) > (${after.dossierId}::uuid, ${after.number}::int)`}
          ${inGroup(groupId)} ${filteredBy(filter, today)}
        ORDER BY m.dossier_id, m.number LIMIT ${PAGE}
      ), grouped AS MATERIALIZED (
        SELECT p.id, string_agg(w.name, '; ' ORDER BY w.number) AS groups
        FROM page p JOIN meeting_group g ON g.meeting_id = p.id JOIN working_group w ON w.id = g.working_group_id
        GROUP BY p.id
      )
      SELECT m.id, m.dossier_id AS "dossierId", m.number, d.slug AS dossier,
        ${dossiers.length > 1 ? db`d.name` : db`NULL`} AS "dossierName", m.title, m.status, m.place, m.online, m.level, m.reason,
        m.on_edtf AS edtf, m.on_earliest AS earliest, m.on_latest AS latest, m.on_printed AS printed,
        m.last_day AS "lastDay", m.start_time AS "startTime", m.time_zone AS "timeZone", m.sequence,
        to_char(m.starts_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "startsAt",
        to_char(m.ends_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "endsAt",
        to_char(m.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "updatedAt",
        x.groups
      FROM page m JOIN dossier d ON d.id = m.dossier_id LEFT JOIN grouped x ON x.id = m.id
      ORDER BY m.dossier_id, m.number`;
    const last = rows.length === PAGE ? rows.at(-1) : undefined;
    return {
      // When they are looked at: who asks for the next page first lets the database work meanwhile.
      get events() {
        return eventsOf(rows, today);
      },
      next: last ? { dossierId: last.dossierId, number: last.number } : null,
    };
  },
});

/** The slots that fall due, from a year ago to a year ahead: few, so all at once. */
export const listSlotEvents = query({
  name: "feed.slots",
  summary: "The slots of a feed that fall due",
  input: slotFeedFilter,
  output: feedPage.pick({ events: true }).extend({ name: z.string() }),
  async run({ actor, today }, filter) {
    const { dossiers, groupId } = scopeOf(actor, filter);
    const from = addDays(today, -REACH);
    const to = addDays(today, REACH);
    const { dossiers: names, groups } = await slotGroups(
      { dossiers, groupId, group: filter.group },
      from,
      to,
      today,
    );
    if ((filter.group ?? groupId) !== null && groups.length === 0) throw notFound("feed");
    const events = groups.flatMap(({ id, reference: short, name, dossier, dossierName, tracks }) => {
      const link = `${publicUrl()}/dossiers/${dossier}/groups/${short}`;
      const group = whichDossier(actor, dossierName) + name;
      return tracks.flatMap((track) => {
        const of = { ...track, groupId: id, group };
        const quota = (start: Day) => track.slots.filter(({ windowStart }) => windowStart === start).length;
        const slots = track.slots
          .filter(({ pace }) => pace >= from && pace <= to)
          .map((slot) => {
            const rule = track.ruleOf(slot.windowStart, slot.windowEnd);
            return eventOfSlot({ ...of, rule }, slot, { quota: quota(slot.windowStart), today, link });
          });
        const rolling = track.rolling && eventOfRolling(of, track.rolling.due, track.rolling.overdue, link);
        return [...slots, rolling].filter((event) => event !== null);
      });
    });
    return { events, name: calendarName(names, null, "what falls due") };
  },
});

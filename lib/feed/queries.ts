import { z } from "zod";
import { eventOfMeeting, type FeedMeeting } from "@/lib/feed/rules";
import { eventOfRolling, eventOfSlot } from "@/lib/feed/rules/slot-event";
import { feedFilter, feedList, feedPage, feedPageInput, feedState } from "@/lib/feed/schema";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { hashOf } from "@/lib/kernel/auth/secret";
import { prisma, sql } from "@/lib/kernel/database";
import { publicUrl } from "@/lib/kernel/env";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { numberIn, reference } from "@/lib/reference/rules";
import { listSlots } from "@/lib/slot/queries";
import { addDays, type Day } from "@/lib/time/day";

/** Changes with how events are written, so that calendar programs fetch them again. */
const FORM = 1;
const PAGE = 500;
/** How far the feed of slots looks back and ahead, in days. */
const REACH = 366;

/** The one dossier of a feed's actor. */
function dossierOf(actor: Actor): string {
  const [id] = actor.kind === "feed" ? readableDossiers(actor) : [];
  if (id === undefined) throw notFound("feed");
  return id;
}

const groupNumber = (group: string | undefined) =>
  group === undefined ? null : (numberIn("workingGroup", group) ?? 0);

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
      include: { dossier: { select: { slug: true, name: true } } },
      orderBy: { id: "desc" },
      take: 100,
      relationLoadStrategy: "join",
    });
    return rows.map(({ id, name, dossierId, dossier, createdAt, lastFetchedAt }) => ({
      id,
      name,
      dossier: readable.includes(dossierId) ? dossier : null,
      createdAt: createdAt.toISOString(),
      lastFetchedAt: lastFetchedAt?.toISOString() ?? null,
    }));
  },
});

interface StateRow {
  name: string;
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
  async run({ actor, today }, { group }) {
    const db = sql();
    // Versions only rise and rows are only archived, so that the sums of a dossier never come to the same again.
    const [row] = await db<StateRow[]>`
      SELECT d.name, w.name AS "group",
        concat_ws(' ', d.slug, d.name, w.name, s.meetings, s.versions, s.changed, s.unconfirmed,
          (SELECT md5(string_agg(g.id::text || g.name, ' ' ORDER BY g.id)) FROM working_group g WHERE g.dossier_id = d.id),
          (SELECT count(*) FROM meeting_group g WHERE g.dossier_id = d.id)) AS state,
        coalesce((SELECT jsonb_agg(z) FROM (
          SELECT m.time_zone AS zone, min(extract(year FROM m.on_earliest))::int AS "from",
            max(extract(year FROM coalesce(m.last_day, m.on_latest)))::int AS "to"
          FROM meeting m
          WHERE m.dossier_id = d.id AND m.archived_at IS NULL AND m.time_zone IS NOT NULL
            AND (w.id IS NULL OR EXISTS (SELECT FROM meeting_group g WHERE g.meeting_id = m.id AND g.working_group_id = w.id))
          GROUP BY 1 ORDER BY 1) z), '[]') AS zones
      FROM dossier d
      LEFT JOIN working_group w ON w.dossier_id = d.id AND w.archived_at IS NULL AND w.number = ${groupNumber(group)}::int
      CROSS JOIN LATERAL (
        SELECT count(*) AS meetings, sum(m.version) AS versions, max(m.updated_at) AS changed,
          count(*) FILTER (WHERE m.status IN ('planned', 'announced', 'scheduled')
            AND coalesce(m.last_day, m.on_latest) < ${today}::date) AS unconfirmed
        FROM meeting m WHERE m.dossier_id = d.id) s
      WHERE d.id = ${dossierOf(actor)}`;
    if (!row || (group !== undefined && row.group === null)) throw notFound("feed");
    const seed = JSON.stringify([FORM, publicUrl(), group ?? null, row.state]);
    return {
      tag: `"${hashOf(seed).toString("base64url")}"`,
      name: [row.name, row.group, "meetings"].filter(Boolean).join(": "),
      zones: row.zones,
    };
  },
});

interface MeetingRow extends Omit<FeedMeeting, "reference"> {
  number: number;
  dossier: string;
}

/** The next events of the feed of meetings, in the order of their numbers. */
export const listFeedEvents = query({
  name: "feed.events",
  summary: "The meetings of a feed",
  input: feedPageInput,
  output: feedPage,
  async run({ actor, today }, { group, after }) {
    const db = sql();
    const number = groupNumber(group);
    const rows = await db<MeetingRow[]>`
      SELECT m.id, m.number, d.slug AS dossier, m.title, m.status, m.place, m.online, m.level, m.reason,
        jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest, 'latest', m.on_latest, 'printed', m.on_printed) AS "on",
        m.last_day::text AS "lastDay", m.start_time AS "startTime", m.time_zone AS "timeZone", m.sequence,
        to_char(m.starts_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "startsAt",
        to_char(m.ends_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "endsAt",
        to_char(m.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "updatedAt",
        coalesce((SELECT jsonb_agg(w.name ORDER BY w.number) FROM meeting_group g
          JOIN working_group w ON w.id = g.working_group_id WHERE g.meeting_id = m.id), '[]') AS groups
      FROM meeting m JOIN dossier d ON d.id = m.dossier_id
      WHERE m.dossier_id = ${dossierOf(actor)} AND m.number > ${after} AND m.archived_at IS NULL AND m.on_edtf IS NOT NULL
      ${
        number === null
          ? db``
          : db`AND EXISTS (SELECT FROM meeting_group g JOIN working_group w ON w.id = g.working_group_id
              WHERE g.meeting_id = m.id AND w.number = ${number})`
      }
      ORDER BY m.number LIMIT ${PAGE}`;
    const events = rows.flatMap(({ number: no, dossier, ...row }) => {
      const short = reference("meeting", no);
      const link = `${publicUrl()}/dossiers/${dossier}/meetings/${short}`;
      return eventOfMeeting({ ...row, reference: short }, today, link) ?? [];
    });
    return { events, next: rows.length === PAGE ? (rows.at(-1)?.number ?? null) : null };
  },
});

/** The slots that fall due, from a year ago to a year ahead: few, so all at once. */
export const listSlotEvents = query({
  name: "feed.slots",
  summary: "The slots of a feed that fall due",
  input: feedFilter,
  output: feedPage.pick({ events: true }).extend({ name: z.string() }),
  async run(context, { group }) {
    const dossier = await prisma().dossier.findUniqueOrThrow({ where: { id: dossierOf(context.actor) } });
    const from = addDays(context.today, -REACH);
    const to = addDays(context.today, REACH);
    const groups = await listSlots.run(context, { dossier: dossier.slug, group, from, to });
    const events = groups.flatMap(({ id, reference: short, name, tracks }) => {
      const link = `${publicUrl()}/dossiers/${dossier.slug}/groups/${short}`;
      return tracks.flatMap((track) => {
        const of = { ...track, groupId: id, group: name };
        const quota = (start: Day) => track.slots.filter(({ windowStart }) => windowStart === start).length;
        const slots = track.slots
          .filter(({ pace }) => pace >= from && pace <= to)
          .map((slot) => eventOfSlot(of, slot, quota(slot.windowStart), link));
        const rolling = track.rolling && eventOfRolling(of, track.rolling.due, track.rolling.overdue, link);
        return [...slots, rolling].filter((event) => event !== null);
      });
    });
    return { events, name: `${dossier.name}: what falls due` };
  },
});

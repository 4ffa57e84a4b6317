import type { FeedMeeting } from "@/lib/feed/rules";
import { eventOfMeeting } from "@/lib/feed/rules";
import type { CommandContext } from "@/lib/kernel/operation";
import { dayOf } from "@/lib/kernel/partial-date";
import type { Baseline, Here } from "@/lib/meeting/rules/import/merge";
import { saidByFeed } from "@/lib/meeting/rules/import/own";
import type { ImportRow, Said } from "@/lib/meeting/rules/import/row";
import { reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";

/** In one statement; a file has more. */
const AT_ONCE = 5000;

async function rowsOf({ tx }: CommandContext, dossierId: string, ids: string[]) {
  return tx.meeting.findMany({
    where: { dossierId, id: { in: ids } },
    include: { outcomes: { where: { archivedAt: null }, select: { id: true }, take: 1 } },
    relationLoadStrategy: "join",
  });
}
export type MeetingHere = Awaited<ReturnType<typeof rowsOf>>[number];

/**
 * The meetings of the dossier that the rows are of: by the UID that they were imported under, or by their own. With
 * `lock` they stay as they are until the transaction ends.
 */
export async function meetingsHere(
  context: CommandContext,
  dossierId: string,
  rows: readonly ImportRow[],
  lock: boolean,
): Promise<(row: ImportRow) => MeetingHere | undefined> {
  const uids = rows.flatMap(({ uid, said }) => (said === null || uid === null ? [] : [uid]));
  const owns = rows.flatMap(({ own, said }) => (said === null || own === null ? [] : [own]));
  const { tx } = context;
  const found = lock
    ? await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM meeting WHERE dossier_id = ${dossierId}::uuid
          AND (external_uid = ANY(${uids}) OR id = ANY(${owns}::uuid[])) ORDER BY id FOR UPDATE`
    : await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM meeting WHERE dossier_id = ${dossierId}::uuid
          AND (external_uid = ANY(${uids}) OR id = ANY(${owns}::uuid[]))`;
  const ids = found.map(({ id }) => id);
  const byId = new Map<string, MeetingHere>();
  const byUid = new Map<string, MeetingHere>();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const meeting of await rowsOf(context, dossierId, ids.slice(at, at + AT_ONCE))) {
      byId.set(meeting.id, meeting);
      if (meeting.externalUid !== null) byUid.set(meeting.externalUid, meeting);
    }
  return ({ own, uid }) =>
    (own === null ? undefined : byId.get(own)) ?? (uid === null ? undefined : byUid.get(uid));
}

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

/** The meeting as an import compares it. */
export function hereOf(meeting: MeetingHere): Here & { sequence: number; changed: string } {
  const { title, place, status, onEdtf, startTime, endTime, timeZone } = meeting;
  return {
    ...{ title, place, status },
    reference: reference("meeting", meeting.number),
    archived: meeting.archivedAt !== null,
    isHistory: status === "held" || meeting.outcomes.length > 0,
    when:
      onEdtf === null
        ? null
        : {
            ...{ on: onEdtf, startTime, endTime, timeZone },
            lastDay: dayOf(meeting.lastDay),
            startsAt: iso(meeting.startsAt),
            endsAt: iso(meeting.endsAt),
          },
    sequence: meeting.sequence,
    // As the feed tells it: to the second.
    changed: `${meeting.updatedAt.toISOString().slice(0, 19)}.000Z`,
  };
}

/** What the calendar last said of it; null for a meeting that was never imported. */
export function baselineOf({ imported }: MeetingHere): Baseline | null {
  // Only an import writes the column, out of this very shape.
  return imported as Baseline | null;
}

/** What the register's own feed says of it now; null when it tells nothing of it. */
export function toldOf(meeting: MeetingHere, today: Day): Said | null {
  const { onEdtf } = meeting;
  if (onEdtf === null) return null;
  const told: FeedMeeting = {
    ...meeting,
    reference: reference("meeting", meeting.number),
    on: {
      edtf: onEdtf,
      earliest: dayOf(meeting.onEarliest),
      latest: dayOf(meeting.onLatest),
      printed: meeting.onPrinted,
    },
    lastDay: dayOf(meeting.lastDay),
    startsAt: iso(meeting.startsAt),
    endsAt: iso(meeting.endsAt),
    updatedAt: meeting.updatedAt.toISOString(),
    groups: null,
  };
  const event = eventOfMeeting(told, today, "");
  return event && saidByFeed(event);
}

import type { Fragment } from "postgres";
import type { Holiday, PartyWeekend } from "@/generated/prisma/client";
import type { HolidayShape } from "@/lib/holiday/schema";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { dayOf } from "@/lib/kernel/partial-date";
import { type Day, dayToDbDate, dbDateToDay } from "@/lib/time/day";

/**
 * SQL: when the sides of the dossier `d` rest from one day to another, as one JSON value of the shape `restDays`. A
 * part of a statement, so that a page that shows days needs none of its own for it. The ends may be SQL too.
 */
export function restDaysSql(from: Day | Fragment, to: Day | Fragment) {
  const db = sql();
  return db`(
    SELECT jsonb_build_object(
      'weekends', coalesce((
        SELECT jsonb_agg(jsonb_build_object('side', s.side, 'weekdays', w.weekdays, 'from', w."from", 'to', w."to",
          'source', w.source, 'note', w.note) ORDER BY s.side, w."from")
        FROM (VALUES ('A', d.side_a_id), ('B', d.side_b_id)) AS s(side, party_id)
        JOIN party_weekend w ON w.party_id = s.party_id
        WHERE w."from" <= ${to}::date AND (w."to" IS NULL OR w."to" > ${from}::date)), '[]'),
      'holidays', coalesce((
        SELECT jsonb_agg(jsonb_build_object('side', s.side, 'day', h.day, 'name', h.name, 'percent', h.percent,
          'standing', h.standing) ORDER BY h.day, s.side, h.name)
        FROM (VALUES ('A', d.side_a_id), ('B', d.side_b_id)) AS s(side, party_id)
        JOIN holiday h ON h.party_id = s.party_id
        WHERE h.day BETWEEN ${from}::date AND ${to}::date AND h.archived_at IS NULL), '[]')))`;
}

/**
 * The rows of a party's holidays that decide what an estimate of a year lacks: those that were taken out too, and those
 * around the turn of the year, since a day that was moved may have left it.
 */
export function aroundYear(year: number) {
  return { gte: dayToDbDate(`${year - 1}-12-01`), lte: dayToDbDate(`${year + 1}-01-31`) };
}

/** A row of those as the rules of estimates compare it. */
export function knownOf({ day, name, occasion, archivedAt }: Holiday) {
  return { day: dbDateToDay(day), name, occasion, gone: archivedAt !== null };
}

/** A rule of a weekend as it leaves the server. */
export function weekendOf({ partyId: _, from, to, ...row }: PartyWeekend) {
  return { ...row, from: dbDateToDay(from), to: dayOf(to) };
}

/** The party whose days are written, with those of its dossiers that the actor sees. */
export interface PartyAtHand {
  id: string;
  code: string;
  name: string;
  dossiers: string[];
}

/** The dossiers of a party that the actor may read: what decides whether they may write its days. */
export function seenSides({ actor }: { actor: Actor }) {
  const seen = {
    where: { id: { in: readableDossiers(actor) }, archivedAt: null },
    select: { id: true },
  };
  return { id: true, code: true, name: true, dossiersA: seen, dossiersB: seen };
}

interface PartyRow {
  id: string;
  code: string;
  name: string;
  dossiersA: { id: string }[];
  dossiersB: { id: string }[];
}

/** A party as it was read with {@link seenSides}. */
export function partyAtHand({ dossiersA, dossiersB, ...party }: PartyRow): PartyAtHand {
  return { ...party, dossiers: [...dossiersA, ...dossiersB].map(({ id }) => id) };
}

/** A holiday as it leaves the server. */
export function holidayOf(row: Omit<Holiday, "partyId" | "occasion" | "archivedAt">): HolidayShape {
  const { id, day, name, percent, standing, source, asOf, version } = row;
  return { id, day: dbDateToDay(day), name, percent, standing, source, asOf: dbDateToDay(asOf), version };
}

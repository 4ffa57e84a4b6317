import { refusal } from "@/lib/kernel/fault";
import { dayOf, dbDate, partialDateColumns } from "@/lib/kernel/partial-date";
import type { MeetingRow } from "@/lib/meeting/commands/shared";
import { type Refused, standingRefusal } from "@/lib/meeting/rules";
import { instantsOf } from "@/lib/meeting/rules/schedule";
import type { Day } from "@/lib/time/day";

/** What is recorded of a meeting itself, in plain values. */
export type Values = Pick<
  MeetingRow,
  | "title"
  | "ordinal"
  | "level"
  | "status"
  | "place"
  | "hostSide"
  | "online"
  | "startTime"
  | "endTime"
  | "timeZone"
  | "reason"
  | "note"
> & {
  edtf: string | null;
  earliest: Day | null;
  latest: Day | null;
  printed: string | null;
  calendar: "gregorian" | "persian";
  lastDay: Day | null;
};

export const NOTHING: Values = {
  title: "",
  ordinal: null,
  level: null,
  status: "planned",
  place: null,
  hostSide: null,
  online: false,
  startTime: null,
  endTime: null,
  timeZone: null,
  reason: null,
  note: "",
  edtf: null,
  earliest: null,
  latest: null,
  printed: null,
  calendar: "gregorian",
  lastDay: null,
};

export const UNDATED = {
  edtf: null,
  earliest: null,
  latest: null,
  printed: null,
  calendar: "gregorian" as const,
};

/** A date as an analyst typed it. Refuses what is no date, naming the field. */
export function dateOf(text: string) {
  const { edtf, earliest, latest, printed, calendar } = partialDateColumns(text, "on");
  return { edtf, earliest: dayOf(earliest), latest: dayOf(latest), printed, calendar };
}

/** A last day as an analyst typed it: one day, in whatever form. */
export function lastDayOf(text: string): Day {
  const { earliest, latest } = partialDateColumns(text, "lastDay");
  const day = dayOf(earliest);
  if (day === null || day !== dayOf(latest)) {
    const sentence = "The last day has to be one day, such as 5 March 2019.";
    throw refusal("last_day_inexact", sentence, { lastDay: sentence });
  }
  return day;
}

export function valuesOf(row: MeetingRow): Values {
  const {
    title,
    ordinal,
    level,
    status,
    place,
    hostSide,
    online,
    startTime,
    endTime,
    timeZone,
    reason,
    note,
  } = row;
  return {
    ...{ title, ordinal, level, status, place, hostSide, online, startTime, endTime, timeZone, reason, note },
    edtf: row.onEdtf,
    earliest: dayOf(row.onEarliest),
    latest: dayOf(row.onLatest),
    printed: row.onPrinted,
    calendar: row.onCalendar,
    lastDay: dayOf(row.lastDay),
  };
}

export function refuse({ reason, message, field }: Refused): never {
  throw refusal(reason, message, { [field]: message });
}

/**
 * The columns of a meeting that stands like this. Refuses what the rules do not allow; drops a last day that is the
 * first one, and a zone that belongs to no time.
 */
export function columnsOf(values: Values, today: Day) {
  const { edtf, earliest, latest, printed, calendar, ...plain } = values;
  const lastDay = values.lastDay === earliest ? null : values.lastDay;
  const timeZone = values.startTime === null ? null : values.timeZone;
  const refused = standingRefusal({ ...plain, lastDay, dated: edtf !== null, earliest, latest }, today);
  if (refused) refuse(refused);
  const times = instantsOf({ ...plain, lastDay, timeZone, earliest, latest });
  if (!times.ok) refuse(times.refused);
  return {
    ...plain,
    timeZone,
    lastDay: dbDate(lastDay),
    onEdtf: edtf,
    onEarliest: dbDate(earliest),
    onLatest: dbDate(latest),
    onPrinted: printed,
    onCalendar: calendar,
    startsAt: times.value.startsAt,
    endsAt: times.value.endsAt,
  };
}

const TOLD = [
  "title",
  "ordinal",
  "level",
  "status",
  "on",
  "printed",
  "lastDay",
  "startTime",
  "endTime",
  "timeZone",
  "place",
  "hostSide",
  "online",
  "reason",
  "note",
] as const;

/** The values as history tells them. */
export function told({ edtf, earliest: _e, latest: _l, calendar: _c, ...rest }: Values) {
  return { ...rest, on: edtf };
}

/** What differs between two states of a meeting, before and after; null when nothing does. */
export function difference(before: Values, after: Values): { before: object; after: object } | null {
  const [was, is] = [told(before), told(after)];
  const changed = TOLD.filter((name) => was[name] !== is[name]);
  if (changed.length === 0) return null;
  const pick = (values: typeof was) => Object.fromEntries(changed.map((name) => [name, values[name]]));
  return { before: pick(was), after: pick(is) };
}

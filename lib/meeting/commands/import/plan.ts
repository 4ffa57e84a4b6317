import { DomainError } from "@/lib/kernel/fault";
import { baselineOf, hereOf, type MeetingHere, toldOf } from "@/lib/meeting/commands/import/here";
import { columnsOf, difference, NOTHING, type Values, valuesOf } from "@/lib/meeting/commands/values";
import { isMove, mayFollow, raisesSequence, statusWithNewDate } from "@/lib/meeting/rules";
import { mergeImported, mergeOwn, type Part, partsInWords } from "@/lib/meeting/rules/import/merge";
import { plainTitle } from "@/lib/meeting/rules/import/own";
import type { ImportRow, Said } from "@/lib/meeting/rules/import/row";
import { defaultTitle } from "@/lib/meeting/rules/next";
import type { ImportResult } from "@/lib/meeting/schema/import";
import type { Day } from "@/lib/time/day";

export const CANCELLED_THERE = "Cancelled in the imported calendar";
export const MOVED_THERE = "Moved in the imported calendar";

type Columns = ReturnType<typeof columnsOf>;

/** A meeting that the file makes. */
export interface Creation {
  kind: "creation";
  row: ImportRow & { uid: string; said: Said };
  values: Values;
  columns: Columns;
}

/** A meeting that the file changes. */
export interface Change {
  kind: "change";
  row: ImportRow & { uid: string; said: Said };
  meeting: MeetingHere;
  own: boolean;
  columns: Columns;
  will: Values;
  told: { before: object; after: object };
  moved: boolean;
  sequence: number;
}

/** What is done with a row, and why; `write` is what has to be written for it. */
export interface Planned {
  row: ImportRow;
  result: ImportResult;
  message: string | null;
  meeting: MeetingHere | null;
  write: Creation | Change | null;
}

function dated({ when }: Said) {
  const { on, lastDay, startTime, endTime, timeZone } = when;
  return {
    ...{ edtf: on, earliest: on, latest: on, printed: null, calendar: "gregorian" as const },
    ...{ lastDay, startTime, endTime, timeZone },
  };
}

/** A rule's refusal in its words; anything else is no matter of the row. */
function attempt<T>(build: () => T): { ok: true; value: T } | { ok: false; message: string } {
  try {
    return { ok: true, value: build() };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, message: error.fault.message };
    throw error;
  }
}

function creation(row: Creation["row"], group: { name: string }, today: Day): Planned {
  const { said } = row;
  const values: Values = {
    ...NOTHING,
    ...dated(said),
    title: said.title ?? defaultTitle(group.name, null),
    place: said.place,
    status: said.status,
    reason: said.status === "cancelled" ? CANCELLED_THERE : null,
    note: row.note,
  };
  const built = attempt(() => columnsOf(values, today));
  const planned = { row, meeting: null };
  return built.ok
    ? {
        ...planned,
        result: "created",
        message: null,
        write: { kind: "creation", row, values, columns: built.value },
      }
    : { ...planned, result: "refused", message: built.message, write: null };
}

/** The values of a meeting of which those parts become what the row says, as when they are edited by hand. */
function taken(was: Values, said: Said, take: readonly Part[], own: boolean): Values {
  const has = (part: Part) => take.includes(part);
  const when = has("when") ? dated(said) : null;
  const shifted = when !== null && when.edtf !== was.edtf;
  const status = has("status") ? said.status : shifted ? statusWithNewDate(was.status) : was.status;
  const isOff = status === "postponed" || status === "cancelled";
  const title = said.title ?? was.title;
  return {
    ...was,
    ...when,
    ...(has("title") && { title: own ? plainTitle(title) : title }),
    ...(has("place") && { place: said.place }),
    status,
    reason: !isOff ? null : status === was.status ? was.reason : CANCELLED_THERE,
  };
}

function change(
  row: Change["row"],
  meeting: MeetingHere,
  take: readonly Part[],
  own: boolean,
  today: Day,
): Planned {
  const planned = { row, meeting, write: null };
  const was = valuesOf(meeting);
  const values = taken(was, row.said, take, own);
  if (!mayFollow(was.status, values.status))
    return {
      ...planned,
      result: "conflict",
      message: `A meeting that is ${was.status} cannot become ${values.status}.`,
    };
  const built = attempt(() => columnsOf(values, today));
  if (!built.ok) return { ...planned, result: "conflict", message: built.message };
  const will = valuesOf({ ...meeting, ...built.value });
  const told = difference(was, will);
  if (told === null) return { ...planned, result: "unchanged", message: null };
  const raised = raisesSequence({ ...was, on: was.edtf }, { ...will, on: will.edtf });
  const next = meeting.sequence + (raised ? 1 : 0);
  return {
    ...planned,
    result: "updated",
    message: `Changes ${partsInWords(take)}.`,
    write: {
      kind: "change",
      ...{ row, meeting, own, will, told },
      columns: built.value,
      moved: isMove(was, will),
      // Not below the event's own: else the same file would count as newer still after the next edit here.
      sequence: own ? Math.max(next, row.sequence) : next,
    },
  };
}

/** Decides what is done with a row, given the meeting that it is of, if there is one. */
export function planRow(
  row: ImportRow,
  meeting: MeetingHere | undefined,
  { group, today }: { group: { name: string }; today: Day },
): Planned {
  const { uid, said, why } = row;
  if (said === null || uid === null)
    return {
      row,
      result: why?.result ?? "refused",
      message: why?.message ?? null,
      meeting: null,
      write: null,
    };
  const sound = { ...row, uid, said };
  if (!meeting) return creation(sound, group, today);
  const last = meeting.externalUid === uid ? baselineOf(meeting) : null;
  const here = hereOf(meeting);
  const decided = last
    ? mergeImported(row, said, last, here)
    : mergeOwn(row, said, toldOf(meeting, today), here);
  if (decided.result === "updated") return change(sound, meeting, decided.take, last === null, today);
  return {
    row,
    result: decided.result,
    message: decided.result === "unchanged" ? null : decided.message,
    meeting,
    write: null,
  };
}

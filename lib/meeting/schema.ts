import { z } from "zod";
import { agendaItemShape } from "@/lib/agenda-item/schema";
import { attendanceShape } from "@/lib/attendance/schema";
import { accounts } from "@/lib/claim/schema";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { dayInput, partialDateShape } from "@/lib/kernel/partial-date";
import { flag, listOf, requiredText, text } from "@/lib/kernel/text";
import { timeZone } from "@/lib/kernel/time-zone";
import { MEETING_LEVELS, MEETING_STATUSES } from "@/lib/meeting/rules";
import { conflict, restConflict } from "@/lib/meeting/schema/conflicts";
import { outcomeShape } from "@/lib/outcome/schema";
import { SLOT_STATES } from "@/lib/slot/rules";

export const groupReference = z
  .string({ error: "Name one group by its reference, such as G-1." })
  .regex(/^[Gg]-[1-9][0-9]{0,8}$/, "Name a group by its reference, such as G-1.");
const SIDES = ["A", "B"] as const;

export const meetingShape = z.object({
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  title: z.string(),
  ordinal: z.number().int().nullable(),
  level: z.enum(MEETING_LEVELS).nullable(),
  status: z.enum(MEETING_STATUSES),
  unconfirmed: z.boolean(),
  place: z.string().nullable(),
  hostSide: z.enum(SIDES).nullable(),
  online: z.boolean(),
  on: partialDateShape.nullable(),
  lastDay: z.string().nullable(),
  reason: z.string().nullable(),
  groups: z.array(z.object({ reference: z.string(), name: z.string() })),
  /** The weekends and holidays of a side that a meeting to come falls on: reckoned today, from what is entered today. */
  blocked: z.array(restConflict),
  version: z.number().int(),
});
export type MeetingShape = z.output<typeof meetingShape>;

/** What lists of meetings are narrowed by. */
export const meetingListFields = z.object({
  /** Left out: all dossiers of the person. */
  dossier: slug.optional(),
  group: groupReference.optional(),
  status: listOf(z.enum(MEETING_STATUSES)),
  level: listOf(z.enum(MEETING_LEVELS)),
  /** Their last possible day passed, and nobody recorded an outcome. */
  unconfirmed: flag.optional(),
  /** The side that hosts. */
  side: z.enum(SIDES).optional(),
  /** Meetings that can have taken place on these days: partial dates count when their range overlaps. */
  from: dayInput.optional(),
  to: dayInput.optional(),
  /**
   * `coming`: dated, not held, and not over; the next one first. `past`: the rest, the latest first and those of no
   * known date last. Absent: all, in the order of `past`.
   */
  when: z.enum(["coming", "past"]).optional(),
  q: text(200).optional(),
  ...pageInput,
});
/** Refuses a group without its dossier: within that it is named. */
export function groupInDossier<T extends z.ZodType<{ dossier?: string; group?: string }>>(fields: T): T {
  return fields.refine(({ dossier, group }) => dossier !== undefined || group === undefined, {
    path: ["group"],
    message: "A group is named within its dossier.",
  });
}
export const meetingListInput = groupInDossier(
  meetingListFields.extend({
    /** Whether to tell the days of rest of every meeting, and not only what blocks those to come. */
    restDays: flag.optional(),
  }),
);
const listedMeeting = meetingShape.extend({
  /**
   * Where they were asked for: the weekends and holidays of a side that it falls on, whether to come or past; none where its
   * day is not known.
   */
  restDays: z.array(restConflict).optional(),
});
export type ListedMeeting = z.output<typeof listedMeeting>;
export const meetingList = pageOf(listedMeeting);

/** What may be emptied again: left out it stays as it is, empty or null takes it away. */
const emptied = <T extends z.ZodType>(value: T) =>
  z.preprocess((given) => (given === "" ? null : given), value.nullable());
const line = (most: number) => emptied(text(most)).transform((given) => given || null);
const ordinal = z.coerce
  .number("An ordinal is a whole number from 1 to 10,000.")
  .int("An ordinal is a whole number from 1 to 10,000.")
  .min(1, "An ordinal is a whole number from 1 to 10,000.")
  .max(10_000, "An ordinal is a whole number from 1 to 10,000.");
const clockTime = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, "A time is written in 24 hours: 09:30.");
export const meetingRecordInput = z.object({
  dossier: slug,
  group: groupReference,
  /** The date as the source gives it. */
  on: text(120).optional(),
  place: text(200).optional(),
  status: z.enum(MEETING_STATUSES).default("held"),
  title: text(300).optional(),
  reason: text(2000).optional(),
  ordinal: emptied(ordinal).optional(),
  level: emptied(z.enum(MEETING_LEVELS)).optional(),
  hostSide: emptied(z.enum(SIDES)).optional(),
});
export type MeetingRecordInput = z.input<typeof meetingRecordInput>;

const version = z.coerce.number().int().min(1);

export const meetingEditInput = z.object({
  id: recordId,
  version,
  status: z.enum(MEETING_STATUSES).optional(),
  on: line(120).optional(),
  /** The last day of a meeting of several days, in any form that a date may have. */
  lastDay: line(120).optional(),
  startTime: emptied(clockTime).optional(),
  endTime: emptied(clockTime).optional(),
  /** Whose clocks the times are by: an IANA zone. */
  timeZone: emptied(timeZone).optional(),
  place: line(200).optional(),
  hostSide: emptied(z.enum(SIDES)).optional(),
  online: flag.optional(),
  level: emptied(z.enum(MEETING_LEVELS)).optional(),
  ordinal: emptied(ordinal).optional(),
  title: requiredText(300).optional(),
  note: text(5000).optional(),
  /** Why it was postponed, cancelled or moved. */
  reason: line(2000).optional(),
});
export type MeetingEditInput = z.input<typeof meetingEditInput>;

export const meetingWritten = z.object({ id: z.string(), reference: z.string(), version: z.number().int() });
export type MeetingWritten = z.output<typeof meetingWritten>;

export const meetingNextInput = z.object({
  /** The meeting that the next one is started from. What is left out of the rest is taken from it. */
  id: recordId,
  status: z.enum(MEETING_STATUSES).default("planned"),
  on: text(120).optional(),
  title: text(300).optional(),
  reason: text(2000).optional(),
  place: line(200).optional(),
  ordinal: emptied(ordinal).optional(),
  level: emptied(z.enum(MEETING_LEVELS)).optional(),
  hostSide: emptied(z.enum(SIDES)).optional(),
  /** Whether the items that nothing settled go onto its agenda. */
  agenda: flag.default(true),
});
export type MeetingNextInput = z.input<typeof meetingNextInput>;

export const meetingTakeBackInput = z.object({
  id: recordId,
  version,
  status: z.enum(["planned", "announced", "scheduled", "postponed", "cancelled"]),
  reason: text(2000).optional(),
});
export type MeetingTakeBackInput = z.input<typeof meetingTakeBackInput>;

export const meetingGroupInput = z.object({ id: recordId, version, group: groupReference });
export type MeetingGroupInput = z.input<typeof meetingGroupInput>;

export const LONGEST_MINUTES = 50_000;
export const meetingMinutesInput = z.object({
  id: recordId,
  version,
  minutes: text(LONGEST_MINUTES),
  /** The minutes that these were written over. While they still stand, a change of anything else does not matter. */
  was: text(LONGEST_MINUTES).optional(),
});
export type MeetingMinutesInput = z.input<typeof meetingMinutesInput>;

export const meetingById = z.object({ id: recordId });
export const meetingByReference = z.object({ dossier: slug, reference: z.string().max(12) });

const WALL_TIMES = ["once", "skipped", "repeated"] as const;
const neighbourShape = z.object({
  reference: z.string(),
  title: z.string(),
  status: z.enum(MEETING_STATUSES),
  on: partialDateShape.nullable(),
});
export type NeighbourShape = z.output<typeof neighbourShape>;

/** A meeting with all that belongs to it. */
export const meetingRecord = meetingShape.extend({
  note: z.string(),
  /** Markdown. */
  minutes: z.string(),
  sequence: z.number().int(),
  /** Wall times at the venue, the instants that they come to, and how often the clocks there show each. */
  time: z
    .object({
      start: z.string(),
      end: z.string().nullable(),
      zone: z.string(),
      startsAt: z.string(),
      endsAt: z.string().nullable(),
      startClock: z.enum(WALL_TIMES),
      endClock: z.enum(WALL_TIMES).nullable(),
    })
    .nullable(),
  /** The dates that it had before, the first one first. */
  moves: z.array(
    z.object({
      edtf: z.string(),
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
      reason: z.string(),
      recordedAt: z.string(),
    }),
  ),
  agenda: z.array(agendaItemShape),
  outcomes: z.array(outcomeShape),
  attendances: z.array(attendanceShape),
  issueAreas: z.array(z.object({ code: z.string(), name: z.string() })),
  /** What stands against its days, while it is still to come: what blocks it, and other meetings. */
  conflicts: z.array(conflict),
  ...accounts,
  /** What comes before and after it among the dated meetings of each of its groups. */
  series: z.array(
    z.object({
      group: z.string(),
      name: z.string(),
      /** Whether its ordinal counts in this group's series. */
      numbered: z.boolean(),
      previous: neighbourShape.nullable(),
      next: neighbourShape.nullable(),
    }),
  ),
  /** The slots of its groups' cadences that it fills; `certain` unless its date can mean days of two windows. */
  slots: z.array(
    z.object({
      group: z.string(),
      number: z.number().int(),
      quota: z.number().int(),
      windowStart: z.string(),
      windowEnd: z.string(),
      state: z.enum(SLOT_STATES),
      certain: z.boolean(),
    }),
  ),
  /** What the next meeting would start from. */
  proposal: z.object({
    title: z.string(),
    ordinal: z.number().int().nullable(),
    level: z.enum(MEETING_LEVELS).nullable(),
    hostSide: z.enum(SIDES).nullable(),
    place: z.string().nullable(),
    agenda: z.array(z.string()),
  }),
});
export type MeetingRecord = z.output<typeof meetingRecord>;

const listed = z.object({ reference: z.string(), name: z.string() });
const ofSide = z.object({ id: z.string(), name: z.string(), side: z.enum(SIDES) });
export const meetingChoicesInput = z.object({ dossier: slug });
/** What the forms of a meeting choose from: the register's of both sides, and the dossier's own. */
export const meetingChoices = z.object({
  institutions: z.array(ofSide),
  /** With the posts on record, to tell namesakes apart. */
  officials: z.array(ofSide.extend({ posts: z.string() })),
  groups: z.array(listed),
  commitments: z.array(listed),
});
export type MeetingChoices = z.output<typeof meetingChoices>;

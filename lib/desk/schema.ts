import { z } from "zod";
import { BEARERS } from "@/lib/commitment/rules";
import { slug } from "@/lib/dossier/schema";
import { ROLES } from "@/lib/kernel/actor";
import { count } from "@/lib/kernel/page";
import { partialDateShape } from "@/lib/kernel/partial-date";
import { MEETING_STATUSES } from "@/lib/meeting/rules";
import { restConflict } from "@/lib/meeting/schema/conflicts";
import { slotShape } from "@/lib/working-group/schema";

const waitingShape = z.object({
  due: z.number().int(),
  behind: z.number().int(),
  overdue: z.number().int(),
});

/** One group's rules of one level: the latest slots, and what waits to be filled. */
export const deskTrackShape = z.object({
  group: z.object({ reference: z.string(), name: z.string() }),
  level: z.string().nullable(),
  rule: z.string(),
  slots: z.array(slotShape),
  waiting: waitingShape,
  /** When the next one is due, and when it counts as missed. */
  next: z.object({ pace: z.string(), deadline: z.string() }).nullable(),
});
export type DeskTrack = z.output<typeof deskTrackShape>;

/** What somebody did to records of one kind since the person last looked. */
const actShape = z.object({
  actor: z.string(),
  operation: z.string(),
  entityType: z.string(),
  /** Whether records were made, or taken away; else they were changed. */
  made: z.boolean(),
  gone: z.boolean(),
  closure: z.string().nullable(),
  count: z.number().int(),
  /** Of the latest of them. */
  label: z.string(),
  recordedAt: z.string(),
});
export type DeskAct = z.output<typeof actShape>;

const changesShape = z.object({
  /** By others than the person. */
  count,
  acts: z.array(actShape),
  /** What was looked at before: the number of the last event, and when; 0 and null when never. */
  seen: z.object({ seq: z.number().int(), at: z.string().nullable() }),
  latest: z.number().int(),
});

const sideShape = z.object({ code: z.string(), name: z.string() });

export const deskDossierShape = z.object({
  slug: z.string(),
  name: z.string(),
  summary: z.string(),
  sideA: sideShape,
  sideB: sideShape,
  role: z.enum(ROLES),
  tracks: z.array(deskTrackShape),
  waiting: waitingShape,
  /** Open commitments due within the days of `dueBefore`, and those past due. */
  due: count,
  /** Open commitments with a line that was not assessed for 180 days, or never. */
  stale: count,
  coming: count,
  unconfirmed: count,
  changes: changesShape,
});
export type DeskDossier = z.output<typeof deskDossierShape>;

export const deskCommitmentShape = z.object({
  dossier: z.string(),
  reference: z.string(),
  title: z.string(),
  bearer: z.enum(BEARERS),
  due: partialDateShape.nullable(),
  pastDue: z.boolean(),
  /** The earliest day on which one of its lines was last assessed; null when one never was. */
  assessed: z.string().nullable(),
});
export type DeskCommitment = z.output<typeof deskCommitmentShape>;

export const deskMeetingShape = z.object({
  dossier: z.string(),
  reference: z.string(),
  title: z.string(),
  status: z.enum(MEETING_STATUSES),
  unconfirmed: z.boolean(),
  place: z.string().nullable(),
  on: partialDateShape.nullable(),
  lastDay: z.string().nullable(),
  /** The weekends and holidays of a side that it falls on. */
  blocked: z.array(restConflict),
});
export type DeskMeeting = z.output<typeof deskMeetingShape>;

/** The dossiers in full; of everything else the most pressing, and its number by dossier. */
export const deskShape = z.object({
  today: z.string(),
  /** Due dates before this day are on the desk. */
  dueBefore: z.string(),
  mayCreateDossier: z.boolean(),
  dossiers: z.array(deskDossierShape),
  due: z.array(deskCommitmentShape),
  stale: z.array(deskCommitmentShape),
  coming: z.array(deskMeetingShape),
  unconfirmed: z.array(deskMeetingShape),
});
export type Desk = z.output<typeof deskShape>;

export const deskInput = z.object({});

export const markSeenInput = z.object({
  dossier: slug,
  /** The number of the latest event that was looked at. */
  seq: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
});
export type MarkSeenInput = z.input<typeof markSeenInput>;
export const markedSeen = z.object({ dossier: z.string(), seq: z.number().int() });
export type MarkedSeen = z.output<typeof markedSeen>;

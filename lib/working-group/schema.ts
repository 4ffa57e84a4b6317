import { z } from "zod";
import { cadenceRecord } from "@/lib/cadence/schema";
import { accounts } from "@/lib/claim/schema";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { partialDateShape } from "@/lib/kernel/partial-date";
import { MEETING_LEVELS, MEETING_STATUSES } from "@/lib/meeting/rules";
import { SLOT_STATES } from "@/lib/slot/rules";

export const GROUP_KINDS = [
  "commission",
  "committee",
  "joint_working_group",
  "expert_group",
  "contact_point",
] as const;
export const SEAT_ROLES = ["lead", "member", "operations", "observer", "secretariat"] as const;

export const slotShape = z.object({
  windowStart: z.string(),
  windowEnd: z.string().describe("The first day after the window."),
  number: z.number().int(),
  pace: z.string().describe("The day by which it falls due at an even pace."),
  deadline: z.string().describe("The first day on which a meeting no longer counts for it."),
  state: z.enum(SLOT_STATES),
  /** The day that fills it; of a partial date the earliest that it can be. */
  day: z.string().nullable(),
  /** The meeting that fills it, with its date in EDTF. */
  meeting: z.object({ reference: z.string(), on: z.string().nullable() }).nullable(),
  /** Whether a date that the source leaves open decides if it is filled. */
  doubt: z.boolean(),
  postponed: z.boolean(),
});
export type SlotShape = z.output<typeof slotShape>;

const adherenceShape = z.object({
  credited: z.number().int(),
  quota: z.number().int(),
  share: z.number().nullable(),
});

/** What a group's rules of one level ask for, and what its meetings make of it today. */
export const trackShape = z.object({
  level: z.enum(MEETING_LEVELS).nullable(),
  /** The day that it is reckoned for. */
  asOf: z.string(),
  rule: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  indicative: z.boolean(),
  rolling: z.boolean(),
  /** The rule asks for no number: it is to meet when necessary. */
  onDemandOnly: z.boolean(),
  slots: z.array(slotShape),
  /** Windows that a rule cuts short, with the share that was rounded. */
  cut: z.array(z.object({ start: z.string(), end: z.string(), exact: z.number(), quota: z.number().int() })),
  /** Over all days that partial dates can mean. */
  adherence: z.object({ min: adherenceShape, max: adherenceShape }),
  /** With meetings of no recorded outcome, and those that the numbering implies. */
  atMost: adherenceShape,
  /** Why it is not one number: references of meetings, and ordinals. */
  open: z.object({
    dates: z.array(z.string()),
    unconfirmed: z.array(z.string()),
    implied: z.array(z.number().int()),
  }),
  until: z.string().nullable(),
  since: z
    .string()
    .nullable()
    .describe("The first day that is counted from, where the figure is not of the rule in force alone."),
  next: z
    .object({
      pace: z.string(),
      latestPace: z.string(),
      last: z.string().nullable().describe("The last day of its window; null with a rolling rule."),
      deadline: z.string().describe("The first day on which a meeting no longer counts for it."),
      waiting: z.number().int(),
    })
    .nullable(),
  /** Meetings held that no date is known of: they fill no slot. */
  undated: z.number().int(),
  /** Meetings held beyond the number, which fill no slot; a range where partial dates leave it open. */
  surplus: z.object({ min: z.number().int(), max: z.number().int() }),
});
export type TrackShape = z.output<typeof trackShape>;

const groupName = z.object({ reference: z.string(), name: z.string() });

export const workingGroupShape = z.object({
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  name: z.string(),
  kind: z.enum(GROUP_KINDS),
  mandate: z.string(),
  parent: groupName.nullable(),
  held: z.number().int(),
  /** Ordinals that nobody reported, between those that are on record. */
  ordinalGaps: z.array(z.number().int()),
  /** How many meetings came before the lowest ordinal on record. */
  ordinalsBefore: z.number().int(),
  /** How many of those may be on record all the same, held and without a number. */
  unnumbered: z.number().int(),
  tracks: z.array(trackShape),
});
export type WorkingGroupShape = z.output<typeof workingGroupShape>;

export const workingGroupListInput = z.object({ dossier: slug, ...pageInput });
export const workingGroupList = pageOf(workingGroupShape);

export const groupNamesInput = z.object({ dossier: slug });
export const groupNames = z.array(z.object({ reference: z.string(), name: z.string() }));

export const seatShape = z.object({
  id: z.string(),
  side: z.enum(["A", "B"]),
  institution: z.string(),
  role: z.enum(SEAT_ROLES),
  note: z.string(),
});
export type SeatShape = z.output<typeof seatShape>;

export const seriesMeeting = z.object({
  kind: z.literal("meeting"),
  reference: z.string(),
  title: z.string(),
  ordinal: z.number().int().nullable(),
  status: z.enum(MEETING_STATUSES),
  unconfirmed: z.boolean(),
  place: z.string().nullable(),
  online: z.boolean(),
  on: partialDateShape.nullable(),
  lastDay: z.string().nullable(),
});
const seriesGap = z.object({
  kind: z.literal("gap"),
  /** Consecutive ordinals that are not on record. */
  runs: z.array(z.object({ first: z.number().int(), last: z.number().int() })),
});
export const seriesRow = z.discriminatedUnion("kind", [seriesMeeting, seriesGap]);
export type SeriesShape = z.output<typeof seriesRow>;

export const workingGroupRecord = workingGroupShape.extend({
  established: partialDateShape.nullable(),
  dissolved: partialDateShape.nullable(),
  successor: groupName.nullable(),
  predecessors: z.array(groupName),
  children: z.array(groupName),
  issueAreas: z.array(z.object({ code: z.string(), name: z.string() })),
  seats: z.array(seatShape),
  /** The latest first. */
  cadences: z.array(cadenceRecord),
  /** The latest meetings first, at most 100, with what the numbering leaves out. */
  series: z.array(seriesRow),
  /** How many meetings there are. */
  meetings: z.number().int(),
  ...accounts,
  version: z.number().int(),
});
export type WorkingGroupRecord = z.output<typeof workingGroupRecord>;

export const workingGroupById = z.object({ id: recordId });
export const workingGroupByReference = z.object({ dossier: slug, reference: z.string().max(12) });

import { z } from "zod";
import { restDays } from "@/lib/holiday/schema";
import { dayInput } from "@/lib/kernel/partial-date";
import { groupInDossier, meetingListFields, meetingShape } from "@/lib/meeting/schema";
import { daysBetween } from "@/lib/time/day";

/** The longest stretch that a calendar shows. */
const MOST_DAYS = 400;

export const meetingWindowInput = groupInDossier(
  meetingListFields
    .pick({ dossier: true, group: true, status: true, level: true, side: true, unconfirmed: true })
    .extend({ from: dayInput, to: dayInput }),
)
  .refine(({ from, to }) => from <= to, { path: ["to"], message: "The last day lies before the first." })
  .refine(({ from, to }) => from > to || daysBetween(from, to) <= MOST_DAYS, {
    path: ["to"],
    message: `At most ${MOST_DAYS} days at a time.`,
  });

const windowMeeting = meetingShape
  .pick({
    id: true,
    dossier: true,
    reference: true,
    title: true,
    level: true,
    status: true,
    unconfirmed: true,
    place: true,
    hostSide: true,
    online: true,
    on: true,
    lastDay: true,
    blocked: true,
    version: true,
  })
  .extend({
    startTime: z.string().nullable(),
    endTime: z.string().nullable(),
    timeZone: z.string().nullable(),
  });
export type WindowMeeting = z.output<typeof windowMeeting>;

const listed = { meetings: z.array(windowMeeting), total: z.number().int() };

export const meetingWindow = z.object({
  /** Meetings that can fall within the window, by their first day: the earliest of them when there are more. */
  ...listed,
  /** On how many meetings of a known day each day has one: all of them, however many are listed. */
  days: z.array(z.object({ day: z.string(), count: z.number().int() })),
  /** Those whose date is open at an end or reaches over more than a year: they may fall within, and may not. */
  open: z.object(listed),
  /** The dossiers that were looked at, and what their sides are called. */
  dossiers: z.array(
    z.object({ slug: z.string(), name: z.string(), sides: z.object({ A: z.string(), B: z.string() }) }),
  ),
  /** When the sides of the one dossier that was asked for rest; empty for several. */
  rest: restDays,
});
export type MeetingWindow = z.output<typeof meetingWindow>;

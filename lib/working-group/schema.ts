import { z } from "zod";
import { slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { SLOT_STATES } from "@/lib/slot/rules";

export const slotShape = z.object({
  windowStart: z.string(),
  windowEnd: z.string(),
  number: z.number().int(),
  pace: z.string(),
  deadline: z.string(),
  state: z.enum(SLOT_STATES),
  day: z.string().nullable(),
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
  level: z.string().nullable(),
  rule: z.string(),
  slots: z.array(slotShape),
  /** Over all days that partial dates can mean. */
  adherence: z.object({ min: adherenceShape, max: adherenceShape }),
  next: z.object({ pace: z.string(), deadline: z.string() }).nullable(),
  /** Meetings held that no date is known of: they fill no slot. */
  undated: z.number().int(),
});
export type TrackShape = z.output<typeof trackShape>;

export const workingGroupShape = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  kind: z.string(),
  mandate: z.string(),
  parent: z.object({ reference: z.string(), name: z.string() }).nullable(),
  held: z.number().int(),
  ordinalGaps: z.array(z.number().int()),
  tracks: z.array(trackShape),
});
export type WorkingGroupShape = z.output<typeof workingGroupShape>;

export const workingGroupListInput = z.object({ dossier: slug, ...pageInput });
export const workingGroupList = pageOf(workingGroupShape);

import { z } from "zod";
import { slug } from "@/lib/dossier/schema";
import { dayInput } from "@/lib/kernel/partial-date";
import { groupReference } from "@/lib/meeting/schema";
import { daysBetween } from "@/lib/time/day";
import { slotShape } from "@/lib/working-group/schema";

const MOST_DAYS = 3660;

export const slotWindowInput = z
  .object({ dossier: slug, group: groupReference.optional(), from: dayInput, to: dayInput })
  .refine(({ from, to }) => from <= to, { path: ["to"], message: "The last day lies before the first." })
  .refine(({ from, to }) => daysBetween(from, to) <= MOST_DAYS, {
    path: ["to"],
    message: "At most ten years at a time.",
  });

/** What one group's rules of one level ask for in a stretch of time. */
const slotTrack = z.object({
  level: z.string().nullable(),
  /** In words the rule of today, or of the end of the stretch that is nearer to it. */
  rule: z.string(),
  /** Rises with every change of the rules. */
  sequence: z.number().int(),
  /** When the latest rule was recorded. */
  changed: z.iso.datetime(),
  slots: z.array(slotShape),
  /** Of a rolling rule: the day by which the next meeting is due. */
  rolling: z.object({ due: z.string(), overdue: z.boolean() }).nullable(),
});

/** Every group of the dossier, those without a cadence too. */
export const slotWindow = z.array(
  z.object({ id: z.string(), reference: z.string(), name: z.string(), tracks: z.array(slotTrack) }),
);
export type SlotGroup = z.output<typeof slotWindow>[number];

import { z } from "zod";
import { recordId, slug } from "@/lib/dossier/schema";
import { restDays } from "@/lib/holiday/schema";
import { requiredText, text } from "@/lib/kernel/text";

const side = z.enum(["A", "B"]);

const weekend = z.object({ kind: z.literal("weekend"), side, day: z.string() });
const holiday = restDays.shape.holidays.element.extend({ kind: z.literal("holiday") });

/** A weekend or holiday of a side that a meeting falls on. */
export const restConflict = z.discriminatedUnion("kind", [weekend, holiday]);
export type RestConflictShape = z.output<typeof restConflict>;

/** The same, or another meeting that is too near or on the same day. */
export const conflict = z.discriminatedUnion("kind", [
  weekend,
  holiday,
  z.object({
    kind: z.literal("spacing"),
    meeting: z.string(),
    title: z.string(),
    /** The group whose rule wants meetings at least so many days apart. */
    group: z.string(),
    apart: z.number().int(),
    least: z.number().int(),
  }),
  z.object({ kind: z.literal("same_day"), meeting: z.string(), title: z.string(), day: z.string() }),
]);
export type ConflictShape = z.output<typeof conflict>;

const asked = {
  /** The new date, as it would be typed. */
  on: requiredText(120),
  /** The last day of a meeting of several days. */
  lastDay: text(120).optional(),
};
export const conflictsById = z.object({ id: recordId, ...asked });
export const conflictsByReference = z.object({ dossier: slug, reference: z.string().max(12), ...asked });

/** What stands against moving a meeting to a date. */
export const conflicts = z.object({
  /** The first day and the last; null when the date is not known to the day, so that nothing can be compared. */
  day: z.string().nullable(),
  lastDay: z.string().nullable(),
  conflicts: z.array(conflict),
});
export type ConflictsShape = z.output<typeof conflicts>;

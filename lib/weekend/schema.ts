import { z } from "zod";
import { recordId } from "@/lib/dossier/schema";
import { partyCode } from "@/lib/holiday/schema";
import { singleDay } from "@/lib/kernel/partial-date";
import { requiredText, text } from "@/lib/kernel/text";

const weekdays = z
  .array(
    z.coerce
      .number({ error: "Weekdays are numbers from 1 (Monday) to 7 (Sunday)." })
      .int()
      .min(1, "Weekdays begin with 1, Monday.")
      .max(7, "Weekdays end with 7, Sunday."),
  )
  .min(1, "Choose at least one day.")
  .max(6, "A week has at least one working day.")
  .transform((days) => [...new Set(days)].toSorted());
const from = singleDay("Give the first day on which the rule holds.");

export const weekendAddInput = z.object({
  party: partyCode,
  /** ISO weekdays, 1 = Monday. */
  weekdays,
  /** The rule in force ends on this day. */
  from,
  source: requiredText(500),
  note: text(2000).default(""),
});
export type WeekendAddInput = z.input<typeof weekendAddInput>;

export const weekendEditInput = z.object({
  id: recordId,
  version: z.coerce.number({ error: "Give the version that you read." }).int().positive(),
  weekdays: weekdays.optional(),
  from: from.optional(),
  source: requiredText(500).optional(),
  note: text(2000).optional(),
});
export type WeekendEditInput = z.input<typeof weekendEditInput>;

export const weekendWritten = z.object({
  id: z.string(),
  party: z.string(),
  weekdays: z.array(z.number().int()),
  from: z.string(),
  to: z.string().nullable(),
  source: z.string(),
  note: z.string().nullable(),
  version: z.number().int(),
});
export type WeekendWritten = z.output<typeof weekendWritten>;

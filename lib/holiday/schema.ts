import { z } from "zod";
import { HOLIDAY_STANDINGS } from "@/lib/holiday/rules";

const side = z.enum(["A", "B"]);

/** When the two sides of a dossier rest, in a stretch of time. */
export const restDays = z.object({
  weekends: z.array(
    z.object({
      side,
      weekdays: z.array(z.number().int()),
      from: z.string(),
      to: z.string().nullable(),
      source: z.string(),
      note: z.string().nullable(),
    }),
  ),
  holidays: z.array(
    z.object({
      side,
      day: z.string(),
      name: z.string(),
      percent: z.number().int(),
      standing: z.enum(HOLIDAY_STANDINGS),
    }),
  ),
});
export type RestDaysShape = z.output<typeof restDays>;

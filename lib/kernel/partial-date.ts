import { z } from "zod";
import { refusal } from "@/lib/kernel/fault";
import { type Day, dayToDbDate, dbDateToDay, isDay } from "@/lib/time/day";
import { readPartialDate } from "@/lib/time/partial-date";

/** A day of the calendar as input. */
export const dayInput = z.string().refine(isDay, "A day is written as year, month and day: 2019-03-04.");

/** A partial date as it leaves the server: EDTF, the days that it can mean (null: open), the words as printed. */
export const partialDateShape = z.object({
  edtf: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  printed: z.string().nullable(),
  calendar: z.enum(["gregorian", "persian"]),
});
export type PartialDateShape = z.output<typeof partialDateShape>;

/** The columns of a partial date, without the prefix of their names. */
interface Columns {
  edtf: string | null;
  earliest: Date | null;
  latest: Date | null;
  printed: string | null;
  calendar?: "gregorian" | "persian";
}

/** A `date` column as a day. */
export const dayOf = (date: Date | null): Day | null => (date === null ? null : dbDateToDay(date));
/** A day as a `date` column. */
export const dbDate = (day: Day | null): Date | null => (day === null ? null : dayToDbDate(day));

/** A partial date from its columns; null when nothing is known of it. */
export function partialDateOf({
  edtf,
  earliest,
  latest,
  printed,
  calendar,
}: Columns): PartialDateShape | null {
  if (edtf === null) return null;
  return {
    edtf,
    earliest: dayOf(earliest),
    latest: dayOf(latest),
    printed,
    calendar: calendar ?? "gregorian",
  };
}

/** The columns of a date as an analyst typed it. Refuses what is no date, naming the field. */
export function partialDateColumns(text: string, field: string) {
  const read = readPartialDate(text);
  if (!read.ok) throw refusal("date_not_understood", read.reason, { [field]: read.reason });
  const { edtf, earliest, latest, printed, calendar } = read.value;
  return { edtf, earliest: dbDate(earliest), latest: dbDate(latest), printed, calendar };
}

import { z } from "zod";
import { refusal } from "@/lib/kernel/fault";
import {
  type Day,
  dayToDbDate,
  dbDateToDay,
  FIRST_ENTERED_YEAR,
  formatDay,
  LAST_ENTERED_YEAR,
  parseDay,
} from "@/lib/time/day";
import { readPartialDate } from "@/lib/time/partial-date";

const OUT_OF_REACH = `Dates run from the year ${FIRST_ENTERED_YEAR} to the year ${LAST_ENTERED_YEAR}.`;
const inReach = (...days: (Day | null)[]) =>
  days.every(
    (day) => day === null || (day >= `${FIRST_ENTERED_YEAR}-01-01` && day <= `${LAST_ENTERED_YEAR}-12-31`),
  );

/** A day of the calendar as input. */
export const dayInput = z
  .string()
  .superRefine((given, context) => {
    const read = parseDay(given);
    // What compares days comes after, and needs some.
    if (!read.ok) context.addIssue({ code: "custom", message: read.reason, continue: false });
  })
  .refine((day) => inReach(day), OUT_OF_REACH);

/**
 * One day as input, in any of the ways that dates are read ("20 December 2017", "29 Azar 1396"). `missing` is said
 * when nothing was given, `advice` after a date that is not known to the day.
 */
export function singleDay(missing: string, advice = "Give one day.") {
  return z.string({ error: missing }).transform((given, context) => {
    const read = readPartialDate(given);
    const refuse = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (given.trim() === "") return refuse(missing);
    if (!read.ok) return refuse(read.reason);
    const { earliest, latest } = read.value;
    if (!inReach(earliest, latest)) return refuse(OUT_OF_REACH);
    if (earliest !== null && earliest === latest) return earliest;
    const range = earliest && latest ? ` can be any from ${formatDay(earliest)} to ${formatDay(latest)}` : "";
    return refuse(
      `This takes a single day; ${range ? `“${given.trim()}”${range}` : "the date is open"}. ${advice}`,
    );
  });
}

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
  if (!inReach(earliest, latest)) throw refusal("date_out_of_reach", OUT_OF_REACH, { [field]: OUT_OF_REACH });
  return { edtf, earliest: dbDate(earliest), latest: dbDate(latest), printed, calendar };
}

import { z } from "zod";
import { recordId } from "@/lib/dossier/schema";
import { HOLIDAY_STANDINGS } from "@/lib/holiday/rules";
import { singleDay } from "@/lib/kernel/partial-date";
import { requiredText } from "@/lib/kernel/text";
import { dayParts } from "@/lib/time/day";

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

/** A party by its code, in any case: it stands in addresses. */
export const partyCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/, "A party is named by its code of three letters: TUR.")
  .transform((code) => code.toUpperCase());

/** The years whose calendars the register can compute. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;
const year = z.coerce
  .number({ error: "Give a year." })
  .int("Give a whole year.")
  .min(FIRST_YEAR, `Years begin with ${FIRST_YEAR}.`)
  .max(LAST_YEAR, `Years end with ${LAST_YEAR}.`);
const version = z.coerce.number({ error: "Give the version that you read." }).int().positive();

export const holidayShape = z.object({
  id: z.string(),
  day: z.string(),
  name: z.string(),
  /** Part of the day that is off, in percent. */
  percent: z.number().int(),
  standing: z.enum(HOLIDAY_STANDINGS),
  source: z.string(),
  asOf: z.string(),
  version: z.number().int(),
});
export type HolidayShape = z.output<typeof holidayShape>;

const weekendShape = z.object({
  id: z.string(),
  /** ISO weekdays, 1 = Monday. */
  weekdays: z.array(z.number().int()),
  from: z.string(),
  /** Exclusive; open when null. */
  to: z.string().nullable(),
  source: z.string(),
  note: z.string().nullable(),
  version: z.number().int(),
});
export type WeekendShape = z.output<typeof weekendShape>;

export const holidayListInput = z.object({
  party: partyCode,
  /** The current one unless given. */
  year: year.optional(),
});
export const holidayList = z.object({
  party: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  year: z.number().int(),
  /** Whether the actor may write here. */
  mayRecord: z.boolean(),
  /** Rules of all times, the earliest first. */
  weekends: z.array(weekendShape),
  /** Of the year, by day. */
  holidays: z.array(holidayShape),
  /** Every year that has days. */
  years: z.array(z.object({ year: z.number().int(), days: z.number().int(), estimated: z.number().int() })),
  /** What the register can compute of the year, and what it leaves out; null for a party that it has no rules for. */
  estimate: z.object({ missing: z.number().int(), gaps: z.string() }).nullable(),
});
export type HolidayList = z.output<typeof holidayList>;

const day = singleDay("Give the day: 4 March 2027, or 13 Esfand 1405.");
const percent = z.coerce
  .number({ error: "Give the part of the day in percent." })
  .int("Give a whole number of percent.")
  .min(1, "At least 1 %: a day of which nothing is off is no holiday.")
  .max(100, "At most 100 %, the whole day.");
const source = requiredText(500);
/** A day of a year that can be listed. */
const dayOff = day.refine(
  (one) => dayParts(one).year >= FIRST_YEAR && dayParts(one).year <= LAST_YEAR,
  `Holidays are entered for the years from ${FIRST_YEAR} to ${LAST_YEAR}.`,
);
const fields = {
  day: dayOff,
  name: requiredText(200),
  percent: percent.default(100),
  standing: z.enum(HOLIDAY_STANDINGS, { error: "Choose official, estimated or ad hoc." }),
  source,
  /** The day on which the source was read, or says what it says; today unless given. */
  asOf: day.optional(),
};

export const holidayAddInput = z.object({ party: partyCode, ...fields });
export type HolidayAddInput = z.input<typeof holidayAddInput>;

export const holidayEditInput = z.object({
  id: recordId,
  version,
  day: dayOff.optional(),
  name: fields.name.optional(),
  percent: percent.optional(),
  standing: fields.standing.optional(),
  source: source.optional(),
  asOf: day.optional(),
});
export type HolidayEditInput = z.input<typeof holidayEditInput>;

export const holidayRemoveInput = z.object({ id: recordId, version });
export const holidayWritten = holidayShape.extend({ party: z.string() });
export type HolidayWritten = z.output<typeof holidayWritten>;

export const estimateInput = z.object({ party: partyCode, year });
export const estimated = z.object({
  party: z.string(),
  year: z.number().int(),
  added: z.number().int(),
  /** Of the computed days those that were there already, or were taken out. */
  kept: z.number().int(),
});
export type Estimated = z.output<typeof estimated>;

export const confirmInput = z.object({
  party: partyCode,
  year,
  /** The official calendar, and the day on which it was received. */
  source,
  receivedOn: singleDay("Give the day on which the calendar was received."),
  /** What it says of estimated days; those that are not named stay estimated. */
  days: z
    .array(
      z
        .object({
          id: recordId,
          version,
          verdict: z.enum(["right", "moved", "not_in_it"]),
          /** The day that it gives instead. */
          day: day.optional(),
        })
        .refine(({ verdict, day: to }) => verdict !== "moved" || to !== undefined, {
          path: ["day"],
          message: "Give the day on which the calendar has it.",
        }),
    )
    .min(1, "Say of at least one day what the calendar says of it.")
    .max(200, "At most 200 days at once."),
});
export type ConfirmInput = z.input<typeof confirmInput>;
export const confirmed = z.object({
  party: z.string(),
  year: z.number().int(),
  right: z.number().int(),
  moved: z.number().int(),
  removed: z.number().int(),
});
export type Confirmed = z.output<typeof confirmed>;

import { z } from "zod";
import { HOSTS } from "@/lib/cadence/rules/words";
import { recordId, slug } from "@/lib/dossier/schema";
import { SEASONS } from "@/lib/holiday/rules/season";
import { restDays } from "@/lib/holiday/schema";
import { MEETING_LEVELS } from "@/lib/meeting/rules";
import { SLOT_STATES } from "@/lib/slot/rules";

const side = z.enum(["A", "B"]);
const points = z.number().int();
const holiday = restDays.shape.holidays.element.shape;

/** What speaks for or against a day; `points` add up, the fewer the better. */
const reason = z.discriminatedUnion("kind", [
  /** Days after the best day for the slot; before it when negative. */
  z.object({ kind: z.literal("middle"), apart: z.number().int(), points }),
  z.object({ kind: z.literal("season"), season: z.enum(SEASONS), sides: z.array(side), points }),
  z.object({ kind: z.literal("beside"), ...holiday, points }),
  z.object({ kind: z.literal("part_day"), ...holiday, points }),
  z.object({ kind: z.literal("same_day"), meeting: z.string(), points }),
  z.object({ kind: z.literal("short_notice"), days: z.number().int(), points }),
  z.object({ kind: z.literal("grace"), points }),
]);
export type ReasonShape = z.output<typeof reason>;

const hostTurn = z.object({
  side: side.nullable(),
  why: z.enum(["unspecified", "none_held", "unknown", "fixed", "turn", "turn_after_coming", "postponed"]),
  /** The meeting that it follows from. */
  meeting: z.string().nullable(),
});
export type HostTurnShape = z.output<typeof hostTurn>;

const suggestion = z.object({ day: z.string(), points, host: hostTurn, reasons: z.array(reason) });
export type SuggestionShape = z.output<typeof suggestion>;

const barred = z.object({
  days: z.number().int(),
  A: z.number().int(),
  B: z.number().int(),
  spacing: z.number().int(),
});

const suggestedTrack = z.object({
  level: z.enum(MEETING_LEVELS).nullable(),
  /** The rule in words: "at least four times a year". */
  rule: z.string(),
  hosts: z.enum(HOSTS),
  minSpacingDays: z.number().int(),
  /** The slot that the dates are for, and the days that were looked at: `from` to `to`, exclusive. */
  wanted: z
    .object({
      number: z.number().int(),
      quota: z.number().int(),
      state: z.enum(SLOT_STATES),
      pace: z.string(),
      windowStart: z.string(),
      windowEnd: z.string().describe("The first day after the window."),
      deadline: z.string().describe("The first day on which a meeting no longer counts for it."),
      from: z.string(),
      to: z.string().describe("The first day that was not looked at any more."),
      rolling: z.boolean().describe("Counted from the latest meetings: there is no window."),
      inGrace: z.boolean(),
      aim: z.string(),
    })
    .nullable(),
  /** The best first, at most three. */
  dates: z.array(suggestion),
  /** How many of the days looked at are not free, and by what; a day can be barred by several. */
  barred: barred.nullable(),
  /** When no day is free, the first one after those looked at. */
  nearest: z.string().nullable(),
  /** When no slot waits: why, up to which day, and when the next window begins. */
  idle: z
    .object({
      why: z.enum(["filled", "ended", "on_demand"]),
      until: z.string().nullable(),
      next: z.string().nullable(),
    })
    .nullable(),
  /** What is not entered, so that a day can be off without being known: a side's weekend, or all holidays of a year. */
  unknown: z.array(
    z.object({ side, what: z.enum(["weekend", "holidays"]), year: z.number().int().nullable() }),
  ),
});
export type SuggestedTrack = z.output<typeof suggestedTrack>;

/** Dates that both sides can keep, for each level that the group's rules name. */
export const suggestedDates = z.object({
  dossier: z.string(),
  reference: z.string(),
  name: z.string(),
  /** The day that they were looked for on. */
  asOf: z.string(),
  tracks: z.array(suggestedTrack),
  /** The number that the next meeting takes, when the group counts its meetings. */
  ordinal: z.number().int().nullable(),
  /** Where each side last hosted. */
  places: z.object({ A: z.string().nullable(), B: z.string().nullable() }),
  /** A meeting that was postponed and waits for a new date. */
  postponed: z.object({ reference: z.string(), title: z.string() }).nullable(),
  /** What is said of a side's weekend. */
  notes: z.array(z.object({ side, note: z.string() })),
});
export type SuggestedDates = z.output<typeof suggestedDates>;

export const suggestById = z.object({ id: recordId });
export const suggestByReference = z.object({ dossier: slug, reference: z.string().max(12) });

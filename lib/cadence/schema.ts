import { z } from "zod";
import { ANCHORS, BOUNDS, PERIODS } from "@/lib/cadence/rules";
import { HOSTS } from "@/lib/cadence/rules/words";
import { accounts, pastedQuote } from "@/lib/claim/schema";
import { recordId, slug } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { singleDay } from "@/lib/kernel/partial-date";
import { flag, text } from "@/lib/kernel/text";
import { MEETING_LEVELS } from "@/lib/meeting/rules";

const CALENDARS = ["gregorian", "persian"] as const;
const short = (letter: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^[${letter}${letter.toLowerCase()}]-[1-9][0-9]{0,8}$`), `Write it like ${example}.`);

/** A rule as it leaves the server. `from` is its first day in force, `to` its first day out of it. */
export const cadenceShape = z.object({
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  group: z.object({ reference: z.string(), name: z.string() }),
  /** The rule as a sentence begins: "at least four times a year". */
  rule: z.string(),
  times: z.number().int(),
  per: z.enum(PERIODS),
  interval: z.number().int(),
  bound: z.enum(BOUNDS),
  anchor: z.enum(ANCHORS),
  calendar: z.enum(CALENDARS),
  from: z.string().describe("The first day on which it holds."),
  to: z.string().nullable().describe("The first day on which it no longer holds."),
  anchorDate: z.string().nullable(),
  graceDays: z.number().int(),
  leadDays: z.number().int(),
  minSpacingDays: z.number().int(),
  level: z.enum(MEETING_LEVELS).nullable(),
  onDemand: z.boolean(),
  hosts: z.enum(HOSTS),
  /** The rule that it replaces, when that is on record; else what the source says of it. */
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  replacesNote: z.string(),
  /** Where it stands in writing: an agreement with or without its provision, or an outcome. */
  foundation: z
    .object({ reference: z.string(), provision: z.string().nullable(), title: z.string() })
    .nullable(),
  note: z.string(),
  version: z.number().int(),
});
export type CadenceShape = z.output<typeof cadenceShape>;

/** A rule with what is said of it, and by whom. */
export const cadenceRecord = cadenceShape.extend(accounts);
export type CadenceRecord = z.output<typeof cadenceRecord>;

export const cadenceListInput = z.object({
  dossier: slug,
  group: short("G", "G-1").optional(),
  ...pageInput,
});
export const cadenceList = pageOf(cadenceShape);

const day = (missing: string) =>
  singleDay(missing, "Give the day that stands for it, and say so in the note.");

const whole = (least: number, most: number, missing = "Give a whole number.") =>
  z.coerce
    .number({ error: missing })
    .int("Give a whole number.")
    .min(least, `This is at least ${least}.`)
    .max(most, `This is at most ${most.toLocaleString("en")}.`);
/** The rules decide what such a number may be; here it only has to be one that can be stored. */
const count = (missing?: string) => whole(-1_000_000, 1_000_000, missing);

const ruleInput = z.object({
  dossier: slug,
  group: short("G", "G-1"),
  /** Left out only where it is to meet when necessary (`onDemand`), and no number is said. */
  times: count().optional(),
  /** Needed with a number. */
  per: z.enum(PERIODS, { error: "Choose a month, quarter, half-year or year." }).optional(),
  interval: count().default(1),
  bound: z.enum(BOUNDS).default("at_least"),
  anchor: z.enum(ANCHORS).default("calendar"),
  calendar: z.enum(CALENDARS).default("gregorian"),
  from: day("Give the first day on which the rule holds."),
  /** The first day on which it no longer holds. */
  to: day("Give a day.").optional(),
  anchorDate: day("Give a day.").optional(),
  graceDays: count().default(0),
  leadDays: count().default(30),
  minSpacingDays: whole(0, 3660).default(0),
  level: z.enum(MEETING_LEVELS).optional(),
  onDemand: flag.default(false),
  hosts: z.enum(HOSTS).default("unspecified"),
  replacesNote: text(1000).default(""),
  note: text(5000).default(""),
  /** An agreement, a provision of one (A-3 Art. 4(2)), or an outcome of a meeting (O-2). */
  foundation: text(200).optional(),
  /** The words that it rests on, pasted. */
  quote: pastedQuote.optional(),
  /** Or a claim on record: its words are claimed of the rule as well. */
  claim: short("Q", "Q-12").optional(),
});
export const cadenceAddInput = ruleInput
  .refine(({ times, onDemand }) => times !== undefined || onDemand, {
    path: ["times"],
    message: "Say how many meetings, or that it is to meet when necessary.",
  })
  .refine(({ times, per }) => times === undefined || per !== undefined, {
    path: ["per"],
    message: "Choose a month, quarter, half-year or year.",
  });
export type CadenceAddInput = z.input<typeof cadenceAddInput>;
export const cadenceAdded = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.number().int(),
  /** The rule that was in force until this one's first day. */
  replaces: z.string().nullable(),
});
export type CadenceAdded = z.output<typeof cadenceAdded>;

export const cadenceEndInput = z.object({
  id: recordId,
  version: z.coerce.number({ error: "Give the version that you read." }).int().positive(),
  /** The first day on which it no longer holds; null takes an end back. */
  to: day("Give the first day on which the rule no longer holds.").nullable(),
  /** Goes to the rule's note. */
  reason: text(1000).default(""),
});
export type CadenceEndInput = z.input<typeof cadenceEndInput>;
export const cadenceEnded = z.object({
  id: z.string(),
  reference: z.string(),
  to: z.string().nullable(),
  version: z.number().int(),
});
export type CadenceEnded = z.output<typeof cadenceEnded>;

export const foundationsInput = z.object({ dossier: slug, group: short("G", "G-1") });
/** What a new rule of a group can rest on. */
export const foundations = z.object({
  /** As `foundation` of the command takes them. */
  places: z.array(z.object({ value: z.string(), title: z.string() })),
  claims: z.array(z.object({ reference: z.string(), gist: z.string(), exact: z.string().nullable() })),
});
export type Foundations = z.output<typeof foundations>;

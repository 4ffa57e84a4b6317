import { z } from "zod";
import { CONFIRMATIONS } from "@/lib/agreement/rules";
import { ASSERTED_BY, SUMMARIES } from "@/lib/claim/rules";
import { LEVELS, LINES } from "@/lib/commitment/rules";
import { slug } from "@/lib/dossier/schema";
import { partialDateShape } from "@/lib/kernel/partial-date";
import { MEETING_STATUSES } from "@/lib/meeting/rules";
import { restConflict } from "@/lib/meeting/schema/conflicts";

const count = z.number().int();
const record = { reference: z.string(), title: z.string() };

/** Lines of commitments at a level: those of side A, of side B, and of both jointly. */
export const levelCount = z.object({ level: z.enum(LEVELS), A: count, B: count, both: count });
export type LevelCount = z.output<typeof levelCount>;

const spoken = z.object({
  assertedBy: z.enum(ASSERTED_BY),
  speaker: z.string(),
  gist: z.string(),
  exact: z.string().nullable(),
  language: z.string().nullable(),
  source: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
});
/** A record of which the two sides say different things, with the gravest words of each. */
export const divergence = z.object({
  ...record,
  summary: z.array(z.enum(SUMMARIES)),
  A: spoken.nullable(),
  B: spoken.nullable(),
});
export type Divergence = z.output<typeof divergence>;

const meeting = z.object({
  ...record,
  status: z.enum(MEETING_STATUSES),
  on: partialDateShape.nullable(),
  /** The weekends and holidays of a side that it falls on. */
  blocked: z.array(restConflict),
});
export type OverviewMeeting = z.output<typeof meeting>;

const change = z.object({
  ...record,
  day: z.string().describe("The first day that its date can mean."),
  /** Its date, as exactly as it is known. */
  edtf: z.string(),
  kind: z.enum(["assessment", "closure", "act"]),
  /** The side, for an assessment or an act of one side; null where both act as one. */
  by: z.enum(LINES).nullable(),
  /** The new level, the closure, or the kind of act. */
  value: z.string(),
  /** How sure an act is; null for what the analyst judged. */
  confirmation: z.enum(CONFIRMATIONS).nullable(),
});
export type Change = z.output<typeof change>;

export const overviewInput = z.object({ dossier: slug });
export const overviewShape = z.object({
  levels: z.array(levelCount),
  /** Complete lines of which only the bearer says that they are done. */
  reportedDone: count,
  divergences: z.array(divergence),
  /** Coming meetings, the nearest first, and those whose day passed with no outcome recorded. */
  next: z.object({ count, first: z.array(meeting) }),
  unconfirmed: z.object({ count, first: z.array(meeting) }),
  /** Open commitments whose evidence is older than 180 days, the longest first. */
  stale: z.object({ count, first: z.array(z.object({ ...record, asOf: z.string().nullable() })) }),
  /** Facts: acts of agreements, cadences, meetings, commitments. */
  coverage: z.object({ facts: count, withExcerpt: count, bothSides: count }),
  /** What was judged or done after the last meeting that was held; null when none was. */
  changes: z
    .object({
      since: z.object({
        ...record,
        day: z.string().describe("The last day that its date can mean."),
        exact: z.boolean(),
      }),
      first: z.array(change),
    })
    .nullable(),
});
export type OverviewShape = z.output<typeof overviewShape>;

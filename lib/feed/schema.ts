import { z } from "zod";
import { slug } from "@/lib/dossier/schema";
import { requiredText } from "@/lib/kernel/text";
import { groupInDossier, groupReference, meetingListFields } from "@/lib/meeting/schema";

/** Of a dossier, of one group of it, or, with neither, of all dossiers that its owner reads at the time. */
export const feedCreateInput = groupInDossier(
  z.object({ dossier: slug.optional(), group: groupReference.optional(), name: requiredText(100) }),
);

/** The addresses carry the secret: they are told this once. */
export const feedCreated = z.object({
  id: z.string(),
  name: z.string(),
  dossier: z.string().nullable(),
  group: z.string().nullable(),
  calendar: z.url(),
  slots: z.url(),
});
export type FeedCreated = z.output<typeof feedCreated>;

export const feedRevokeInput = z.object({ id: z.uuid() });
export const feedRevoked = z.object({ id: z.string(), name: z.string() });

const feedShape = z.object({
  id: z.string(),
  name: z.string(),
  /** Of all dossiers of the person. */
  desk: z.boolean(),
  /** Null for the desk, and when the person reads the dossier no more: then the address answers nothing. */
  dossier: z.object({ slug: z.string(), name: z.string() }).nullable(),
  group: z.object({ reference: z.string(), name: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  lastFetchedAt: z.iso.datetime().nullable(),
});
export type FeedShape = z.output<typeof feedShape>;
export const feedList = z.array(feedShape);

/** What the address of a feed may narrow it to. */
export const feedFilter = meetingListFields.pick({ group: true, status: true, level: true, side: true });
export type FeedFilter = z.output<typeof feedFilter>;

/** What the address of the feed of slots may narrow it to. */
export const slotFeedFilter = feedFilter.pick({ group: true });

/** What a feed is of, at present. `tag` is its strong entity tag: it changes with anything that the feed tells. */
export const feedState = z.object({
  tag: z.string(),
  name: z.string(),
  /** The zones of its timed meetings, and the years that these lie in. */
  zones: z.array(z.object({ zone: z.string(), from: z.number().int(), to: z.number().int() })),
});

/** The last meeting of a page: where the next goes on. */
const feedPosition = z.object({ dossierId: z.uuid(), number: z.number().int() });
export type FeedPosition = z.output<typeof feedPosition>;

export const feedPageInput = feedFilter.extend({ after: feedPosition.nullable() });

/** Events as a calendar program is told of them; `next` is where to go on, null at the end. */
export const feedPage = z.object({
  events: z.array(
    z.object({
      uid: z.string(),
      sequence: z.number().int(),
      changed: z.iso.datetime(),
      when: z.union([
        z.object({ kind: z.literal("days"), first: z.string(), after: z.string() }),
        z.object({
          kind: z.literal("hours"),
          zone: z.string(),
          start: z.string(),
          end: z.string().nullable(),
        }),
      ]),
      summary: z.string(),
      description: z.string(),
      location: z.string().nullable(),
      url: z.string(),
      status: z.enum(["CONFIRMED", "TENTATIVE", "CANCELLED"]).nullable(),
    }),
  ),
  next: feedPosition.nullable(),
});

import { z } from "zod";
import { recordId, slug } from "@/lib/dossier/schema";
import { listOf, requiredText, text } from "@/lib/kernel/text";
import { groupReference } from "@/lib/meeting/schema";
import { GROUP_KINDS, SEAT_ROLES } from "@/lib/working-group/schema";

const said = {
  name: requiredText(300),
  kind: z.enum(GROUP_KINDS, { error: "Choose what kind of body it is." }),
  /** What it is there for, in our own words. */
  mandate: text(5000),
  /** The group that it belongs to: a reference such as G-2, or empty. */
  parent: z.union([z.literal(""), groupReference]),
  /** The date as the source gives it; empty when it gives none. */
  established: text(120),
  /** Codes. */
  issueAreas: listOf(z.string().max(60)),
};

export const groupCreateInput = z.object({
  dossier: slug,
  ...said,
  mandate: said.mandate.default(""),
  parent: said.parent.default(""),
  established: said.established.default(""),
});
export type GroupCreateInput = z.input<typeof groupCreateInput>;

/** What is left out stays as it is. */
export const groupEditInput = z.object({
  id: recordId,
  version: z.coerce.number().int().positive(),
  name: said.name.optional(),
  kind: said.kind.optional(),
  mandate: said.mandate.optional(),
  parent: said.parent.optional(),
  /** The group that took its place, or empty. */
  successor: said.parent.optional(),
  established: said.established.optional(),
  dissolved: said.established.optional(),
  issueAreas: z.array(z.string().max(60)).max(50, "At most 50 values.").optional(),
});
export type GroupEditInput = z.input<typeof groupEditInput>;

export const groupWritten = z.object({
  id: z.string(),
  dossier: z.string(),
  reference: z.string(),
  version: z.number().int(),
});
export type GroupWritten = z.output<typeof groupWritten>;

export const seatAddInput = z.object({
  group: recordId,
  side: z.enum(["A", "B"]),
  /** By its name or an alias; it joins the register when the side's party has none of that name. */
  institution: requiredText(300),
  role: z.enum(SEAT_ROLES).default("member"),
  note: text(1000).default(""),
});
export type SeatAddInput = z.input<typeof seatAddInput>;

export const seatRemoveInput = z.object({ id: recordId });

export const seatWritten = z.object({ id: z.string(), group: z.string() });
export type SeatWritten = z.output<typeof seatWritten>;

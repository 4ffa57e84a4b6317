import { z } from "zod";
import { ROLES } from "@/lib/kernel/actor";
import { pageInput, pageOf } from "@/lib/kernel/page";

export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An address has small letters, digits and hyphens.");
export const recordId = z.uuid("This is not an ID of the register.");

export const partyShape = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  demonym: z.string(),
  timeZone: z.string(),
});
export type PartyShape = z.output<typeof partyShape>;

export const dossierShape = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  summary: z.string(),
  sideA: partyShape,
  sideB: partyShape,
  role: z.enum(ROLES),
});
export type DossierShape = z.output<typeof dossierShape>;

export const dossierListInput = z.object({ ...pageInput });
export const dossierList = pageOf(dossierShape);
export const dossierBySlug = z.object({ dossier: slug });

import { z } from "zod";
import { ROLES } from "@/lib/kernel/actor";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { requiredText, text } from "@/lib/kernel/text";

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

/** The code of a party, as the register writes it. */
export const partyCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/, "A party is named by its code of three letters: TUR.")
  .transform((code) => code.toUpperCase());

export const dossierCreateInput = z.object({
  slug: slug.min(3, "An address has at least three letters.").refine(
    // The page that makes dossiers stands there.
    (value) => value !== "new",
    "This address is taken by the register itself.",
  ),
  name: requiredText(200),
  summary: text(2000).default(""),
  /** Parties by their codes. */
  sideA: partyCode,
  sideB: partyCode,
  /** Its first members, by the e-mail of their account. */
  members: z
    .array(
      z.object({
        email: z.string().trim().toLowerCase().pipe(z.email("This is not an e-mail address.")),
        role: z.enum(ROLES).default("analyst"),
      }),
    )
    .min(1, "Name at least one member: a dossier that nobody may read is lost.")
    .max(50, "At most 50 members at first."),
});
export type DossierCreateInput = z.input<typeof dossierCreateInput>;
export const dossierCreated = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  /** Whether the one who made it is among its members. */
  mine: z.boolean(),
});
export type DossierCreated = z.output<typeof dossierCreated>;

import { z } from "zod";
import { ASSERTED_BY } from "@/lib/claim/rules";
import { languageTag, subjectInput } from "@/lib/claim/schema";
import { slug } from "@/lib/dossier/schema";
import { dayInput } from "@/lib/kernel/partial-date";
import { listOf, requiredText, text } from "@/lib/kernel/text";

export const partySearchInput = z.object({
  dossier: slug,
  ...subjectInput,
  /** Whose account was looked for. */
  party: z.enum(ASSERTED_BY),
  /** What was searched: outlets, archives, registers. */
  place: requiredText(1000),
  languages: listOf(z.string().trim().pipe(languageTag)),
  /** Today where it is left out. */
  searchedOn: dayInput.optional(),
  note: text(2000).default(""),
});
export type PartySearchInput = z.input<typeof partySearchInput>;

export const partySearchRecorded = z.object({
  id: z.string(),
  party: z.enum(ASSERTED_BY),
  searchedOn: z.string(),
});
export type PartySearchRecorded = z.output<typeof partySearchRecorded>;

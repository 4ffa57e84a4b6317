import { z } from "zod";
import { partyCode } from "@/lib/dossier/schema";
import { pageInput, pageOf } from "@/lib/kernel/page";
import { requiredText, text } from "@/lib/kernel/text";
import { timeZone } from "@/lib/kernel/time-zone";

export const PARTY_KINDS = ["state", "organisation"] as const;

const partyRow = z.object({
  id: z.string(),
  /** ISO 3166-1 alpha-3. */
  code: z.string(),
  kind: z.enum(PARTY_KINDS),
  name: z.string(),
  demonym: z.string(),
  /** IANA zones, the seat of government's first. */
  timeZones: z.array(z.string()),
  aliases: z.array(z.string()),
});
export type PartyRow = z.output<typeof partyRow>;

export const partyListInput = z.object({ ...pageInput });
export const partyList = pageOf(partyRow);

export const partyCreateInput = z.object({
  /** ISO 3166-1 alpha-3; of an organisation three letters that no state has. */
  code: partyCode,
  kind: z.enum(PARTY_KINDS).default("state"),
  name: requiredText(200),
  /** The adjective; the name where it is left out. */
  demonym: text(200).default(""),
  timeZones: z
    .array(timeZone)
    .min(1, "Name at least one time zone, such as Asia/Tehran.")
    .max(20, "At most 20 time zones."),
  aliases: z.array(requiredText(200)).max(50, "At most 50 other names.").default([]),
});
export type PartyCreateInput = z.input<typeof partyCreateInput>;

export const partyCreated = z.object({ id: z.string(), code: z.string(), name: z.string() });
export type PartyCreated = z.output<typeof partyCreated>;

import { z } from "zod";
import { pageInput, pageOf } from "@/lib/kernel/page";

const partyRow = z.object({
  id: z.string(),
  /** ISO 3166-1 alpha-3. */
  code: z.string(),
  kind: z.enum(["state", "organisation"]),
  name: z.string(),
  demonym: z.string(),
  /** IANA zones, the seat of government's first. */
  timeZones: z.array(z.string()),
  aliases: z.array(z.string()),
});
export type PartyRow = z.output<typeof partyRow>;

export const partyListInput = z.object({ ...pageInput });
export const partyList = pageOf(partyRow);

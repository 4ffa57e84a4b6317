import { z } from "zod";
import { requiredText } from "@/lib/kernel/text";

export const createTokenInput = z.object({
  name: requiredText(100),
  days: z.coerce.number().int().min(1).max(365, "At most 365 days.").default(90),
});
export const createdToken = z.object({
  id: z.string(),
  name: z.string(),
  token: z.string(),
  expiresAt: z.iso.datetime(),
});
export const revokeInput = z.object({ id: z.uuid() });
export const revoked = z.object({ id: z.string(), name: z.string() });

const tokenShape = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type TokenShape = z.output<typeof tokenShape>;
export const tokenList = z.array(tokenShape);

import { z } from "zod";
import { zoneName } from "@/lib/time/zone";

/** An IANA time zone as input, in any case; as the database of zones spells it from then on. */
export const timeZone = z.string().transform((name, context) => {
  const known = name.length <= 64 ? zoneName(name.trim()) : null;
  if (known === null)
    context.addIssue({ code: "custom", message: "This is not a known time zone, such as Asia/Tehran." });
  return known ?? "";
});

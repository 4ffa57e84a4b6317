import type { Day } from "./day";
import { todayIn } from "./zone";

/** The present instant. Nothing else in the product asks the machine what time it is. */
export function now(): Date {
  return new Date();
}

/** The present calendar date in a zone (IANA name). */
export function today(zone = "UTC"): Day {
  return todayIn(zone, now());
}

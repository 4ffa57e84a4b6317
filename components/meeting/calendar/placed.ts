import type { Placed } from "@/lib/meeting/calendar";
import type { WindowMeeting } from "@/lib/meeting/schema/window";

/** What the calendar places of a meeting. */
export function placedOf({ on, lastDay }: Pick<WindowMeeting, "on" | "lastDay">): Placed {
  return { earliest: on?.earliest ?? null, latest: on?.latest ?? null, lastDay };
}

import type { MeetingShape } from "@/lib/meeting/schema";
import { formatPartialDate } from "@/lib/time/partial-date";

/** When a meeting is, in plain words, with the source's own words where they differ. */
export function whenOf({ on, lastDay }: Pick<MeetingShape, "on" | "lastDay">): string {
  const plain = formatPartialDate(on);
  const whole = lastDay ? `${plain} to ${formatPartialDate({ edtf: lastDay })}` : plain;
  return on?.printed && on.printed !== plain ? `${whole} (“${on.printed}”)` : whole;
}

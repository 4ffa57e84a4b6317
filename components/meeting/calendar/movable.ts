import { placedOf } from "@/components/meeting/calendar/placed";
import type { Around } from "@/components/meeting/change-forms";
import type { Movable } from "@/components/meeting/move-form";
import { typedDate } from "@/components/meeting/words";
import { isExact } from "@/lib/meeting/calendar";
import { isOpen } from "@/lib/meeting/rules/conflicts";
import type { WindowMeeting } from "@/lib/meeting/schema/window";
import type { Day } from "@/lib/time/day";

/** What the forms around a move know, with the zone of each side: hours without one are by the host's clocks. */
export interface MoveAround extends Around {
  zoneOf: { A: string; B: string };
}

/** The meetings that can be dragged to another day: still to come, and known to the day. By the address of each. */
export function movable(
  meetings: readonly WindowMeeting[],
  { zoneOf }: MoveAround,
  hrefOf: (meeting: WindowMeeting) => string,
): Record<string, { meeting: Movable; day: Day }> {
  return Object.fromEntries(
    meetings.flatMap((meeting) => {
      const { id, version, reference, status, on, lastDay, startTime, endTime, timeZone, hostSide } = meeting;
      const day = on?.earliest;
      if (!day || !isOpen(status) || !isExact(placedOf(meeting))) return [];
      const when = {
        on: typedDate(on),
        lastDay: lastDay ?? "",
        startTime: startTime ?? "",
        endTime: endTime ?? "",
        timeZone: timeZone ?? (hostSide ? zoneOf[hostSide] : ""),
      };
      return [[hrefOf(meeting), { meeting: { id, version, reference, status, when }, day }]];
    }),
  );
}

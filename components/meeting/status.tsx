import { CalendarCheck, CalendarClock, CalendarX, CircleHelp } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { MeetingShape } from "@/lib/meeting/schema";

/** A meeting's status; a day that passed without an outcome is said with it. */
export function MeetingStatusBadge({ meeting }: { meeting: Pick<MeetingShape, "status" | "unconfirmed"> }) {
  const { status, unconfirmed } = meeting;
  const off = status === "cancelled" || status === "postponed";
  const tone = unconfirmed ? "amber" : status === "held" ? "green" : off ? "vermilion" : "blue";
  const Icon = unconfirmed ? CircleHelp : status === "held" ? CalendarCheck : off ? CalendarX : CalendarClock;
  return (
    <Badge look="outline" tone={tone} icon={<Icon aria-hidden />}>
      {unconfirmed ? `${status}, unconfirmed` : status}
    </Badge>
  );
}

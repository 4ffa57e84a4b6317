import {
  BellRing,
  CalendarCheck,
  CalendarClock,
  CalendarX,
  CircleHelp,
  Clock,
  TriangleAlert,
} from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ReminderKind } from "@/lib/reminder/rules";
import { KIND_WORDS } from "@/lib/reminder/rules/words";

const LOOKS: Record<ReminderKind, { Icon: typeof Clock; tone: Tone }> = {
  before_30: { Icon: CalendarClock, tone: "grey" },
  before_7: { Icon: BellRing, tone: "blue" },
  after_1: { Icon: CircleHelp, tone: "amber" },
  slot_due: { Icon: Clock, tone: "amber" },
  slot_overdue: { Icon: TriangleAlert, tone: "vermilion" },
  calendar_due: { Icon: CalendarCheck, tone: "purple" },
  blocked: { Icon: CalendarX, tone: "amber" },
};

/** Why a reminder came. */
export function ReminderKindBadge({ kind }: { kind: ReminderKind }) {
  const { Icon, tone } = LOOKS[kind];
  return (
    <Badge look="plain" tone={tone} icon={<Icon aria-hidden />}>
      {KIND_WORDS[kind]}
    </Badge>
  );
}

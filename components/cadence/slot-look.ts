import { CalendarClock, Check, Circle, CircleHelp, Clock, Hourglass, TriangleAlert, X } from "lucide-react";
import type { SlotState } from "@/lib/slot/rules";

/** How each state of a slot is told: sign, word, colour. */
export const slotLook = {
  held: {
    word: "Held",
    Icon: Check,
    pill: "fill-green/40 stroke-green-ink",
    ink: "text-ink",
  },
  scheduled: {
    word: "Scheduled",
    Icon: CalendarClock,
    pill: "fill-blue-soft stroke-blue-ink",
    ink: "text-blue-ink",
  },
  unconfirmed: {
    word: "Unconfirmed",
    Icon: CircleHelp,
    pill: "fill-grey-soft stroke-grey-ink",
    ink: "text-grey-ink",
  },
  open: {
    word: "Not yet due",
    Icon: Circle,
    pill: "fill-transparent stroke-line",
    ink: "text-faint",
  },
  due: {
    word: "Due",
    Icon: Clock,
    pill: "fill-transparent stroke-amber-ink",
    ink: "text-amber-ink",
  },
  behind: {
    word: "Behind",
    Icon: Hourglass,
    pill: "fill-amber-soft stroke-transparent",
    ink: "text-amber-ink",
  },
  overdue: {
    word: "Overdue",
    Icon: TriangleAlert,
    pill: "fill-vermilion-soft stroke-vermilion-ink",
    ink: "text-vermilion-ink",
  },
  missed: {
    word: "Missed",
    Icon: X,
    pill: "fill-vermilion-soft stroke-transparent",
    ink: "text-vermilion-ink",
  },
} as const satisfies Record<SlotState, object>;

import { CalendarClock, Check, Circle, CircleHelp, Clock, Hourglass, TriangleAlert, X } from "lucide-react";
import type { SlotState } from "@/lib/slot/rules";

/** How each state of a slot is told: sign, word, colour. `bar` is its height in a strip, of 14. */
export const slotLook = {
  held: {
    word: "Held",
    Icon: Check,
    pill: "fill-green/40 stroke-green-ink",
    ink: "text-ink",
    strip: "fill-green",
    bar: 14,
  },
  scheduled: {
    word: "Scheduled",
    Icon: CalendarClock,
    pill: "fill-blue-soft stroke-blue-ink",
    ink: "text-blue-ink",
    strip: "fill-blue-soft stroke-blue-ink",
    bar: 14,
  },
  unconfirmed: {
    word: "Unconfirmed",
    Icon: CircleHelp,
    pill: "fill-grey-soft stroke-grey-ink",
    ink: "text-grey-ink",
    strip: "fill-grey-soft stroke-grey-ink",
    bar: 14,
  },
  open: {
    word: "Not yet due",
    Icon: Circle,
    pill: "fill-transparent stroke-line",
    ink: "text-faint",
    strip: "fill-grey",
    bar: 2,
  },
  due: {
    word: "Due",
    Icon: Clock,
    pill: "fill-transparent stroke-amber-ink",
    ink: "text-amber-ink",
    strip: "fill-amber",
    bar: 8,
  },
  behind: {
    word: "Behind",
    Icon: Hourglass,
    pill: "fill-amber-soft stroke-transparent",
    ink: "text-amber-ink",
    strip: "fill-amber",
    bar: 8,
  },
  overdue: {
    word: "Overdue",
    Icon: TriangleAlert,
    pill: "fill-vermilion-soft stroke-vermilion-ink",
    ink: "text-vermilion-ink",
    strip: "fill-vermilion",
    bar: 8,
  },
  missed: {
    word: "Missed",
    Icon: X,
    pill: "fill-vermilion-soft stroke-transparent",
    ink: "text-vermilion-ink",
    strip: "fill-vermilion",
    bar: 4,
  },
} as const satisfies Record<SlotState, object>;
